// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace motcua::ui {

void Page::focusFirst() {
    for (QWidget* next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain()) {
        const bool takesTab = next->focusPolicy() & Qt::TabFocus;
        if (takesTab && isAncestorOf(next) && next->isEnabled() && next->isVisibleTo(this)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

}  // namespace motcua::ui
