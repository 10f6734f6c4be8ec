// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen_lock_watch.h"

#ifdef MOTCUA_DBUS
#include <QDBusConnection>
#endif

namespace motcua::ui {

#ifdef MOTCUA_DBUS

ScreenLockWatch::ScreenLockWatch(QObject* parent) : QObject(parent) {
    listen(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

ScreenLockWatch::ScreenLockWatch(const QString& system, const QString& session, QObject* parent)
    : QObject(parent) {
    listen(QDBusConnection(system), QDBusConnection(session));
}

bool ScreenLockWatch::isBuiltIn() {
    return true;
}

/// Only listening; nobody has to be there.
void ScreenLockWatch::listen(QDBusConnection system, QDBusConnection session) {
    const QString login = QStringLiteral("org.freedesktop.login1");
    if (system.isConnected()) {
        system.connect(login, QString(), login + QStringLiteral(".Session"), QStringLiteral("Lock"), this,
                       SLOT(onLock()));
        system.connect(login, QStringLiteral("/org/freedesktop/login1"), login + QStringLiteral(".Manager"),
                       QStringLiteral("PrepareForSleep"), this, SLOT(onActive(bool)));
    }
    if (!session.isConnected()) return;
    for (const char* saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                              "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver"})
        session.connect(QString(), QString(), QLatin1String(saver), QStringLiteral("ActiveChanged"), this,
                        SLOT(onActive(bool)));
}

#else

ScreenLockWatch::ScreenLockWatch(QObject* parent) : QObject(parent) {}

ScreenLockWatch::ScreenLockWatch(const QString&, const QString&, QObject* parent) : QObject(parent) {}

bool ScreenLockWatch::isBuiltIn() {
    return false;
}

#endif

void ScreenLockWatch::onActive(bool active) {
    if (active) Q_EMIT locked();
}

void ScreenLockWatch::onLock() {
    Q_EMIT locked();
}

}  // namespace motcua::ui
