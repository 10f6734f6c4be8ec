// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_case_reader.h"

#include "core/store/columns.h"
#include "core/store/dossier_rows.h"
#include "core/store/figure_statement.h"
#include "core/store/read_view.h"

#include <QSet>
#include <algorithm>

namespace motcua::store {

namespace {

/// Ids that are looked through at once, so that no reading holds up others for long.
constexpr qint64 kStretch = 20'000;

std::optional<Timeliness> howFromKey(const QString& key) {
    if (key == QLatin1String("early")) return Timeliness::Early;
    if (key == QLatin1String("onTime")) return Timeliness::OnTime;
    if (key == QLatin1String("overdue")) return Timeliness::Overdue;
    return std::nullopt;
}

CaseFact factFrom(const Query& query) {
    Columns row(query);
    CaseFact fact;
    fact.id = row.next<DossierId>();
    fact.procedureCode = row.next<QString>();
    fact.sector = row.next<QString>();
    fact.receivingUnit = row.next<UnitId>();
    fact.competentUnit = row.next<UnitId>();
    fact.receivedBy = row.next<OfficerId>();
    const auto assignee = row.next<std::optional<OfficerId>>();
    const auto endedBy = row.next<std::optional<OfficerId>>();
    fact.channel = understood(channelFromKey(row.next<QString>()), "a channel");
    fact.status = understood(publicStatusFromCode(row.next<int>()), "a status");
    fact.receivedAt = row.next<Instant>();
    fact.promisedDue = row.next<Instant>();
    fact.due = row.next<std::optional<Instant>>();
    fact.finishedAt = row.next<std::optional<Instant>>();
    fact.endedAt = row.next<std::optional<Instant>>();
    fact.returnedAt = row.next<std::optional<Instant>>();
    if (const auto how = row.next<std::optional<QString>>())
        fact.endedHow = understood(howFromKey(*how), "how a dossier ended");
    fact.limit = understood(limitFromShort(row.next<QString>()), "a limit");
    fact.clockStartAt = row.next<Instant>();
    fact.calendarVersion = row.next<QString>();
    fact.holder = fact.endedAt ? endedBy : assignee;
    return fact;
}

/// What was added to facts that lie in the order of their ids.
template <class Read>
void join(QList<CaseFact>& facts, Query& query, Read read) {
    auto fact = facts.begin();
    for (query.run(facts.first().id, facts.last().id); query.next();) {
        const auto id = query.at<DossierId>(0);
        while (fact != facts.end() && fact->id < id) ++fact;
        if (fact != facts.end() && fact->id == id) read(*fact);
    }
}

void addMoves(Database& database, QList<CaseFact>& facts) {
    Query query(database,
                QStringLiteral("SELECT dossier, kind, at_ms, until_ms, reason, responsible FROM clock_event "
                               "WHERE dossier >= ? AND dossier <= ? AND kind <> 'start' AND kind <> 'stop' "
                               "ORDER BY dossier, no"));
    join(facts, query, [&](CaseFact& fact) {
        ClockEvent event;
        event.kind = understood(clockEventKindFromKey(query.at<QString>(1)), "a clock event");
        event.at = query.at<Instant>(2);
        event.until = query.at<std::optional<Instant>>(3);
        event.reason = understood(clockReasonFromKey(query.at<QString>(4)), "the reason of a clock event");
        if (const auto key = query.at<std::optional<QString>>(5))
            event.responsible = understood(responsibleFromKey(*key), "who a clock waits for");
        fact.moves += event;
    });
}

void addDueMoves(Database& database, QList<CaseFact>& facts) {
    Query query(database,
                QStringLiteral("SELECT m.dossier, c.applied_ms, m.old_due_ms, m.new_due_ms, m.effect "
                               "FROM calendar_move m JOIN calendar_change c ON c.id = m.change "
                               "WHERE m.dossier >= ? AND m.dossier <= ? AND m.effect <> 'step' "
                               "ORDER BY m.dossier, c.number"));
    join(facts, query, [&](CaseFact& fact) {
        fact.redated += DueMove{query.at<Instant>(1), query.at<Instant>(2), query.at<Instant>(3),
                                query.at<QString>(4) == QLatin1String("kept")};
    });
}

void addFees(Database& database, QList<CaseFact>& facts) {
    Query query(database, QStringLiteral("SELECT dossier, amount FROM dossier_fee "
                                         "WHERE dossier >= ? AND dossier <= ? ORDER BY dossier, no"));
    join(facts, query, [&](CaseFact& fact) {
        const auto amount = query.at<std::optional<Dong>>(1);
        if (amount)
            fact.fees = fact.fees + *amount;
        else
            ++fact.feesUnset;
    });
}

void addReceipts(Database& database, QList<CaseFact>& facts) {
    Query query(database, QStringLiteral("SELECT dossier, amount, at_ms, cancelled_ms FROM fee_payment "
                                         "WHERE dossier >= ? AND dossier <= ? ORDER BY dossier, event"));
    join(facts, query, [&](CaseFact& fact) {
        fact.taken += FeeTaken{query.at<Dong>(1), query.at<Instant>(2), query.at<std::optional<Instant>>(3)};
    });
}

void addApologies(Database& database, QList<CaseFact>& facts) {
    Query query(database, QStringLiteral("SELECT dossier, at_ms FROM slip_print WHERE dossier >= ? "
                                         "AND dossier <= ? AND form = 'extension' AND number = 1 "
                                         "ORDER BY dossier"));
    join(facts, query, [&](CaseFact& fact) { fact.apologyAt = query.at<Instant>(1); });
}

QList<CaseFact> factsBetween(Database& database, const CaseFilter& filter, qint64 after, qint64 last,
                             int limit) {
    FigureScope scope;
    scope.unit = filter.unit;
    scope.within = filter.within;
    Query query(database, QStringLiteral(R"(
        SELECT d.id, p.code, p.sector, d.receiving_unit, d.competent_unit, d.received_by, d.assignee,
            d.ended_by, d.channel, d.status, d.received_at_ms, d.promised_due_ms, d.due_ms, d.finished_at_ms,
            d.ended_ms, d.returned_at_ms, d.ended_how, d.time_limit, d.clock_start_ms, d.calendar_version
        FROM dossier d JOIN procedure_version p ON p.id = d.procedure_version
        WHERE d.id > ? AND d.id <= ? AND d.counted = 1 AND +d.received_at_ms <= ?
          AND (? IS NULL OR d.ended_ms IS NULL OR d.ended_ms >= ?))") +
                              scopeCondition(QStringLiteral("d"), scope) +
                              QStringLiteral(" ORDER BY d.id LIMIT ?"));
    QList<CaseFact> facts;
    std::apply(
        [&](const auto&... value) {
            query.run(after, last, filter.receivedUntil, filter.endedFrom, filter.endedFrom, value..., limit);
        },
        scopeValues(scope));
    while (query.next()) facts += factFrom(query);
    return facts;
}

QList<ProcedureVersionId> versionsOf(Database& database, const QString& code) {
    QList<ProcedureVersionId> versions;
    Query query(database, QStringLiteral("SELECT id FROM procedure_version WHERE code = ? ORDER BY id DESC"));
    for (query.run(code); query.next();) versions += query.at<ProcedureVersionId>(0);
    return versions;
}

}  // namespace

QList<CaseFact> SqliteCaseReader::cases(const CaseFilter& filter, const std::optional<DossierId>& after,
                                        int limit) const {
    const auto newest = Query(m_database, QStringLiteral("SELECT coalesce(max(id), 0) FROM dossier"))
                            .run()
                            .row()
                            .at<qint64>(0);
    QList<CaseFact> facts;
    for (qint64 from = after ? after->value() : 0; from < newest && facts.size() < limit; from += kStretch) {
        const ReadView view(m_database);
        QList<CaseFact> some =
            factsBetween(m_database, filter, from, from + kStretch, limit - int(facts.size()));
        if (some.isEmpty()) continue;
        addMoves(m_database, some);
        addDueMoves(m_database, some);
        if (filter.withFees) {
            addFees(m_database, some);
            addReceipts(m_database, some);
        }
        if (filter.withApologies) addApologies(m_database, some);
        facts += some;
    }
    return facts;
}

QList<DossierRow> SqliteCaseReader::rows(const QList<DossierId>& ids) const {
    const ReadView view(m_database);
    return dossierRows(m_database, ids);
}

/// Version by version, the newest first: along one version the index gives the last ended ones without
/// looking at all that ever were.
QList<StepVisit> SqliteCaseReader::visits(const QString& procedureCode, Instant before, int most) const {
    const ReadView view(m_database);
    QList<StepVisit> visits;
    Query query(m_database, QStringLiteral(R"(
        SELECT t.step, d.competent_unit, t.entered_ms, d.finished_at_ms, d.due_ms, d.id
        FROM (SELECT d.id AS id, d.competent_unit AS competent_unit, d.finished_at_ms AS finished_at_ms,
                d.due_ms AS due_ms
              FROM dossier d
              WHERE d.procedure_version = ? AND d.ended_ms IS NOT NULL AND d.ended_ms < ? AND d.counted = 1
                AND d.finished_at_ms IS NOT NULL AND d.due_ms IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM clock_event c WHERE c.dossier = d.id AND c.kind = 'pause')
              ORDER BY d.ended_ms DESC, d.id DESC LIMIT ?) d
            JOIN token t ON t.dossier = d.id
        WHERE t.entered_ms < d.finished_at_ms AND t.role <> '' AND t.asker IS NULL)"));
    QSet<qint64> seen;
    for (const ProcedureVersionId version : versionsOf(m_database, procedureCode)) {
        for (query.run(version, before, most - int(seen.size())); query.next();) {
            seen.insert(query.at<qint64>(5));
            visits += StepVisit{query.at<QString>(0), query.at<UnitId>(1), query.at<Instant>(2),
                                query.at<Instant>(3), query.at<Instant>(4)};
        }
        if (seen.size() >= most) break;
    }
    return visits;
}

}  // namespace motcua::store
