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
#include "ui/shared/cell_delegate.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel.h"
#include "ui/shared/search_box.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"

#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

using Fit = ColumnFit::Kind;
constexpr int kSide = 456;
constexpr int kRoomForRoles = 1000;
constexpr int kRolesColumn = 1;
constexpr int kCountColumn = 3;

QStandardItem* cell(const QString& text, bool quiet = false) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    if (quiet) item->setData(true, QuietRole);
    return item;
}

QStandardItem* cell(const QString& text, State state) {
    auto* item = cell(text);
    item->setData(int(state), StateRole);
    return item;
}

}  // namespace

PeoplePage::PeoplePage(Workplace& place, QWidget* parent)
    : Page(parent),
      m_place(place),
      m_body(new QWidget(this)),
      m_stranger(new EmptyState(tr("This page is for heads of units, supervisors and the administrator"),
                                tr("Ask one of them to announce your absence"), this)),
      m_search(new SearchBox(tr("Filter the people"), QKeySequence(Qt::CTRL | Qt::Key_F), m_body)),
      m_table(new TableView(m_body)),
      m_model(new QStandardItemModel(this)),
      m_absences(new TableView(m_body)),
      m_absenceModel(new QStandardItemModel(this)),
      m_delegations(new TableView(m_body)),
      m_delegationModel(new QStandardItemModel(this)),
      m_footer(new FooterBar(m_body)),
      m_bar(new ActionBar) {
    setObjectName(QStringLiteral("peoplePage"));
    m_bar->setParent(this);
    m_bar->hide();
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

QWidget* PeoplePage::actionBar() {
    return m_bar;
}

void PeoplePage::build() {
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(8);
    row->addWidget(buildPeople(), 1);
    row->addWidget(buildSide());
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_body);
    page->addWidget(m_stranger);
    m_stranger->hide();
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
    m_table->rememberWidths(m_place.settings, QStringLiteral("people"));
    auto* panel = new Panel({}, m_body);
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
    auto* side = new QWidget(m_body);
    side->setFixedWidth(kSide);
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
    const auto button = [this](const QString& label, const QKeySequence& keys, const char* name,
                               void (PeoplePage::*slot)()) {
        auto* made = new ShortcutButton(label, keys);
        made->setObjectName(QLatin1String(name));
        connect(made, &ShortcutButton::clicked, this, slot);
        return made;
    };
    m_delegate =
        button(tr("Delegate signing…"), QKeySequence(Qt::Key_F7), "delegate", &PeoplePage::delegateAuthority);
    m_leave = button(tr("Hand over the desk…"), QKeySequence(Qt::Key_F6), "leave", &PeoplePage::handOver);
    m_cancel = button(tr("Cancel the absence"), QKeySequence(Qt::CTRL | Qt::Key_H), "cancelAbsence",
                      &PeoplePage::cancelAbsence);
    m_end = button(tr("End the delegation"), QKeySequence(Qt::CTRL | Qt::Key_E), "endDelegation",
                   &PeoplePage::endDelegation);
    m_announce =
        button(tr("Announce an absence…"), QKeySequence(Qt::Key_F9), "announce", &PeoplePage::announce);
    m_announce->setKind(ShortcutButton::Kind::Primary);
    for (ShortcutButton* one : {m_delegate, m_leave, m_cancel, m_end}) m_bar->addAction(one);
    m_bar->setMainAction(m_announce);
}

void PeoplePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_table->setColumnShown(kRolesColumn, width() >= kRoomForRoles);
}

