// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_obligations.h"

#include "core/base/error.h"
#include "core/store/columns.h"
#include "core/store/database.h"

namespace motcua::store {

QList<Obligation> SqliteObligations::of(DossierId dossier) const {
    QList<Obligation> found;
    if (!m_database.sides().mayHave(dossier, Side::Obligations)) return found;
    Query query(m_database, QStringLiteral(R"(
        SELECT dossier, no, state, notice_no, amount, pay_by, asked_ms, officer, event, receipt_no,
            settled_ms, settled_by
        FROM obligation WHERE dossier = ? ORDER BY no)"));
    for (query.run(dossier); query.next();) {
        Columns row(query);
        Obligation one;
        one.dossier = row.next<DossierId>();
        one.no = row.next<int>();
        one.state = understood(obligationStateFromKey(row.next<QString>()), "the state of an obligation");
        one.noticeNo = row.next<QString>();
        one.amount = row.next<std::optional<Dong>>();
        one.payBy = row.next<QDate>();
        one.askedAt = row.next<Instant>();
        one.officer = row.next<OfficerId>();
        one.event = row.next<qint64>();
        one.receiptNo = row.next<QString>();
        one.settledAt = row.next<std::optional<Instant>>();
        one.settledBy = row.next<std::optional<qint64>>();
        found += one;
    }
    return found;
}

void SqliteObligations::add(const Obligation& one) {
    execute(m_database, QStringLiteral(R"(
        INSERT INTO obligation (dossier, no, state, notice_no, amount, pay_by, asked_ms, officer, event,
            receipt_no, settled_ms, settled_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"),
            one.dossier, one.no, keyOf(one.state), one.noticeNo, one.amount, one.payBy, one.askedAt,
            one.officer, one.event, one.receiptNo, one.settledAt, one.settledBy);
}

void SqliteObligations::settle(const Obligation& settled) {
    const int changed = execute(m_database, QStringLiteral(R"(
        UPDATE obligation SET state = ?, receipt_no = ?, settled_ms = ?, settled_by = ?
        WHERE dossier = ? AND no = ? AND state = 'open')"),
                                keyOf(settled.state), settled.receiptNo, settled.settledAt, settled.settledBy,
                                settled.dossier, settled.no);
    if (changed != 1) throw LogicError(QStringLiteral("an obligation that is not open was settled"));
}

void SqliteObligations::correctPayBy(DossierId dossier, int no, QDate payBy) {
    const int changed = execute(
        m_database,
        QStringLiteral("UPDATE obligation SET pay_by = ? WHERE dossier = ? AND no = ? AND state = 'open'"),
        payBy, dossier, no);
    if (changed != 1) throw LogicError(QStringLiteral("an obligation that is not open was redated"));
}

void SqliteObligations::undo(qint64 event) {
    execute(m_database, QStringLiteral("UPDATE obligation SET state = 'undone' WHERE event = ?"), event);
    execute(m_database, QStringLiteral(R"(
        UPDATE obligation SET state = 'open', settled_ms = NULL, settled_by = NULL WHERE settled_by = ?)"),
            event);
}

}  // namespace motcua::store
