// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/case_fact.h"
#include "core/reports/period.h"

namespace motcua {

class CentreBook;

/// How one dossier counts in the progress group of QĐ 766/QĐ-TTg (domain.md §8.3), which knows no restart of
/// the clock and no extension.
struct Index766Place {
    /// 2.1: ended not later than the date of appointment, waiting time subtracted. The end is when the result
    /// was ready, else handed out, else when it was stopped, refused or withdrawn; while a supplement is
    /// awaited, the day of the request; what is open otherwise is held against the cut-off. A second request
    /// for a supplement is late whatever the dates.
    bool onTime = true;
    /// 2.2, of those that ended with a result: open seconds used without waiting, and those allowed.
    std::optional<qint64> usedSeconds;
    qint64 allowedSeconds = 0;
};

/// None where it is not of that period: received after the cut-off, or ended before the period began.
[[nodiscard]] std::optional<Index766Place> index766Place(const CaseFact& fact, const Period& period,
                                                         Instant cutOff, const CentreBook& centre);

}  // namespace motcua
