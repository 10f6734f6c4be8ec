// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/store/derived_audit.h"
#include "core/workflow/workflow_definition.h"

#include <QHash>
#include <QStringList>

namespace motcua::store {

class Database;

/// The events of dossiers held against their rows. What an act has said last holds; what follows from
/// something else is held against that (derived_audit.h).
class Replay {
public:
    /// The database is used as long as the object lives.
    explicit Replay(Database& database) : m_database(database), m_derived(database) {}

    /// The fields in which rows and events contradict each other, or what vouches for personal data and
    /// notes does not; empty where all fits. "code", "state.due", "token 2", "print", "commitment",
    /// "note 17" … \throws StoreError.
    [[nodiscard]] QStringList contradictions(const Dossier& dossier);

private:
    [[nodiscard]] const WorkflowDefinition& processOf(const Dossier& dossier);

    Database& m_database;
    DerivedAudit m_derived;
    QHash<qint64, WorkflowDefinition> m_processes;
};

}  // namespace motcua::store
