// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace motcua {
class CentreBook;
struct Desk;
}  // namespace motcua

namespace motcua::store {

class Database;

/// Keeps what reports and the board count (flow_day, step_month and the columns of 006_figures.sql) in the
/// Work that writes the dossier. What is later derived from it: core/reports.
class DossierFigures {
public:
    /// Both are used as long as the object lives.
    DossierFigures(Database& database, const CentreBook& centre) : m_database(database), m_centre(centre) {}

    /// How a dossier stands in its row, before it is changed.
    struct Standing {
        std::optional<int> token;
        QString step;
        std::optional<Instant> stepDue;
    };
    [[nodiscard]] Standing standing(DossierId id) const;

    /// After it was inserted; also where it has ended already.
    void added(const Dossier& dossier);
    /// After it was changed.
    void changed(const Standing& before, const Dossier& after);

private:
    friend class FiguresRecount;

    void noteWaiting(const Dossier& dossier);
    void noteEnd(const Dossier& dossier);
    void forget(const Dossier& dossier);
    void countVisit(const Dossier& dossier, const Token& visit, const QString& step,
                    const std::optional<Instant>& stepDue);

    Database& m_database;
    const CentreBook& m_centre;
};

/// Counts every dossier anew, where the store was migrated with dossiers in it. Once: does nothing where the
/// figures are complete. A Work of its own; takes minutes for a million. \throws StoreError.
void completeFigures(Database& database, Desk& desk);

}  // namespace motcua::store
