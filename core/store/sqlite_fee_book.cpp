// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_fee_book.h"

#include "core/store/columns.h"
#include "core/store/database.h"

namespace motcua::store {

namespace {

const QString kSelectFee = QStringLiteral(
    "SELECT dossier, unit, year, number, amount, paid_by, at_ms, officer, event, proposed_by, cancel_reason, "
    "cancelled_ms FROM fee_payment ");

QList<FeePayment> paymentsOf(Query& query) {
    QList<FeePayment> payments;
    while (query.next()) {
        Columns row(query);
        FeePayment payment;
        payment.dossier = row.next<DossierId>();
        payment.unit = row.next<UnitId>();
        payment.year = row.next<int>();
        payment.number = row.next<qint64>();
        payment.amount = row.next<Dong>();
        payment.by = understood(payByFromKey(row.next<QString>()), "how a fee was paid");
        payment.at = row.next<Instant>();
        payment.officer = row.next<OfficerId>();
        payment.event = row.next<qint64>();
        payment.proposedBy = row.next<std::optional<OfficerId>>();
        if (const auto reason = row.next<std::optional<QString>>())
            payment.reason = understood(cancelReasonFromKey(*reason), "why a receipt is cancelled");
        payment.cancelledAt = row.next<std::optional<Instant>>();
        payments += payment;
    }
    return payments;
}

}  // namespace

QList<FeePayment> SqliteFeeBook::of(DossierId dossier) const {
    Query query(m_database, kSelectFee + QStringLiteral("WHERE dossier = ? ORDER BY event"));
    return paymentsOf(query.run(dossier));
}

QList<FeePayment> SqliteFeeBook::toBeCancelled() const {
    Query query(m_database,
                kSelectFee + QStringLiteral("WHERE proposed_by IS NOT NULL AND cancelled_ms IS NULL "
                                            "ORDER BY dossier, event"));
    return paymentsOf(query.run());
}

qint64 SqliteFeeBook::nextNumber(UnitId unit, int year) {
    m_database.requireWork(QStringLiteral("take the number of a receipt"));
    return Query(m_database,
                 QStringLiteral("INSERT INTO fee_series (unit, year, last) VALUES (?, ?, 1) "
                                "ON CONFLICT (unit, year) DO UPDATE SET last = fee_series.last + 1 "
                                "RETURNING last"))
        .run(unit, year)
        .row()
        .at<qint64>(0);
}

void SqliteFeeBook::add(const FeePayment& payment) {
    execute(m_database,
            QStringLiteral("INSERT INTO fee_payment (unit, year, number, dossier, amount, paid_by, at_ms, "
                           "officer, event) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            payment.unit, payment.year, payment.number, payment.dossier, payment.amount, keyOf(payment.by),
            payment.at, payment.officer, payment.event);
}

void SqliteFeeBook::propose(const FeePayment& payment) {
    execute(m_database,
            QStringLiteral("UPDATE fee_payment SET proposed_by = ?, cancel_reason = ? "
                           "WHERE unit = ? AND year = ? AND number = ? AND cancelled_ms IS NULL"),
            payment.proposedBy, payment.reason ? std::optional(keyOf(*payment.reason)) : std::nullopt,
            payment.unit, payment.year, payment.number);
}

void SqliteFeeBook::cancel(const FeePayment& payment, Instant at, qint64 event) {
    execute(m_database,
            QStringLiteral("UPDATE fee_payment SET cancelled_ms = ?, cancelled_by = ? "
                           "WHERE unit = ? AND year = ? AND number = ? AND cancelled_ms IS NULL"),
            at, event, payment.unit, payment.year, payment.number);
}

}  // namespace motcua::store
