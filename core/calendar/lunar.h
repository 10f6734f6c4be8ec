// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <compare>

namespace motcua {

/// A day of the Vietnamese lunar calendar (âm lịch).
struct LunarDate {
    int year = 0;       ///< number of the solar year in which this lunar year begins
    int month = 0;      ///< 1–12
    int day = 0;        ///< 1–30
    bool leap = false;  ///< the second month of that number

    friend bool operator==(const LunarDate&, const LunarDate&) = default;
};

/// Computed from new moons and solar longitude at UTC+7, never UTC+8: Tết 2030 differs from China's.
/// Meant for the years 1800–2200; outside them the series lose accuracy slowly.
/// \throws LogicError for an invalid date.
[[nodiscard]] LunarDate lunarFromSolar(QDate date);

/// The solar date, or an invalid one where that lunar day does not exist (no such leap month, no day 30).
[[nodiscard]] QDate solarFromLunar(int lunarYear, int month, int day, bool leap = false);

/// Mùng 1 Tết.
[[nodiscard]] QDate lunarNewYear(int year);
/// Giỗ Tổ Hùng Vương: the 10th of the (first) third month.
[[nodiscard]] QDate hungKingsDay(int year);
/// The month that this lunar year has twice, or 0.
[[nodiscard]] int leapMonth(int lunarYear);

}  // namespace motcua
