// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_pattern.h"

#include <cmath>

namespace motcua {

DayPattern::DayPattern(const Sessions& sessions) : m_sessions(sessions) {
    for (const Session& session : sessions) m_workingMs += session.seconds() * 1000LL;
    if (!sessions.isEmpty()) m_closingMs = sessions.last().to * 1000LL;
}

qint64 DayPattern::partsBefore(qint64 msOfDay) const {
    if (m_sessions.isEmpty()) return 0;
    double passed = 0;
    for (const Session& session : m_sessions) {
        const qint64 within = msOfDay - session.from * 1000LL;
        if (within <= 0) break;
        passed += std::min(1.0, double(within) / (session.seconds() * 1000.0));
    }
    return std::llround(double(kPartsPerDay) * passed / double(m_sessions.size()));
}

qint64 DayPattern::timeAfterParts(qint64 parts) const {
    const qint64 shares = parts * m_sessions.size();
    const qsizetype whole = qsizetype(shares / kPartsPerDay);
    const qint64 rest = shares % kPartsPerDay;
    if (whole >= m_sessions.size()) return m_closingMs;
    const Session& session = m_sessions.at(whole);
    const qint64 ms = std::llround(double(rest) / double(kPartsPerDay) * session.seconds() * 1000.0);
    if (ms == 0 && whole > 0) return m_sessions.at(whole - 1).to * 1000LL;
    return session.from * 1000LL + ms;
}

}  // namespace motcua
