// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/board_filters.h"

#include "core/base/text.h"
#include "ui/dashboard/unit_choice.h"
#include "ui/reports/period_picker.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/shortcut_button.h"

#include <algorithm>
#include <iterator>

namespace motcua::ui {

namespace {

constexpr qint64 kAll = 0;
constexpr qint64 kNobody = -1;
constexpr int kGap = 8;
constexpr int kLeastPercent = 80;  ///< of their width: no label is cut

}  // namespace

BoardFilters::BoardFilters(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_period(monthOf(localDate(desk.clock.now()))) {
    setObjectName(QStringLiteral("boardFilters"));
    auto* flow = new FlowLayout(kGap, this);
    flow->setContentsMargins(0, 0, 0, 0);
    m_picker = new PeriodPicker(desk.clock, this);
    flow->addWidget(m_picker);
    m_unit = addBox("unit", tr("Unit"));
    m_sector = addBox("sector", tr("Sector"));
    m_procedure = addBox("procedure", tr("Procedure"));
    m_officer = addBox("officer", tr("Officer"));
    m_channel = addBox("channel", tr("Channel"));
    m_reset = new ShortcutButton(tr("Reset"), QKeySequence(Qt::ALT | Qt::Key_0),
                                 ShortcutButton::Kind::Secondary, this);
    m_reset->setObjectName(QStringLiteral("reset"));
    flow->addWidget(m_reset);
    fitBoxes();
    connect(m_picker, &PeriodPicker::changed, this, &BoardFilters::take);
    connect(m_reset, &ShortcutButton::clicked, this, &BoardFilters::reset);
    connect(m_sector, &QComboBox::activated, this, &BoardFilters::offerProcedures);
    for (ChoiceBox* box : {m_unit, m_sector, m_procedure, m_officer, m_channel})
        connect(box, &QComboBox::activated, this, &BoardFilters::take);
}

ChoiceBox* BoardFilters::addBox(const char* name, const QString& label) {
    auto* box = new ChoiceBox({}, this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    layout()->addWidget(box);
    return box;
}

/// As wide as they should be; somewhat narrower where one row then has room for all.
void BoardFilters::fitBoxes() {
    const std::pair<ChoiceBox*, int> boxes[] = {
        {m_unit, 188}, {m_sector, 128}, {m_procedure, 152}, {m_officer, 140}, {m_channel, 128}};
    const int others =
        m_picker->sizeHint().width() + m_reset->sizeHint().width() + kGap * int(std::size(boxes) + 1);
    int all = 0;
    for (const auto& [box, wanted] : boxes) all += wanted;
    const int room = width() - others;
    const bool helps = room < all && room * 100 >= all * kLeastPercent;
    for (const auto& [box, wanted] : boxes) box->setFixedWidth(helps ? wanted * room / all : wanted);
}

void BoardFilters::offer(const BoardAccess& access) {
    offerUnits(*m_unit, m_desk.directory, access, tr("Every unit"));
    offerOfficers(access);
    QStringList sectors;
    for (const ProcedureRow& row : m_desk.catalogue.currentRows())
        if (!row.sector.isEmpty() && !sectors.contains(row.sector)) sectors += row.sector;
    std::sort(sectors.begin(), sectors.end(),
              [](const QString& a, const QString& b) { return sortKey(a) < sortKey(b); });
    QList<std::pair<QString, QVariant>> options{{tr("Every sector"), QString()}};
    for (const QString& sector : std::as_const(sectors)) options += {sector, sector};
    fillChoice(*m_sector, options);
    offerProcedures();
    options = {{tr("Every channel"), QString()}};
    for (const Channel channel : {Channel::Counter, Channel::Post, Channel::Online, Channel::Kiosk})
        options += {labelOf(channel), keyOf(channel)};
    fillChoice(*m_channel, options);
}

void BoardFilters::offerOfficers(const BoardAccess& access) {
    QList<Officer> officers = m_desk.directory.officers();
    std::sort(officers.begin(), officers.end(), [](const Officer& a, const Officer& b) {
        return personSortKey(a.name) < personSortKey(b.name);
    });
    QList<std::pair<QString, QVariant>> options{{tr("Every officer"), kAll},
                                                {tr("In nobody's hands"), kNobody}};
    for (const Officer& officer : std::as_const(officers)) {
        const bool isSeen =
            access.isWhole ||
            std::any_of(officer.grants.begin(), officer.grants.end(),
                        [this](const RoleGrant& grant) { return m_unit->findData(grant.unit.value()) >= 0; });
        if (isSeen) options += {officer.name, officer.id.value()};
    }
    fillChoice(*m_officer, options);
}

void BoardFilters::offerProcedures() {
    const QString sector = m_sector->currentData().toString();
    QList<std::pair<QString, QVariant>> options{{tr("Every procedure"), QString()}};
    for (const ProcedureRow& row : m_desk.catalogue.currentRows())
        if (sector.isEmpty() || row.sector == sector)
            options += {row.code + QStringLiteral(" · ") + row.name, row.code};
    fillChoice(*m_procedure, options);
}

FigureScope BoardFilters::scope() const {
    FigureScope scope;
    scope.unit = chosenUnit(*m_unit);
    scope.sector = m_sector->currentData().toString();
    scope.procedureCode = m_procedure->currentData().toString();
    const qint64 officer = m_officer->currentData().toLongLong();
    scope.inNobodysHands = officer == kNobody;
    if (officer > kAll) scope.officer = OfficerId(officer);
    scope.channel = channelFromKey(m_channel->currentData().toString());
    return scope;
}

/// This month is another one tomorrow.
Period BoardFilters::period() const {
    return m_picker->period().value_or(m_period);
}

bool BoardFilters::isReset() const {
    const auto boxes = {m_unit, m_sector, m_procedure, m_officer, m_channel};
    return m_picker->isReset() && std::all_of(boxes.begin(), boxes.end(),
                                              [](const ChoiceBox* box) { return box->currentIndex() <= 0; });
}

void BoardFilters::reset() {
    if (isReset()) return;
    m_picker->reset();
    for (ChoiceBox* box : {m_unit, m_sector, m_officer, m_channel}) box->setCurrentIndex(0);
    offerProcedures();
    m_procedure->setCurrentIndex(0);
    take();
}

void BoardFilters::take() {
    if (const auto period = m_picker->period()) m_period = *period;
    Q_EMIT changed();
}

QStringList BoardFilters::words() const {
    QStringList words{periodText(period())};
    for (const ChoiceBox* box : {m_unit, m_sector, m_procedure, m_officer, m_channel})
        if (box->currentIndex() > 0 || (box == m_unit && chosenUnit(*m_unit))) words += box->currentText();
    return words;
}

void BoardFilters::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitBoxes();
    setMinimumHeight(layout()->heightForWidth(width()));
}

}  // namespace motcua::ui
