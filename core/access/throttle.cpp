// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/throttle.h"

#include <algorithm>

namespace motcua {

qint64 pauseAfter(int count) {
    if (count < kFreeTries) return 0;
    constexpr int kMostDoublings = 5;  // 30 s · 2⁵ is beyond the longest pause
    return std::min(kLongestPauseMs, kShortestPauseMs << std::min(count - kFreeTries, kMostDoublings));
}

qint64 pauseLeft(const Tries& tries, const UptimePoint& now) {
    return std::max<qint64>(0, pauseAfter(tries.count) - certainlyPassed(tries.last, now));
}

}  // namespace motcua
