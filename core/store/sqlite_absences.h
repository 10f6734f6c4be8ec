// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/absences.h"
#include "core/dossier/directory.h"

namespace motcua::store {

class Database;

/// Absences in their table; who is there follows from them and the directory.
class SqliteAbsences final : public Absences {
public:
    /// Both are used as long as the object lives.
    SqliteAbsences(Database& database, const Directory& directory)
        : m_database(database), m_directory(directory) {}

    [[nodiscard]] QList<Absence> standing(const HalfDay& from) const override;
    [[nodiscard]] std::optional<Absence> find(AbsenceId id) const override;
    [[nodiscard]] Presence presence(const HalfDay& at) const override;
    [[nodiscard]] QList<OfficerId> coveredBy(OfficerId deputy, const HalfDay& at) const override;
    AbsenceId add(const Absence& absence, OfficerId by, Instant at) override;
    void cancel(AbsenceId id, Instant at) override;

private:
    Database& m_database;
    const Directory& m_directory;
};

}  // namespace motcua::store
