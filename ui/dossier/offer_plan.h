// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/interpreter.h"
#include "ui/shared/shortcut_button.h"

namespace motcua::ui {

/// One act as a button shows it.
struct PlannedAct {
    ActionOffer offer;
    QKeySequence keys;
    QString reason;       ///< the whole of why not, for tool tip and screen reader; empty where enabled
    QString shownReason;  ///< printed beside the button; empty where the next button prints the same
};

/// The acts of a dossier in the order in which they are shown: what can be done first, then what cannot,
/// acts with the same reason together so that it is printed once.
struct OfferPlan {
    std::optional<PlannedAct> main;  ///< of the process: the one with F9, else the first that can be done
    QList<PlannedAct> others;
    QList<PlannedAct> more;  ///< turns that are rarely taken, and what of them cannot be done now
};

/// Of the two acts of taking a dossier only the one that means something is kept: from the pile while nobody
/// has it, over from a colleague while somebody has; neither while it is the officer's own.
[[nodiscard]] OfferPlan planned(const QList<ActionOffer>& offers);

/// A button for an act; `objectName` is the key of the act.
[[nodiscard]] ShortcutButton* buttonFor(const PlannedAct& act, QWidget* parent);

}  // namespace motcua::ui
