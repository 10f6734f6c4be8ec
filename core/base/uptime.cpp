// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uptime.h"

#include <QSysInfo>
#include <algorithm>
#include <chrono>

namespace motcua {

qint64 certainlyPassed(const UptimePoint& then, const UptimePoint& now) {
    const qint64 passed = then.boot == now.boot ? now.ms - then.ms : now.ms;
    return std::max<qint64>(0, passed);
}

UptimePoint SystemUptime::now() const {
    static const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return {boot, std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart).count()};
}

}  // namespace motcua
