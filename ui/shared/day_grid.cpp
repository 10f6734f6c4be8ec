// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/day_grid.h"

#include "ui/shared/paint.h"
#include "ui/shared/state.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>

namespace motcua::ui {

namespace {

constexpr int kCell = 48;
constexpr int kDayGap = 4;
constexpr int kHead = 24;

const QStringList& weekdays() {
    static const QStringList names{QStringLiteral("T2"), QStringLiteral("T3"), QStringLiteral("T4"),
                                   QStringLiteral("T5"), QStringLiteral("T6"), QStringLiteral("T7"),
                                   QStringLiteral("CN")};
    return names;
}

bool isWeekend(const ExplainedDay& day) {
    return day.reasonKey == QLatin1String("weekend");
}

}  // namespace

QList<ExplainedDay> runningCounts(QList<ExplainedDay> days) {
    double sum = 0;
    for (ExplainedDay& day : days)
        if (day.counts > 0) day.counts = sum += day.counts;
    return days;
}

QString countText(const ExplainedDay& day) {
    if (day.counts > 0) return QLocale(QLocale::Vietnamese).toString(day.counts, 'g', 4);
    const bool zero =
        day.reasonKey == QLatin1String("dayZero") || day.reasonKey == QLatin1String("restarted");
    return zero ? QStringLiteral("0") : QStringLiteral("–");
}

bool isDayOff(const ExplainedDay& day) {
    return day.reasonKey == QLatin1String("dayOff") || day.reasonKey == QLatin1String("statutoryHoliday");
}

DayGrid::DayGrid(const DueExplanation& explanation, QWidget* parent)
    : QWidget(parent), m_days(runningCounts(explanation.days)) {
    setObjectName(QStringLiteral("dayGrid"));
    if (m_days.isEmpty()) return;
    m_first = m_days.first().date.addDays(1 - m_days.first().date.dayOfWeek());
    m_weeks = int(m_first.daysTo(m_days.last().date)) / 7 + 1;
    setAccessibleName(tr("Calendar of the counted days; the table beside it says the same in words"));
}

QSize DayGrid::sizeHint() const {
    return {7 * kCell + 6 * kDayGap, kHead + m_weeks * (kCell + kDayGap)};
}

void DayGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(deskFont(12));
    painter.setPen(colours().secondary);
    for (int i = 0; i < 7; ++i)
        painter.drawText(QRect(i * (kCell + kDayGap), 0, kCell, kHead), Qt::AlignCenter, weekdays().at(i));
    qsizetype next = 0;
    for (int i = 0; i < m_weeks * 7; ++i) {
        const QDate date = m_first.addDays(i);
        const QRectF box((i % 7) * (kCell + kDayGap), kHead + (i / 7) * (kCell + kDayGap), kCell, kCell);
        const bool told = next < m_days.size() && m_days.at(next).date == date;
        paintDay(painter, box, date, told ? &m_days.at(next) : nullptr);
        if (told) ++next;
    }
}

void DayGrid::paintDay(QPainter& painter, const QRectF& box, QDate date, const ExplainedDay* day) const {
    const Colours& c = colours();
    const StateColours& off = stateColours(State::DueSoon);
    const bool due = day && date == m_days.last().date;
    const bool holiday = day && !due && isDayOff(*day);
    const bool outside = !day || isWeekend(*day);
    const QColor fill = due ? c.primary : holiday ? off.tint : outside ? c.disabledFill : c.panel;
    const bool zero = day && !due && countText(*day) == QLatin1String("0");
    const QColor border = due ? c.primary : zero ? c.primary : holiday ? off.border : c.panelBorder;
    paintBox(painter, box, fill, border, zero ? 2 : 1);
    painter.setFont(deskFont(12, day && !outside));
    painter.setPen(due ? c.onPrimary : holiday ? off.onTint : outside ? c.disabledText : c.text);
    const bool names = date.day() == 1 || date == m_first;
    painter.drawText(box.adjusted(7, 4, -4, 0), Qt::AlignLeft | Qt::AlignTop,
                     date.toString(names ? QStringLiteral("d/M") : QStringLiteral("d")));
    if (!day || outside) return;
    if (holiday) {
        painter.drawText(box.adjusted(7, 0, -4, -4), Qt::AlignLeft | Qt::AlignBottom, tr("Off"));
        return;
    }
    const QString count = countText(*day);
    if (count == QStringLiteral("–")) return;
    const qreal width = std::max(20, painter.fontMetrics().horizontalAdvance(count) + 8);
    const QRectF badge(box.right() - width - 4, box.bottom() - 22, width, 18);
    paintBox(painter, badge, due ? c.onPrimary : c.selection, due ? c.onPrimary : c.selection, 1, 3);
    painter.setFont(deskFont(12, true));
    painter.setPen(c.primary);
    painter.drawText(badge, Qt::AlignCenter, count);
}

}  // namespace motcua::ui
