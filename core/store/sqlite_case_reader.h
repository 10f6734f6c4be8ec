// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/case_fact.h"
#include "core/reports/risk.h"

namespace motcua::store {

class Database;

/// The facts of dossiers for reports, a stretch of ids at a time. The database is used as long as the object
/// lives.
class SqliteCaseReader final : public CaseReader, public VisitReader {
public:
    explicit SqliteCaseReader(Database& database) : m_database(database) {}

    [[nodiscard]] QList<CaseFact> cases(const CaseFilter& filter, const std::optional<DossierId>& after,
                                        int limit) const override;
    [[nodiscard]] QList<DossierRow> rows(const QList<DossierId>& ids) const override;
    [[nodiscard]] QList<StepVisit> visits(const QString& procedureCode, Instant before,
                                          int most) const override;

private:
    Database& m_database;
};

}  // namespace motcua::store
