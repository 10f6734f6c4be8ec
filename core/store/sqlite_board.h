// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/board.h"

namespace motcua {
class CentreBook;
class Directory;
}  // namespace motcua

namespace motcua::store {

class Database;

/// The board from the figures that are kept (006_figures.sql): flows from sums by the day, what depends on
/// now from the partial indexes over open dossiers.
class SqliteBoard final : public BoardReader {
public:
    /// All are used as long as the object lives.
    SqliteBoard(Database& database, const Directory& directory, const CentreBook& centre)
        : m_database(database), m_directory(directory), m_centre(centre) {}

    [[nodiscard]] Board board(const BoardRequest& request) const override;
    [[nodiscard]] qint64 count(const FigureFilter& filter) const override;
    [[nodiscard]] DossierPage page(const FigureFilter& filter, const std::optional<PageKey>& after,
                                   int limit) const override;

private:
    Database& m_database;
    const Directory& m_directory;
    const CentreBook& m_centre;
};

}  // namespace motcua::store
