// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screen_lock_watch.h"

#ifdef MOTCUA_DBUS
#include <QDBusConnection>
#endif

namespace motcua::desktop {

ScreenLockWatch::ScreenLockWatch(QObject* parent) : QObject(parent) {
#ifdef MOTCUA_DBUS
    // Only listening; nobody has to be there.
    const QString login = QStringLiteral("org.freedesktop.login1");
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(login, QString(), login + QStringLiteral(".Session"), QStringLiteral("Lock"), this,
                       SLOT(onLock()));
        system.connect(login, QStringLiteral("/org/freedesktop/login1"), login + QStringLiteral(".Manager"),
                       QStringLiteral("PrepareForSleep"), this, SLOT(onActive(bool)));
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected()) return;
    for (const char* saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                              "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver"})
        session.connect(QString(), QString(), QLatin1String(saver), QStringLiteral("ActiveChanged"), this,
                        SLOT(onActive(bool)));
#endif
}

void ScreenLockWatch::onActive(bool active) {
    if (active) Q_EMIT locked();
}

void ScreenLockWatch::onLock() {
    Q_EMIT locked();
}

}  // namespace motcua::desktop
