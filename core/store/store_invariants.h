// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace motcua::store {

class Database;

/// One thing that must hold in every store at every time.
struct Invariant {
    QString name;  ///< stable and English, e.g. "codes.gapless"
    bool holds = false;
    QString detail;  ///< technical: how many rows, and the first that breaks it; empty where it holds

    friend bool operator==(const Invariant&, const Invariant&) = default;
};

/// How much is looked at.
enum class Depth {
    Recent,  ///< series of the last days and the newest dossiers: for start-up, whatever the size
    Full,    ///< everything: minutes at a million dossiers
};

/// Whether codes and register numbers are unique and without gap, every dossier has its reception in the
/// journal and stands as its last event says, its visits fit, somebody can see it, it is found by the search,
/// and the figures of the board are what a plain recount gives. One view of the store; changes nothing.
[[nodiscard]] QList<Invariant> checkedInvariants(Database& database, Depth depth);

}  // namespace motcua::store
