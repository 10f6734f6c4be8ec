// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace motcua::store {

class Connection;

/// A setting as it is and as it must be.
struct SettingState {
    QString name;
    QString wanted;
    QString actual;

    [[nodiscard]] bool isRight() const { return wanted == actual; }
};

/// Puts a connection in order: durable journal, foreign keys, nothing trusted that the file says, limits.
/// Everything is read back.
/// \throws StoreError "store.sqlite" where Qt uses another copy of SQLite than we, one that is too old, or
/// one on which a setting does not hold.
void applySettings(Connection& connection);

/// The settings of a connection read back, for the self-check.
[[nodiscard]] QList<SettingState> settingStates(Connection& connection);

/// \throws StoreError "store.sqlite"; see applySettings.
void requireOneSqlite(Connection& connection);

}  // namespace motcua::store
