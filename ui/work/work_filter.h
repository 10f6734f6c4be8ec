// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
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
    Consulted,  ///< the officer's opinion is asked for
    Unseen,     ///< for heads: what lies on nobody's desk
    Closable,   ///< whose applicants have been silent for too long
    Expiring,   ///< on the next working day, without a letter
    Linked      ///< a linked dossier has ended, and nobody took note of that
};

/// Which dossiers a chip shows on the desk of an officer; `soon` is the last instant that is due soon.
[[nodiscard]] DossierFilter workFilter(WorkChip chip, OfficerId officer, Instant now, Instant soon,
                                       const QString& text);

/// The list behind a chip that stands there only while somebody has to look at it: for the law's sake, or
/// because a linked dossier has ended; nothing for the other chips.
[[nodiscard]] std::optional<DossierFilter> legalFilter(WorkChip chip, const Desk& desk, Instant now);

/// A list narrowed to the desk of an officer and to words.
[[nodiscard]] DossierFilter onDesk(DossierFilter filter, OfficerId officer, Instant now, const QString& text);

/// The number on a chip; 0 for those of legalFilter().
[[nodiscard]] qint64 countOn(WorkChip chip, const WorkCounts& counts);

}  // namespace motcua::ui
