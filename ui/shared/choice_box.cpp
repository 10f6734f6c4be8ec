// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/choice_box.h"

#include <QWheelEvent>

namespace motcua::ui {

ChoiceBox::ChoiceBox(const QStringList& options, QWidget* parent) : QComboBox(parent) {
    addItems(options);
    setFixedHeight(32);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace motcua::ui
