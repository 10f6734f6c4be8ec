// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace motcua {

/// Named places between which a crash must make no difference. A test hooks in and ends the process at one of
/// them; without a hook passing one costs a load.
using CrashHook = void (*)(const char* name);
inline std::atomic<CrashHook> crashHook{nullptr};

inline void crashPoint(const char* name) {
    if (const CrashHook hook = crashHook.load(std::memory_order_relaxed)) hook(name);
}

}  // namespace motcua
