// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_register_reader.h"

#include "core/store/columns.h"

namespace motcua::store {

namespace {

RegisterEntry entryFrom(const Query& query) {
    Columns row(query);
    RegisterEntry out;
    out.place.volume = row.next<int>();
    out.place.number = row.next<qint64>();
    out.code = row.next<QString>();
    out.procedure = row.next<QString>();
    out.sets = row.next<int>();
    out.submitter = row.next<QString>();
    out.address = row.next<QString>();
    out.phone = row.next<QString>();
    out.competentUnit = row.next<QString>();
    out.receivedAt = row.next<Instant>();
    out.promisedDue = row.next<Instant>();
    out.due = row.next<std::optional<Instant>>();
    out.returnedAt = row.next<std::optional<Instant>>();
    out.returnBy = understood(returnByFromKey(row.next<QString>()), "a way of returning");
    out.receiver = row.next<QString>();
    out.status = understood(publicStatusFromCode(row.next<int>()), "a status");
    out.voidedAt = row.next<std::optional<Instant>>();
    out.voidProposedBy = row.next<QString>();
    out.voidedBy = row.next<QString>();
    return out;
}

}  // namespace

QList<RegisterEntry> SqliteRegisterReader::entries(UnitId receivingUnit, QDate from, QDate to) const {
    if (!from.isValid() || !to.isValid() || from > to || from.year() != to.year())
        throw LogicError(QStringLiteral("a register runs within one year"));
    QList<RegisterEntry> entries;
    Query query(m_database, QStringLiteral(R"(
        SELECT d.register_volume, d.register_number, d.code, p.name, d.sets,
            coalesce(s.name, ''), coalesce(s.address, ''), coalesce(s.phone, ''), u.name,
            d.received_at_ms, d.promised_due_ms, d.due_ms, d.returned_at_ms, d.return_by,
            coalesce(x.receiver_name, ''), d.status, d.voided_ms, coalesce(op.name, ''), coalesce(ov.name, '')
        FROM dossier d JOIN procedure_version p ON p.id = d.procedure_version
            JOIN unit u ON u.id = d.competent_unit
            LEFT JOIN person s ON s.dossier = d.id AND s.role = 'submitter'
            LEFT JOIN dossier_private x ON x.dossier = d.id
            LEFT JOIN officer op ON op.id = d.void_proposed_by
            LEFT JOIN officer ov ON ov.id = d.voided_by
        WHERE d.receiving_unit = ? AND d.register_year = ? AND d.received_on >= ? AND d.received_on <= ?
        ORDER BY d.register_number)"));
    for (query.run(receivingUnit, from.year(), from, to); query.next();) entries += entryFrom(query);
    return entries;
}

}  // namespace motcua::store
