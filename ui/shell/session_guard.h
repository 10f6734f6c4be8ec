// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/officer_session.h"
#include "core/base/clock.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace motcua::ui {

/// Watches whether anybody touches keys or mouse while an officer sits at the desk, and asks for the lock
/// where nobody does. Looks every second, and in dialogs too.
class SessionGuard : public QObject {
    Q_OBJECT
public:
    /// Both are used as long as the object lives. Filters the events of the application.
    SessionGuard(const Clock& clock, const Uptime& uptime, QObject* parent = nullptr);
    ~SessionGuard() override;

    /// From now on somebody sits there; `limits` as the centre or this machine wants them.
    void begin(const SessionLimits& limits);
    /// Nobody sits there.
    void end();
    [[nodiscard]] bool isOn() const { return m_session.has_value(); }
    /// The password was given for one act; see OfficerSession.
    void confirm();
    [[nodiscard]] bool isConfirmed() const;
    /// What the timer does every second.
    void look();

Q_SIGNALS:
    /// Idle too long, or sitting too long. Asked once until begin().
    void lockDue();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    const Uptime& m_uptime;
    std::optional<OfficerSession> m_session;
    QTimer m_timer;
};

}  // namespace motcua::ui
