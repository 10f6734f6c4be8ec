// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_explanation.h"

#include <QWidget>

namespace motcua::ui {

/// The days of an explanation as a calendar: weeks below each other, Monday first; what has been counted up
/// to a day stands in its corner. Every day is told in words by the table beside it.
class DayGrid : public QWidget {
    Q_OBJECT
public:
    explicit DayGrid(const DueExplanation& explanation, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintDay(QPainter& painter, const QRectF& box, QDate date, const ExplainedDay* day) const;

    QList<ExplainedDay> m_days;
    QDate m_first;  ///< a Monday
    int m_weeks = 0;
};

/// The days with what has been counted up to each of them instead of what it counts by itself.
[[nodiscard]] QList<ExplainedDay> runningCounts(QList<ExplainedDay> days);
/// A count: "1", "0,5", "0", "–" for a day that is skipped.
[[nodiscard]] QString countText(const ExplainedDay& day);
/// Whether the day is skipped because nobody works, other than the usual end of a week.
[[nodiscard]] bool isDayOff(const ExplainedDay& day);

}  // namespace motcua::ui
