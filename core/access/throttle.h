// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uptime.h"

namespace motcua {

/// Wrong passwords in a row, of one account or at one machine, and when the last was tried.
struct Tries {
    int count = 0;
    UptimePoint last;

    friend bool operator==(const Tries&, const Tries&) = default;
};

inline constexpr int kFreeTries = 5;      ///< after so many wrong ones there is a pause
inline constexpr int kLockingTries = 20;  ///< after so many an account stays closed until it is unlocked
inline constexpr qint64 kShortestPauseMs = 30'000;
inline constexpr qint64 kLongestPauseMs = 15 * 60'000;
/// A machine forgets its wrong tries after so long.
inline constexpr qint64 kStationForgetsMs = 60 * 60'000;

/// The pause after `count` wrong tries: none, then 30 s, doubling up to 15 minutes.
[[nodiscard]] qint64 pauseAfter(int count);

/// How much of the pause is left, in milliseconds; measured by the time since the machine started, so that
/// neither setting the clock nor starting the program again helps. Starting the machine again begins it anew.
[[nodiscard]] qint64 pauseLeft(const Tries& tries, const UptimePoint& now);

[[nodiscard]] inline bool isLocked(const Tries& tries) {
    return tries.count >= kLockingTries;
}

}  // namespace motcua
