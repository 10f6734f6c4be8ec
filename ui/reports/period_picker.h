// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/reports/period.h"

#include <QWidget>

namespace motcua::ui {

class ChoiceBox;
class DateField;
class PlainLabel;

/// A period: one of the usual ones, or two dates as people type them.
class PeriodPicker : public QWidget {
    Q_OBJECT
public:
    /// The clock says what this month is, each time anew.
    explicit PeriodPicker(const Clock& clock, QWidget* parent = nullptr);

    /// Nothing while the own dates are not both there, or the first is after the last.
    [[nodiscard]] std::optional<Period> period() const;
    /// The own dates say it.
    void setPeriod(const Period& period);
    /// Back to this month; says nothing.
    void reset();
    [[nodiscard]] bool isReset() const;

Q_SIGNALS:
    /// Something was chosen; the own dates may say nothing yet.
    void changed();

private:
    enum Choice {
        ThisMonth,
        LastMonth,
        ThisQuarter,
        LastQuarter,
        ReportingQuarter,
        LastReportingQuarter,
        ThisYear,
        LastYear,
        Own,
        ChoiceCount
    };
    [[nodiscard]] Period usual(Choice choice) const;
    [[nodiscard]] QString labelOf(Choice choice) const;
    void relabel();
    void choose(int choice);
    void checkOrder();

    const Clock& m_clock;
    ChoiceBox* m_choice;
    QWidget* m_own;
    DateField* m_from;
    DateField* m_to;
};

}  // namespace motcua::ui
