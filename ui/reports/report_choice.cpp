// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_choice.h"

#include "ui/dashboard/unit_choice.h"
#include "ui/reports/period_picker.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/flow_layout.h"

#include <algorithm>

namespace motcua::ui {

ReportChoice::ReportChoice(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_kind(new ChoiceBox({}, this)),
      m_period(new PeriodPicker(desk.clock, this)),
      m_unit(new ChoiceBox({}, this)),
      m_by(new ChoiceBox({tr("By unit"), tr("By sector"), tr("By officer")}, this)) {
    setObjectName(QStringLiteral("reportChoice"));
    auto* flow = new FlowLayout(8, this);
    flow->setContentsMargins(0, 0, 0, 0);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Report"));
    m_kind->setFixedWidth(288);
    for (const ReportKind kind : reportKinds()) m_kind->addItem(labelOf(kind), keyOf(kind));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setFixedWidth(208);
    m_by->setObjectName(QStringLiteral("by"));
    m_by->setAccessibleName(tr("Grouped"));
    m_by->setFixedWidth(128);
    flow->addWidget(m_kind);
    flow->addWidget(m_period);
    flow->addWidget(m_unit);
    flow->addWidget(m_by);
    showSummary();
    connect(m_kind, &QComboBox::activated, this, [this] {
        showSummary();
        Q_EMIT changed();
    });
    connect(m_period, &PeriodPicker::changed, this, &ReportChoice::changed);
    connect(m_unit, &QComboBox::activated, this, &ReportChoice::changed);
    connect(m_by, &QComboBox::activated, this, &ReportChoice::changed);
}

void ReportChoice::offer(const BoardAccess& access) {
    offerUnits(*m_unit, m_desk.directory, access, tr("The whole centre"));
}

void ReportChoice::showSummary() {
    m_by->setVisible(m_kind->currentData().toString() == keyOf(ReportKind::Summary));
}

std::optional<ReportRequest> ReportChoice::request() const {
    const auto period = m_period->period();
    const auto kind = reportKindFromKey(m_kind->currentData().toString());
    if (!period || !kind) return std::nullopt;
    ReportRequest request;
    request.kind = *kind;
    request.period = *period;
    request.unit = chosenUnit(*m_unit);
    request.by = SummaryBy(std::max(0, m_by->currentIndex()));
    return request;
}

void ReportChoice::show(const ReportRequest& request) {
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(keyOf(request.kind))));
    m_period->setPeriod(request.period);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(request.unit ? request.unit->value() : qint64(0))));
    m_by->setCurrentIndex(int(request.by));
    showSummary();
}

void ReportChoice::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setMinimumHeight(layout()->heightForWidth(width()));
}

}  // namespace motcua::ui
