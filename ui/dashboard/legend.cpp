// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/legend.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace motcua::ui {

namespace {
constexpr int kMark = 12;
constexpr int kLegendGap = 6;
constexpr int kBetween = 14;
QColor colourOf(Legend::Mark mark) {
    const Colours& c = colours();
    switch (mark) {
        case Legend::Mark::Second:
            return c.chartSecond;
        case Legend::Mark::Young:
            return c.overdueAge.at(0);
        case Legend::Mark::Older:
            return c.overdueAge.at(1);
        case Legend::Mark::Oldest:
            return c.overdueAge.at(2);
        default:
            return c.primary;
    }
}

}  // namespace

Legend::Legend(QList<Entry> entries, QWidget* parent) : QWidget(parent), m_entries(std::move(entries)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Legend::sizeHint() const {
    const QFontMetrics metrics(deskFont(12));
    int width = 0;
    for (const Entry& entry : m_entries)
        width += kMark + kLegendGap + metrics.horizontalAdvance(entry.label) + kBetween;
    return {std::max(0, width - kBetween) + 1, 20};
}

void Legend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    painter.setFont(deskFont(12));
    int x = 0;
    for (const Entry& entry : std::as_const(m_entries)) {
        const QRect box(x, (height() - kMark) / 2, kMark, kMark);
        if (entry.mark == Mark::Line)
            painter.fillRect(QRect(box.center().x(), box.top() - 2, 2, kMark + 4), c.text);
        else
            painter.fillRect(box, colourOf(entry.mark));
        x += kMark + kLegendGap;
        painter.setPen(c.secondary);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, entry.label);
        x += painter.fontMetrics().horizontalAdvance(entry.label) + kBetween;
    }
}

}  // namespace motcua::ui
