// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace motcua {
class CentreBook;
}  // namespace motcua

namespace motcua::store {

class Database;

/// Keeps what reports and the board count (flow_day, step_month and the columns of 006_figures.sql) in the
/// Work that writes the dossier. While the figures are not complete, dossiers that the count has not reached
/// are left to it (SqliteFigureCount). What is later derived from it: core/reports.
class DossierFigures {
public:
    /// Both are used as long as the object lives.
    DossierFigures(Database& database, const CentreBook& centre) : m_database(database), m_centre(centre) {}

    /// How a dossier stands in its row, before it is changed.
    struct Standing {
        std::optional<int> token;
        QString step;
        std::optional<Instant> stepDue;
        std::optional<Dossier> undone;   ///< where the change takes an act back
        std::optional<Dossier> counted;  ///< where the change voids its number
    };
    /// How `kept`, which stands in the store, is changed by `after`.
    [[nodiscard]] static Standing standing(const Dossier& kept, const Dossier& after);

    /// After it was inserted; also where it has ended already.
    void added(const Dossier& dossier);
    /// After it was changed.
    void changed(const Standing& before, const Dossier& after);

    /// A visit of a step was left: its time, with the step's name and its due date then.
    void left(const Dossier& dossier, const Token& visit, const QString& step,
              const std::optional<Instant>& stepDue);

private:
    [[nodiscard]] bool isReached(DossierId dossier);
    void noteWaiting(const Dossier& dossier);
    void noteEnd(const Dossier& dossier);
    void forget(const Dossier& dossier);
    void forgetAll(const Dossier& kept);
    void forgetVisits(const Dossier& undone, const Dossier& after);
    void forgetRecalled(const Standing& before, const Dossier& after);
    void takeOff(const Token& visit, const Dossier& then, const Dossier& now);

    Database& m_database;
    const CentreBook& m_centre;
    bool m_complete = false;  ///< once it is, it stays so
};

}  // namespace motcua::store
