// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QDate>
#include <QString>
#include <optional>

namespace motcua {

/// A date of birth as papers state it: a day, or only a year (older people's papers often know no more).
class BirthDate {
public:
    /// Reads "01011990", "1/1/1990" (also with - or .), "1990-01-01", "1985" and the card's "00001985".
    /// Years 1880–2199. A year of two digits is refused, never guessed.
    /// Refusals: "birthDate.form", "birthDate.range", field "birthDate".
    [[nodiscard]] static Outcome<BirthDate> parsed(const QString& text);
    /// \throws LogicError for an invalid date or one outside 1880–2199.
    explicit BirthDate(QDate day);

    [[nodiscard]] int year() const { return m_year; }
    /// Absent where only the year is known.
    [[nodiscard]] std::optional<QDate> day() const { return m_day; }
    /// Whether the whole of it lies after `today`.
    [[nodiscard]] bool isAfter(QDate today) const;

    /// "1990-01-01", "1985": the form of files.
    [[nodiscard]] QString toIso() const;
    /// "01/01/1990", "1985".
    [[nodiscard]] QString toVietnamese() const;

    friend bool operator==(const BirthDate&, const BirthDate&) = default;

private:
    explicit BirthDate(int year) : m_year(year) {}

    int m_year;
    std::optional<QDate> m_day;
};

}  // namespace motcua
