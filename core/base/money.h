// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>

namespace motcua {

/// An amount in whole đồng.
struct Dong {
    qint64 amount = 0;

    friend constexpr auto operator<=>(Dong, Dong) = default;
    friend constexpr Dong operator+(Dong a, Dong b) { return {a.amount + b.amount}; }
};

/// "330.000 đồng".
[[nodiscard]] QString toVietnamese(Dong money);
/// "330.000 đ" for screens.
[[nodiscard]] QString toShortVietnamese(Dong money);
/// "Ba trăm ba mươi nghìn đồng", as slips and receipts spell it.
[[nodiscard]] QString inWords(Dong money);
/// 1234567 as "1.234.567".
[[nodiscard]] QString groupedDigits(qint64 number);

}  // namespace motcua
