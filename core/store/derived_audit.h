// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/store/told.h"
#include "core/workflow/workflow_definition.h"

#include <QHash>
#include <QStringList>

namespace motcua::store {

class Database;

/// What is kept beside the events because it follows from something else, held against that: the folded
/// names of the search, the names of listed papers, which units its process means, when visits were left and
/// by whom the dossier was ended, and the grounds of clock events.
class DerivedAudit {
public:
    /// The database is used as long as the object lives.
    explicit DerivedAudit(Database& database) : m_database(database) {}

    /// The fields that do not follow: "nameFolded", "papers", "caseUnits", "token 2", "ended", "ground 1".
    /// \throws StoreError.
    [[nodiscard]] QStringList contradictions(const Dossier& dossier, const QList<Told>& events,
                                             const WorkflowDefinition& process);

private:
    [[nodiscard]] bool namesFold(DossierId dossier) const;
    [[nodiscard]] bool papersFit(const Dossier& dossier);
    [[nodiscard]] bool unitsFit(const Dossier& dossier, const WorkflowDefinition& process) const;
    [[nodiscard]] bool endFits(const Dossier& dossier) const;
    [[nodiscard]] static bool leftAtOnce(const Dossier& dossier, Instant ended,
                                         const std::optional<OfficerId>& by);

    Database& m_database;
    QHash<ProcedureVersionId, QStringList> m_papers;  ///< names, in order
};

}  // namespace motcua::store
