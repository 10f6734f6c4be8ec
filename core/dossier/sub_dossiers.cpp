// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/sub_dossiers.h"

#include <array>

namespace motcua {

namespace {

constexpr std::array<std::pair<SubOutcome, const char*>, 4> kOutcomes{{{SubOutcome::Finished, "finished"},
                                                                       {SubOutcome::Refused, "refused"},
                                                                       {SubOutcome::Stopped, "stopped"},
                                                                       {SubOutcome::Withdrawn, "withdrawn"}}};

}  // namespace

QString keyOf(SubOutcome outcome) {
    for (const auto& [one, key] : kOutcomes)
        if (one == outcome) return QLatin1String(key);
    return {};
}

std::optional<SubOutcome> subOutcomeFromKey(const QString& key) {
    for (const auto& [one, text] : kOutcomes)
        if (key == QLatin1String(text)) return one;
    return std::nullopt;
}

QString keyOf(WhenParentEnds what) {
    return what == WhenParentEnds::Stop ? QStringLiteral("stop") : QStringLiteral("keep");
}

std::optional<WhenParentEnds> whenParentEndsFromKey(const QString& key) {
    for (const WhenParentEnds one : {WhenParentEnds::Stop, WhenParentEnds::Keep})
        if (keyOf(one) == key) return one;
    return std::nullopt;
}

}  // namespace motcua
