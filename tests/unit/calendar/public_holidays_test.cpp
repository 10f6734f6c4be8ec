// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/public_holidays.h"

#include "tests/support/catch2.h"
#include "tests/unit/calendar/vectors.h"

#include <algorithm>

using namespace motcua;

namespace {

/// Month and day of the statutory days that fall on Monday to Friday.
QStringList weekdaysOff(int year) {
    QStringList days;
    for (const PublicHoliday& holiday : publicHolidays(year))
        if (holiday.date.dayOfWeek() <= 5) days += holiday.date.toString(QStringLiteral("MM-dd"));
    return days;
}

bool holds(int year, QDate date, const QString& name) {
    const auto days = publicHolidays(year);
    return std::any_of(days.begin(), days.end(), [&](const PublicHoliday& holiday) {
        return holiday.date == date && holiday.name == name;
    });
}

}  // namespace

TEST_CASE("the law alone gives every announced day off of 2018 to 2026 except the swapped ones") {
    const QStringList swapped{QStringLiteral("2018 12-31"), QStringLiteral("2019 04-29"),
                              QStringLiteral("2024 04-29"), QStringLiteral("2025 05-02"),
                              QStringLiteral("2026 01-02"), QStringLiteral("2026 08-31")};
    const QStringList lines =
        QString::fromUtf8(test::vectorFile("official_days.txt")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    int years = 0;
    for (const QString& line : lines) {
        QStringList words = line.split(QLatin1Char(' '));
        if (words.at(1) != QLatin1String("off")) continue;
        const QString year = words.takeFirst();
        words.removeFirst();
        for (const QString& swap : swapped)
            if (swap.startsWith(year)) words.removeAll(swap.mid(5));
        CHECK(weekdaysOff(year.toInt()).join(QLatin1Char(' ')) == words.join(QLatin1Char(' ')));
        ++years;
    }
    CHECK(years == 9);
}

TEST_CASE("the National Day has one day until 2020 and two from 2021") {
    CHECK_FALSE(holds(2020, QDate(2020, 9, 1), QStringLiteral("Quốc khánh")));
    CHECK_FALSE(holds(2020, QDate(2020, 9, 3), QStringLiteral("Quốc khánh")));
    CHECK(holds(2021, QDate(2021, 9, 3), QStringLiteral("Quốc khánh")));
}

TEST_CASE("24 November is off from 2026 and not made up on a weekend") {
    const QString name = QStringLiteral("Ngày Văn hóa Việt Nam");
    CHECK_FALSE(holds(2025, QDate(2025, 11, 24), name));
    CHECK(holds(2026, QDate(2026, 11, 24), name));
    CHECK(holds(2029, QDate(2029, 11, 24), name));
    CHECK_FALSE(weekdaysOff(2029).contains(QStringLiteral("11-26")));
    CHECK_FALSE(weekdaysOff(2030).contains(QStringLiteral("11-25")));
}

TEST_CASE("holidays that collide with a weekend and each other chain their make up days") {
    CHECK(holds(2022, QDate(2022, 5, 2), QStringLiteral("Nghỉ bù Ngày Chiến thắng")));
    CHECK(holds(2022, QDate(2022, 5, 3), QStringLiteral("Nghỉ bù Ngày Quốc tế Lao động")));
    CHECK(holds(2023, QDate(2023, 5, 2), QStringLiteral("Nghỉ bù Giỗ Tổ Hùng Vương")));
    CHECK(holds(2023, QDate(2023, 5, 3), QStringLiteral("Nghỉ bù Ngày Chiến thắng")));
}

TEST_CASE("days are sorted and each is named once with its legal basis") {
    for (int year = 2018; year <= 2060; ++year) {
        CAPTURE(year);
        const auto days = publicHolidays(year);
        for (qsizetype i = 0; i < days.size(); ++i) {
            CHECK((i == 0 || days.at(i - 1).date < days.at(i).date));
            CHECK_FALSE(days.at(i).legalBasis.isEmpty());
        }
    }
}

TEST_CASE("there are no statutory days before the laws that give them") {
    CHECK(publicHolidays(1945).isEmpty());
    CHECK(publicHolidays(-1).isEmpty());
}
