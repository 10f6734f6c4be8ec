// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_repository.h"

#include <QByteArray>
#include <QHash>

namespace motcua::store {

class Database;
class Query;

/// The published processes as canonical JSON; what was read once is kept in memory as long as its text in
/// the store is the same.
class SqliteWorkflowRepository final : public WorkflowRepository {
public:
    /// The database is used as long as the object lives.
    explicit SqliteWorkflowRepository(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<WorkflowVersion> load(WorkflowVersionId id) const override;
    [[nodiscard]] QList<WorkflowVersion> approvedFor(const QString& procedureCode, QDate day) const override;
    [[nodiscard]] std::optional<WorkflowVersion> currentByKey(const QString& key) const override;
    WorkflowVersionId publish(const WorkflowDefinition& definition, QDate validFrom) override;
    [[nodiscard]] qint64 count() const override;

private:
    struct Known {
        QByteArray body;
        WorkflowDefinition definition;
    };

    [[nodiscard]] std::optional<WorkflowVersion> versionFrom(Query& query) const;
    [[nodiscard]] const WorkflowDefinition& definitionOf(WorkflowVersionId id, const QByteArray& body) const;

    Database& m_database;
    mutable QHash<WorkflowVersionId, Known> m_known;
};

}  // namespace motcua::store
