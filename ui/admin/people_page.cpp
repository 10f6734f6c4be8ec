// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/people_page.h"

#include "core/access/heads.h"
#include "core/base/money.h"
#include "core/dossier/keep_absences.h"
#include "core/dossier/keep_delegations.h"
#include "ui/admin/absence_dialog.h"
#include "ui/admin/delegation_dialog.h"
#include "ui/admin/leave_dialog.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/panel.h"
#include "ui/shared/search_box.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_cell.h"
#include "ui/shared/table_view.h"

#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

using Fit = ColumnFit::Kind;
constexpr int kPeopleSide = 456;
constexpr int kRoomForRoles = 1000;
constexpr int kRolesColumn = 1;
constexpr int kCountColumn = 3;

}  // namespace

PeoplePage::PeoplePage(Workplace& place, QWidget* parent)
    : OfficePage(place, tr("This page is for heads of units, supervisors and the administrator"),
                 tr("Ask one of them to announce your absence"), parent),
      m_search(new SearchBox(tr("Filter the people"), QKeySequence(Qt::CTRL | Qt::Key_F), body())),
      m_table(new TableView(body())),
      m_model(new QStandardItemModel(this)),
      m_absences(new TableView(body())),
      m_absenceModel(new QStandardItemModel(this)),
      m_delegations(new TableView(body())),
      m_delegationModel(new QStandardItemModel(this)),
      m_footer(new FooterBar(body())) {
    setObjectName(QStringLiteral("peoplePage"));
    build();
    buildActions();
    connect(m_search, &SearchBox::textChanged, this, &PeoplePage::showPeople);
    for (TableView* table : {m_table, m_absences, m_delegations})
        connect(table, &TableView::currentRowChanged, this, &PeoplePage::judge);
    connect(m_table, &TableView::openRequested, this, &PeoplePage::announce);
}

bool PeoplePage::isFor(const Desk& desk, const Actor& actor) {
    return leadsAnywhere(actor, localDate(desk.clock.now()));
}

QString PeoplePage::title() const {
    return tr("People");
}

bool PeoplePage::isMine() const {
    return isFor(place().desk, place().actor);
}

void PeoplePage::build() {
    auto* row = new QHBoxLayout(body());
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(8);
    row->addWidget(buildPeople(), 1);
    row->addWidget(buildSide());
}

QWidget* PeoplePage::buildPeople() {
    m_search->setObjectName(QStringLiteral("filterPeople"));
    m_search->setAccessibleName(tr("Filter the people"));
    m_search->setList(m_table);
    m_table->setObjectName(QStringLiteral("people"));
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_model);
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Roles"), tr("Standing"), tr("Dossiers")});
    m_model->horizontalHeaderItem(kCountColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setColumns({{Fit::Whole, 150}, {Fit::Stretch, 120}, {Fit::Whole, 120}, {Fit::Fixed, 72}});
    m_table->rememberWidths(place().settings, QStringLiteral("people"));
    auto* panel = new Panel({}, body());
    panel->setFlush(true);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->addWidget(m_search);
    panel->content()->addLayout(top);
    panel->content()->addWidget(m_table);
    panel->content()->addWidget(m_footer);
    m_footer->setKeys({tr("\u2191 \u2193 choose"), tr("Enter announces an absence")});
    return panel;
}

