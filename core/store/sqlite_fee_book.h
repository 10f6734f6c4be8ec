// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/fee_book.h"

namespace motcua::store {

class Database;

/// Receipts in rows. The database is used as long as the object lives.
class SqliteFeeBook final : public FeeBook {
public:
    explicit SqliteFeeBook(Database& database) : m_database(database) {}

    [[nodiscard]] QList<FeePayment> of(DossierId dossier) const override;
    [[nodiscard]] QList<FeePayment> toBeCancelled() const override;
    [[nodiscard]] qint64 nextNumber(UnitId unit, int year) override;
    void add(const FeePayment& payment) override;
    void propose(const FeePayment& payment) override;
    void cancel(const FeePayment& payment, Instant at, qint64 event) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
