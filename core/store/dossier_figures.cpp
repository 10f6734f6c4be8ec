// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier_figures.h"

#include "core/calendar/local_day.h"
#include "core/calendar/working_time.h"
#include "core/dossier/centre_book.h"
#include "core/dossier/desk.h"
#include "core/dossier/dossier_calendar.h"
#include "core/reports/case_ending.h"
#include "core/reports/step_times.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/dossier_parts.h"
#include "core/store/sqlite_workflow_repository.h"
#include "core/workflow/step_due.h"

#include <algorithm>
#include <array>

namespace motcua::store {

namespace {

/// Whether reports count it: what agencies ask of each other beneath a dossier is not counted beside it, and
/// a number that is void not at all.
bool isCounted(const Dossier& dossier) {
    return !dossier.origin && !dossier.isVoided();
}

/// Adds one in a column of both rows of a day: of everything, and of the dossier's own kind.
QString flowStatement(const QString& column) {
    return QStringLiteral(
               "INSERT INTO flow_day (whole, day, competent_unit, procedure_version, channel, %1) "
               "VALUES (1, ?, 0, 0, '', 1), (0, ?, ?, ?, ?, 1) "
               "ON CONFLICT (whole, day, competent_unit, procedure_version, channel) "
               "DO UPDATE SET %1 = flow_day.%1 + 1")
        .arg(column);
}

void countDay(Database& database, const Dossier& dossier, Instant at, const QString& column) {
    const qint64 day = dayOf(at);
    execute(database, flowStatement(column), day, day, dossier.competentUnit, dossier.procedureVersion,
            keyOf(dossier.channel));
}

/// Takes that one off again.
void takeOffDay(Database& database, const Dossier& dossier, Instant at, const QString& column) {
    const qint64 day = dayOf(at);
    execute(
        database,
        QStringLiteral("UPDATE flow_day SET %1 = %1 - 1 WHERE day = ? AND (whole = 1 OR (competent_unit = ? "
                       "AND procedure_version = ? AND channel = ?))")
            .arg(column),
        day, dossier.competentUnit, dossier.procedureVersion, keyOf(dossier.channel));
    execute(
        database,
        QStringLiteral("DELETE FROM flow_day WHERE day = ? AND received = 0 AND early = 0 AND on_time = 0 "
                       "AND late_centre = 0 AND late_applicant = 0 AND late_other = 0 AND late_nobody = 0"),
        day);
}

/// What one visit of a step adds to the times of its month.
struct VisitTimes {
    qint64 month = 0;
    qint64 used = 0;  ///< open seconds, as the budget
    qint64 budget = 0;
    bool budgeted = false;
    bool over = false;
    OfficerId assignee{0};
};

VisitTimes timesOf(const Token& visit, const std::optional<Instant>& stepDue,
                   const WorkingCalendar& calendar) {
    const QDate left = localDate(*visit.leftAt);
    return {qint64(left.year()) * 12 + left.month(),
            workingSecondsBetween(visit.enteredAt, *visit.leftAt, calendar),
            stepDue ? workingSecondsBetween(visit.enteredAt, *stepDue, calendar) : 0,
            stepDue.has_value(),
            stepDue && *visit.leftAt > *stepDue,
            visit.assignee.value_or(OfficerId(0))};
}

QString visitStatement(int timeClass) {
    return QStringLiteral(
               "INSERT INTO step_month (whole, month, step, competent_unit, procedure_version, channel, "
               "assignee, visits, used_s, budgeted, budget_s, over, c%1) "
               "VALUES (1, ?, ?, 0, 0, '', 0, 1, ?, ?, ?, ?, 1), (0, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, 1) "
               "ON CONFLICT (whole, month, step, competent_unit, procedure_version, channel, assignee) "
               "DO UPDATE SET visits = step_month.visits + 1, used_s = step_month.used_s + excluded.used_s, "
               "budgeted = step_month.budgeted + excluded.budgeted, "
               "budget_s = step_month.budget_s + excluded.budget_s, "
               "over = step_month.over + excluded.over, c%1 = step_month.c%1 + 1")
        .arg(timeClass);
}

QString visitTakenOffStatement(int timeClass) {
    return QStringLiteral(
               "UPDATE step_month SET visits = visits - 1, used_s = used_s - ?, budgeted = budgeted - ?, "
               "budget_s = budget_s - ?, over = over - ?, c%1 = c%1 - 1 "
               "WHERE month = ? AND step = ? AND (whole = 1 OR (whole = 0 AND competent_unit = ? "
               "AND procedure_version = ? AND channel = ? AND assignee = ?))")
        .arg(timeClass);
}

QString howKey(Timeliness how) {
    if (how == Timeliness::Early) return QStringLiteral("early");
    return how == Timeliness::OnTime ? QStringLiteral("onTime") : QStringLiteral("overdue");
}

QString endColumn(Timeliness how, Responsible lateBy) {
    if (how == Timeliness::Early) return QStringLiteral("early");
    if (how == Timeliness::OnTime) return QStringLiteral("on_time");
    static const std::array<QString, 4> late{QStringLiteral("late_centre"), QStringLiteral("late_applicant"),
                                             QStringLiteral("late_other"), QStringLiteral("late_nobody")};
    return late.at(size_t(lateBy));
}

}  // namespace

DossierFigures::Standing DossierFigures::standing(const Dossier& kept, const Dossier& after) {
    Standing standing;
    const Token* token = kept.process.live();
    if (token) standing.token = token->no;
    standing.step = kept.stepName;
    standing.stepDue = kept.stepDue;
    const bool isUndone = token ? !after.process.token(token->no) : after.process.live() != nullptr;
    if (isUndone) standing.undone = kept;
    if (after.isVoided() && !kept.isVoided()) standing.counted = kept;
    return standing;
}

bool DossierFigures::isReached(DossierId dossier) {
    if (m_complete) return true;
    Query query(m_database, QStringLiteral("SELECT complete, upto FROM figures_state"));
    query.run().row();
    m_complete = query.at<bool>(0);
    return m_complete || dossier.value() <= query.at<qint64>(1);
}

void DossierFigures::added(const Dossier& dossier) {
    if (!isCounted(dossier))
        execute(m_database, QStringLiteral("UPDATE dossier SET counted = 0 WHERE id = ?"), dossier.id);
    if (!isReached(dossier.id)) return;
    if (isCounted(dossier)) countDay(m_database, dossier, dossier.receivedAt, QStringLiteral("received"));
    noteWaiting(dossier);
    noteEnd(dossier);
}

void DossierFigures::changed(const Standing& before, const Dossier& after) {
    if (before.counted) forgetAll(*before.counted);
    if (!isReached(after.id)) return;
    if (before.undone) {
        forget(after);
        forgetVisits(*before.undone, after);
    } else {
        forgetRecalled(before, after);
    }
    noteWaiting(after);
    noteEnd(after);
    const Token* left = before.token ? after.process.token(*before.token) : nullptr;
    if (left && !left->isLive()) this->left(after, *left, before.step, before.stepDue);
}

/// The last act was taken back: whom the dossier waits for and how it ended are said anew.
void DossierFigures::forget(const Dossier& dossier) {
    Query query(m_database, QStringLiteral("SELECT ended_ms, ended_how, late_by FROM dossier WHERE id = ?"));
    Columns row(query.run(dossier.id).row());
    const auto ended = row.next<std::optional<Instant>>();
    const auto how = row.next<std::optional<QString>>();
    const auto lateBy = row.next<std::optional<QString>>();
    query.finish();
    execute(m_database,
            QStringLiteral("UPDATE dossier SET waits_for = NULL, ended_ms = NULL, ended_how = NULL, "
                           "ended_by = NULL, late_by = NULL WHERE id = ?"),
            dossier.id);
    if (!ended || !how || !isCounted(dossier)) return;
    const auto by = lateBy ? responsibleFromKey(*lateBy) : std::nullopt;
    const Timeliness timeliness = *how == howKey(Timeliness::Early)    ? Timeliness::Early
                                  : *how == howKey(Timeliness::OnTime) ? Timeliness::OnTime
                                                                       : Timeliness::Overdue;
    const QString column = endColumn(timeliness, by.value_or(Responsible::Nobody));
    takeOffDay(m_database, dossier, *ended, column);
}

/// Its number is void: what it had added to the day of its reception and to the times of its steps goes. A
/// visit is measured as the count of an older store would measure it now.
void DossierFigures::forgetAll(const Dossier& kept) {
    execute(m_database, QStringLiteral("UPDATE dossier SET counted = 0 WHERE id = ?"), kept.id);
    if (!isReached(kept.id) || !isCounted(kept)) return;
    takeOffDay(m_database, kept, kept.receivedAt, QStringLiteral("received"));
    const auto process = SqliteWorkflowRepository(m_database).load(kept.workflowVersion);
    if (!process) return;
    const WorkingCalendar& calendar = m_centre.calendarOf(kept.competentUnit);
    for (const Token& visit : kept.process.tokens) {
        const WorkflowStep* step = process->definition.step(visit.stepKey);
        if (!step || visit.isLive()) continue;
        const auto due = stepDue(*step, kept.process, visit, calendar);
        Dossier then = kept;
        then.stepName = step->name;
        then.stepDue = due ? std::optional(due->at) : std::nullopt;
        takeOff(visit, kept, then);
    }
}

void DossierFigures::noteWaiting(const Dossier& dossier) {
    const bool everPaused = !dossier.due || std::any_of(dossier.ledger.begin(), dossier.ledger.end(),
                                                        [](const ClockEvent& event) {
                                                            return event.kind == ClockEventKind::Pause;
                                                        });
    if (!everPaused) return;
    const auto whom = waitsFor(dossier);
    execute(m_database, QStringLiteral("UPDATE dossier SET waits_for = ? WHERE id = ?"),
            whom ? std::optional(toKey(*whom)) : std::nullopt, dossier.id);
}

void DossierFigures::noteEnd(const Dossier& dossier) {
    const auto ended = endedAt(dossier);
    if (!ended) return;
    const WorkingCalendar& calendar = promisedCalendar(m_centre, dossier);
    const Timeliness how = endedHow(dossier, *ended, calendar);
    const bool late = how == Timeliness::Overdue;
    const Responsible lateBy = late ? delayedBy(dossier, *ended, calendar) : Responsible::Nobody;
    const int noted =
        execute(m_database,
                QStringLiteral("UPDATE dossier SET ended_ms = ?, ended_how = ?, ended_by = ?, late_by = ? "
                               "WHERE id = ? AND ended_ms IS NULL"),
                *ended, howKey(how), endedBy(dossier, *ended),
                late ? std::optional(toKey(lateBy)) : std::nullopt, dossier.id);
    if (noted == 1 && isCounted(dossier)) countDay(m_database, dossier, *ended, endColumn(how, lateBy));
}

void DossierFigures::left(const Dossier& dossier, const Token& visit, const QString& step,
                          const std::optional<Instant>& stepDue) {
    if (!isCounted(dossier) || !isWork(visit, dossier)) return;
    const VisitTimes t = timesOf(visit, stepDue, m_centre.calendarOf(dossier.competentUnit));
    execute(m_database, visitStatement(timeClassOf(t.used)), t.month, step, t.used, t.budgeted, t.budget,
            t.over, t.month, step, dossier.competentUnit, dossier.procedureVersion, keyOf(dossier.channel),
            t.assignee, t.used, t.budgeted, t.budget, t.over);
}

/// What was left by the act that is taken back is stood at again: it has not been left yet.
void DossierFigures::forgetVisits(const Dossier& undone, const Dossier& after) {
    const Token* again = after.process.live();
    const Token* visit = again ? undone.process.token(again->no) : nullptr;
    if (visit) takeOff(*visit, undone, after);
}

/// What was sent on and is recalled is stood at again as well; it had been left when the other was entered.
void DossierFigures::forgetRecalled(const Standing& before, const Dossier& after) {
    const Token* again = after.process.live();
    const Token* recalled = before.token ? after.process.token(*before.token) : nullptr;
    if (!again || !recalled || again->no >= recalled->no) return;
    Token visit = *again;
    visit.state = TokenState::Done;
    visit.leftAt = recalled->enteredAt;
    takeOff(visit, after, after);
}

/// `visit` was left as `then` stood, and is the step at which `now` stands.
void DossierFigures::takeOff(const Token& visit, const Dossier& then, const Dossier& now) {
    if (visit.isLive() || !isCounted(then) || !isWork(visit, then)) return;
    const VisitTimes t = timesOf(visit, now.stepDue, m_centre.calendarOf(then.competentUnit));
    execute(m_database, visitTakenOffStatement(timeClassOf(t.used)), t.used, t.budgeted, t.budget, t.over,
            t.month, now.stepName, then.competentUnit, then.procedureVersion, keyOf(then.channel),
            t.assignee);
    execute(m_database, QStringLiteral("DELETE FROM step_month WHERE month = ? AND step = ? AND visits = 0"),
            t.month, now.stepName);
}

}  // namespace motcua::store
