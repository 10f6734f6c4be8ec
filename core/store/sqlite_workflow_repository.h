// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_repository.h"

#include <QHash>
#include <optional>

namespace motcua::store {

class Database;

/// The published processes as canonical JSON. A version never changes: what was read once is kept in memory,
/// but for what is read within a Work that publishes, which may yet be undone.
class SqliteWorkflowRepository final : public WorkflowRepository {
public:
    /// The database is used as long as the object lives.
    explicit SqliteWorkflowRepository(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<WorkflowVersion> load(WorkflowVersionId id) const override;
    [[nodiscard]] QList<WorkflowVersion> approvedFor(const QString& procedureCode, QDate day) const override;
    [[nodiscard]] std::optional<WorkflowVersion> currentByKey(const QString& key) const override;
    WorkflowVersionId publish(const WorkflowDefinition& definition, QDate validFrom) override;
    [[nodiscard]] std::optional<KeptVersions> versionsAfter(qint64 id) const override;
    [[nodiscard]] qint64 count() const override;

private:
    struct Known {
        WorkflowVersion version;
        QByteArray body;  ///< what the version was read from
        bool settled;     ///< it can never change; otherwise the store is asked for its text each time
    };
    /// Whether what this Work reads may come from this Work alone.
    [[nodiscard]] bool mayBeUndone() const;

    Database& m_database;
    std::optional<quint64> m_publishedIn;  ///< the Work
    mutable QHash<WorkflowVersionId, Known> m_known;
};

}  // namespace motcua::store
