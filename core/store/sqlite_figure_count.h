// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/figure_count.h"
#include "core/store/dossier_figures.h"
#include "core/workflow/workflow_definition.h"

#include <unordered_map>

namespace motcua {
class UnitOfWork;
class WorkflowRepository;
}  // namespace motcua

namespace motcua::store {

/// Counts in the order in which dossiers were received; how far is kept in the store. What happens meanwhile
/// to a dossier that is not counted yet is counted with it.
class SqliteFigureCount final : public FigureCount {
public:
    /// All are used as long as the object lives.
    SqliteFigureCount(Database& database, UnitOfWork& work, const CentreBook& centre,
                      const WorkflowRepository& workflows)
        : m_database(database),
          m_work(work),
          m_centre(centre),
          m_workflows(workflows),
          m_figures(database, centre) {}

    [[nodiscard]] std::optional<FigureProgress> pending() const override;
    bool countSome(int most) override;

private:
    void begin();
    void count(const Dossier& dossier);
    [[nodiscard]] const WorkflowDefinition& processOf(WorkflowVersionId id);

    Database& m_database;
    UnitOfWork& m_work;
    const CentreBook& m_centre;
    const WorkflowRepository& m_workflows;
    DossierFigures m_figures;
    mutable bool m_complete = false;
    std::unordered_map<qint64, WorkflowDefinition> m_processes;
};

}  // namespace motcua::store
