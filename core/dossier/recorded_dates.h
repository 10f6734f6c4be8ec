// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// A date of a dossier as it is recorded now.
struct RecordedDate {
    WhichDate which = WhichDate::ClockStart;
    qint64 ref = 0;  ///< see DateCorrection
    DateValue value;
    QString form;  ///< of the letter that it stands on, one of form_meaning; else empty
};

/// Those that can be corrected now, in the order in which they were recorded: the start of the clock of a
/// non-boundary dossier until its clock has stopped, the last day of the obligation that is open, the dates
/// that somebody typed with the letters that count, also once the dossier has ended.
[[nodiscard]] QList<RecordedDate> recordedDates(const Desk& desk, const Dossier& dossier);

/// Why a recorded date cannot become this, all at once, by the bounds under which it was accepted at first:
/// "date.same", "nonBoundary.clockStart", "clockStart.future", "clockStart.followed" (something has happened
/// to the clock before it), "payBy.early", "documentDate.early", "documentDate.future", "requestedOn.date".
[[nodiscard]] Refusals objectionsToDate(const Desk& desk, const Dossier& dossier, const RecordedDate& date,
                                        const DateValue& to);

/// The dossier with another start of its clock, its dates counted anew; what the first slip promised stays.
/// Writes nothing. Refused where its ledger does not take that.
[[nodiscard]] Outcome<Dossier> restarted(const Desk& desk, const Dossier& dossier, Instant start);

}  // namespace motcua
