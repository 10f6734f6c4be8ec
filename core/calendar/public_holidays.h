// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace motcua {

/// One statutory day off.
struct PublicHoliday {
    QDate date;
    QString name;         ///< Vietnamese, as the law names it; "Nghỉ bù …" for a day made up
    QString legalBasis;   ///< Vietnamese
    bool madeUp = false;  ///< rest moved to the next working day because the holiday fell on a weekend

    friend bool operator==(const PublicHoliday&, const PublicHoliday&) = default;
};

/// The days off that the law itself gives in a year, sorted by date, weekends included: what can be known
/// before the yearly announcement. Labour Code 2019 art. 112 k1 (2012 art. 115 until 2020: one day for
/// Quốc khánh), make-up by art. 111 k3, 24/11 from 2026 (Nghị quyết 28/2026/QH16, not made up).
/// Where the Prime Minister chooses, this estimates as every announcement of 2018–2026 chose: Tết from two
/// days before the first to the third; beside 2/9 the day that joins the weekend. Knows no swaps.
/// None before 1946, when the first of these laws was made.
[[nodiscard]] QList<PublicHoliday> publicHolidays(int year);

}  // namespace motcua
