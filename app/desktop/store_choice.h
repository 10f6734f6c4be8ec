// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/user_prompt.h"

#include <QString>
#include <optional>

namespace motcua::desktop {

/// The store to open: the one that was named, else this user's. Where there is none yet, offers to make
/// one of a shipped centre, for practice or for real work. Nothing, where that was left; a sentence has said
/// why. \throws StoreError, IoError.
[[nodiscard]] std::optional<QString> chosenStore(const QString& named, ui::UserPrompt& prompt);

}  // namespace motcua::desktop
