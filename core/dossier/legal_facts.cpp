// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/legal_facts.h"

#include "core/calendar/due_date.h"
#include "core/dossier/dossier_say.h"
#include "core/workflow/legal_turns.h"

#include <algorithm>

namespace motcua {

namespace {

/// The pause for a supplement that lasts.
const ClockEvent* openSupplement(const Dossier& dossier) {
    if (dossier.status != PublicStatus::SupplementRequested) return nullptr;
    for (auto event = dossier.ledger.rbegin(); event != dossier.ledger.rend(); ++event)
        if (event->kind == ClockEventKind::Pause && event->reason == ClockReason::Supplement) return &*event;
    return nullptr;
}

/// The visits of the step where it stands.
QList<int> visitsOfStep(const Dossier& dossier) {
    QList<int> visits;
    for (const Token& token : dossier.process.tokens)
        if (token.stepKey == dossier.currentStep()) visits += token.no;
    return visits;
}

QString lateSupplement(Instant until) {
    return DossierSay::tr("This is late: within the law a supplement is asked for by %1.")
        .arg(toShortVietnamese(until));
}

}  // namespace

std::optional<QDate> answerBy(const Dossier& dossier, const Desk& desk) {
    const ClockEvent* asked = openSupplement(dossier);
    const auto rules = desk.centre.centre().deskRulesOn(dossier.receivedOn);
    if (!asked || !rules) return std::nullopt;
    return localDate(asked->at).addDays(rules->supplementSilenceDays);
}

std::optional<int> usualPayDays(const Desk& desk, QDate day) {
    const CentreRule* rule = desk.centre.centre().ruleOn(rule_key::kObligationPayDays, day);
    if (!rule || (rule->isForPractice() && !desk.centre.isPractice())) return std::nullopt;
    return rule->value.toInt();
}

Instant silentBefore(QDate today, int silenceDays) {
    return fromLocal(today.addDays(-silenceDays), QTime(0, 0));
}

std::optional<Instant> supplementInTimeUntil(const Dossier& dossier, const Desk& desk) {
    const auto rules = desk.centre.centre().deskRulesOn(dossier.receivedOn);
    if (!rules) return std::nullopt;
    return dueDate(rules->refusalWithin, dossier.clockStartAt, desk.centre.calendarOf(dossier.competentUnit),
                   rules->immediateCutOff)
        .at;
}

bool isInTimeForExtension(const Dossier& dossier, const WorkingCalendar& calendar, Instant now) {
    return dossier.due && calendar.workingDayFrom(localDate(now).addDays(1)) <= localDate(*dossier.due);
}

void addLegalFacts(Facts& facts, const Dossier& dossier, const Desk& desk, Instant now) {
    const auto last = answerBy(dossier, desk);
    facts.setFlag(QStringLiteral("unanswered"), last && localDate(now) > *last);
    const auto owed = openObligation(desk.obligations.of(dossier.id));
    facts.setFlag(QStringLiteral("unpaid"), owed && localDate(now) > owed->payBy);
    facts.setCount(QStringLiteral("opinionsMissing"),
                   missingAt(desk.consults.of(dossier.id), visitsOfStep(dossier), now));
    facts.setFlag(QStringLiteral("stopNotice"),
                  desk.centre.centre().formSet(dossier.formSet).form(form_meaning::kStop).has_value());
    facts.setFlag(QStringLiteral("extensionProposed"), desk.letters.openProposal(dossier.id).has_value());
    facts.setFlag(QStringLiteral("extensionInTime"),
                  isInTimeForExtension(dossier, desk.centre.calendarOf(dossier.competentUnit), now));
}

QList<RefusalReason> refusalReasonsFor(const Dossier& dossier, const Desk& desk) {
    return refusalReasons(desk.centre.centre(), dossier.procedureCode, dossier.receivedOn);
}

bool isRefusalReason(const QString& key, const Dossier& dossier, const Desk& desk) {
    const QList<RefusalReason> reasons = refusalReasonsFor(dossier, desk);
    return std::any_of(reasons.begin(), reasons.end(),
                       [&key](const RefusalReason& reason) { return reason.key == key; });
}

void completeOffers(QList<ActionOffer>& offers, const Dossier& dossier, const Desk& desk, Instant now) {
    for (ActionOffer& offer : offers) {
        if (offer.reasonSet.contains(turn::kRefusalReasons)) {
            offer.reasonSet.clear();
            for (const RefusalReason& reason : refusalReasonsFor(dossier, desk))
                offer.reasonSet += reason.key;
        }
        if (!offer.letters.contains(form_meaning::kSupplement)) continue;
        const auto until = supplementInTimeUntil(dossier, desk);
        if (until && now > *until) offer.cautions += lateSupplement(*until);
    }
}

}  // namespace motcua
