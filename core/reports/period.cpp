// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/period.h"

namespace motcua {

namespace {

QString vietnameseDate(QDate day) {
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QDate monthBegin(QDate day) {
    return {day.year(), day.month(), 1};
}

/// How many whole months it is made of; 0 where it begins or ends within one.
int wholeMonths(const Period& period) {
    if (period.from.day() != 1 || period.to.addDays(1).day() != 1 || period.to < period.from) return 0;
    const QDate next = period.to.addDays(1);
    return (next.year() - period.from.year()) * 12 + next.month() - period.from.month();
}

QString quarterName(int quarter) {
    static const QStringList names{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                                   QStringLiteral("IV")};
    return names.at(quarter);
}

}  // namespace

Period monthOf(QDate day) {
    const QDate from = monthBegin(day);
    return {from, from.addMonths(1).addDays(-1)};
}

Period quarterOf(QDate day) {
    const QDate from(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {from, from.addMonths(3).addDays(-1)};
}

Period yearOf(QDate day) {
    return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
}

Period before(const Period& period) {
    if (const int months = wholeMonths(period))
        return {period.from.addMonths(-months), period.from.addDays(-1)};
    return {period.from.addDays(-period.days()), period.from.addDays(-1)};
}

QString periodText(const Period& period) {
    const int year = period.from.year();
    if (period == yearOf(period.from)) return QStringLiteral("Năm %1").arg(year);
    if (period == quarterOf(period.from))
        return QStringLiteral("Quý %1/%2").arg(quarterName((period.from.month() - 1) / 3)).arg(year);
    if (period == monthOf(period.from))
        return QStringLiteral("Tháng %1/%2").arg(period.from.month(), 2, 10, QLatin1Char('0')).arg(year);
    return QStringLiteral("Từ ngày %1 đến ngày %2")
        .arg(vietnameseDate(period.from), vietnameseDate(period.to));
}

}  // namespace motcua
