// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_guard.h"

#include "ui/shell/saver.h"

#include <QApplication>
#include <QEvent>
#include <chrono>

namespace motcua::ui {

SessionGuard::SessionGuard(const Clock& clock, const Uptime& uptime, QObject* parent)
    : QObject(parent), m_clock(clock), m_uptime(uptime) {
    m_timer.setInterval(std::chrono::seconds(1));
    Saver::letGoOn(m_timer);
    connect(&m_timer, &QTimer::timeout, this, &SessionGuard::look);
    qApp->installEventFilter(this);
}

SessionGuard::~SessionGuard() {
    qApp->removeEventFilter(this);
}

void SessionGuard::begin(const SessionLimits& limits) {
    m_session.emplace(m_uptime.now(), m_clock.now(), limits);
    m_timer.start();
}

void SessionGuard::end() {
    m_session.reset();
    m_timer.stop();
}

void SessionGuard::confirm() {
    if (m_session) m_session->confirm(m_uptime.now(), m_clock.now());
}

bool SessionGuard::isConfirmed() const {
    return m_session && m_session->isConfirmed(m_uptime.now(), m_clock.now());
}

void SessionGuard::look() {
    if (!m_session) return;
    const UptimePoint uptime = m_uptime.now();
    const Instant now = m_clock.now();
    if (!m_session->isIdle(uptime, now) && !m_session->isOver(uptime, now)) return;
    end();
    Q_EMIT lockDue();
}

bool SessionGuard::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::InputMethod:
            if (m_session) m_session->touch(m_uptime.now(), m_clock.now());
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace motcua::ui
