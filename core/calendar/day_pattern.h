// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_definition.h"

namespace motcua {

/// A working day in parts small enough that halves, sessions and milliseconds come out exact.
inline constexpr qint64 kPartsPerDay = 1'000'000'000'000;

/// The sessions of a day with their sums, in milliseconds after midnight.
class DayPattern {
public:
    DayPattern() = default;
    explicit DayPattern(const Sessions& sessions);

    [[nodiscard]] const Sessions& sessions() const { return m_sessions; }
    [[nodiscard]] bool isWorked() const { return m_workingMs > 0; }
    [[nodiscard]] qint64 workingMs() const { return m_workingMs; }
    [[nodiscard]] qint64 closingMs() const { return m_closingMs; }

    /// Working time before a time of day.
    [[nodiscard]] qint64 workedBefore(qint64 msOfDay) const {
        qint64 sum = 0;
        for (const Session& session : m_sessions) {
            const qint64 from = session.from * 1000LL;
            if (msOfDay <= from) break;
            sum += std::min<qint64>(msOfDay, session.to * 1000LL) - from;
        }
        return sum;
    }
    /// The earliest time of day before which that much was worked; 0 < `ms` ≤ workingMs().
    [[nodiscard]] qint64 timeAfter(qint64 ms) const {
        for (const Session& session : m_sessions) {
            const qint64 length = session.seconds() * 1000LL;
            if (ms <= length) return session.from * 1000LL + ms;
            ms -= length;
        }
        return m_closingMs;
    }

    /// The part of the day that has passed, every session being an equal share of it; 0 … kPartsPerDay.
    [[nodiscard]] qint64 partsBefore(qint64 msOfDay) const;
    /// The earliest time of day at which that part has passed; 0 < `parts` ≤ kPartsPerDay.
    [[nodiscard]] qint64 timeAfterParts(qint64 parts) const;

private:
    Sessions m_sessions;
    qint64 m_workingMs = 0;
    qint64 m_closingMs = 0;
};

}  // namespace motcua
