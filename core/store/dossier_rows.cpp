// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier_rows.h"

#include "core/store/columns.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <tuple>

namespace motcua::store {

namespace {

DossierRow rowFrom(const Query& query) {
    Columns row(query);
    DossierRow out;
    out.id = row.next<DossierId>();
    out.version = row.next<qint64>();
    out.code = row.next<QString>();
    out.submitter = row.next<QString>();
    out.procedureCode = row.next<QString>();
    out.procedure = row.next<QString>();
    out.step = row.next<QString>();
    out.status = understood(publicStatusFromCode(row.next<int>()), "a status");
    out.receivedAt = row.next<Instant>();
    out.due = row.next<std::optional<Instant>>();
    out.stepDue = row.next<std::optional<Instant>>();
    out.stepSince = row.next<Instant>();
    out.unit = row.next<std::optional<UnitId>>();
    out.assignee = row.next<std::optional<OfficerId>>();
    out.assigneeName = row.next<QString>();
    out.isSub = row.next<bool>();
    out.openSubs = row.next<int>();
    out.hasSubOutcome = row.next<bool>();
    out.remindedAt = row.next<std::optional<Instant>>();
    out.opinionsAsked = row.next<int>();
    out.opinionsGiven = row.next<int>();
    out.voided = row.next<bool>();
    out.paused = !out.due && !isEnded(out.status);
    return out;
}

/// As many as a page shows: running a statement costs as much as reading the row.
constexpr qsizetype kAtOnce = 50;
using Places = std::array<qint64, kAtOnce>;

QString places() {
    QString list = QStringLiteral("?");
    for (qsizetype i = 1; i < kAtOnce; ++i) list += QStringLiteral(", ?");
    return list;
}

/// From `from` on; places that are left over repeat the last one.
Places placesFor(const QList<DossierId>& ids, qsizetype from) {
    Places out{};
    for (qsizetype i = 0; i < kAtOnce; ++i)
        out[size_t(i)] = ids.at(std::min(from + i, ids.size() - 1)).value();
    return out;
}

QString statement() {
    return QStringLiteral(R"(
        SELECT d.id, d.version, d.code, coalesce(s.name, ''), p.code, p.name, d.step_name, d.status,
            d.received_at_ms, d.due_ms, d.step_due_ms,
            coalesce(d.step_entered_ms, d.returned_at_ms, d.finished_at_ms, d.received_at_ms),
            d.step_unit, d.assignee, coalesce(o.name, ''), d.origin IS NOT NULL,
            (SELECT count(*) FROM sub_link u WHERE u.parent = d.id AND u.outcome IS NULL),
            EXISTS (SELECT 1 FROM sub_link u WHERE u.parent = d.id AND u.outcome IS NOT NULL AND u.noted = 0),
            r.at_ms,
            (SELECT count(*) FROM consult c JOIN consulted i ON i.dossier = c.dossier AND i.consult = c.no
             WHERE d.open = 1 AND c.dossier = d.id
                AND (c.state = 'open' OR (c.state = 'settled' AND c.token = d.step_token))),
            (SELECT count(i.opinion) FROM consult c JOIN consulted i ON i.dossier = c.dossier AND i.consult = c.no
             WHERE d.open = 1 AND c.dossier = d.id
                AND (c.state = 'open' OR (c.state = 'settled' AND c.token = d.step_token))),
            d.voided_ms IS NOT NULL
        FROM dossier d JOIN procedure_version p ON p.id = d.procedure_version
            LEFT JOIN person s ON s.dossier = d.id AND s.role = 'submitter'
            LEFT JOIN officer o ON o.id = d.assignee
            LEFT JOIN reminder r ON r.dossier = d.id AND r.token = d.step_token
        WHERE d.id IN (%1))")
        .arg(places());
}

}  // namespace

QList<DossierRow> dossierRows(Database& database, const QList<DossierId>& ids) {
    static const QString sql = statement();
    Query query(database, sql);
    QHash<qint64, DossierRow> found;
    for (qsizetype from = 0; from < ids.size(); from += kAtOnce) {
        std::apply([&](const auto&... place) { query.run(place...); }, placesFor(ids, from));
        while (query.next()) {
            DossierRow row = rowFrom(query);
            found.insert(row.id.value(), std::move(row));
        }
    }
    QList<DossierRow> rows;
    rows.reserve(ids.size());
    for (const DossierId id : ids)
        if (const auto at = found.constFind(id.value()); at != found.constEnd()) rows += *at;
    return rows;
}

}  // namespace motcua::store
