// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/table_cell.h"

#include "ui/shared/cell_delegate.h"

namespace motcua::ui {

QStandardItem* textCell(const QString& text, bool quiet) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    if (quiet) item->setData(true, QuietRole);
    return item;
}

QStandardItem* textCell(const QString& text, State state) {
    auto* item = textCell(text);
    item->setData(int(state), StateRole);
    return item;
}

QStandardItem* nameCell(const QString& text) {
    auto* item = textCell(text);
    item->setData(true, BoldWhenSelectedRole);
    return item;
}

}  // namespace motcua::ui
