// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_guard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace motcua {

bool forbidCoreDumps() {
#if defined(__SANITIZE_ADDRESS__)
    return false;
#else
    bool holds = false;
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    holds = setrlimit(RLIMIT_CORE, &none) == 0;
#endif
#ifdef Q_OS_LINUX
    holds = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && holds;
#endif
    return holds;
#endif
}

}  // namespace motcua
