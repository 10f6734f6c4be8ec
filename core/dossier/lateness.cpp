// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/lateness.h"

#include "core/calendar/clock_ledger.h"
#include "core/calendar/working_calendar.h"
#include "core/calendar/working_time.h"
#include "core/calendar/working_timeline.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/step_use.h"
#include "core/workflow/step_due.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr qint64 kWorkHour = 3'600'000;
constexpr qint64 kMinute = 60'000;

/// When the clock had nothing more to count: result ready, ended without one, or not yet.
Instant endOf(const Dossier& dossier, const LedgerAnswer& answer, Instant now) {
    if (dossier.finishedAt) return *dossier.finishedAt;
    return answer.stoppedAt.value_or(now);
}

QList<LatenessCause> waitsOf(const LedgerAnswer& answer, Instant end, const WorkingCalendar& calendar) {
    QList<LatenessCause> causes;
    for (const WaitingSegment& wait : answer.waits) {
        LatenessCause cause;
        cause.responsible = wait.responsible;
        cause.reason = wait.reason;
        cause.worked = workingMsBetween(wait.from, wait.to.value_or(end), calendar);
        causes += cause;
    }
    return causes;
}

/// The visits that were left, or are still open, after their own due date.
QList<LatenessCause> stepsOver(const Dossier& dossier, const WorkflowDefinition& process, Instant end,
                               const WorkingCalendar& calendar) {
    QList<LatenessCause> causes;
    for (const Token& token : dossier.process.tokens) {
        const WorkflowStep* step = process.step(token.stepKey);
        if (!step || step->kind != StepKind::Human || token.enteredAt >= end) continue;
        const auto due = stepDue(*step, dossier.process, token, calendar);
        const Instant left = std::min(token.leftAt.value_or(end), end);
        if (!due || left <= due->at) continue;
        LatenessCause cause;
        cause.kind = LatenessCause::Kind::Step;
        cause.step = step->name;
        cause.unit = token.unit;
        cause.worked = workingMsBetween(due->at, left, calendar);
        causes += cause;
    }
    return causes;
}

std::optional<LatenessCause> extensionOf(const Dossier& dossier, const WorkingCalendar& calendar) {
    for (const ClockEvent& event : dossier.ledger) {
        if (event.kind != ClockEventKind::Extend || !event.until) continue;
        LatenessCause cause;
        cause.kind = LatenessCause::Kind::Extension;
        cause.reason = ClockReason::Delay;
        cause.worked = workingMsBetween(dossier.promisedDue, *event.until, calendar);
        return cause;
    }
    return std::nullopt;
}

QString workedText(qint64 ms) {
    const qint64 hours = ms / kWorkHour;
    const qint64 minutes = ms % kWorkHour / kMinute;
    if (hours == 0) return DossierSay::tr("%1 working minutes").arg(minutes);
    if (minutes == 0) return DossierSay::tr("%1 working hours").arg(hours);
    return DossierSay::tr("%1 working hours %2 minutes")
        .arg(QString::number(hours), QString::number(minutes));
}

}  // namespace

Outcome<Lateness> latenessOf(const Dossier& dossier, const WorkflowDefinition& process, Instant now,
                             const WorkingCalendar& calendar, QTime cutOff) {
    const auto answer = evaluateLedger(dossier.limit, dossier.ledger, calendar, cutOff);
    if (!answer) return answer.refusals();
    const Instant end = endOf(dossier, *answer, now);
    Lateness found;
    found.brokePromise = end > dossier.promisedDue;
    found.isOverdue = answer->state != ClockState::Paused && end > answer->legalDue;
    if (found.isOverdue) found.overdueMs = workingMsBetween(answer->legalDue, end, calendar);
    if (!found.brokePromise) return found;
    found.causes = waitsOf(*answer, end, calendar);
    if (const auto extension = extensionOf(dossier, calendar)) found.causes += *extension;
    if (found.isOverdue || answer->extended) found.causes += stepsOver(dossier, process, end, calendar);
    std::stable_sort(found.causes.begin(), found.causes.end(),
                     [](const LatenessCause& a, const LatenessCause& b) { return a.worked > b.worked; });
    return found;
}

QString keyOf(LatenessCause::Kind kind) {
    switch (kind) {
        case LatenessCause::Kind::Wait:
            return QStringLiteral("wait");
        case LatenessCause::Kind::Extension:
            return QStringLiteral("extension");
        case LatenessCause::Kind::Step:
            break;
    }
    return QStringLiteral("step");
}

QString responsibleText(Responsible responsible) {
    switch (responsible) {
        case Responsible::Centre:
            return DossierSay::tr("the centre");
        case Responsible::Applicant:
            return DossierSay::tr("the applicant");
        case Responsible::OtherAgency:
            return DossierSay::tr("another agency");
        case Responsible::Nobody:
            break;
    }
    return DossierSay::tr("nobody");
}

QString causeText(const LatenessCause& cause) {
    const QString worked = workedText(cause.worked);
    switch (cause.kind) {
        case LatenessCause::Kind::Wait:
            return DossierSay::tr("%1: %2, %3")
                .arg(responsibleText(cause.responsible), clockReasonText(cause.reason), worked);
        case LatenessCause::Kind::Extension:
            return DossierSay::tr("%1: extension by %2").arg(responsibleText(cause.responsible), worked);
        case LatenessCause::Kind::Step:
            break;
    }
    return DossierSay::tr("%1: step \"%2\" over its time by %3")
        .arg(responsibleText(cause.responsible), cause.step, worked);
}

}  // namespace motcua
