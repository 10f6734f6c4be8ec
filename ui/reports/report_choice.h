// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/reports/make_report.h"
#include "ui/dashboard/board_access.h"

#include <QWidget>

namespace motcua::ui {

class ChoiceBox;
class PeriodPicker;

/// What is to be reported: which report, of which period and unit.
class ReportChoice : public QWidget {
    Q_OBJECT
public:
    explicit ReportChoice(const Desk& desk, QWidget* parent = nullptr);

    void offer(const BoardAccess& access);
    /// Nothing while the period is not complete.
    [[nodiscard]] std::optional<ReportRequest> request() const;
    /// Shows what a request says.
    void show(const ReportRequest& request);
    using QWidget::show;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSummary();

    const Desk& m_desk;
    ChoiceBox* m_kind;
    PeriodPicker* m_period;
    ChoiceBox* m_unit;
    ChoiceBox* m_by;
};

}  // namespace motcua::ui
