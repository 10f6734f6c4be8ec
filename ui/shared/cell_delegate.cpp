// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/cell_delegate.h"

#include "core/base/text.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/state.h"
#include "ui/shared/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <optional>

namespace motcua::ui {

namespace {

constexpr int kCellPadding = 8;
constexpr int kFirstPadding = 16;
constexpr int kShapeRoom = 18;
constexpr int kCheckRoom = 24;
constexpr qsizetype kLongestCell = 400;

std::optional<State> stateOf(const QModelIndex& index) {
    const QVariant value = index.data(StateRole);
    return value.isValid() ? std::optional(static_cast<State>(value.toInt())) : std::nullopt;
}

QString textOf(const QModelIndex& index) {
    QString text = shortened(index.data(Qt::DisplayRole).toString(), kLongestCell);
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

bool isSelected(const QStyleOptionViewItem& option) {
    return option.state & QStyle::State_Selected;
}

QFont fontOf(const QModelIndex& index, bool selected) {
    const bool bold = index.data(StateRole).isValid() || index.data(BoldRole).toBool() ||
                      (selected && index.data(BoldWhenSelectedRole).toBool());
    QFont font = deskFont(13, bold);
    font.setUnderline(index.data(LinkRole).toBool());
    return font;
}

QColor colourOf(const QModelIndex& index, const QStyleOptionViewItem& option) {
    const Colours& c = colours();
    if (!(option.state & QStyle::State_Enabled) || !(index.flags() & Qt::ItemIsEnabled))
        return c.disabledText;
    if (const auto state = stateOf(index))
        return isSelected(option) ? stateColours(*state).onTint : stateColours(*state).text;
    if (index.data(LinkRole).toBool()) return c.primary;
    return index.data(QuietRole).toBool() ? c.secondary : c.text;
}

QRect inner(const QStyleOptionViewItem& option, const QModelIndex& index) {
    QRect box =
        option.rect.adjusted(index.column() == 0 ? kFirstPadding : kCellPadding, 0, -kCellPadding, -1);
    if (index.data(Qt::CheckStateRole).isValid()) box.setLeft(box.left() + kCheckRoom);
    if (index.data(StateRole).isValid()) box.setLeft(box.left() + kShapeRoom);
    return box;
}

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Colours& c = colours();
    const bool selected = isSelected(option);
    painter.fillRect(option.rect, selected ? c.selection : c.panel);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, selected ? c.selectionBorder : c.rowLine);
    const bool focus = option.state & QStyle::State_Active && option.widget && option.widget->hasFocus();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!focus || !view || view->currentIndex().row() != index.row()) return;
    // The current row has a ring as wide as the table; each cell draws its part of it.
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), c.primary);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), c.primary);
    const QSize edge(2, option.rect.height());
    if (index.column() == 0) painter.fillRect(QRect(option.rect.topLeft(), edge), c.primary);
    if (index.column() + 1 == index.model()->columnCount())
        painter.fillRect(QRect(option.rect.topRight() - QPoint(1, 0), edge), c.primary);
}

void paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    QStyleOptionViewItem box(option);
    const int left = option.rect.left() + (index.column() == 0 ? kFirstPadding : kCellPadding);
    box.rect = QRect(left, option.rect.top(), 16, option.rect.height() - 1);
    box.state &= ~QStyle::State_HasFocus;
    const auto checked = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    box.state |= checked == Qt::Checked     ? QStyle::State_On
                 : checked == Qt::Unchecked ? QStyle::State_Off
                                            : QStyle::State_NoChange;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter,
                                         option.widget);
}

}  // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    QStyleOptionViewItem full(option);
    if (!option.widget || !option.widget->isEnabled()) full.state &= ~QStyle::State_Enabled;
    paintRow(*painter, full, index);
    if (index.data(Qt::CheckStateRole).isValid()) paintCheck(*painter, full, index);
    const QRect box = inner(full, index);
    if (const auto state = stateOf(index))
        paintState(*painter, *state, QRectF(box.left() - kShapeRoom, box.top(), 12, box.height()),
                   colourOf(index, full));
    paintText(*painter, full, index, box);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem at(option);
    at.rect = QRect(0, 0, 1000, 32);
    const int around = 1000 - inner(at, index).width();
    const bool bold = index.data(BoldWhenSelectedRole).toBool();
    int width = QFontMetrics(fontOf(index, bold)).horizontalAdvance(textOf(index));
    const QString second = index.data(SecondLineRole).toString();
    if (!second.isEmpty()) width = std::max(width, QFontMetrics(deskFont(12)).horizontalAdvance(second));
    return {width + around + 1, second.isEmpty() ? 32 : 39};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && sizeHint(option, index).width() > option.rect.width()) {
        tip = index.data(Qt::DisplayRole).toString();
        const QString second = index.data(SecondLineRole).toString();
        if (!second.isEmpty()) tip += QLatin1Char('\n') + second;
    }
    QToolTip::showText(event->globalPos(), toolTipText(tip), view);
    return true;
}

void CellDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             QRect box) const {
    const QVariant wish = index.data(Qt::TextAlignmentRole);
    const int side = wish.isValid() ? wish.toInt() & Qt::AlignHorizontal_Mask : int(Qt::AlignLeft);
    const QString second = index.data(SecondLineRole).toString();
    painter.setFont(fontOf(index, isSelected(option)));
    painter.setPen(colourOf(index, option));
    QRect first = box;
    if (!second.isEmpty()) first = QRect(box.left(), box.top() + 2, box.width(), 18);
    const auto cut = index.data(CutInTheMiddleRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
    painter.drawText(first, side | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(textOf(index), cut, box.width()));
    if (second.isEmpty()) return;
    painter.setFont(deskFont(12));
    painter.setPen(colours().secondary);
    painter.drawText(
        QRect(box.left(), box.top() + 20, box.width(), 16), side | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(shortened(second, kLongestCell), Qt::ElideRight, box.width()));
}

}  // namespace motcua::ui
