// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/time_limit.h"

#include <QString>
#include <optional>

namespace motcua {

/// Reads a time limit in the short form ("3wd") or in Vietnamese as catalogues and internal processes write
/// it: "03 ngày làm việc", "Không quá 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "0,5 ngày", "1/2
/// ngày", "Mười (10) ngày làm việc", "Trong ngày", "Ngay sau khi nhận đủ hồ sơ hợp lệ".
///
/// "ngày" alone is calendar days; "giờ" always means working hours; both "1.5" and "1,5" are one and a half.
/// Nothing, where it cannot be sure: no unit ("5"), zero, ranges, several cases, conditions, an extension, a
/// clock that stops in between, windows of the calendar, text that breaks off. Never guesses.
[[nodiscard]] std::optional<TimeLimit> limitFromText(const QString& text);

/// Why limitFromText() gives nothing for this text: "limit.missing" (empty, "không quy định", "theo mô tả"),
/// "limit.unitLost" (a bare number), "limit.zero", "limit.severalValues", "limit.notUnderstood".
/// \throws LogicError where the text can be read.
[[nodiscard]] QString limitDoubt(const QString& text);

}  // namespace motcua
