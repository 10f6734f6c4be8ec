// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/timeline.h"

#include "core/base/text.h"
#include "ui/shared/paint.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace motcua::ui {

namespace {

constexpr int kEventRow = 48;
enum Role { DateRole = Qt::UserRole + 1, TimeRole, TitleRole, NoteRole, PersonRole, MarkRole, ShapeRole };

class TimelineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {320, kEventRow};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const QRect row = option.rect;
        const bool focus =
            option.widget && option.widget->hasFocus() && (option.state & QStyle::State_Selected);
        if (focus) paintFocus(*painter, QRectF(row).adjusted(4, 1, -4, -1));
        paintMark(*painter, row, index);
        paintWords(*painter, row, index);
        painter->restore();
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                   const QModelIndex& index) override {
        if (event->type() != QEvent::ToolTip || !index.isValid()) return false;
        QToolTip::showText(event->globalPos(), toolTipText(index.data(Qt::AccessibleTextRole).toString()),
                           view);
        return true;
    }

private:
    static void paintMark(QPainter& painter, const QRect& row, const QModelIndex& index) {
        const Colours& c = colours();
        const QPointF middle(row.left() + 120.5, row.top() + 15.5);
        if (index.row() + 1 < index.model()->rowCount())
            painter.fillRect(QRectF(middle.x() - 0.5, middle.y() + 10, 1, kEventRow - 20), c.controlBorder);
        switch (static_cast<TimelineEntry::Mark>(index.data(MarkRole).toInt())) {
            case TimelineEntry::Mark::Dot:
                paintBox(painter, QRectF(middle.x() - 4, middle.y() - 4, 8, 8), c.primary, c.primary, 1, 4);
                break;
            case TimelineEntry::Mark::Hollow:
                paintBox(painter, QRectF(middle.x() - 4, middle.y() - 4, 8, 8), c.panel, c.primary, 1.5, 4);
                break;
            case TimelineEntry::Mark::State:
                paintState(painter, static_cast<State>(index.data(ShapeRole).toInt()),
                           QRectF(middle.x() - 6, middle.y() - 6, 12, 12));
                break;
        }
    }

    static void paintWords(QPainter& painter, const QRect& row, const QModelIndex& index) {
        const Colours& c = colours();
        const auto write = [&](const QRect& box, int size, bool bold, const QColor& colour, int role,
                               int side) {
            painter.setFont(deskFont(size, bold));
            painter.setPen(colour);
            const QString text = shortened(index.data(role).toString(), 400);
            const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
            painter.drawText(box, side | Qt::AlignVCenter | Qt::TextSingleLine, shown);
            return painter.fontMetrics().horizontalAdvance(shown);
        };
        const int left = row.left() + 16;
        const int dateWidth =
            write({left, row.top() + 6, 88, 18}, 13, false, c.text, DateRole, Qt::AlignLeft);
        write({left + dateWidth + 4, row.top() + 6, 84 - dateWidth, 18}, 13, false, c.secondary, TimeRole,
              Qt::AlignLeft);
        const QString person = index.data(PersonRole).toString();
        const int personWidth = QFontMetrics(deskFont(12)).horizontalAdvance(person);
        const int words = row.left() + 144;
        write({row.right() - 16 - personWidth, row.top() + 6, personWidth + 1, 18}, 12, false, c.secondary,
              PersonRole, Qt::AlignRight);
        write({words, row.top() + 6, row.right() - words - personWidth - 32, 18}, 13, true, c.text, TitleRole,
              Qt::AlignLeft);
        write({words, row.top() + 24, row.right() - words - 16, 16}, 12, false, c.secondary, NoteRole,
              Qt::AlignLeft);
    }
};

}  // namespace

Timeline::Timeline(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this)) {
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMinimumHeight(kEventRow * 2);
}

void Timeline::setEntries(const QList<TimelineEntry>& entries) {
    m_model->clear();
    for (const TimelineEntry& entry : entries) {
        auto* item = new QStandardItem;
        item->setData(entry.date, DateRole);
        item->setData(entry.time, TimeRole);
        item->setData(entry.title, TitleRole);
        item->setData(entry.note, NoteRole);
        item->setData(entry.person, PersonRole);
        item->setData(static_cast<int>(entry.mark), MarkRole);
        item->setData(static_cast<int>(entry.state), ShapeRole);
        QStringList words{entry.date + QLatin1Char(' ') + entry.time, entry.title, entry.note, entry.person};
        words.removeAll(QString());
        item->setData(words.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

}  // namespace motcua::ui
