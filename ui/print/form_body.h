// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_block.h"
#include "ui/print/form_strip.h"
#include "ui/print/page_metrics.h"
#include "ui/print/text_setter.h"

#include <QList>

namespace motcua::print {

/// A strip on its way to a page, and which strip a new page must repeat above it.
struct FlowItem {
    Strip strip;
    int head = -1;  ///< index of a table's head within the flow; −1: none
};

/// Sets the blocks of a form one after another. `pageHeight` is what a page can take at most: longer rows
/// of tables are cut into lines.
[[nodiscard]] QList<FlowItem> flowOf(const QList<FormBlock>& blocks, const PageMetrics& metrics,
                                     double pageHeight, TextSetter& setter);

}  // namespace motcua::print
