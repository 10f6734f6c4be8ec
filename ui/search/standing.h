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

/// Of any dossier now: "Overdue by 2 days", "3 hours left", "Ready", "Handed back", …
[[nodiscard]] Standing standingOf(const DossierRow& row, const Desk& desk);

/// Of one whose result was ready at `finished`: early, on time, or overdue by so many working days.
[[nodiscard]] Standing finishedStanding(Instant finished, Instant due, UnitId unit, const Desk& desk);

}  // namespace motcua::ui
