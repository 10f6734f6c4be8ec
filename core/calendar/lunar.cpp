// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/lunar.h"

#include "core/base/error.h"

#include <cmath>

namespace motcua {

namespace {

// The series are those that Hồ Ngọc Đức published for the Vietnamese calendar, after Jean Meeus,
// Astronomical Algorithms. Days are Julian day numbers of the local date at UTC+7.

constexpr double kRadians = 3.14159265358979323846 / 180.0;
constexpr double kZone = 7.0 / 24.0;
constexpr double kSynodicMonth = 29.530588853;
constexpr double kFirstNewMoon = 2415021.076998695;  // of 1900

double sine(double degrees) {
    return std::sin(degrees * kRadians);
}

/// Periodic terms of the true new moon, in days.
double newMoonTerms(double t, double m, double mPrime, double f) {
    return (0.1734 - 0.000393 * t) * sine(m) + 0.0021 * sine(2 * m) - 0.4068 * sine(mPrime) +
           0.0161 * sine(2 * mPrime) - 0.0004 * sine(3 * mPrime) + 0.0104 * sine(2 * f) -
           0.0051 * sine(m + mPrime) - 0.0074 * sine(m - mPrime) + 0.0004 * sine(2 * f + m) -
           0.0004 * sine(2 * f - m) - 0.0006 * sine(2 * f + mPrime) + 0.0010 * sine(2 * f - mPrime) +
           0.0005 * sine(2 * mPrime + m);
}

/// The local day of the k-th new moon since 1 January 1900.
qint64 newMoonDay(double k) {
    const double t = k / 1236.85;
    const double t2 = t * t;
    const double t3 = t2 * t;
    const double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3 +
                        0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
    const double m = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
    const double mPrime = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
    const double f = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
    const double deltaT = t < -11
                              ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
                              : -0.000278 + 0.000265 * t + 0.000262 * t2;
    return qint64(std::floor(mean + newMoonTerms(t, m, mPrime, f) - deltaT + 0.5 + kZone));
}

/// In which twelfth of its path the sun stands at local midnight of the day; 9 begins at the winter solstice.
int sunSegment(qint64 day) {
    const double t = (double(day) - 0.5 - 2451545.0 - kZone) / 36525;
    const double t2 = t * t;
    const double m = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
    const double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
    const double centre = (1.914600 - 0.004817 * t - 0.000014 * t2) * sine(m) +
                          (0.019993 - 0.000101 * t) * sine(2 * m) + 0.000290 * sine(3 * m);
    const double longitude = mean + centre;
    return int(std::floor((longitude - 360.0 * std::floor(longitude / 360.0)) / 30.0));
}

/// First day of the month that holds the winter solstice of a solar year: always the eleventh.
/// QDate knows no year 0; the years here do.
qint64 eleventhMonth(int year) {
    const double k =
        std::floor(double(QDate(year > 0 ? year : year - 1, 12, 31).toJulianDay() - 2415021) / kSynodicMonth);
    const qint64 start = newMoonDay(k);
    return sunSegment(start) >= 9 ? newMoonDay(k - 1) : start;
}

double newMoonIndex(qint64 day) {
    return std::floor((double(day) - kFirstNewMoon) / kSynodicMonth + 0.5);
}

/// How many months after the eleventh the leap month stands: the first without a principal term.
int leapOffset(qint64 eleventh) {
    const double k = newMoonIndex(eleventh);
    int i = 1;
    int before = 0;
    int now = sunSegment(newMoonDay(k + i));
    do {
        before = now;
        ++i;
        now = sunSegment(newMoonDay(k + i));
    } while (now != before && i < 14);
    return i - 1;
}

/// The months from one eleventh month to the next.
struct Span {
    qint64 eleventh;
    int leap;  ///< offset of the leap month, 0 for none

    explicit Span(int year) : eleventh(eleventhMonth(year)), leap(0) {
        if (eleventhMonth(year + 1) - eleventh > 365) leap = leapOffset(eleventh);
    }
};

}  // namespace

LunarDate lunarFromSolar(QDate date) {
    if (!date.isValid()) throw LogicError(QStringLiteral("a lunar date needs a valid date"));
    const qint64 day = date.toJulianDay();
    qint64 start = newMoonDay(newMoonIndex(day) + 1);
    for (double k = newMoonIndex(day); start > day; --k) start = newMoonDay(k);
    const int year = date.year() > 0 ? date.year() : date.year() + 1;
    const int spanYear = eleventhMonth(year) > start ? year - 1 : year;
    const Span span(spanYear);
    const int offset = int((start - span.eleventh) / 29);
    const bool shifted = span.leap > 0 && offset >= span.leap;
    const int month = 11 + offset - (shifted ? 1 : 0);
    LunarDate lunar;
    lunar.day = int(day - start) + 1;
    lunar.month = month > 12 ? month - 12 : month;
    lunar.year = month > 12 ? spanYear + 1 : spanYear;
    lunar.leap = span.leap > 0 && offset == span.leap;
    return lunar;
}

QDate solarFromLunar(int lunarYear, int month, int day, bool leap) {
    if (month < 1 || month > 12 || day < 1 || day > 30) return {};
    const Span span(month >= 11 ? lunarYear : lunarYear - 1);
    int offset = month >= 11 ? month - 11 : month + 1;
    if (span.leap > 0 && (leap || offset >= span.leap)) ++offset;
    const double k = newMoonIndex(span.eleventh);
    const QDate date = QDate::fromJulianDay(newMoonDay(k + offset) + day - 1);
    const LunarDate expected{lunarYear, month, day, leap};
    return lunarFromSolar(date) == expected ? date : QDate();
}

QDate lunarNewYear(int year) {
    return solarFromLunar(year, 1, 1);
}

QDate hungKingsDay(int year) {
    return solarFromLunar(year, 3, 10);
}

int leapMonth(int lunarYear) {
    for (int month = 1; month <= 12; ++month) {
        if (solarFromLunar(lunarYear, month, 1, true).isValid()) return month;
    }
    return 0;
}

}  // namespace motcua
