// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_cover.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace motcua::ui {

DialogCover::DialogCover(QWidget& dialog)
    : QWidget(&dialog), m_dialog(dialog), m_title(dialog.windowTitle()) {
    setObjectName(QStringLiteral("dialogCover"));
    setFocusPolicy(Qt::StrongFocus);
    dialog.setWindowTitle(QString());
    dialog.installEventFilter(this);
    setGeometry(dialog.rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

bool DialogCover::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_dialog && event->type() == QEvent::Resize) setGeometry(m_dialog.rect());
    if (watched == &m_dialog && event->type() == QEvent::ChildPolished) raise();
    if (watched == &m_dialog && event->type() == QEvent::Hide) lift();
    return false;
}

/// A dialog may be shown again.
void DialogCover::lift() {
    m_dialog.removeEventFilter(this);
    m_dialog.setWindowTitle(m_title);
    hide();
    deleteLater();
}

/// In the colour of the window, whatever a style sheet makes of plain widgets.
void DialogCover::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), palette().window());
}

void coverDialogs(const QWidget& except) {
    constexpr int kMost = 20;
    for (int i = 0; i < kMost; ++i) {
        QWidget* popup = QApplication::activePopupWidget();
        if (!popup) break;
        popup->hide();
    }
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        const bool isCovered = widget->findChild<DialogCover*>(QString(), Qt::FindDirectChildrenOnly);
        const bool isFrame = widget->windowType() == Qt::Window || widget->windowType() == Qt::Dialog ||
                             widget->windowType() == Qt::Tool;
        if (widget != &except && widget->isVisible() && isFrame && !isCovered) new DialogCover(*widget);
    }
}

}  // namespace motcua::ui
