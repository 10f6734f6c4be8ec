// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/uptime.h"

#include <optional>

namespace motcua {

/// How long somebody may stay at the desk.
struct SessionLimits {
    int idleMinutes = 5;  ///< 1–15; others are brought into this range
    int hours = 12;       ///< at most, however busy

    friend bool operator==(const SessionLimits&, const SessionLimits&) = default;
};

/// Somebody sits at the desk. Measured both by the time since the machine started and by the clock, and
/// whichever has gone further counts: setting the clock back lengthens nothing, and the sleep of a machine
/// counts as idle.
class OfficerSession {
public:
    OfficerSession(const UptimePoint& uptime, Instant now, SessionLimits limits = {});

    /// A key, a click, the wheel.
    void touch(const UptimePoint& uptime, Instant now);
    /// Nobody touched anything for the idle limit; exactly the limit is idle.
    [[nodiscard]] bool isIdle(const UptimePoint& uptime, Instant now) const;
    /// The absolute limit is reached: the password is asked again, idle or not.
    [[nodiscard]] bool isOver(const UptimePoint& uptime, Instant now) const;
    /// The password was given for an act that asks for it again; holds for five minutes.
    void confirm(const UptimePoint& uptime, Instant now);
    [[nodiscard]] bool isConfirmed(const UptimePoint& uptime, Instant now) const;

private:
    struct Mark {
        UptimePoint uptime;
        Instant at;
    };
    [[nodiscard]] static qint64 since(const Mark& mark, const UptimePoint& uptime, Instant now);

    SessionLimits m_limits;
    Mark m_begun;
    Mark m_touched;
    std::optional<Mark> m_confirmed;
};

}  // namespace motcua
