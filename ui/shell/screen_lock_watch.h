// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusConnection;

namespace motcua::ui {

/// Hears when the session of the system is locked, its screen saver begins, or the machine goes to sleep
/// (logind and the screen savers of the desktops, over D-Bus). Where there is none of them it says nothing.
class ScreenLockWatch : public QObject {
    Q_OBJECT
public:
    /// On the buses of this machine.
    explicit ScreenLockWatch(QObject* parent = nullptr);
    /// On connections that are open under these names.
    ScreenLockWatch(const QString& system, const QString& session, QObject* parent = nullptr);

    /// Whether the program was built to listen at all.
    [[nodiscard]] static bool isBuiltIn();

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void onActive(bool active);
    void onLock();

private:
    void listen(QDBusConnection system, QDBusConnection session);
};

}  // namespace motcua::ui
