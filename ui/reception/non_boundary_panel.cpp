// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/non_boundary_panel.h"

#include "core/base/short_date.h"
#include "core/base/short_time.h"
#include "core/base/text.h"
#include "core/dossier/desk.h"
#include "ui/reception/unit_field.h"
#include "ui/shared/date_field.h"
#include "ui/shared/field_row.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/time_field.h"
#include "ui/shared/toggle.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kTimeWidth = 72;

const QString kUnit = QStringLiteral("nonBoundary.competentUnit");
const QString kDate = QStringLiteral("nonBoundary.date");
const QString kTime = QStringLiteral("nonBoundary.time");
const QString kStart = QStringLiteral("nonBoundary.clockStartAt");

bool isBad(const LineField& field) {
    return field.mark() == Mark::Wrong || field.mark() == Mark::Missing;
}

}  // namespace

NonBoundaryPanel::NonBoundaryPanel(Desk& desk, QWidget* page)
    : Panel(),
      m_desk(desk),
      m_on(new Toggle(tr("Non-boundary reception"))),
      m_unit(new UnitField(desk, page)),
      m_date(new DateField(desk.clock)),
      m_time(new TimeField),
      m_unitRow(new FieldRow(tr("Competent unit"), m_unit)),
      m_dateRow(new FieldRow(tr("Complete there"), m_date)),
      m_start(new QWidget) {
    setObjectName(QStringLiteral("nonBoundaryPanel"));
    m_on->setObjectName(QStringLiteral("nonBoundary"));
    m_on->setToolTip(
        tr("For a unit elsewhere: the limit counts from when that unit has the complete dossier"));
    m_unit->setObjectName(kUnit);
    m_unit->setAccessibleName(tr("Competent unit"));
    m_date->setObjectName(kDate);
    m_date->setAccessibleName(tr("Day on which the competent unit has the complete dossier"));
    m_date->setPlaceholderText(tr("day/month"));
    m_time->setObjectName(kTime);
    m_time->setAccessibleName(tr("Time at which the competent unit has the complete dossier"));
    m_time->setPlaceholderText(tr("hh:mm"));
    layOut();
    connectAll();
    unfold(false);
}

void NonBoundaryPanel::layOut() {
    content()->setContentsMargins(14, 8, 16, 8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_on, 1);
    head->addWidget(new PlainLabel(QStringLiteral("Alt+B"), TextRole::Small));
    m_time->setFixedWidth(kTimeWidth);
    auto* line = new QHBoxLayout(m_start);
    line->setContentsMargins(2, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_dateRow, 1, Qt::AlignTop);
    line->addWidget(m_time, 0, Qt::AlignTop);
    auto* unit = new QHBoxLayout;
    unit->setContentsMargins(2, 0, 0, 0);
    unit->addWidget(m_unitRow);
    content()->addLayout(head);
    content()->addLayout(unit);
    content()->addWidget(m_start);
}

void NonBoundaryPanel::connectAll() {
    auto* key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_B), this);
    connect(key, &QShortcut::activated, this, [this] { m_on->toggle(); });
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        if (on && m_date->text().isEmpty()) m_date->setDate(localDate(m_desk.clock.now()));
        unfold(on);
        if (on && isVisible()) m_unit->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_unit, &UnitField::unitChanged, this, &NonBoundaryPanel::changed);
    connect(m_unit, &UnitField::chosen, this, [this] {
        m_date->setFocus(Qt::OtherFocusReason);
        m_date->selectAll();
    });
    connect(m_unit, &UnitField::faulted, this, &NonBoundaryPanel::faulted);
    for (LineField* field :
         {static_cast<LineField*>(m_unit), static_cast<LineField*>(m_date), static_cast<LineField*>(m_time)})
        connect(field, &QLineEdit::textEdited, this, &NonBoundaryPanel::changed);
    for (LineField* field : {static_cast<LineField*>(m_date), static_cast<LineField*>(m_time)}) {
        connect(field, &QLineEdit::editingFinished, this, &NonBoundaryPanel::checkStart);
        connect(field, &LineField::markChanged, this, &NonBoundaryPanel::showStartMark);
    }
}

