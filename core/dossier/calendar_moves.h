// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// The units that a change holds in: its own and those below it, or all.
[[nodiscard]] QList<UnitId> unitsOf(const CalendarChange& change, const Directory& directory);

/// An open dossier counted by another calendar: due date, its provisional mark, version and step date.
/// Nothing where its clock stands still or has stopped.
[[nodiscard]] std::optional<Dossier> recounted(const Dossier& dossier, const WorkingCalendar& calendar,
                                               const Desk& desk);

/// What a change does to a dossier, see ChangeCalendar; nothing where it does not touch it.
[[nodiscard]] std::optional<CalendarMove> moveOf(const Dossier& dossier, const CalendarChange& change,
                                                 const WorkingCalendar& calendar, const Desk& desk);

}  // namespace motcua
