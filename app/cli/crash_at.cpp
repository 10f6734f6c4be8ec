// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/crash_at.h"

#include "core/base/crash_point.h"

#include <QtGlobal>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#ifdef MOTCUA_CRASH_POINTS
namespace {

int left = 0;

void countDown(const char* name) {
    if (--left > 0) return;
    std::fprintf(stderr, "killed at: %s\n", name);
    std::fflush(stderr);
#ifdef SIGKILL
    std::raise(SIGKILL);
#endif
    std::_Exit(137);
}

}  // namespace
#endif

void motcua::cli::obeyCrashAt() {
#ifdef MOTCUA_CRASH_POINTS
    left = qEnvironmentVariableIntValue("MOTCUA_CRASH_AT");
    if (left > 0) crashHook = countDown;
#endif
}
