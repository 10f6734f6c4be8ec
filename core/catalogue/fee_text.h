// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/fee_item.h"

namespace motcua {

/// Reads one fee row of the catalogue: the amount column and the text beside it (may be empty).
///
/// Dots and commas group thousands ("2,000" = "2.000" = two thousand). "Miễn phí" or 0 is free only where
/// the text beside it neither names a sum nor says that somebody sets the fee. A sum in the text must agree
/// with the column. Sums below 1,000 đồng have lost their thousands. A reduced fee with dates ("áp dụng …
/// từ ngày 01/7/2025 đến hết ngày 31/12/2026") gives one item for every span of time; the items never
/// overlap. What cannot be read is one item NotUnderstood with `doubt` among "fee.missing",
/// "fee.severalAmounts", "fee.conflict", "fee.freeButAmount", "fee.freeButSetElsewhere",
/// "fee.thousandsLost", "fee.currency", "fee.notUnderstood", "fee.expired". Never empty.
[[nodiscard]] QList<FeeItem> feesFromText(const QString& raw, const QString& beside = {});

}  // namespace motcua
