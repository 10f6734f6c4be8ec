// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leave_dialogs.h"

#include <QApplication>
#include <QDialog>

namespace motcua::ui {

void leaveDialogs() {
    constexpr int kMost = 20;  // one that opens another when it is left must not hold up the lock
    for (int i = 0; i < kMost; ++i) {
        QDialog* open = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible()) open = dialog;
        if (!open) return;
        open->reject();
    }
}

}  // namespace motcua::ui
