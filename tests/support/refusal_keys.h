// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QStringList>

namespace motcua::test {

/// The keys of refusals, in their order.
[[nodiscard]] inline QStringList keyList(const Refusals& refusals) {
    QStringList keys;
    for (const Refusal& refusal : refusals) keys += refusal.key;
    return keys;
}

/// The same in one line, separated by blanks.
[[nodiscard]] inline QString keysOf(const Refusals& refusals) {
    return keyList(refusals).join(QLatin1Char(' '));
}

}  // namespace motcua::test
