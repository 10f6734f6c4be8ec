// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/board_tile.h"

#include "core/base/money.h"
#include "ui/shared/icons.h"
#include "ui/shared/paint.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace motcua::ui {

namespace {
constexpr int kTilePadding = 12;
constexpr int kShapeRoom = 18;
constexpr int kHeight = 88;
}  // namespace

BoardTile::BoardTile(const QString& label, std::optional<State> state, QWidget* parent)
    : QAbstractButton(parent), m_state(state) {
    setText(label);
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rename();
}

void BoardTile::setNumber(qint64 number) {
    m_number = number;
    rename();
    update();
}

void BoardTile::setNote(const QString& note) {
    m_note = note;
    setToolTip(toolTipText(note));
    rename();
    update();
}

void BoardTile::rename() {
    setAccessibleName(text() + QLatin1Char(' ') + groupedDigits(m_number));
    setAccessibleDescription(m_note);
}

QSize BoardTile::minimumSizeHint() const {
    const int label = QFontMetrics(deskFont()).horizontalAdvance(text()) + (m_state ? kShapeRoom : 0);
    return {label + 2 * kTilePadding + 2, kHeight};
}

void BoardTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    const bool warns = m_state == State::Overdue && m_number > 0;
    paintBox(painter, rect(), underMouse() ? c.selection : c.panel,
             warns ? stateColours(State::Overdue).text : c.panelBorder, 1, 6);
    int x = kTilePadding;
    if (m_state) {
        paintState(painter, *m_state, QRectF(x, 8, 12, 20));
        x += kShapeRoom;
    }
    painter.setFont(deskFont());
    painter.setPen(c.text);
    painter.drawText(QRect(x, 8, width() - x - 4, 20), Qt::AlignLeft | Qt::AlignVCenter, text());
    const QFont bold = deskFont(28, true);
    const QString number = groupedDigits(m_number);
    const QColor colour = m_state && m_number > 0 ? stateColours(*m_state).text : c.text;
    painter.setFont(bold);
    painter.setPen(colour);
    painter.drawText(QRect(kTilePadding, 28, width() - kTilePadding - 24, 34),
                     Qt::AlignLeft | Qt::AlignVCenter, number);
    painter.fillRect(QRect(kTilePadding, 62, QFontMetrics(bold).horizontalAdvance(number), 1), colour);
    paintIcon(painter, Icon::ChevronRight, QRectF(width() - 26, 37, 16, 16), c.secondary);
    painter.setFont(deskFont(12));
    painter.setPen(c.secondary);
    const QRect note(kTilePadding, 66, width() - 2 * kTilePadding, 16);
    painter.drawText(note, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, note.width()));
    if (hasFocus()) paintFocus(painter, rect(), 6);
}

void BoardTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        focusNextPrevChild(event->key() == Qt::Key_Right);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void BoardTile::enterEvent(QEnterEvent*) {
    update();
}
void BoardTile::leaveEvent(QEvent*) {
    update();
}

}  // namespace motcua::ui
