// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier_figures.h"

#include "core/calendar/local_day.h"
#include "core/calendar/working_time.h"
#include "core/dossier/desk.h"
#include "core/dossier/dossier_calendar.h"
#include "core/reports/case_ending.h"
#include "core/reports/step_times.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/workflow/step_due.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace motcua::store {

namespace {

/// Whether reports count it: what agencies ask of each other beneath a dossier is not counted beside it.
bool isCounted(const Dossier& dossier) {
    return !dossier.origin;
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

DossierFigures::Standing DossierFigures::standing(DossierId id) const {
    Query query(m_database,
                QStringLiteral("SELECT step_token, step_name, step_due_ms FROM dossier WHERE id = ?"));
    if (!query.run(id).next()) return {};
    Columns row(query);
    Standing standing;
    standing.token = row.next<std::optional<int>>();
    standing.step = row.next<QString>();
    standing.stepDue = row.next<std::optional<Instant>>();
    return standing;
}

void DossierFigures::added(const Dossier& dossier) {
    if (isCounted(dossier))
        countDay(m_database, dossier, dossier.receivedAt, QStringLiteral("received"));
    else
        execute(m_database, QStringLiteral("UPDATE dossier SET counted = 0 WHERE id = ?"), dossier.id);
    noteWaiting(dossier);
    noteEnd(dossier);
}

void DossierFigures::changed(const Standing& before, const Dossier& after) {
    const bool isUndone =
        before.token ? !after.process.token(*before.token) : after.process.live() != nullptr;
    if (isUndone) forget(after);
    noteWaiting(after);
    noteEnd(after);
    const Token* left = before.token ? after.process.token(*before.token) : nullptr;
    if (left && !left->isLive()) countVisit(after, *left, before.step, before.stepDue);
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
    execute(
        m_database,
        QStringLiteral("UPDATE flow_day SET %1 = %1 - 1 WHERE day = ? AND (whole = 1 OR (competent_unit = ? "
                       "AND procedure_version = ? AND channel = ?))")
            .arg(column),
        dayOf(*ended), dossier.competentUnit, dossier.procedureVersion, keyOf(dossier.channel));
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

void DossierFigures::countVisit(const Dossier& dossier, const Token& visit, const QString& step,
                                const std::optional<Instant>& stepDue) {
    if (!isCounted(dossier) || !isWork(visit, dossier)) return;
    const WorkingCalendar& calendar = m_centre.calendarOf(dossier.competentUnit);
    const qint64 used = workingSecondsBetween(visit.enteredAt, *visit.leftAt, calendar);
    const qint64 budget = stepDue ? workingSecondsBetween(visit.enteredAt, *stepDue, calendar) : 0;
    const bool over = stepDue && *visit.leftAt > *stepDue;
    const QDate left = localDate(*visit.leftAt);
    const qint64 month = qint64(left.year()) * 12 + left.month();
    execute(m_database, visitStatement(timeClassOf(used)), month, step, used, stepDue.has_value(), budget,
            over, month, step, dossier.competentUnit, dossier.procedureVersion, keyOf(dossier.channel),
            visit.assignee.value_or(OfficerId(0)), used, stepDue.has_value(), budget, over);
}

/// Everything from the beginning, within one Work.
class FiguresRecount {
public:
    FiguresRecount(Database& database, Desk& desk)
        : m_database(database), m_desk(desk), m_figures(database, desk.centre) {}

    void run() {
        for (const char* table : {"flow_day", "step_month"})
            execute(m_database, QStringLiteral("DELETE FROM ") + QLatin1String(table));
        execute(m_database, QStringLiteral("UPDATE dossier SET ended_ms = NULL, ended_how = NULL, "
                                           "ended_by = NULL, late_by = NULL, waits_for = NULL"));
        for (qint64 last = 0;;) {
            const QList<DossierId> ids = after(last);
            if (ids.isEmpty()) break;
            for (const DossierId id : ids) count(m_desk.dossiers.load(id).value());
            last = ids.last().value();
        }
        execute(m_database, QStringLiteral("UPDATE figures_state SET complete = 1"));
    }

private:
    QList<DossierId> after(qint64 last) {
        QList<DossierId> ids;
        Query query(m_database, QStringLiteral("SELECT id FROM dossier WHERE id > ? ORDER BY id LIMIT 1000"));
        for (query.run(last); query.next();) ids += query.at<DossierId>(0);
        return ids;
    }

    void count(const Dossier& dossier) {
        m_figures.added(dossier);
        const WorkflowDefinition& process = processOf(dossier.workflowVersion);
        const WorkingCalendar& calendar = m_desk.centre.calendarOf(dossier.competentUnit);
        for (const Token& visit : dossier.process.tokens) {
            const WorkflowStep* step = process.step(visit.stepKey);
            if (visit.isLive() || !step) continue;
            const auto due = stepDue(*step, dossier.process, visit, calendar);
            m_figures.countVisit(dossier, visit, step->name, due ? std::optional(due->at) : std::nullopt);
        }
    }

    const WorkflowDefinition& processOf(WorkflowVersionId id) {
        const auto known = m_processes.find(id.value());
        if (known != m_processes.end()) return known->second;
        return m_processes.emplace(id.value(), m_desk.workflows.load(id).value().definition).first->second;
    }

    Database& m_database;
    Desk& m_desk;
    DossierFigures m_figures;
    std::unordered_map<qint64, WorkflowDefinition> m_processes;
};

void completeFigures(Database& database, Desk& desk) {
    const auto isComplete = [&] {
        return Query(database, QStringLiteral("SELECT complete FROM figures_state")).run().row().at<bool>(0);
    };
    if (isComplete()) return;
    const auto work = desk.work.begin();
    if (isComplete()) return;  // somebody else was quicker
    FiguresRecount(database, desk).run();
    work->commit();
}

}  // namespace motcua::store
