// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QList>

namespace motcua {

/// How many backups stay.
struct Retention {
    int daily = 14;
    int weekly = 8;
    int monthly = 24;
};

/// Which of these backups may go: all but the last one of each of the last `daily` days, `weekly` weeks (from
/// Monday) and `monthly` months that have any. The newest always stays. Indices into `backups`, ascending.
[[nodiscard]] QList<qsizetype> expired(const QList<Instant>& backups, const Retention& retention = {});

}  // namespace motcua
