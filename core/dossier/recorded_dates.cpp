// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/recorded_dates.h"

#include "core/calendar/clock_ledger.h"
#include "core/dossier/application.h"
#include "core/dossier/dossier_calendar.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/process_for.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr const char* kTo = "to";

bool hasRunningClock(const Dossier& dossier) {
    return !isEnded(dossier.status) && dossier.process.live() &&
           std::none_of(dossier.ledger.begin(), dossier.ledger.end(),
                        [](const ClockEvent& line) { return line.kind == ClockEventKind::Stop; });
}

Refusals againstStart(const Desk& desk, const Dossier& dossier, Instant start) {
    Refusals refusals;
    if (auto early = clockStartObjection({{}, start}, dossier.receivedAt)) {
        early->remedy = DossierSay::tr("Enter when it received it.");
        early->field = QLatin1String(kTo);
        refusals += *early;
    }
    if (start > desk.clock.now())
        refusals +=
            refused("clockStart.future", DossierSay::tr("The competent agency has not received it yet then."),
                    DossierSay::tr("Correct the date once it has received the dossier."), kTo);
    if (dossier.ledger.size() > 1 && dossier.ledger.at(1).at < start)
        refusals += refused("clockStart.followed",
                            DossierSay::tr("Its clock was changed at %1 already.")
                                .arg(toShortVietnamese(dossier.ledger.at(1).at)),
                            DossierSay::tr("Enter an earlier moment."), kTo);
    return refusals;
}

Refusals againstPayBy(const Obligation& owed, QDate day) {
    if (day >= localDate(owed.askedAt)) return {};
    return {refused("payBy.early",
                    DossierSay::tr("The applicant was told of it on %1 only.")
                        .arg(toShortVietnamese(DateValue::of(localDate(owed.askedAt)))),
                    DossierSay::tr("Enter the day that the notice names."), kTo)};
}

/// A letter was accepted on the day of its act.
Refusals againstLetterDate(const Dossier& dossier, const Letter& letter, WhichDate which, QDate day) {
    const QDate issued = localDate(letter.at);
    if (which == WhichDate::Requested) {
        if (day >= dossier.receivedOn && day <= issued) return {};
        return {refused("requestedOn.date",
                        DossierSay::tr("The applicant can have asked from the reception until %1.")
                            .arg(toShortVietnamese(DateValue::of(issued))),
                        DossierSay::tr("Correct the day of the request."), kTo)};
    }
    if (day < dossier.receivedOn)
        return {refused("documentDate.early",
                        DossierSay::tr("The document is dated before the dossier was received."),
                        DossierSay::tr("Correct its date."), kTo)};
    if (day > issued)
        return {refused("documentDate.future",
                        DossierSay::tr("The document was there on %1 already.")
                            .arg(toShortVietnamese(DateValue::of(issued))),
                        DossierSay::tr("Correct its date."), kTo)};
    return {};
}

}  // namespace

QList<RecordedDate> recordedDates(const Desk& desk, const Dossier& dossier) {
    QList<RecordedDate> dates;
    if (dossier.clockStartAt != dossier.receivedAt && hasRunningClock(dossier))
        dates += {WhichDate::ClockStart, 0, DateValue::of(dossier.clockStartAt), {}};
    const auto owed = openObligation(desk.obligations.of(dossier.id));
    if (owed) dates += {WhichDate::PayBy, owed->no, DateValue::of(owed->payBy), {}};
    for (const Letter& letter : desk.letters.of(dossier.id)) {
        if (letter.state != LetterState::Issued) continue;
        if (letter.documentDate)
            dates += {WhichDate::Document, letter.event, DateValue::of(*letter.documentDate), letter.form};
        if (letter.requestedOn)
            dates += {WhichDate::Requested, letter.event, DateValue::of(*letter.requestedOn), letter.form};
    }
    return dates;
}

Refusals objectionsToDate(const Desk& desk, const Dossier& dossier, const RecordedDate& date,
                          const DateValue& to) {
    if (to == date.value)
        return {refused("date.same", DossierSay::tr("This is what is recorded already."),
                        DossierSay::tr("Enter the right date."), kTo)};
    if (date.which == WhichDate::ClockStart) {
        Refusals refusals = againstStart(desk, dossier, to.moment.value());
        if (refusals.isEmpty()) refusals = restarted(desk, dossier, to.moment.value()).refusals();
        return refusals;
    }
    if (date.which == WhichDate::PayBy) {
        const auto owed = openObligation(desk.obligations.of(dossier.id));
        return owed ? againstPayBy(*owed, to.day) : Refusals();
    }
    for (const Letter& letter : desk.letters.of(dossier.id))
        if (letter.event == date.ref) return againstLetterDate(dossier, letter, date.which, to.day);
    return {};
}

Outcome<Dossier> restarted(const Desk& desk, const Dossier& dossier, Instant start) {
    const auto rules = desk.centre.centre().deskRulesOn(dossier.receivedOn);
    if (!rules) return rules.refusals();
    const auto process = desk.workflows.load(dossier.workflowVersion);
    if (!process) throw LogicError(QStringLiteral("a dossier without its process"));
    Dossier after = dossier;
    after.clockStartAt = start;
    after.ledger.first().at = start;
    const WorkingCalendar& calendar = calendarFor(desk, after);
    const auto answer = evaluateLedger(after.limit, after.ledger, calendar, rules->immediateCutOff);
    if (!answer) return answer.refusals();
    if (answer->state == ClockState::Running) {
        after.due = answer->legalDue;
        after.provisional = answer->provisional;
        after.calendarVersion = calendar.version();
    }
    noteStep(after, process->definition, calendar);
    return after;
}

}  // namespace motcua
