// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_repository.h"

#include <QHash>

namespace motcua::store {

class Database;
class Query;

/// The catalogue in a table of versions; what lists need stands in columns, the rest in canonical JSON.
/// A version that was read once is kept in memory: its content never changes.
class SqliteCatalogueRepository final : public CatalogueRepository {
public:
    /// The database is used as long as the object lives.
    explicit SqliteCatalogueRepository(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<StoredProcedure> current(const QString& code) const override;
    [[nodiscard]] StoredProcedure load(ProcedureVersionId id) const override;
    [[nodiscard]] QList<ProcedureRow> currentRows() const override;
    [[nodiscard]] QHash<QString, ProcedureVersion> currentVersions() const override;
    ProcedureVersionId add(const Procedure& procedure, int number, QDate validFrom,
                           const QByteArray& contentHash) override;
    void close(ProcedureVersionId id, QDate validTo) override;
    [[nodiscard]] std::optional<KeptVersions> versionsAfter(qint64 id) const override;
    [[nodiscard]] QHash<QString, qint64> receivedCounts(std::optional<CounterId> counter) const override;

private:
    [[nodiscard]] std::optional<StoredProcedure> procedureFrom(Query& query) const;
    [[nodiscard]] const Procedure& contentOf(const ProcedureVersion& version) const;

    Database& m_database;
    mutable QHash<ProcedureVersionId, StoredProcedure> m_known;
};

}  // namespace motcua::store
