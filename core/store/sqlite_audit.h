// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/audit.h"

namespace motcua {
class Directory;
}

namespace motcua::store {

class Database;

/// The journal and the log of looks, for reading.
class SqliteAudit final : public AuditReader {
public:
    /// Both are used as long as the object lives.
    SqliteAudit(Database& database, const Directory& directory)
        : m_database(database), m_directory(directory) {}

    [[nodiscard]] AuditExcerpt page(const AuditFilter& filter, const std::optional<qint64>& before,
                                    int limit) const override;
    [[nodiscard]] QList<ReceivedAgain> receivedAgain(QDate from, QDate to,
                                                     const std::optional<QList<UnitId>>& units,
                                                     int limit) const override;
    [[nodiscard]] QList<IdleLook> idleLooks(QDate from, QDate to, const std::optional<QList<UnitId>>& units,
                                            int limit) const override;

private:
    /// The first event that was written at or after that moment, or one after the last.
    [[nodiscard]] qint64 firstFrom(Instant at) const;
    [[nodiscard]] QDate dayOf(qint64 seq) const;

    Database& m_database;
    const Directory& m_directory;
};

}  // namespace motcua::store
