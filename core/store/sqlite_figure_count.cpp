// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_figure_count.h"

#include "core/base/unit_of_work.h"
#include "core/dossier/centre_book.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/dossier_parts.h"
#include "core/workflow/step_due.h"
#include "core/workflow/workflow_repository.h"

namespace motcua::store {

namespace {

/// What figures ask of a dossier, without its persons, papers and fees. No statement is open after it.
QList<Dossier> nextDossiers(Database& database, qint64 after, int most) {
    QList<Dossier> found;
    Query query(database,
                QStringLiteral("SELECT id, procedure_version, workflow, competent_unit, channel, "
                               "received_at_ms, due_ms, promised_due_ms, status, finished_at_ms, origin "
                               "FROM dossier WHERE id > ? ORDER BY id LIMIT ?"));
    for (query.run(after, most); query.next();) {
        Columns row(query);
        Dossier dossier;
        dossier.id = row.next<DossierId>();
        dossier.procedureVersion = row.next<ProcedureVersionId>();
        dossier.workflowVersion = row.next<WorkflowVersionId>();
        dossier.competentUnit = row.next<UnitId>();
        dossier.channel = understood(channelFromKey(row.next<QString>()), "a channel");
        dossier.receivedAt = row.next<Instant>();
        dossier.due = row.next<std::optional<Instant>>();
        dossier.promisedDue = row.next<Instant>();
        dossier.status = understood(publicStatusFromCode(row.next<int>()), "a status");
        dossier.finishedAt = row.next<std::optional<Instant>>();
        dossier.origin = row.next<std::optional<DossierId>>();
        found += dossier;
    }
    query.finish();
    for (Dossier& dossier : found) readProcess(database, dossier);
    return found;
}

struct State {
    bool complete = false;
    qint64 upto = 0;
};

State stateOf(Database& database) {
    Query query(database, QStringLiteral("SELECT complete, upto FROM figures_state"));
    query.run().row();
    return {query.at<bool>(0), query.at<qint64>(1)};
}

qint64 lastDossier(Database& database) {
    return Query(database, QStringLiteral("SELECT coalesce(max(id), 0) FROM dossier"))
        .run()
        .row()
        .at<qint64>(0);
}

}  // namespace

std::optional<FigureProgress> SqliteFigureCount::pending() const {
    if (m_complete) return std::nullopt;
    const State state = stateOf(m_database);
    m_complete = state.complete;
    if (m_complete) return std::nullopt;
    return FigureProgress{state.upto, lastDossier(m_database)};
}

bool SqliteFigureCount::countSome(int most) {
    const auto work = m_work.begin();
    const State state = stateOf(m_database);
    if (state.complete) return false;
    if (state.upto == 0) begin();
    const QList<Dossier> dossiers = nextDossiers(m_database, state.upto, most);
    if (!dossiers.isEmpty()) {
        // From here on they are counted as they change.
        execute(m_database, QStringLiteral("UPDATE figures_state SET upto = ?"), dossiers.last().id);
        execute(m_database,
                QStringLiteral("UPDATE dossier SET ended_ms = NULL, ended_how = NULL, ended_by = NULL, "
                               "late_by = NULL, waits_for = NULL WHERE id > ? AND id <= ?"),
                state.upto, dossiers.last().id);
        for (const Dossier& dossier : dossiers) count(dossier);
    }
    const bool isLast = dossiers.size() < most;
    if (isLast) execute(m_database, QStringLiteral("UPDATE figures_state SET complete = 1"));
    work->commit();
    return !isLast;
}

void SqliteFigureCount::begin() {
    execute(m_database, QStringLiteral("DELETE FROM flow_day"));
    execute(m_database, QStringLiteral("DELETE FROM step_month"));
}

void SqliteFigureCount::count(const Dossier& dossier) {
    m_figures.added(dossier);
    const WorkflowDefinition& process = processOf(dossier.workflowVersion);
    const WorkingCalendar& calendar = m_centre.calendarOf(dossier.competentUnit);
    for (const Token& visit : dossier.process.tokens) {
        const WorkflowStep* step = process.step(visit.stepKey);
        if (visit.isLive() || !step) continue;
        const auto due = stepDue(*step, dossier.process, visit, calendar);
        m_figures.left(dossier, visit, step->name, due ? std::optional(due->at) : std::nullopt);
    }
}

const WorkflowDefinition& SqliteFigureCount::processOf(WorkflowVersionId id) {
    const auto known = m_processes.find(id.value());
    if (known != m_processes.end()) return known->second;
    return m_processes.emplace(id.value(), m_workflows.load(id).value().definition).first->second;
}

}  // namespace motcua::store
