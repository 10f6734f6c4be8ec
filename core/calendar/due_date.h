// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/calendar/time_limit.h"

namespace motcua {

class WorkingCalendar;

struct DueDate {
    Instant at;
    bool provisional = false;  ///< reaches past what is announced ("tạm tính")

    friend bool operator==(const DueDate&, const DueDate&) = default;
};

/// After this time of day an immediate procedure is due on the next working day (unless it says otherwise).
inline const QTime kUsualCutOff = QTime(15, 0);

/// The last instant at which a result is on time.
///
/// Working days: the day of receipt is day 0 whatever its hour; closing of the N-th working day after it.
/// A part of a day is that part of its sessions: half a day is one session of two.
/// Working hours: counted over the open sessions; a budget that ends with a session is due at that closing.
/// Calendar days and months: day 0 likewise; a last day that is not worked moves to the next worked one;
/// a begun calendar day is a whole one; a month ends on the same day number or the last of a shorter month.
/// Immediate: closing of the day; received after `immediateCutOff`, after closing or on a day off,
/// closing of the next working day. Civil Code 2015 art. 147, 148.
[[nodiscard]] DueDate dueDate(const TimeLimit& limit, Instant start, const WorkingCalendar& calendar,
                              QTime immediateCutOff = kUsualCutOff);

}  // namespace motcua
