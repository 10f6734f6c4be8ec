// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/office_settings.h"

namespace motcua::store {

class Database;

/// Rows of `office_setting`. The database is used as long as the object lives.
class SqliteOfficeSettings final : public OfficeSettings {
public:
    explicit SqliteOfficeSettings(Database& database) : m_database(database) {}

    [[nodiscard]] SmallOffice smallOffice() const override;
    void setSmallOffice(SmallOffice office) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