QWidget* PeoplePage::buildSide() {
    auto* side = new QWidget(body());
    side->setFixedWidth(kPeopleSide);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_absences->setObjectName(QStringLiteral("absences"));
    m_absences->setAccessibleName(tr("Absences"));
    m_absences->setModel(m_absenceModel);
    m_absenceModel->setHorizontalHeaderLabels({tr("Away"), tr("When"), tr("Stands in")});
    m_absences->setColumns({{Fit::Whole, 100}, {Fit::Stretch, 120}, {Fit::Whole, 100}});
    m_absences->setEmptyTexts(tr("Nobody is away"), tr("F9 announces an absence of who is chosen"));
    m_delegations->setObjectName(QStringLiteral("delegations"));
    m_delegations->setAccessibleName(tr("Delegated authority"));
    m_delegations->setModel(m_delegationModel);
    m_delegationModel->setHorizontalHeaderLabels({tr("Signs"), tr("As"), tr("When")});
    m_delegations->setColumns({{Fit::Whole, 100}, {Fit::Stretch, 120}, {Fit::Whole, 100}});
    m_delegations->setEmptyTexts(tr("Nobody signs for anybody"), tr("F7 enters a delegation"));
    const auto add = [&](const QString& title, const QKeySequence& jump, TableView* table) {
        auto* panel = new Panel(title, side);
        panel->setFlush(true);
        panel->setJumpKey(jump);
        panel->content()->addWidget(table);
        column->addWidget(panel, 1);
    };
    add(tr("Absences from today on"), QKeySequence(Qt::ALT | Qt::Key_V), m_absences);
    add(tr("Delegated authority"), QKeySequence(Qt::ALT | Qt::Key_U), m_delegations);
    return side;
}

void PeoplePage::buildActions() {
    m_delegate = button(tr("Delegate signing…"), QKeySequence(Qt::Key_F7), "delegate",
                        [this] { delegateAuthority(); });
    m_leave = button(tr("Hand over the desk…"), QKeySequence(Qt::Key_F6), "leave", [this] { handOver(); });
    m_cancel = button(tr("Cancel the absence"), QKeySequence(Qt::CTRL | Qt::Key_H), "cancelAbsence",
                      [this] { cancelAbsence(); });
    m_end = button(tr("End the delegation"), QKeySequence(Qt::CTRL | Qt::Key_E), "endDelegation",
                   [this] { endDelegation(); });
    m_announce =
        button(tr("Announce an absence…"), QKeySequence(Qt::Key_F9), "announce", [this] { announce(); });
    m_announce->setKind(ShortcutButton::Kind::Primary);
    for (ShortcutButton* one : {m_delegate, m_leave, m_cancel, m_end}) bar().addAction(one);
    bar().setMainAction(m_announce);
}

void PeoplePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_table->setColumnShown(kRolesColumn, width() >= kRoomForRoles);
}

void PeoplePage::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

bool PeoplePage::goBack() {
    if (m_search->text().isEmpty()) return false;
    m_search->clear();
    focusFirst();
    return true;
}

void PeoplePage::read() {
    m_people = peopleOf(place().desk, place().actor);
    showPeople();
    showAbsences();
    showDelegations();
    judge();
}

void PeoplePage::showPeople() {
    const auto before = chosen() ? std::optional(chosen()->id) : std::nullopt;
    m_shown.clear();
    m_model->removeRows(0, m_model->rowCount());
    int current = 0;
    for (const PersonLine& line : std::as_const(m_people)) {
        if (!hasWords(line, m_search->text())) continue;
        if (line.officer.id == before) current = m_model->rowCount();
        m_shown += line;
        auto* count = textCell(groupedDigits(line.dossiers), line.dossiers == 0);
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({nameCell(line.officer.name), textCell(line.roles, true),
                            textCell(line.standing, line.state), count});
    }
    m_table->setEmptyTexts(tr("Nobody has these words"), tr("Drop the filter (Esc)"));
    m_footer->setCount({{.text = groupedDigits(m_shown.size()), .bold = true},
                        {.text = QLatin1Char(' ') + tr("officer(s)")}});
    if (!m_shown.isEmpty()) m_table->setCurrentIndex(m_model->index(current, 0));
}

