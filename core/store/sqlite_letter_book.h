// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/letter.h"

namespace motcua::store {

class Database;

/// Letters in rows, their free text apart. The database is used as long as the object lives.
class SqliteLetterBook final : public LetterBook {
public:
    explicit SqliteLetterBook(Database& database) : m_database(database) {}

    [[nodiscard]] qint64 nextNumber(UnitId unit, const QString& form, int year) override;
    qint64 add(const Letter& letter) override;
    [[nodiscard]] QList<Letter> of(DossierId dossier) const override;
    [[nodiscard]] std::optional<Letter> openProposal(DossierId dossier) const override;
    void settle(qint64 letter, LetterState state, qint64 event) override;
    void correctDates(const Letter& letter) override;
    void undo(qint64 event) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
