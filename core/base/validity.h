// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>

namespace motcua {

/// The span of local days over which a row of law holds: both ends inclusive, no end = still.
struct Validity {
    QDate from;
    std::optional<QDate> to;

    [[nodiscard]] bool covers(QDate day) const { return from <= day && (!to || day <= *to); }
    [[nodiscard]] bool overlaps(const Validity& other) const {
        return (!to || other.from <= *to) && (!other.to || from <= *other.to);
    }
    friend bool operator==(const Validity&, const Validity&) = default;
};

}  // namespace motcua
