// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/bar_delegate.h"

#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace motcua::ui {

namespace {

constexpr int kBar = 16;

QRectF part(const QRectF& room, double share) {
    QRectF bar = room;
    bar.setWidth(std::max(room.width() * std::clamp(share, 0.0, 1.0), share > 0 ? 2.0 : 0.0));
    return bar;
}

}  // namespace

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    CellDelegate::paint(painter, option, index);
    const Colours& c = colours();
    const QRectF room(option.rect.left() + 4, option.rect.center().y() - kBar / 2, option.rect.width() - 12,
                      kBar);
    const QVariant colour = index.data(BarColourRole);
    painter->save();
    const QVariant behind = index.data(BarBehindRole);
    if (behind.isValid()) painter->fillRect(part(room, behind.toDouble()), c.chartSecond);
    painter->fillRect(part(room, index.data(BarShareRole).toDouble()),
                      colour.isValid() ? colour.value<QColor>() : c.primary);
    const QVariant mark = index.data(BarMarkRole);
    if (mark.isValid()) {
        const double x = room.left() + room.width() * std::clamp(mark.toDouble(), 0.0, 1.0);
        painter->fillRect(QRectF(x - 1, room.top() - 3, 2, kBar + 6), c.text);
    }
    painter->restore();
}

void NumberDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Colours& c = colours();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view && view->hasFocus() && view->currentIndex() == index;
    painter->save();
    painter->fillRect(option.rect, current ? c.selection : c.panel);
    const bool isLink = index.data(LinkRole).toBool();
    QFont font = deskFont(12, index.data(BoldRole).toBool());
    font.setUnderline(isLink);
    painter->setFont(font);
    painter->setPen(isLink ? c.primary : c.secondary);
    painter->drawText(option.rect, isLink ? Qt::AlignCenter : int(Qt::AlignLeft | Qt::AlignVCenter),
                      index.data(Qt::DisplayRole).toString());
    if (current) paintFocus(*painter, option.rect, 3);
    painter->restore();
}

}  // namespace motcua::ui