void PeoplePage::showAbsences() {
    m_absenceRows.clear();
    m_absenceModel->removeRows(0, m_absenceModel->rowCount());
    for (const Absence& absence : place().desk.absences.standing(halfDayOf(place().desk.clock.now()))) {
        const auto officer = place().desk.directory.officer(absence.officer);
        const auto deputy = absence.deputy ? place().desk.directory.officer(*absence.deputy) : std::nullopt;
        if (!officer || !looksAfter(place().actor, *officer, localDate(place().desk.clock.now()))) continue;
        m_absenceRows += absence;
        m_absenceModel->appendRow({textCell(officer->name), textCell(spanText(absence)),
                                   deputy ? textCell(deputy->name) : textCell(tr("Nobody"), State::DueSoon)});
    }
    if (!m_absenceRows.isEmpty()) m_absences->setCurrentIndex(m_absenceModel->index(0, 0));
}

void PeoplePage::showDelegations() {
    m_delegationRows.clear();
    m_delegationModel->removeRows(0, m_delegationModel->rowCount());
    for (const Delegation& one : place().desk.delegations.standing(localDate(place().desk.clock.now()))) {
        const auto officer = place().desk.directory.officer(one.signer);
        if (!officer) continue;
        m_delegationRows += one;
        const QString capacity = signingCapacity(one).replace(QLatin1Char('\n'), QStringLiteral(" / "));
        m_delegationModel->appendRow(
            {textCell(officer->name), textCell(capacity), textCell(spanText(one), true)});
    }
    if (!m_delegationRows.isEmpty()) m_delegations->setCurrentIndex(m_delegationModel->index(0, 0));
}

const Officer* PeoplePage::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row).officer : nullptr;
}

void PeoplePage::judge() {
    const Officer* officer = chosen();
    QString reason;
    if (!officer)
        reason = tr("Choose somebody first.");
    else if (!officer->active)
        reason = tr("This account is closed.");
    m_announce->setReason(reason);
    m_delegate->setReason(reason);
    m_leave->setReason(reason);
    m_cancel->setVisible(!m_absenceRows.isEmpty());
    m_end->setVisible(!m_delegationRows.isEmpty());
}

void PeoplePage::announce() {
    if (const Officer* officer = chosen(); officer && officer->active)
        openDialog(new AbsenceDialog(place(), *officer, this), &AbsenceDialog::announced);
}

void PeoplePage::delegateAuthority() {
    if (const Officer* officer = chosen())
        openDialog(new DelegationDialog(place(), *officer, this), &DelegationDialog::delegated);
}

void PeoplePage::handOver() {
    if (const Officer* officer = chosen())
        openDialog(new LeaveDialog(place(), *officer, this), &LeaveDialog::handedOver);
}

void PeoplePage::cancelAbsence() {
    const int row = m_absences->currentIndex().row();
    if (row < 0 || row >= m_absenceRows.size()) return;
    const Absence absence = m_absenceRows.at(row);
    const auto officer = place().desk.directory.officer(absence.officer);
    const QString name = officer ? officer->name : QString();
    if (!place().prompt.confirm({tr("Cancel the absence"),
                                 tr("%1 is there after all: %2?").arg(name, spanText(absence)),
                                 tr("Cancel the absence"), tr("Leave it")}))
        return;
    perform(
        "cancelling an absence",
        [&] { return KeepAbsences(place().desk).cancel(absence.id, place().actor).refusals(); },
        [&] { return tr("The absence of %1 is cancelled.").arg(name); });
}

void PeoplePage::endDelegation() {
    const int row = m_delegations->currentIndex().row();
    if (row < 0 || row >= m_delegationRows.size()) return;
    const Delegation delegation = m_delegationRows.at(row);
    if (!place().prompt.confirm({tr("End the delegation"),
                                 tr("%1 holds up to and with today.").arg(delegation.decision),
                                 tr("End the delegation"), tr("Leave it")}))
        return;
    const QDate today = localDate(place().desk.clock.now());
    perform(
        "ending a delegation",
        [&] { return KeepDelegations(place().desk).end(delegation.id, today, place().actor).refusals(); },
        [&] { return tr("The delegation ends today."); });
}

}  // namespace motcua::ui
