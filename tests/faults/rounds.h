// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace motcua::test {

/// How often a fault is tried: the number of the environment, else what suits every run of the tests.
[[nodiscard]] inline int rounds(const char* variable, int usual) {
    const int wanted = qEnvironmentVariableIntValue(variable);
    return wanted > 0 ? wanted : usual;
}

}  // namespace motcua::test
