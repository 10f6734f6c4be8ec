// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"

namespace motcua::ui {

/// The chips above the work list.
enum class WorkChip {
    All,
    Overdue,
    DueSoon,
    Paused,
    Pile,
    Ready,
    Unseen  ///< for heads: what lies on nobody's desk
};

/// Which dossiers a chip shows on the desk of an officer; `soon` is the last instant that is due soon.
[[nodiscard]] DossierFilter workFilter(WorkChip chip, OfficerId officer, Instant now, Instant soon,
                                       const QString& text);

/// The number on a chip.
[[nodiscard]] qint64 countOn(WorkChip chip, const WorkCounts& counts);

}  // namespace motcua::ui
