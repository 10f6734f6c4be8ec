// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_catalogue_repository.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/kept_versions_audit.h"

namespace motcua::store {

namespace {

ProcedureVersion versionFrom(Columns& row) {
    ProcedureVersion version{row.next<ProcedureVersionId>(), 1, {}, std::nullopt, {}};
    version.number = row.next<int>();
    version.validFrom = row.next<QDate>();
    version.validTo = row.next<std::optional<QDate>>();
    version.contentHash = row.next<QByteArray>();
    return version;
}

std::optional<TimeLimit> limitFrom(const std::optional<QString>& text) {
    if (!text) return std::nullopt;
    return understood(limitFromShort(*text), "a limit");
}

}  // namespace

std::optional<StoredProcedure> SqliteCatalogueRepository::procedureFrom(Query& query) const {
    if (!query.next()) return std::nullopt;
    Columns row(query);
    const ProcedureVersion version = versionFrom(row);
    query.finish();
    return StoredProcedure{version, contentOf(version)};
}

const Procedure& SqliteCatalogueRepository::contentOf(const ProcedureVersion& version) const {
    // Compared with the store each time: an id may stand for something else after a Work that was undone.
    const auto known = m_known.constFind(version.id);
    if (known != m_known.cend() && known->version.contentHash == version.contentHash) return known->procedure;
    Query query(m_database, QStringLiteral("SELECT body FROM procedure_version WHERE id = ?"));
    const auto body = parsedJson(query.run(version.id).row().at<QByteArray>(0));
    if (!body) throw StoreError(code::kCorrupt, QStringLiteral("a procedure is unreadable"));
    return m_known.insert(version.id, {version, procedureFromJson(body->toObject())})->procedure;
}

std::optional<StoredProcedure> SqliteCatalogueRepository::current(const QString& code) const {
    Query query(m_database, QStringLiteral("SELECT id, number, valid_from, valid_to, content_hash "
                                           "FROM procedure_version WHERE code = ? AND valid_to IS NULL"));
    return procedureFrom(query.run(code));
}

StoredProcedure SqliteCatalogueRepository::load(ProcedureVersionId id) const {
    Query query(m_database, QStringLiteral("SELECT id, number, valid_from, valid_to, content_hash "
                                           "FROM procedure_version WHERE id = ?"));
    auto found = procedureFrom(query.run(id));
    if (!found)
        throw StoreError(QStringLiteral("catalogue.unknown"),
                         QStringLiteral("no procedure version %1").arg(id.value()));
    return *std::move(found);
}

QList<ProcedureRow> SqliteCatalogueRepository::currentRows() const {
    QList<ProcedureRow> rows;
    Query query(m_database, QStringLiteral("SELECT id, code, name, sector, time_limit, needs_attention "
                                           "FROM procedure_version WHERE valid_to IS NULL ORDER BY code"));
    for (query.run(); query.next();)
        rows += ProcedureRow{query.at<ProcedureVersionId>(0),
                             query.at<QString>(1),
                             query.at<QString>(2),
                             query.at<QString>(3),
                             limitFrom(query.at<std::optional<QString>>(4)),
                             query.at<bool>(5)};
    return rows;
}

QHash<QString, ProcedureVersion> SqliteCatalogueRepository::currentVersions() const {
    QHash<QString, ProcedureVersion> versions;
    Query query(m_database, QStringLiteral("SELECT code, id, number, valid_from, valid_to, content_hash "
                                           "FROM procedure_version WHERE valid_to IS NULL"));
    for (query.run(); query.next();) {
        Columns row(query);
        const auto code = row.next<QString>();
        versions.insert(code, versionFrom(row));
    }
    return versions;
}

ProcedureVersionId SqliteCatalogueRepository::add(const Procedure& procedure, int number, QDate validFrom,
                                                  const QByteArray& contentHash) {
    m_database.requireWork(QStringLiteral("add a procedure"));
    Query current(m_database,
                  QStringLiteral("SELECT 1 FROM procedure_version WHERE code = ? AND valid_to IS NULL"));
    if (current.run(procedure.code).next())
        throw LogicError(QStringLiteral("procedure %1 still has a current version").arg(procedure.code));
    const auto limit = procedure.limit();
    return Query(m_database,
                 QStringLiteral("INSERT INTO procedure_version (code, number, name, name_folded, sector, "
                                "time_limit, needs_attention, valid_from, content_hash, body) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
        .run(procedure.code, number, procedure.name, folded(procedure.name), procedure.sector,
             limit ? std::optional(limit->toShort()) : std::nullopt, procedure.needsAttention(), validFrom,
             contentHash, canonicalJson(toJson(procedure)))
        .row()
        .at<ProcedureVersionId>(0);
}

void SqliteCatalogueRepository::close(ProcedureVersionId id, QDate validTo) {
    const int ended =
        execute(m_database,
                QStringLiteral("UPDATE procedure_version SET valid_to = ? WHERE id = ? AND valid_to IS NULL"),
                validTo, id);
    if (ended != 1) throw LogicError(QStringLiteral("procedure version %1 is not current").arg(id.value()));
}

std::optional<KeptVersions> SqliteCatalogueRepository::versionsAfter(qint64 id) const {
    return keptProcedures(m_database, id);
}

QHash<QString, qint64> SqliteCatalogueRepository::receivedCounts(std::optional<CounterId> counter) const {
    QHash<QString, qint64> counts;
    Query query(m_database, QStringLiteral("SELECT code, sum(received) FROM received_tally "
                                           "WHERE ? IS NULL OR counter = ? GROUP BY code"));
    for (query.run(counter, counter); query.next();) counts.insert(query.at<QString>(0), query.at<qint64>(1));
    return counts;
}

}  // namespace motcua::store
