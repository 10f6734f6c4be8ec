// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/fee_item.h"

namespace motcua {

/// Reads one fee row of the catalogue: the amount column and the text beside it (may be empty).
///
/// Dots and commas group thousands ("2,000" = "2.000" = two thousand). "Miễn phí" or 0 is free only where
/// the text beside it neither names a sum nor says that somebody sets the fee. A sum in the text must agree
/// with the column. A sum below 1,000 đồng, or no multiple of 500, has lost its thousands. A fee with dates
/// ("áp dụng mức phí 25.000 đồng từ ngày 01/7/2025 đến hết ngày 31/12/2026") gives one item for every span of
/// time; the items never overlap.
///
/// Whatever is neither a sure sum nor surely free carries `doubt`: "fee.missing", "fee.setElsewhere",
/// "fee.freeButSetElsewhere", "fee.freeButAmount", "fee.freeButText", "fee.severalAmounts", "fee.conflict",
/// "fee.percentage", "fee.thousandsLost", "fee.currency", "fee.expired", "fee.notUnderstood". Never empty.
[[nodiscard]] QList<FeeItem> feesFromText(const QString& raw, const QString& beside = {});

}  // namespace motcua