void PeoplePage::activated() {
    const bool mine = isFor(m_place.desk, m_place.actor);
    m_body->setVisible(mine);
    m_bar->setEnabled(mine);
    m_stranger->setVisible(!mine);
    if (mine) read();
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
    try {
        m_people = peopleOf(m_place.desk, m_place.actor);
        showPeople();
        showAbsences();
        showDelegations();
    } catch (const Fault& fault) {
        qWarning("reading the people failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
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
        auto* name = cell(line.officer.name);
        name->setData(true, BoldWhenSelectedRole);
        auto* count = cell(groupedDigits(line.dossiers), line.dossiers == 0);
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({name, cell(line.roles, true), cell(line.standing, line.state), count});
    }
    m_table->setEmptyTexts(tr("Nobody has these words"), tr("Drop the filter (Esc)"));
    m_footer->setCount({{.text = groupedDigits(m_shown.size()), .bold = true},
                        {.text = QLatin1Char(' ') + tr("officer(s)")}});
    if (!m_shown.isEmpty()) m_table->setCurrentIndex(m_model->index(current, 0));
}

void PeoplePage::showAbsences() {
    m_absenceRows.clear();
    m_absenceModel->removeRows(0, m_absenceModel->rowCount());
    for (const Absence& absence : m_place.desk.absences.standing(halfDayOf(m_place.desk.clock.now()))) {
        const auto officer = m_place.desk.directory.officer(absence.officer);
        const auto deputy = absence.deputy ? m_place.desk.directory.officer(*absence.deputy) : std::nullopt;
        if (!officer || !looksAfter(m_place.actor, *officer, localDate(m_place.desk.clock.now()))) continue;
        m_absenceRows += absence;
        m_absenceModel->appendRow({cell(officer->name), cell(spanText(absence)),
                                   deputy ? cell(deputy->name) : cell(tr("Nobody"), State::DueSoon)});
    }
    if (!m_absenceRows.isEmpty()) m_absences->setCurrentIndex(m_absenceModel->index(0, 0));
}

void PeoplePage::showDelegations() {
    m_delegationRows.clear();
    m_delegationModel->removeRows(0, m_delegationModel->rowCount());
    for (const Delegation& one : m_place.desk.delegations.standing(localDate(m_place.desk.clock.now()))) {
        const auto officer = m_place.desk.directory.officer(one.signer);
        if (!officer) continue;
        m_delegationRows += one;
        const QString capacity = signingCapacity(one).replace(QLatin1Char('\n'), QStringLiteral(" / "));
        m_delegationModel->appendRow({cell(officer->name), cell(capacity), cell(spanText(one), true)});
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

template <class Dialog, class Signal>
void PeoplePage::open(Dialog* dialog, Signal done) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, done, this, [this](const QString& sentence) {
        read();
        Q_EMIT noticeRequested(State::Ready, sentence);
    });
    connect(dialog, &QDialog::finished, this, &PeoplePage::focusFirst);
    dialog->open();
}

void PeoplePage::announce() {
    if (const Officer* officer = chosen(); officer && officer->active)
        open(new AbsenceDialog(m_place, *officer, this), &AbsenceDialog::announced);
}

void PeoplePage::delegateAuthority() {
    if (const Officer* officer = chosen())
        open(new DelegationDialog(m_place, *officer, this), &DelegationDialog::delegated);
}

void PeoplePage::handOver() {
    if (const Officer* officer = chosen())
        open(new LeaveDialog(m_place, *officer, this), &LeaveDialog::handedOver);
}

void PeoplePage::tell(const Refusals& refusals, const QString& done) {
    read();
    Q_EMIT noticeRequested(refusals.isEmpty() ? State::Ready : State::DueSoon,
                           refusals.isEmpty() ? done : refusalsText(refusals));
}

void PeoplePage::cancelAbsence() {
    const int row = m_absences->currentIndex().row();
    if (row < 0 || row >= m_absenceRows.size()) return;
    const Absence absence = m_absenceRows.at(row);
    const auto officer = m_place.desk.directory.officer(absence.officer);
    const QString name = officer ? officer->name : QString();
    if (!m_place.prompt.confirm({tr("Cancel the absence"),
                                 tr("%1 is there after all: %2?").arg(name, spanText(absence)),
                                 tr("Cancel the absence"), tr("Leave it")}))
        return;
    try {
        tell(KeepAbsences(m_place.desk).cancel(absence.id, m_place.actor).refusals(),
             tr("The absence of %1 is cancelled.").arg(name));
    } catch (const Fault& fault) {
        qWarning("cancelling an absence failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
}

void PeoplePage::endDelegation() {
    const int row = m_delegations->currentIndex().row();
    if (row < 0 || row >= m_delegationRows.size()) return;
    const Delegation delegation = m_delegationRows.at(row);
    if (!m_place.prompt.confirm({tr("End the delegation"),
                                 tr("%1 holds up to and with today.").arg(delegation.decision),
                                 tr("End the delegation"), tr("Leave it")}))
        return;
    try {
        const QDate today = localDate(m_place.desk.clock.now());
        tell(KeepDelegations(m_place.desk).end(delegation.id, today, m_place.actor).refusals(),
             tr("The delegation ends today."));
    } catch (const Fault& fault) {
        qWarning("ending a delegation failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
}

}  // namespace motcua::ui
