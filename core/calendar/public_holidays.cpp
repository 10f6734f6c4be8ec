// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/public_holidays.h"

#include "core/calendar/lunar.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int kFirstYear = 1946;
const QString kTet = QStringLiteral("Tết Nguyên đán");
const QString kNationalDay = QStringLiteral("Quốc khánh");

QString basisOf(int year) {
    return year <= 2020 ? QStringLiteral("Bộ luật Lao động 2012, Điều 115 khoản 1")
                        : QStringLiteral("Bộ luật Lao động 2019, Điều 112 khoản 1");
}

QString makeUpBasisOf(int year) {
    return year <= 2020 ? QStringLiteral("Bộ luật Lao động 2012, Điều 115 khoản 3")
                        : QStringLiteral("Bộ luật Lao động 2019, Điều 111 khoản 3");
}

bool isWeekend(QDate date) {
    return date.dayOfWeek() >= Qt::Saturday;
}

/// The day beside 2 September: after it on Monday and Thursday, before it otherwise, so that it joins
/// the weekend. So chosen in every year from 2021 to 2026.
QDate secondNationalDay(int year) {
    const QDate day(year, 9, 2);
    const bool after = day.dayOfWeek() == Qt::Monday || day.dayOfWeek() == Qt::Thursday;
    return day.addDays(after ? 1 : -1);
}

bool holds(const QList<PublicHoliday>& days, QDate date) {
    return std::any_of(days.begin(), days.end(),
                       [date](const PublicHoliday& holiday) { return holiday.date == date; });
}

}  // namespace

QList<PublicHoliday> publicHolidays(int year) {
    if (year < kFirstYear) return {};
    const QString basis = basisOf(year);
    QList<PublicHoliday> days;
    const auto add = [&](QDate date, const QString& name) {
        if (date.isValid()) days.append({date, name, basis, false});
    };
    add(QDate(year, 1, 1), QStringLiteral("Tết Dương lịch"));
    const QDate tet = lunarNewYear(year);
    for (int offset = -2; offset <= 2; ++offset) add(tet.addDays(offset), kTet);
    add(hungKingsDay(year), QStringLiteral("Giỗ Tổ Hùng Vương"));
    add(QDate(year, 4, 30), QStringLiteral("Ngày Chiến thắng"));
    add(QDate(year, 5, 1), QStringLiteral("Ngày Quốc tế Lao động"));
    add(QDate(year, 9, 2), kNationalDay);
    if (year >= 2021) add(secondNationalDay(year), kNationalDay);
    std::sort(days.begin(), days.end(),
              [](const PublicHoliday& a, const PublicHoliday& b) { return a.date < b.date; });

    const QList<PublicHoliday> ofTheCode = days;
    for (const PublicHoliday& holiday : ofTheCode) {
        if (!isWeekend(holiday.date)) continue;
        QDate rest = holiday.date;
        while (isWeekend(rest) || holds(days, rest)) rest = rest.addDays(1);
        days.append({rest, QStringLiteral("Nghỉ bù ") + holiday.name, makeUpBasisOf(year), true});
    }
    if (year >= 2026)
        days.append({QDate(year, 11, 24), QStringLiteral("Ngày Văn hóa Việt Nam"),
                     QStringLiteral("Nghị quyết 28/2026/QH16"), false});
    std::sort(days.begin(), days.end(),
              [](const PublicHoliday& a, const PublicHoliday& b) { return a.date < b.date; });
    return days;
}

}  // namespace motcua
