// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QString>

namespace motcua {

/// Days that a figure or report is about, both inclusive, local at UTC+7.
struct Period {
    QDate from;
    QDate to;

    /// Midnight at which it begins.
    [[nodiscard]] Instant begin() const { return fromLocal(from, QTime(0, 0)); }
    /// Midnight after its last day: the first instant that is no longer in it.
    [[nodiscard]] Instant end() const { return fromLocal(to.addDays(1), QTime(0, 0)); }
    [[nodiscard]] bool contains(Instant at) const { return begin() <= at && at < end(); }
    [[nodiscard]] qint64 days() const { return from.daysTo(to) + 1; }

    friend bool operator==(const Period&, const Period&) = default;
};

[[nodiscard]] Period monthOf(QDate day);
[[nodiscard]] Period quarterOf(QDate day);
[[nodiscard]] Period yearOf(QDate day);

/// The period before it, to compare with. Whole months, quarters and years go back by as many months;
/// anything else by as many days.
[[nodiscard]] Period before(const Period& period);

/// "Quý III/2026", "Tháng 11/2026", "Năm 2026", else "Từ ngày 01/11/2026 đến ngày 23/11/2026".
[[nodiscard]] QString periodText(const Period& period);

}  // namespace motcua
