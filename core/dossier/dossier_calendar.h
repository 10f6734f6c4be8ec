// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// The calendar that a dossier is counted by from now on: the one in force in its competent unit, or that of
/// its promise where a change without legal basis would have moved its date later.
[[nodiscard]] const WorkingCalendar& calendarFor(const Desk& desk, const Dossier& dossier);

/// The calendar that its due date was counted by: for explanations and for judging how it ended.
[[nodiscard]] const WorkingCalendar& promisedCalendar(const CentreBook& centre, const Dossier& dossier);

}  // namespace motcua
