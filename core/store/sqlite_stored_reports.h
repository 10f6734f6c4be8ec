// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/stored_report.h"

namespace motcua::store {

class Database;

/// Reports that were kept, one row each. The database is used as long as the object lives.
class SqliteStoredReports final : public StoredReports {
public:
    explicit SqliteStoredReports(Database& database) : m_database(database) {}

    [[nodiscard]] QList<StoredReport> all() const override;
    [[nodiscard]] std::optional<StoredReport> load(StoredReportId id) const override;
    StoredReportId add(const StoredReport& report) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
