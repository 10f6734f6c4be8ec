// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/officer_session.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int kShortestIdle = 1;
constexpr int kLongestIdle = 15;
constexpr qint64 kMsPerMinute = 60'000;
constexpr qint64 kConfirmedMs = 5 * kMsPerMinute;

}  // namespace

OfficerSession::OfficerSession(const UptimePoint& uptime, Instant now, SessionLimits limits)
    : m_limits{std::clamp(limits.idleMinutes, kShortestIdle, kLongestIdle), std::clamp(limits.hours, 1, 12)},
      m_begun{uptime, now},
      m_touched{uptime, now} {}

qint64 OfficerSession::since(const Mark& mark, const UptimePoint& uptime, Instant now) {
    return std::max(certainlyPassed(mark.uptime, uptime), now.ms - mark.at.ms);
}

void OfficerSession::touch(const UptimePoint& uptime, Instant now) {
    m_touched = {uptime, now};
}

bool OfficerSession::isIdle(const UptimePoint& uptime, Instant now) const {
    return since(m_touched, uptime, now) >= m_limits.idleMinutes * kMsPerMinute;
}

bool OfficerSession::isOver(const UptimePoint& uptime, Instant now) const {
    return since(m_begun, uptime, now) >= m_limits.hours * 60 * kMsPerMinute;
}

void OfficerSession::confirm(const UptimePoint& uptime, Instant now) {
    m_confirmed = Mark{uptime, now};
}

bool OfficerSession::isConfirmed(const UptimePoint& uptime, Instant now) const {
    return m_confirmed && since(*m_confirmed, uptime, now) < kConfirmedMs;
}

}  // namespace motcua
