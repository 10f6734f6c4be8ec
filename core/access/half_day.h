// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QString>
#include <optional>

namespace motcua {

/// A morning or an afternoon, the smallest part of a day that absences are counted in. The afternoon begins
/// at noon, which lies in every centre's break.
struct HalfDay {
    QDate day;
    bool afternoon = false;

    friend bool operator==(const HalfDay&, const HalfDay&) = default;
    friend bool operator<(const HalfDay& a, const HalfDay& b) {
        return a.day != b.day ? a.day < b.day : a.afternoon < b.afternoon;
    }
    friend bool operator<=(const HalfDay& a, const HalfDay& b) { return !(b < a); }
};

/// The half day in which an instant lies, at UTC+7.
[[nodiscard]] HalfDay halfDayOf(Instant at);

/// "2026-11-23am", "2026-11-23pm": in the order of time when compared as text.
[[nodiscard]] QString toKey(const HalfDay& half);
/// Reads toKey(); a date alone is its morning, or its afternoon where `end` asks for the end of a span.
[[nodiscard]] std::optional<HalfDay> halfDayFromKey(const QString& text, bool end = false);

/// "sáng 23/11/2026" in the language of the desk.
[[nodiscard]] QString toText(const HalfDay& half);

}  // namespace motcua
