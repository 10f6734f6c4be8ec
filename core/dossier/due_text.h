// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/workflow/public_status.h"

#include <QString>
#include <optional>

namespace motcua {

class WorkingCalendar;

/// How a dossier stands to its promise, as lists and slips of the desk say it.
enum class DueState {
    Overdue,
    DueSoon,
    Within,
    Paused,  ///< its clock stands still, or it has no date to run to
    Ready,   ///< the result waits to be collected
    Ended    ///< handed out, withdrawn, stopped or not accepted
};

/// What must be known of a dossier to say that.
struct DueFacts {
    std::optional<Instant> due;
    bool paused = false;
    PublicStatus status = PublicStatus::Processing;
};

struct DueText {
    DueState state = DueState::Within;
    QString text;  ///< "Quá hạn 2 ngày", "Còn 3 giờ", "Còn 4 ngày", "Chờ bổ sung"; translated
};

/// Overdue days and days left are working days, the day of `now` not counted; on the day itself, and while
/// at most `dueSoonHours` working hours are left, it is working hours, begun ones not counted; below one
/// hour minutes. The rule itself is timelinessOfOpen(), see core/calendar/timeliness.h.
[[nodiscard]] DueText dueText(const DueFacts& facts, Instant now, int dueSoonHours,
                              const WorkingCalendar& calendar);

/// The last instant that counts as due soon at `now`: so many working hours away.
[[nodiscard]] Instant dueSoonUntil(Instant now, int dueSoonHours, const WorkingCalendar& calendar);

/// How long something has lain: working hours on the first day, then working days. "2 giờ", "3 ngày";
/// translated.
[[nodiscard]] QString sinceText(Instant from, Instant now, const WorkingCalendar& calendar);

}  // namespace motcua
