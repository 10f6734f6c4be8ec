// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <random>

struct sqlite3;

namespace motcua::test {

/// One way in which somebody changes a store behind the back of the program.
struct BackDoor {
    QString name;
    /// Changes it; false where this store has nothing to change in that way.
    std::function<bool(sqlite3*, std::mt19937&)> change;
    bool needsAnchor = false;  ///< only a head that was kept elsewhere can tell
};

/// Every way: each field of the events, their order and number, the projection, salts, prints, catalogue.
[[nodiscard]] const QList<BackDoor>& backDoors();

/// Carries one out on a closed store, with the triggers that forbid it removed.
[[nodiscard]] bool isChangedBy(const BackDoor& door, const QString& store, std::mt19937& chance);

}  // namespace motcua::test
