// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/work_filter.h"

namespace motcua::ui {

/// What an empty list says: what is absent, and what to do.
struct EmptyWords {
    QString absent;
    QString remedy;
};

/// `filtered`: words were typed that no row has.
[[nodiscard]] EmptyWords emptyWords(WorkChip chip, bool filtered);

}  // namespace motcua::ui
