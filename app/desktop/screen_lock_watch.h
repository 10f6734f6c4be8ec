// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace motcua::desktop {

/// Hears when the session of the system is locked, its screen saver begins, or the machine goes to sleep
/// (logind and the screen savers of the desktops, over D-Bus). Where there is none of them it says nothing.
class ScreenLockWatch : public QObject {
    Q_OBJECT
public:
    explicit ScreenLockWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void onActive(bool active);
    void onLock();
};

}  // namespace motcua::desktop
