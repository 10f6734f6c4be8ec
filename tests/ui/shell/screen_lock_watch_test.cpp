// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen_lock_watch.h"

#include "tests/support/catch2.h"

#ifdef MOTCUA_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace motcua::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A bus of its own, with the session of the system on it and a watch that listens.
class ABus {
public:
    ABus() {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty()) return;
        m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s,
                                 u"--address=unix:path="_s + m_folder.filePath(u"bus"_s)});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) return;
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        for (const QString& name : {kWatch, kSystem}) QDBusConnection::connectToBus(address, name);
        m_isUp = system().isConnected() && system().registerService(u"org.freedesktop.login1"_s);
        if (m_isUp) watch = std::make_unique<ScreenLockWatch>(kWatch, kWatch);
    }
    ~ABus() {
        watch.reset();
        for (const QString& name : {kWatch, kSystem}) QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// False, and said aloud, on machines where no bus can be started.
    [[nodiscard]] bool isUp() const {
        if (!m_isUp) WARN("no dbus-daemon can be started here: not tested");
        return m_isUp;
    }
    void send(const QString& path, const QString& interface, const QString& name,
              const QVariantList& arguments = {}) {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        REQUIRE(system().send(message));
    }
    /// What came before is there once this did: a bus keeps the order.
    [[nodiscard]] bool hears(QSignalSpy& spy, int times) {
        for (int i = 0; i < 300 && spy.size() < times; ++i) spy.wait(100);
        return spy.size() == times;
    }

    std::unique_ptr<ScreenLockWatch> watch;

private:
    inline static const QString kWatch = u"motcua-watch"_s;
    inline static const QString kSystem = u"motcua-system"_s;
    static QDBusConnection system() { return QDBusConnection(kSystem); }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    bool m_isUp = false;
};

const QString kManager = u"org.freedesktop.login1.Manager"_s;
const QString kLogin = u"/org/freedesktop/login1"_s;

}  // namespace

TEST_CASE("the lock of the session and the sleep of the machine are heard, waking up is not") {
    ABus bus;
    if (!bus.isUp()) return;
    QSignalSpy locked(bus.watch.get(), &ScreenLockWatch::locked);
    bus.send(kLogin + u"/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    CHECK(bus.hears(locked, 1));
    bus.send(kLogin, kManager, u"PrepareForSleep"_s, {false});
    bus.send(kLogin, kManager, u"PrepareForSleep"_s, {true});
    CHECK(bus.hears(locked, 2));
}

TEST_CASE("the screen savers of the desktops are heard when they begin, not when they end") {
    ABus bus;
    if (!bus.isUp()) return;
    QSignalSpy locked(bus.watch.get(), &ScreenLockWatch::locked);
    int heard = 0;
    for (const QString& saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                 u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s}) {
        CAPTURE(saver.toStdString());
        bus.send(u"/ScreenSaver"_s, saver, u"ActiveChanged"_s, {false});
        bus.send(u"/ScreenSaver"_s, saver, u"ActiveChanged"_s, {true});
        CHECK(bus.hears(locked, ++heard));
    }
}
#else
TEST_CASE("a program without D-Bus never hears of a lock") {
    CHECK_FALSE(motcua::ui::ScreenLockWatch::isBuiltIn());
}
#endif
