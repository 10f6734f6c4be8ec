// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/clock_event.h"
#include "tests/unit/calendar/vectors.h"

namespace motcua::test {

inline ClockEvent event(ClockEventKind kind, const char* when, ClockReason reason = ClockReason::Unstated) {
    ClockEvent made;
    made.kind = kind;
    made.at = at(when);
    made.reason = reason;
    return made;
}

inline ClockEvent start(const char* when) {
    return event(ClockEventKind::Start, when);
}
inline ClockEvent pause(const char* when, ClockReason reason = ClockReason::Unstated) {
    return event(ClockEventKind::Pause, when, reason);
}
inline ClockEvent pause(const char* when, const char* until) {
    ClockEvent made = event(ClockEventKind::Pause, when);
    made.until = at(until);
    return made;
}
inline ClockEvent resume(const char* when, ClockReason reason = ClockReason::Unstated) {
    return event(ClockEventKind::Resume, when, reason);
}
inline ClockEvent restart(const char* when) {
    return event(ClockEventKind::Restart, when, ClockReason::Supplement);
}
inline ClockEvent extend(const char* when, const char* until) {
    ClockEvent made = event(ClockEventKind::Extend, when, ClockReason::Delay);
    made.until = at(until);
    return made;
}
inline ClockEvent stop(const char* when) {
    return event(ClockEventKind::Stop, when, ClockReason::Finished);
}

}  // namespace motcua::test
