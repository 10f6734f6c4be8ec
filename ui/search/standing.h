// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"
#include "ui/shared/state.h"

namespace motcua {
struct Desk;
struct Dossier;
}  // namespace motcua

namespace motcua::ui {

/// How a dossier stands to its promise: shape and words.
struct Standing {
    State state = State::Within;
    QString text;
};

/// Of any dossier now, see core/dossier/due_text.h.
[[nodiscard]] Standing standingOf(const DossierRow& row, const Desk& desk);

/// Of one whose result is ready (`finishedAt` is set): early, on time, or so many working days late.
[[nodiscard]] Standing finishedStanding(const Dossier& dossier, const Desk& desk);

}  // namespace motcua::ui
