// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/clock_words.h"

#include "core/calendar/due_date.h"
#include "core/calendar/ledger_fold.h"
#include "core/calendar/timeliness.h"
#include "core/dossier/dossier_calendar.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/lateness.h"
#include "core/dossier/step_use.h"
#include "ui/dossier/history_words.h"
#include "ui/dossier/risk_teller.h"
#include "ui/dossier/step_marks.h"
#include "ui/dossier/ui_dossier_say.h"
#include "ui/shared/due_shape.h"

#include <algorithm>

namespace motcua::ui {

namespace {

/// Everything that the columns are made of.
struct Clocks {
    const DossierFile& file;
    FoldedLedger folded;
    const WorkingCalendar& calendar;
    const WorkingCalendar& inForce;  ///< for how late it is by now, as lists tell it
    int soonHours;
    Instant end;  ///< until when time is counted

    [[nodiscard]] LimitUnit unit() const { return file.dossier.limit.unit(); }
    [[nodiscard]] qint64 between(Instant from, Instant to) const {
        return timeUsed(unit(), from, to, calendar);
    }
};

QString amount(const Clocks& clocks, qint64 thousandths) {
    return oneDecimal(thousandths) + QLatin1Char(' ') + unitWord(usedIn(clocks.unit()));
}

/// The waits as stretches that do not overlap, each within from … end.
QList<StandStill> united(const QList<WaitingSegment>& waits, Instant from, Instant end) {
    QList<StandStill> all;
    for (const WaitingSegment& wait : waits) {
        const StandStill one{std::max(wait.from, from), std::min(wait.to.value_or(end), end)};
        if (one.to <= one.from) continue;
        if (!all.isEmpty() && one.from <= all.last().to)
            all.last().to = std::max(all.last().to, one.to);
        else
            all << one;
    }
    return all;
}

QString standingText(const Clocks& clocks, Instant due, State& state) {
    const Dossier& dossier = clocks.file.dossier;
    if (dossier.finishedAt) {
        const Timeliness how = timelinessOfFinished(*dossier.finishedAt, due, clocks.calendar);
        state = how == Timeliness::Overdue ? State::Overdue : State::Ready;
        if (how == Timeliness::Overdue) return UiDossierSay::tr("Finished late");
        return how == Timeliness::Early ? UiDossierSay::tr("Finished early")
                                        : UiDossierSay::tr("Finished on time");
    }
    const bool paused = clocks.folded.answer.state == ClockState::Paused;
    const DueText text =
        dueText({due, paused, dossier.status}, clocks.file.readAt, clocks.soonHours, clocks.inForce);
    state = shapeOf(text, dossier.status);
    return text.text;
}

ClockColumn column(const Clocks& clocks, Instant start, const QList<StandStill>& stands, Instant due) {
    ClockColumn column;
    column.limit = clocks.file.dossier.limit.toVietnamese();
    column.start = toShortVietnamese(start);
    qint64 stood = 0;
    for (const StandStill& stand : stands) stood += clocks.between(stand.from, stand.to);
    column.paused = stands.isEmpty() ? UiDossierSay::tr("Never") : amount(clocks, stood);
    column.used = amount(clocks, std::max<qint64>(0, clocks.between(start, clocks.end) - stood));
    column.due = toShortVietnamese(due);
    column.standing = standingText(clocks, due, column.state);
    return column;
}

QString whoAnswers(Responsible who) {
    switch (who) {
        case Responsible::Applicant:
            return UiDossierSay::tr("the applicant answers for it");
        case Responsible::OtherAgency:
            return UiDossierSay::tr("another agency answers for it");
        case Responsible::Centre:
            return UiDossierSay::tr("the centre answers for it");
        case Responsible::Nobody:
            break;
    }
    return UiDossierSay::tr("nobody answers for it");
}

WaitLine waitLine(const Clocks& clocks, const WaitingSegment& wait) {
    const Instant now = clocks.file.readAt;
    const auto moment = [now](Instant at) { return shortDay(at, now) + QLatin1Char(' ') + timeOfDay(at); };
    WaitLine line;
    line.reason =
        wait.reason == ClockReason::Unstated ? UiDossierSay::tr("Paused") : clockReasonText(wait.reason);
    line.reason[0] = line.reason.at(0).toUpper();
    line.who = whoAnswers(wait.responsible) + QStringLiteral(" · ") +
               amount(clocks, clocks.between(wait.from, wait.to.value_or(now)));
    line.span = moment(wait.from) + QStringLiteral(" \u2192 ") +
                (wait.to ? moment(*wait.to) : UiDossierSay::tr("still lasts"));
    return line;
}

}  // namespace

Outcome<ClockTable> clockTable(const DossierFile& file, const Desk& desk) {
    const Dossier& dossier = file.dossier;
    const WorkingCalendar& calendar = promisedCalendar(desk.centre, dossier);
    const auto rules = desk.centre.centre().deskRulesOn(dossier.receivedOn);
    const QTime cutOff = rules ? rules->immediateCutOff : kUsualCutOff;
    auto folded = foldLedger(dossier.limit, dossier.ledger, calendar, cutOff);
    if (!folded) return folded.refusals();
    const LedgerAnswer& answer = folded->answer;
    const Instant end = answer.stoppedAt.value_or(file.readAt);
    const Clocks clocks{file,
                        *folded,
                        calendar,
                        desk.centre.calendarOf(dossier.competentUnit),
                        dueSoonHours(desk, localDate(file.readAt)),
                        end};
    ClockTable table;
    table.legal =
        column(clocks, folded->lapStart, united(answer.waits, folded->lapStart, end), answer.legalDue);
    table.index766 =
        column(clocks, answer.startedAt, united(answer.waits, answer.startedAt, end), answer.index766Due);
    table.note = answer.legalDue == answer.index766Due ? UiDossierSay::tr("Both clocks agree")
                                                       : UiDossierSay::tr("The clocks differ");
    for (const WaitingSegment& wait : answer.waits) table.waits << waitLine(clocks, wait);
    if (file.risk) table.risk = riskSentence(*file.risk);
    if (const auto late = latenessOf(dossier, file.process, file.readAt, calendar, cutOff))
        for (const LatenessCause& cause : late->causes) table.causes << causeText(cause);
    return table;
}

}  // namespace motcua::ui
