// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_block.h"
#include "ui/print/form_strip.h"
#include "ui/print/page_metrics.h"
#include "ui/print/text_setter.h"

#include <QList>

namespace motcua::print {

/// Between the rule and the text of a cell, in millimetres.
inline constexpr double kCellSideMm = 1.3;

struct TableStrips {
    Strip head;
    QList<Strip> rows;
};

/// A ruled table; a row that no page of `pageHeight` can take is cut into its lines. `bold` is for sums.
[[nodiscard]] TableStrips tableStrips(const FormTable& table, const PageMetrics& metrics, double pageHeight,
                                      TextSetter& setter, bool bold = false);

}  // namespace motcua::print
