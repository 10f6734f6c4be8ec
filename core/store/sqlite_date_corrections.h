// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/date_correction.h"

namespace motcua::store {

class Database;

/// Corrections of dates in rows. The database is used as long as the object lives.
class SqliteDateCorrections final : public DateCorrections {
public:
    explicit SqliteDateCorrections(Database& database) : m_database(database) {}

    [[nodiscard]] QList<DateCorrection> of(DossierId dossier) const override;
    [[nodiscard]] std::optional<DateCorrection> open(DossierId dossier) const override;
    [[nodiscard]] QList<DateCorrection> allOpen() const override;
    void add(const DateCorrection& correction) override;
    void decide(const DateCorrection& correction) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
