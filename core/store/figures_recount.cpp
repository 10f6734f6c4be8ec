// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figures_recount.h"

#include "core/calendar/local_day.h"
#include "core/store/query.h"

namespace motcua::store {

namespace {

// Statements that give a text per difference. They bind the day from which on is compared, and where they
// look at dossiers the first millisecond of that day.
constexpr const char* kReceived = R"(
    SELECT 'day ' || day || ': ' || sum(noted) || ' noted, ' || sum(found) || ' found'
    FROM (SELECT f.day AS day, f.competent_unit AS unit, f.procedure_version AS version, f.channel AS channel,
              f.received AS noted, 0 AS found
          FROM flow_day f WHERE f.whole = 0 AND f.day >= ? AND f.received > 0
          UNION ALL
          SELECT (d.received_at_ms + 25200000) / 86400000, d.competent_unit, d.procedure_version, d.channel, 0, 1
          FROM dossier d WHERE d.received_at_ms >= ? AND d.counted = 1) both_sides
    GROUP BY day, unit, version, channel HAVING sum(noted) <> sum(found))";

constexpr const char* kEnded = R"(
    SELECT 'day ' || day
    FROM (SELECT f.day AS day, f.competent_unit AS unit, f.procedure_version AS version, f.channel AS channel,
              f.early AS a, f.on_time AS b, f.late_centre AS c, f.late_applicant AS d, f.late_other AS e,
              f.late_nobody AS f
          FROM flow_day f WHERE f.whole = 0 AND f.day >= ?
          UNION ALL
          SELECT (d.ended_ms + 25200000) / 86400000, d.competent_unit, d.procedure_version, d.channel,
              -(CASE WHEN d.ended_how = 'early' THEN 1 ELSE 0 END),
              -(CASE WHEN d.ended_how = 'onTime' THEN 1 ELSE 0 END),
              -(CASE WHEN d.late_by = 'centre' THEN 1 ELSE 0 END),
              -(CASE WHEN d.late_by = 'applicant' THEN 1 ELSE 0 END),
              -(CASE WHEN d.late_by = 'otherAgency' THEN 1 ELSE 0 END),
              -(CASE WHEN d.late_by = 'nobody' THEN 1 ELSE 0 END)
          FROM dossier d WHERE d.ended_ms IS NOT NULL AND d.ended_ms >= ? AND d.counted = 1) both_sides
    GROUP BY day, unit, version, channel
    HAVING sum(a) <> 0 OR sum(b) <> 0 OR sum(c) <> 0 OR sum(d) <> 0 OR sum(e) <> 0 OR sum(f) <> 0)";

constexpr const char* kWhole = R"(
    SELECT 'day ' || f.day FROM flow_day f WHERE f.day >= ?
    GROUP BY f.day
    HAVING sum((2 * f.whole - 1) * f.received) <> 0 OR sum((2 * f.whole - 1) * f.early) <> 0
        OR sum((2 * f.whole - 1) * f.on_time) <> 0 OR sum((2 * f.whole - 1) * f.late_centre) <> 0
        OR sum((2 * f.whole - 1) * f.late_applicant) <> 0 OR sum((2 * f.whole - 1) * f.late_other) <> 0
        OR sum((2 * f.whole - 1) * f.late_nobody) <> 0)";

constexpr const char* kSteps = R"(
    SELECT 'month ' || s.month || ' ' || s.step FROM step_month s
    GROUP BY s.month, s.step
    HAVING sum((2 * s.whole - 1) * s.visits) <> 0 OR sum((2 * s.whole - 1) * s.used_s) <> 0
        OR sum((2 * s.whole - 1) * s.budget_s) <> 0 OR sum((2 * s.whole - 1) * s.over) <> 0
        OR sum(s.visits) <> sum(s.c0 + s.c1 + s.c2 + s.c3 + s.c4 + s.c5 + s.c6 + s.c7 + s.c8 + s.c9 + s.c10
            + s.c11 + s.c12 + s.c13 + s.c14 + s.c15 + s.c16 + s.c17 + s.c18 + s.c19))";

Invariant noted(const char* name, Query& query) {
    Invariant invariant{QString::fromLatin1(name), true, {}};
    qint64 broken = 0;
    QString example;
    for (; query.next(); ++broken)
        if (broken == 0) example = query.at<QString>(0);
    if (broken == 0) return invariant;
    invariant.holds = false;
    invariant.detail = QStringLiteral("%1 times, first at %2").arg(QString::number(broken), example);
    return invariant;
}

qint64 firstDay(Database& database, qint64 first) {
    if (first <= 0) return 0;
    Query query(database,
                QStringLiteral("SELECT received_at_ms FROM dossier WHERE id >= ? ORDER BY id LIMIT 1"));
    return query.run(first).next() ? dayOf(query.at<Instant>(0)) : 0;
}

bool isComplete(Database& database) {
    return Query(database, QStringLiteral("SELECT complete FROM figures_state")).run().row().at<bool>(0);
}

}  // namespace

QList<Invariant> figuresInvariants(Database& database, qint64 first) {
    if (!isComplete(database)) return {};
    const qint64 day = firstDay(database, first);
    const Instant begin = startOf(day);
    QList<Invariant> invariants;
    invariants += noted("figures.received", Query(database, QLatin1String(kReceived)).run(day, begin));
    invariants += noted("figures.days", Query(database, QLatin1String(kEnded)).run(day, begin));
    invariants += noted("figures.whole", Query(database, QLatin1String(kWhole)).run(day));
    if (first <= 0) invariants += noted("figures.steps", Query(database, QLatin1String(kSteps)).run());
    return invariants;
}

}  // namespace motcua::store
