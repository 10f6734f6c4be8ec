// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QString>

namespace motcua::cli {

/// A password from the environment, else asked for at the terminal without echo. Never an argument: these
/// are seen by everybody on the machine. Refusal "officer.password" where there is neither.
[[nodiscard]] Outcome<QString> secretFrom(const char* variable, const QString& question);

/// A new password: asked for twice at the terminal. Refused with "password.differs" too.
[[nodiscard]] Outcome<QString> newSecretFrom(const char* variable, const QString& question);

}  // namespace motcua::cli
