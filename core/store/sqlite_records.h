// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/history.h"
#include "core/dossier/numbering.h"
#include "core/dossier/printing.h"
#include "core/dossier/submissions.h"

namespace motcua::store {

class Database;

/// The last number of each series, in a row of its own. The database is used as long as the object lives;
/// so it is with everything here.
class SqliteNumbering final : public Numbering {
public:
    explicit SqliteNumbering(Database& database) : m_database(database) {}

    [[nodiscard]] qint64 nextOrdinal(const QString& agencyCode, QDate day) override;
    [[nodiscard]] qint64 nextRegisterNumber(UnitId unit, int year) override;

private:
    Database& m_database;
};

/// Submissions by their key.
class SqliteSubmissions final : public Submissions {
public:
    explicit SqliteSubmissions(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Submission> find(const QString& key) const override;
    void add(const Submission& submission) override;
    /// The newest 200: stores into which dossiers are only ever read from files print no slips.
    [[nodiscard]] QList<Submission> inDoubt(const QString& station, int most) const override;

private:
    Database& m_database;
};

/// Every print in a row. A receipt slip that came out takes its submission out of doubt.
class SqliteSlipPrints final : public SlipPrints {
public:
    explicit SqliteSlipPrints(Database& database) : m_database(database) {}

    [[nodiscard]] int count(DossierId dossier, const QString& form) const override;
    void begin(DossierId dossier, const QString& form, Instant at, OfficerId by) override;
    void cameOut(DossierId dossier, const QString& form) override;

private:
    Database& m_database;
};

/// The journal of one dossier with names and notes.
class SqliteHistory final : public History {
public:
    explicit SqliteHistory(Database& database) : m_database(database) {}

    [[nodiscard]] QList<HistoryEntry> of(DossierId dossier) const override;
    void addNote(qint64 eventSeq, DossierId dossier, const QString& note) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
