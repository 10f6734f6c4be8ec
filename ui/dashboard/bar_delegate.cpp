// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/bar_delegate.h"

#include "core/base/money.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace motcua::ui {

namespace {

constexpr int kBar = 18;

QRectF part(const QRectF& room, double share) {
    QRectF bar = room;
    bar.setWidth(std::max(room.width() * std::clamp(share, 0.0, 1.0), share > 0 ? 2.0 : 0.0));
    return bar;
}

/// Side by side in the shades of their ages; a number is written where it fits.
void paintParts(QPainter& painter, const QRectF& bar, const QVariantList& parts) {
    qint64 all = 0;
    for (const QVariant& one : parts) all += one.toLongLong();
    painter.setFont(deskFont(12));
    double x = bar.left();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qint64 count = parts.at(i).toLongLong();
        if (count == 0 || all == 0) continue;
        const QRectF box(x, bar.top(), bar.width() * double(count) / double(all), bar.height());
        const QColor shade = colours().overdueAge.at(size_t(i));
        painter.fillRect(box.adjusted(0, 0, -1, 0), shade);
        const QString text = groupedDigits(count);
        if (painter.fontMetrics().horizontalAdvance(text) + 4 <= box.width()) {
            painter.setPen(shade.lightness() > 150 ? QColor(0x1B2733) : QColor(Qt::white));
            painter.drawText(box, Qt::AlignCenter, text);
        }
        x += box.width();
    }
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
    const QRectF bar = part(room, index.data(BarShareRole).toDouble());
    const QVariant parts = index.data(BarPartsRole);
    if (parts.isValid())
        paintParts(*painter, bar, parts.toList());
    else
        painter->fillRect(bar, colour.isValid() ? colour.value<QColor>() : c.primary);
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
