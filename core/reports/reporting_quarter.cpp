// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reporting_quarter.h"

namespace motcua {

namespace {

constexpr int kFirstDay = 15;
constexpr int kLastDay = 14;

/// The first day at or after which the figures of `day` are closed: the 14th of the last month of a quarter,
/// or of a year.
QDate closingOf(QDate day, int months) {
    QDate closing(day.year(), ((day.month() - 1) / months + 1) * months, kLastDay);
    return closing < day ? closing.addMonths(months) : closing;
}

Period closedAt(QDate closing, int months) {
    const QDate before = closing.addMonths(-months);
    return {QDate(before.year(), before.month(), kFirstDay), closing};
}

}  // namespace

Period reportingQuarterOf(QDate day) {
    return closedAt(closingOf(day, 3), 3);
}

Period reportingYearOf(QDate day) {
    return closedAt(closingOf(day, 12), 12);
}

}  // namespace motcua
