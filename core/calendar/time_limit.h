// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QString>
#include <optional>

namespace motcua {

/// What a time limit counts in. Never converted into one another: a working day is not eight hours.
enum class LimitUnit { WorkingDay, WorkingHour, CalendarDay, Month, Immediate };

/// How long a procedure or a step may take: an exact quantity of one unit, or "immediately".
class TimeLimit {
public:
    /// `thousandths` of the unit, above zero: 3 working days are 3000, half a working day is 500.
    /// Months are whole. \throws LogicError otherwise.
    TimeLimit(LimitUnit unit, qint64 thousandths);
    [[nodiscard]] static TimeLimit immediate();
    [[nodiscard]] static TimeLimit workingDays(qint64 days) { return {LimitUnit::WorkingDay, days * 1000}; }
    [[nodiscard]] static TimeLimit workingHours(qint64 hours) {
        return {LimitUnit::WorkingHour, hours * 1000};
    }

    [[nodiscard]] LimitUnit unit() const { return m_unit; }
    [[nodiscard]] qint64 thousandths() const { return m_thousandths; }

    /// "3wd", "0.5wd", "8wh", "5cd", "1mo", "now".
    [[nodiscard]] QString toShort() const;
    /// "3 ngày làm việc", "0,5 ngày làm việc", "8 giờ làm việc", "5 ngày", "1 tháng", "giải quyết ngay".
    [[nodiscard]] QString toVietnamese() const;

    friend bool operator==(const TimeLimit&, const TimeLimit&) = default;

private:
    TimeLimit() = default;

    LimitUnit m_unit = LimitUnit::Immediate;
    qint64 m_thousandths = 0;
};

/// Reads the short form. Nothing, where the text is not exactly one.
[[nodiscard]] std::optional<TimeLimit> limitFromShort(const QString& text);

}  // namespace motcua
