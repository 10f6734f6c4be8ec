// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/timeliness.h"
#include "core/dossier/dossier.h"

namespace motcua {

class CentreBook;
struct CaseFact;

/// When a dossier ended: its result was ready, or it was withdrawn, refused or stopped. Not when the result
/// was collected. None while it is open.
[[nodiscard]] std::optional<Instant> endedAt(const Dossier& dossier);

/// Early, OnTime or Overdue, of a dossier that ended then.
///
/// With a result by its due date (domain.md §4.4). Without one it is never early: on time unless the due date
/// had passed, as the provinces count what was withdrawn or handed back (Thanh Hóa). What ended while its
/// clock stood still is on time.
[[nodiscard]] Timeliness endedHow(const Dossier& dossier, Instant ended, const WorkingCalendar& calendar);

/// In whose hands it ended: who had the step that was left last by then. None where it lay in a pile.
[[nodiscard]] std::optional<OfficerId> endedBy(const Dossier& dossier, Instant ended);

/// Whom a paused dossier waits for; none where its clock does not stand still.
[[nodiscard]] std::optional<Responsible> waitsFor(const Dossier& dossier);

/// Who is answerable for most of the open time between the due date that was first promised and the end: for
/// pauses whom the clock waited for, for an extension whose reason it was, for the rest the centre. Equal
/// parts go to the centre.
[[nodiscard]] Responsible delayedBy(const Dossier& dossier, Instant ended, const WorkingCalendar& calendar);

/// The due date as it stood at a moment, by the calendar of that moment, whatever happened to clock and
/// calendar since; none while it was paused.
[[nodiscard]] std::optional<Instant> dueAt(const CaseFact& fact, Instant at, const CentreBook& centre);

}  // namespace motcua
