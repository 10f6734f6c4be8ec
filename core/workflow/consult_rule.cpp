// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/consult_rule.h"

#include <QCoreApplication>
#include <array>

namespace motcua {

namespace {

template <class Value>
struct Entry {
    Value value;
    const char* key;
    const char* label;
};

constexpr std::array<Entry<ConsultJoin>, 4> kJoins{
    {{ConsultJoin::All, "all", QT_TRANSLATE_NOOP("workflow", "All opinions are waited for")},
     {ConsultJoin::Quorum, "quorum", QT_TRANSLATE_NOOP("workflow", "A number of opinions is enough")},
     {ConsultJoin::First, "first", QT_TRANSLATE_NOOP("workflow", "The first opinion is enough")},
     {ConsultJoin::Advisory, "advisory", QT_TRANSLATE_NOOP("workflow", "For information, nothing waits")}}};

constexpr std::array<Entry<SilenceRule>, 3> kSilences{
    {{SilenceRule::Escalate, "escalate",
      QT_TRANSLATE_NOOP("workflow", "Silence is reported to the superior and waited for")},
     {SilenceRule::DeemedConsent, "deemedConsent",
      QT_TRANSLATE_NOOP("workflow", "Silence counts as agreement")},
     {SilenceRule::DeemedNone, "deemedNone", QT_TRANSLATE_NOOP("workflow", "Silence counts as no opinion")}}};

template <class List, class Value>
auto entryOf(const List& list, Value value) {
    for (const auto& entry : list)
        if (entry.value == value) return entry;
    return list.front();
}

template <class Value, size_t n>
std::optional<Value> valueOf(const std::array<Entry<Value>, n>& list, const QString& key) {
    for (const auto& entry : list)
        if (key == QLatin1String(entry.key)) return entry.value;
    return std::nullopt;
}

}  // namespace

QString keyOf(ConsultJoin join) {
    return QLatin1String(entryOf(kJoins, join).key);
}

QString keyOf(SilenceRule silence) {
    return QLatin1String(entryOf(kSilences, silence).key);
}

std::optional<ConsultJoin> consultJoinFromKey(const QString& key) {
    return valueOf(kJoins, key);
}

std::optional<SilenceRule> silenceRuleFromKey(const QString& key) {
    return valueOf(kSilences, key);
}

QString labelOf(ConsultJoin join) {
    return QCoreApplication::translate("workflow", entryOf(kJoins, join).label);
}

QString labelOf(SilenceRule silence) {
    return QCoreApplication::translate("workflow", entryOf(kSilences, silence).label);
}

}  // namespace motcua
