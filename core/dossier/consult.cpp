// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/consult.h"

#include "core/dossier/dossier_say.h"

#include <algorithm>
#include <array>
#include <utility>

namespace motcua {

namespace {

constexpr std::array<std::pair<Opinion, const char*>, 3> kOpinions{
    {{Opinion::Agree, "agree"}, {Opinion::Disagree, "disagree"}, {Opinion::Other, "other"}}};

constexpr std::array<std::pair<ConsultState, const char*>, 5> kConsultStates{
    {{ConsultState::Open, "open"},
     {ConsultState::Settled, "settled"},
     {ConsultState::Cancelled, "cancelled"},
     {ConsultState::Ended, "ended"},
     {ConsultState::Undone, "undone"}}};

template <class List, class Value>
QString keyAmong(const List& list, Value value) {
    for (const auto& [known, key] : list)
        if (known == value) return QLatin1String(key);
    return {};
}

template <class Value, size_t n>
std::optional<Value> valueAmong(const std::array<std::pair<Value, const char*>, n>& list,
                                const QString& text) {
    for (const auto& [value, key] : list)
        if (text == QLatin1String(key)) return value;
    return std::nullopt;
}

/// Whether an opinion counts: given in time, or late where it was waited for all the same.
bool counts(const Consult& consult, const Consulted& item) {
    return item.opinion && (!item.late || consult.silence == SilenceRule::Escalate);
}

bool isResolved(const Consult& consult, const Consulted& item, Instant now) {
    if (counts(consult, item)) return true;
    const bool deemed = consult.silence != SilenceRule::Escalate || consult.join == ConsultJoin::Advisory;
    return deemed && item.isSilent(now);
}

bool isVoice(const Consult& consult, const Consulted& item, Instant now) {
    return counts(consult, item) || (consult.silence == SilenceRule::DeemedConsent && item.isSilent(now));
}

}  // namespace

QString keyOf(Opinion opinion) {
    return keyAmong(kOpinions, opinion);
}

std::optional<Opinion> opinionFromKey(const QString& key) {
    return valueAmong(kOpinions, key);
}

QString labelOf(Opinion opinion) {
    switch (opinion) {
        case Opinion::Agree:
            return DossierSay::tr("Agrees");
        case Opinion::Disagree:
            return DossierSay::tr("Does not agree");
        case Opinion::Other:
            break;
    }
    return DossierSay::tr("Other opinion");
}

QString keyOf(ConsultState state) {
    return keyAmong(kConsultStates, state);
}

std::optional<ConsultState> consultStateFromKey(const QString& key) {
    return valueAmong(kConsultStates, key);
}

const Consulted* Consult::consulted(int item) const {
    const auto found =
        std::find_if(asked.begin(), asked.end(), [item](const Consulted& one) { return one.no == item; });
    return found == asked.end() ? nullptr : &*found;
}

ConsultStanding standingOf(const Consult& consult, Instant now) {
    ConsultStanding standing;
    int voices = 0;
    int outstanding = 0;
    for (const Consulted& item : consult.asked) {
        ++standing.asked;
        if (item.opinion) ++standing.given;
        if (!item.opinion && item.isSilent(now)) ++standing.silent;
        if (isVoice(consult, item, now)) ++voices;
        if (!isResolved(consult, item, now)) ++outstanding;
    }
    int missing = outstanding;
    if (consult.join == ConsultJoin::Quorum) missing = std::min(outstanding, consult.quorum - voices);
    if (consult.join == ConsultJoin::First) missing = std::min(outstanding, 1 - voices);
    standing.together = missing <= 0;
    const bool waited = consult.state == ConsultState::Open && consult.join != ConsultJoin::Advisory;
    standing.missing = waited ? std::max(missing, 0) : 0;
    return standing;
}

int missingAt(const QList<Consult>& consults, const QList<int>& visitsOfStep, Instant now) {
    int missing = 0;
    for (const Consult& consult : consults)
        if (visitsOfStep.contains(consult.token)) missing += standingOf(consult, now).missing;
    return missing;
}

}  // namespace motcua
