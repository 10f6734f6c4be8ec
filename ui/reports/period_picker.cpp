// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/period_picker.h"

#include "core/reports/reporting_quarter.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/date_field.h"
#include "ui/shared/plain_label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace motcua::ui {

namespace {
constexpr int kDate = 104;
}

PeriodPicker::PeriodPicker(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_choice(new ChoiceBox({}, this)),
      m_own(new QWidget(this)),
      m_from(new DateField(clock, m_own)),
      m_to(new DateField(clock, m_own)) {
    m_choice->setObjectName(QStringLiteral("period"));
    m_choice->setAccessibleName(tr("Period"));
    m_choice->setFixedWidth(208);
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setAccessibleName(tr("From day"));
    m_to->setObjectName(QStringLiteral("to"));
    m_to->setAccessibleName(tr("To day"));
    m_from->setFixedWidth(kDate);
    m_to->setFixedWidth(kDate);
    auto* dates = new QHBoxLayout(m_own);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(8);
    dates->addWidget(m_from);
    dates->addWidget(new PlainLabel(QStringLiteral("–"), TextRole::Secondary, m_own));
    dates->addWidget(m_to);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choice);
    row->addWidget(m_own);
    for (int choice = 0; choice < ChoiceCount; ++choice) m_choice->addItem(labelOf(Choice(choice)));
    m_own->hide();
    connect(m_choice, &QComboBox::activated, this, &PeriodPicker::choose);
    for (DateField* field : {m_from, m_to})
        connect(field, &DateField::dateChanged, this, [this] {
            checkOrder();
            Q_EMIT changed();
        });
}

std::optional<Period> PeriodPicker::period() const {
    if (m_choice->currentIndex() != Own) return usual(Choice(m_choice->currentIndex()));
    if (!m_from->date() || !m_to->date() || *m_from->date() > *m_to->date()) return std::nullopt;
    return Period{*m_from->date(), *m_to->date()};
}

void PeriodPicker::setPeriod(const Period& period) {
    m_from->setDate(period.from);
    m_to->setDate(period.to);
    m_choice->setCurrentIndex(Own);
    m_own->show();
    checkOrder();
}

void PeriodPicker::reset() {
    m_choice->setCurrentIndex(ThisMonth);
    m_own->hide();
    relabel();
}

bool PeriodPicker::isReset() const {
    return m_choice->currentIndex() == ThisMonth;
}

Period PeriodPicker::usual(Choice choice) const {
    const QDate today = localDate(m_clock.now());
    switch (choice) {
        case LastMonth:
            return before(monthOf(today));
        case ThisQuarter:
            return quarterOf(today);
        case LastQuarter:
            return before(quarterOf(today));
        case ReportingQuarter:
            return reportingQuarterOf(today);
        case LastReportingQuarter:
            return reportingQuarterOf(reportingQuarterOf(today).from.addDays(-1));
        case ThisYear:
            return yearOf(today);
        case LastYear:
            return before(yearOf(today));
        default:
            return monthOf(today);
    }
}

QString PeriodPicker::labelOf(Choice choice) const {
    const Period period = usual(choice);
    switch (choice) {
        case ReportingQuarter:
        case LastReportingQuarter:
            return tr("Report %1 – %2")
                .arg(period.from.toString(QStringLiteral("dd/MM/yyyy")),
                     period.to.toString(QStringLiteral("dd/MM/yyyy")));
        case Own:
            return tr("Other days…");
        default:
            return periodText(period);
    }
}

/// A new day may be a new month.
void PeriodPicker::relabel() {
    for (int choice = 0; choice < ChoiceCount; ++choice)
        m_choice->setItemText(choice, labelOf(Choice(choice)));
}

void PeriodPicker::choose(int choice) {
    if (choice == Own) {
        if (!m_from->date() || !m_to->date()) {
            const Period month = usual(ThisMonth);
            m_from->setDate(month.from);
            m_to->setDate(localDate(m_clock.now()));
        }
        m_own->show();
        m_from->setFocus(Qt::OtherFocusReason);
        m_from->selectAll();
    } else {
        m_own->hide();
        relabel();
    }
    Q_EMIT changed();
}

void PeriodPicker::checkOrder() {
    const bool wrong = m_from->date() && m_to->date() && *m_from->date() > *m_to->date();
    if (wrong)
        m_to->setMark(Mark::Wrong, {}, tr("The last day lies before the first."));
    else if (m_to->date())
        m_to->clearMark();
}

}  // namespace motcua::ui
