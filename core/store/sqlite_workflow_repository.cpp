// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_workflow_repository.h"

#include "core/base/json.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/kept_versions_audit.h"
#include "core/workflow/workflow_json.h"

namespace motcua::store {

std::optional<WorkflowVersion> SqliteWorkflowRepository::load(WorkflowVersionId id) const {
    const bool settled = !mayBeUndone();
    const auto known = m_known.find(id);
    if (known != m_known.end() && settled && known->settled) return known->version;
    Query query(m_database,
                QStringLiteral("SELECT number, valid_from, body FROM workflow_version WHERE id = ?"));
    if (!query.run(id).next()) return std::nullopt;
    const auto number = query.at<int>(0);
    const auto validFrom = query.at<QDate>(1);
    const auto body = query.at<QByteArray>(2);
    if (known != m_known.end() && known->body == body && known->version.number == number &&
        known->version.validFrom == validFrom) {
        known->settled = settled;
        return known->version;
    }
    const auto json = parsedJson(body);
    if (!json) throw StoreError(code::kCorrupt, QStringLiteral("a process is unreadable"));
    const auto definition = workflowFromJson(json->toObject());
    if (!definition)
        throw StoreError(code::kCorrupt, QStringLiteral("a process: ") + definition.refusals().first().field);
    return m_known.insert(id, {{id, number, validFrom, *definition}, body, settled})->version;
}

QList<WorkflowVersion> SqliteWorkflowRepository::approvedFor(const QString& procedureCode, QDate day) const {
    // A version holds until the next one of its key, whether or not that one names the procedure.
    Query query(m_database, QStringLiteral(R"(
        SELECT w.id
        FROM workflow_procedure c JOIN workflow_version w ON w.id = c.workflow
        WHERE c.code = ? AND w.valid_from <= ? AND (w.valid_to IS NULL OR w.valid_to >= ?)
          AND NOT EXISTS (SELECT 1 FROM workflow_version later
                          WHERE later.key = w.key AND later.number > w.number AND later.valid_from <= ?)
        ORDER BY w.valid_from DESC, w.id DESC)"));
    QList<WorkflowVersionId> ids;
    for (query.run(procedureCode, day, day, day); query.next();) ids += query.at<WorkflowVersionId>(0);
    QList<WorkflowVersion> found;
    for (const WorkflowVersionId id : std::as_const(ids)) found += load(id).value();
    return found;
}

std::optional<WorkflowVersion> SqliteWorkflowRepository::currentByKey(const QString& key) const {
    Query query(m_database,
                QStringLiteral("SELECT id FROM workflow_version WHERE key = ? ORDER BY number DESC LIMIT 1"));
    if (!query.run(key).next()) return std::nullopt;
    const auto id = query.at<WorkflowVersionId>(0);
    query.finish();
    return load(id);
}

WorkflowVersionId SqliteWorkflowRepository::publish(const WorkflowDefinition& definition, QDate validFrom) {
    m_database.requireWork(QStringLiteral("publish a process"));
    m_publishedIn = m_database.workNumber();
    const int last =
        Query(m_database,
              QStringLiteral("SELECT coalesce(max(number), 0) FROM workflow_version WHERE key = ?"))
            .run(definition.key)
            .row()
            .at<int>(0);
    const auto id =
        Query(m_database, QStringLiteral("INSERT INTO workflow_version (key, number, name, decision, "
                                         "valid_from, valid_to, sem_hash, body) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
            .run(definition.key, last + 1, definition.name, definition.decisionNo, validFrom,
                 definition.validTo, semHash(definition), canonicalJson(toJson(definition)))
            .row()
            .at<WorkflowVersionId>(0);
    for (const QString& code : definition.procedureCodes)
        execute(m_database,
                QStringLiteral("INSERT INTO workflow_procedure (code, workflow) VALUES (?, ?) "
                               "ON CONFLICT DO NOTHING"),
                code, id);
    return id;
}

std::optional<KeptVersions> SqliteWorkflowRepository::versionsAfter(qint64 id) const {
    return keptProcesses(m_database, id);
}

qint64 SqliteWorkflowRepository::count() const {
    return Query(m_database, QStringLiteral("SELECT count(*) FROM workflow_version WHERE number = 1"))
        .run()
        .row()
        .at<qint64>(0);
}

bool SqliteWorkflowRepository::mayBeUndone() const {
    return m_publishedIn && m_database.isInWork() && *m_publishedIn == m_database.workNumber();
}

}  // namespace motcua::store
