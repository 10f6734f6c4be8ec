// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <array>
#include <optional>
#include <utility>

namespace motcua::store {

class Database;

/// Tables beside the dossier in which few dossiers have rows.
enum class Side { Consults, Obligations, Letters, SubDossiers };

/// Which of them hold rows of a dossier. Every act looks into each of them, most find nothing: within a Work
/// one question answers for all, as long as nothing is written.
class SideRows {
public:
    /// The database is used as long as the object lives.
    explicit SideRows(Database& database) : m_database(database) {}

    /// False only where there is no row. Outside a Work always true: there only the table itself knows.
    [[nodiscard]] bool mayHave(DossierId dossier, Side side);

private:
    static constexpr int kSides = 4;

    void ask(DossierId dossier);

    Database& m_database;
    std::optional<DossierId> m_dossier;
    std::pair<quint64, qint64> m_moment;
    std::array<bool, kSides> m_found{};
};

}  // namespace motcua::store
