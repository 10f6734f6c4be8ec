// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

motcua::Instant motcua::SystemClock::now() const {
    return {QDateTime::currentMSecsSinceEpoch()};
}