void NonBoundaryPanel::unfold(bool on) {
    m_unitRow->setVisible(on);
    m_start->setVisible(on);
    if (!on) m_unit->closeList();
}

bool NonBoundaryPanel::isOn() const {
    return m_on->isChecked();
}

std::optional<NonBoundary> NonBoundaryPanel::nonBoundary() const {
    const auto date = m_date->date();
    const auto time = m_time->time();
    if (!isOn() || !m_unit->unit() || !date || !time) return std::nullopt;
    return NonBoundary{*m_unit->unit(), fromLocal(*date, *time)};
}

Refusals NonBoundaryPanel::unreadable() const {
    if (!isOn()) return {};
    Refusals refusals;
    if (!m_unit->unit())
        refusals += Refusal{QStringLiteral("nonBoundary.unit"), tr("No competent unit is chosen."),
                            tr("Type its name, then Enter."), kUnit};
    const QDate today = localDate(m_desk.clock.now());
    if (tidied(m_date->text()).isEmpty())
        refusals += Refusal{QStringLiteral("nonBoundary.date"), tr("The day is missing."),
                            tr("Enter when the competent unit has the complete dossier."), kDate};
    else
        refusals += dateFromShort(m_date->text(), today, kDate).refusals();
    if (tidied(m_time->text()).isEmpty())
        refusals += Refusal{QStringLiteral("nonBoundary.time"), tr("The time of day is missing."),
                            tr("Enter when the competent unit has the complete dossier."), kTime};
    else
        refusals += timeFromShort(m_time->text(), kTime).refusals();
    const auto whole = nonBoundary();
    const auto early = whole ? clockStartObjection(*whole, m_desk.clock.now()) : std::nullopt;
    if (early) refusals += *early;
    return refusals;
}

QWidget* NonBoundaryPanel::mark(const Refusal& refusal) {
    LineField* field = nullptr;
    if (refusal.field == kUnit) field = m_unit;
    if (refusal.field == kDate || refusal.field == kStart) field = m_date;
    if (refusal.field == kTime) field = m_time;
    if (!field) return nullptr;
    const bool missing = tidied(field->text()).isEmpty();
    field->setMark(missing ? Mark::Missing : Mark::Wrong, QString(), refusalText(refusal));
    return field;
}

/// A start that lies before the reception is told as soon as both fields are left, not only at F9.
void NonBoundaryPanel::checkStart() {
    Q_EMIT changed();
    const auto whole = nonBoundary();
    const auto early = whole ? clockStartObjection(*whole, m_desk.clock.now()) : std::nullopt;
    if (early)
        mark(*early);
    else if (whole)
        m_date->clearMark();
}

/// Date and time share the line below them.
void NonBoundaryPanel::showStartMark() {
    const LineField* bad = isBad(*m_date) ? static_cast<LineField*>(m_date) : m_time;
    m_dateRow->setMessage(isBad(*bad) ? bad->markSentence() : QString());
}

bool NonBoundaryPanel::closeList() {
    return m_unit->closeList();
}

void NonBoundaryPanel::putDraft(QJsonObject& draft) const {
    draft.insert(QStringLiteral("nonBoundary"),
                 QJsonObject{{QStringLiteral("on"), isOn()},
                             {QStringLiteral("unit"), m_unit->unit().value_or(QString())},
                             {QStringLiteral("unitText"), m_unit->text()},
                             {QStringLiteral("date"), m_date->text()},
                             {QStringLiteral("time"), m_time->text()}});
}

void NonBoundaryPanel::restore(const QJsonObject& draft) {
    const QJsonObject kept = draft.value(QStringLiteral("nonBoundary")).toObject();
    m_unit->restore(kept.value(QStringLiteral("unit")).toString(),
                    kept.value(QStringLiteral("unitText")).toString());
    m_date->setText(kept.value(QStringLiteral("date")).toString());
    m_time->setText(kept.value(QStringLiteral("time")).toString());
    m_date->clearMark();
    m_time->clearMark();
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(kept.value(QStringLiteral("on")).toBool());
    unfold(isOn());
}

}  // namespace motcua::ui
