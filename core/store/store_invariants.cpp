// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_invariants.h"

#include "core/base/json.h"
#include "core/dossier/dossier_events.h"
#include "core/store/account_audit.h"
#include "core/store/dialect.h"
#include "core/store/figures_recount.h"
#include "core/store/query.h"
#include "core/store/read_view.h"
#include "core/store/sqlite_dossier_repository.h"
#include "core/store/sqlite_workflow_repository.h"

#include <algorithm>
#include <map>

namespace motcua::store {

namespace {

constexpr qint64 kRecent = 200;

/// A statement that gives one row per violation, its first column a text that names it; binds the first
/// dossier that is looked at.
struct Rule {
    const char* name;
    const char* violations;
};

constexpr Rule kRules[] = {
    {"codes.gapless", R"(
        SELECT s.agency || ' ' || s.day FROM code_series s
        WHERE (s.agency, s.day) IN (SELECT d.agency, d.received_on FROM dossier d WHERE d.id >= ?)
          AND s.last <> (SELECT count(*) FROM dossier d
                         WHERE d.agency = s.agency AND d.received_on = s.day AND d.ordinal <= s.last))"},
    {"codes.series", R"(
        SELECT d.code FROM dossier d WHERE d.id >= ? AND NOT EXISTS (
            SELECT 1 FROM code_series s
            WHERE s.agency = d.agency AND s.day = d.received_on AND s.last >= d.ordinal))"},
    {"register.gapless", R"(
        SELECT 'unit ' || s.unit || ' ' || s.year FROM register_series s
        WHERE (s.unit, s.year) IN (SELECT d.receiving_unit, d.register_year FROM dossier d WHERE d.id >= ?)
          AND s.last <> (SELECT count(*) FROM dossier d WHERE d.receiving_unit = s.unit
                         AND d.register_year = s.year AND d.register_number <= s.last))"},
    {"register.series", R"(
        SELECT d.code FROM dossier d WHERE d.id >= ? AND NOT EXISTS (
            SELECT 1 FROM register_series s
            WHERE s.unit = d.receiving_unit AND s.year = d.register_year AND s.last >= d.register_number))"},
    {"journal.received", R"(
        SELECT d.code FROM dossier d WHERE d.id >= ? AND 1 <> (
            SELECT count(*) FROM event e WHERE e.dossier = d.id AND e.kind = 'dossier.received'))"},
    {"journal.dossiers", R"(
        SELECT 'event ' || e.seq FROM event e
        WHERE e.dossier >= ? AND NOT EXISTS (SELECT 1 FROM dossier d WHERE d.id = e.dossier))"},
    {"tokens.live", R"(
        SELECT d.code FROM dossier d
            LEFT JOIN token t ON t.dossier = d.id AND t.state IN ('active', 'waiting')
        WHERE d.id >= ? AND (coalesce(t.no, 0) <> coalesce(d.step_token, 0)
            OR coalesce(t.unit, 0) <> coalesce(d.step_unit, 0) OR coalesce(t.role, '') <> coalesce(d.step_role, '')
            OR coalesce(t.assignee, 0) <> coalesce(d.assignee, 0)
            OR coalesce(t.entered_ms, 0) <> coalesce(d.step_entered_ms, 0)))"},
    {"figures.ended", R"(
        SELECT d.code FROM dossier d
        WHERE d.id >= ? AND EXISTS (SELECT 1 FROM figures_state s WHERE s.complete = 1)
          AND ((d.open = 1) <> (d.ended_ms IS NULL) OR (d.ended_ms IS NULL) <> (d.ended_how IS NULL)
            OR (coalesce(d.ended_how, '') = 'overdue') <> (d.late_by IS NOT NULL)
            OR (d.open = 1 AND d.due_ms IS NULL) <> (d.waits_for IS NOT NULL)))"},
    {"tokens.left", R"(
        SELECT d.code || ' token ' || t.no FROM token t JOIN dossier d ON d.id = t.dossier
        WHERE t.dossier >= ? AND (t.state IN ('active', 'waiting')) <> (t.left_ms IS NULL))"},
    {"people.desks", R"(
        SELECT d.code FROM dossier d JOIN officer o ON o.id = d.assignee
        WHERE d.id >= ? AND o.active = 0)"},
    // Whoever is away, somebody finds it: its assignee, the holders of its role, or the heads of its unit.
    {"people.visible", R"(
        SELECT d.code FROM dossier d
        WHERE d.id >= ? AND d.step_unit IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM officer o WHERE o.id = d.assignee AND o.active = 1)
            AND NOT EXISTS (
                SELECT 1 FROM role_grant g JOIN officer o ON o.id = g.officer
                WHERE o.active = 1 AND (SELECT e.business_date FROM event e ORDER BY e.seq DESC LIMIT 1)
                        BETWEEN g.valid_from AND coalesce(g.valid_to, '9999-12-31')
                    AND (g.role = 'administrator'
                        OR (g.unit = d.step_unit AND g.role IN (d.step_role, 'divisionHead', 'agencyLeader',
                                                                'parentLeader', 'supervisor'))
                        OR (g.unit = d.case_receiving AND g.role = 'supervisor'))))"},
    {"dossiers.visible", R"(
        SELECT d.code FROM dossier d WHERE d.id >= ? AND d.open = 1 AND d.step_token IS NULL)"},
    {"pauses.owned", R"(
        SELECT d.code FROM dossier d WHERE d.id >= ? AND d.status IN (5, 6) AND NOT EXISTS (
            SELECT 1 FROM clock_event c WHERE c.dossier = d.id AND c.kind = 'pause'
                AND coalesce(c.responsible, 'applicant') <> 'nobody'))"},
    {"pauses.exit", R"(
        SELECT d.code FROM dossier d WHERE d.id >= ? AND d.status = 6 AND NOT EXISTS (
            SELECT 1 FROM token t WHERE t.dossier = d.id AND t.state = 'waiting'))"},
    {"obligations.waited", R"(
        SELECT d.code FROM obligation o JOIN dossier d ON d.id = o.dossier
        WHERE d.id >= ? AND o.state = 'open' AND (d.status <> 6 OR d.due_ms IS NOT NULL))"},
    {"consults.live", R"(
        SELECT d.code FROM consult c JOIN dossier d ON d.id = c.dossier
        WHERE d.id >= ? AND c.state = 'open' AND d.open = 0)"},
    {"consults.waiting", R"(
        SELECT d.code FROM consulted i JOIN consult c ON c.dossier = i.dossier AND c.no = i.consult
            JOIN dossier d ON d.id = i.dossier
        WHERE d.id >= ? AND (i.waiting = 1) <> (c.state = 'open' AND i.opinion IS NULL))"},
    // Whoever is asked, somebody can answer: the officer, or those who speak for the unit.
    {"consults.answerable", R"(
        SELECT d.code FROM consulted i JOIN dossier d ON d.id = i.dossier
        WHERE d.id >= ? AND i.waiting = 1
            AND NOT EXISTS (SELECT 1 FROM officer o WHERE o.id = i.officer AND o.active = 1)
            AND NOT EXISTS (
                SELECT 1 FROM role_grant g JOIN officer o ON o.id = g.officer
                WHERE o.active = 1 AND g.unit = i.unit AND g.role IN ('handler', 'divisionHead',
                        'agencyLeader', 'parentLeader', 'coordinator', 'supervisor')
                    AND (SELECT e.business_date FROM event e ORDER BY e.seq DESC LIMIT 1)
                        BETWEEN g.valid_from AND coalesce(g.valid_to, '9999-12-31')))"},
    {"due.promise", R"(
        SELECT d.code FROM dossier d WHERE d.id >= ? AND d.due_ms > d.promised_due_ms AND NOT EXISTS (
            SELECT 1 FROM clock_event c WHERE c.dossier = d.id AND c.kind IN ('pause', 'restart', 'extend'))
            AND NOT EXISTS (
                SELECT 1 FROM calendar_move m JOIN calendar_change c ON c.id = m.change
                WHERE m.dossier = d.id AND m.effect = 'later' AND c.state = 'applied' AND c.decision <> '')
            AND NOT EXISTS (
                SELECT 1 FROM date_correction x
                WHERE x.dossier = d.id AND x.which = 'clockStart' AND x.state = 'made'))"},
    // A date is corrected by two persons, in the journal.
    {"dates.corrected", R"(
        SELECT d.code FROM date_correction x JOIN dossier d ON d.id = x.dossier
        WHERE x.dossier >= ? AND (NOT EXISTS (
                SELECT 1 FROM event e WHERE e.seq = x.proposed_event AND e.dossier = x.dossier
                    AND e.kind = 'date.correctionProposed' AND e.actor = x.proposed_by)
            OR (x.state <> 'open' AND NOT EXISTS (
                SELECT 1 FROM event e WHERE e.seq = x.decided_event AND e.dossier = x.dossier
                    AND e.actor = x.decided_by AND e.kind = CASE x.state
                        WHEN 'made' THEN 'date.corrected' ELSE 'date.correctionDeclined' END))))"},
    {"due.calendar", R"(
        SELECT d.code FROM dossier d WHERE d.id >= ? AND d.keeps_calendar = 1 AND NOT EXISTS (
            SELECT 1 FROM calendar_move m WHERE m.dossier = d.id AND m.effect = 'kept'))"},
    // What hangs on another dossier is not counted beside it, and its end is known there. Neither is what is
    // void.
    {"linked.counted", R"(
        SELECT d.code FROM dossier d
        WHERE d.id >= ? AND (d.origin IS NULL AND d.voided_ms IS NULL) <> (d.counted = 1))"},
    // A void number is explained by two persons, in the journal.
    {"numbers.void", R"(
        SELECT d.code FROM dossier d WHERE d.id >= ? AND d.voided_ms IS NOT NULL AND (d.open = 1
            OR NOT EXISTS (SELECT 1 FROM event e WHERE e.dossier = d.id AND e.kind = 'number.void'
                               AND e.at_ms = d.voided_ms AND e.actor = d.voided_by)
            OR NOT EXISTS (SELECT 1 FROM event e WHERE e.dossier = d.id AND e.kind = 'number.voidProposed'
                               AND e.actor = d.void_proposed_by)))"},
    {"linked.both", R"(
        SELECT d.code FROM dossier d LEFT JOIN sub_link s ON s.child = d.id
        WHERE d.id >= ? AND coalesce(d.origin, 0) <> coalesce(s.parent, 0))"},
    {"linked.ended", R"(
        SELECT d.code FROM sub_link s JOIN dossier d ON d.id = s.child
        WHERE s.child >= ? AND (d.open = 1) <> (s.outcome IS NULL))"},
    {"linked.parent", R"(
        SELECT d.code FROM sub_link s JOIN dossier d ON d.id = s.child JOIN dossier p ON p.id = s.parent
        WHERE s.child >= ? AND s.outcome IS NULL AND s.when_parent_ends = 'stop' AND p.open = 0)"},
    {"reminders.journal", R"(
        SELECT d.code FROM reminder r JOIN dossier d ON d.id = r.dossier
        WHERE r.dossier >= ? AND NOT EXISTS (
            SELECT 1 FROM event e WHERE e.seq = r.event AND e.dossier = r.dossier
                AND e.kind = 'dossier.reminded' AND e.at_ms = r.at_ms AND e.actor = r.officer))"},
    {"fees.gapless", R"(
        SELECT 'unit ' || s.unit || ' ' || s.year FROM fee_series s
        WHERE (SELECT max(d.id) FROM dossier d) >= ? AND s.last <> (
            SELECT count(*) FROM fee_payment p WHERE p.unit = s.unit AND p.year = s.year AND p.number <= s.last))"},
    {"letters.extension", R"(
        SELECT d.code FROM dossier d WHERE d.id >= ?
            AND (SELECT count(*) FROM clock_event c WHERE c.dossier = d.id AND c.kind = 'extend')
                > (SELECT count(*) FROM letter l WHERE l.dossier = d.id AND l.form = 'extension'
                       AND l.state = 'issued'))"},
};

Invariant ruled(Database& database, const Rule& rule, qint64 first) {
    Invariant invariant{QString::fromLatin1(rule.name), true, {}};
    qint64 broken = 0;
    QString example;
    Query query(database, QString::fromLatin1(rule.violations));
    for (query.run(first); query.next(); ++broken)
        if (broken == 0) example = query.at<QString>(0);
    if (broken == 0) return invariant;
    invariant.holds = false;
    invariant.detail = QStringLiteral("%1 times, first at %2").arg(QString::number(broken), example);
    return invariant;
}

QByteArray stateInLastEvent(Database& database, DossierId dossier) {
    Query query(database, QStringLiteral("SELECT body FROM event WHERE dossier = ? ORDER BY seq DESC"));
    for (query.run(dossier); query.next();) {
        const auto body = parsedJson(query.at<QByteArray>(0));
        if (!body) return {};
        const QJsonValue state = body->toObject().value(QLatin1String("state"));
        if (state.isObject()) return canonicalJson(state.toObject());
    }
    return {};
}

Invariant projected(Database& database, qint64 first) {
    Invariant invariant{QStringLiteral("projection"), true, {}};
    const SqliteDossierRepository dossiers(database);
    qint64 broken = 0;
    Query query(database, QStringLiteral("SELECT id FROM dossier WHERE id >= ? ORDER BY id"));
    for (query.run(first); query.next();) {
        const auto dossier = dossiers.load(query.at<DossierId>(0));
        if (dossier && canonicalJson(stateOf(*dossier)) == stateInLastEvent(database, dossier->id)) continue;
        if (broken++ == 0)
            invariant.detail = dossier ? dossier->code : QStringLiteral("an unreadable dossier");
    }
    invariant.holds = broken == 0;
    if (broken > 0)
        invariant.detail =
            QStringLiteral("%1 times, first at %2").arg(QString::number(broken), invariant.detail);
    return invariant;
}

/// Every dossier whose clock stands still waits for somebody, and its process has a way out by hand.
Invariant pausesHaveExits(Database& database, qint64 first) {
    Invariant invariant{QStringLiteral("pauses.exit"), true, {}};
    const SqliteWorkflowRepository workflows(database);
    std::map<qint64, WorkflowDefinition> processes;
    qint64 broken = 0;
    Query query(database, QStringLiteral(R"(
        SELECT d.code, d.workflow, t.step, coalesce(d.waits_for, 'nobody')
        FROM dossier d LEFT JOIN token t ON t.dossier = d.id AND t.no = d.step_token
        WHERE d.id >= ? AND d.open = 1 AND d.due_ms IS NULL ORDER BY d.id)"));
    for (query.run(first); query.next();) {
        const qint64 id = query.at<qint64>(1);
        auto process = processes.find(id);
        if (process == processes.end()) {
            const auto loaded = workflows.load(WorkflowVersionId(id));
            process = processes.emplace(id, loaded ? loaded->definition : WorkflowDefinition()).first;
        }
        const auto actions =
            process->second.actionsFrom(query.at<std::optional<QString>>(2).value_or(QString()));
        const bool hasExit = std::any_of(actions.begin(), actions.end(), [](const WorkflowAction& action) {
            return action.trigger.kind == Trigger::Kind::User && action.to != target::kStay;
        });
        if (hasExit && query.at<QString>(3) != u"nobody") continue;
        if (broken++ == 0) invariant.detail = query.at<QString>(0);
    }
    invariant.holds = broken == 0;
    if (broken > 0)
        invariant.detail =
            QStringLiteral("%1 times, first at %2").arg(QString::number(broken), invariant.detail);
    return invariant;
}

qint64 numberFrom(Database& database, const QString& sql) {
    return Query(database, sql).run().row().at<qint64>(0);
}

Invariant findable(Database& database) {
    const qint64 dossiers = numberFrom(database, QStringLiteral("SELECT count(*) FROM dossier"));
    const qint64 found = numberFrom(database, dialect::kCountIndexed);
    if (dossiers == found) return {QStringLiteral("search.complete"), true, {}};
    return {QStringLiteral("search.complete"), false,
            QStringLiteral("%1 dossiers, %2 in the search")
                .arg(QString::number(dossiers), QString::number(found))};
}

}  // namespace

QList<Invariant> checkedInvariants(Database& database, Depth depth) {
    const ReadView view(database);
    const qint64 last = numberFrom(database, QStringLiteral("SELECT coalesce(max(id), 0) FROM dossier"));
    const qint64 first = depth == Depth::Full ? 0 : last - kRecent;
    QList<Invariant> invariants;
    for (const Rule& rule : kRules) invariants += ruled(database, rule, first);
    invariants += figuresInvariants(database, first);
    invariants += pausesHaveExits(database, first);
    invariants += projected(database, first);
    invariants += findable(database);
    const QStringList accounts = accountContradictions(database);
    invariants +=
        Invariant{QStringLiteral("accounts"), accounts.isEmpty(), accounts.join(QStringLiteral(", "))};
    return invariants;
}

}  // namespace motcua::store
