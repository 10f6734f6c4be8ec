// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/calendar_page.h"

#include "core/base/money.h"
#include "ui/admin/calendar_dialog.h"
#include "ui/admin/calendar_words.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_cell.h"
#include "ui/shared/table_view.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

using Fit = ColumnFit::Kind;

bool isOpen(const CalendarChange& change) {
    return change.state == ChangeState::Draft || change.state == ChangeState::Approved;
}

}  // namespace

CalendarPage::CalendarPage(Workplace& place, QWidget* parent)
    : OfficePage(place, tr("This page is for heads of units, supervisors and the administrator"),
                 tr("Ask one of them for a change of the calendar"), parent),
      m_table(new TableView(body())),
      m_model(new QStandardItemModel(this)),
      m_movesPanel(new Panel(tr("Dossiers that it moves"), body())),
      m_moveTable(new TableView(body())),
      m_moveModel(new QStandardItemModel(this)),
      m_footer(new FooterBar(body())) {
    setObjectName(QStringLiteral("calendarPage"));
    build();
    buildActions();
    connect(m_table, &TableView::currentRowChanged, this, &CalendarPage::showMoves);
    connect(m_moveTable, &TableView::openRequested, this,
            [this](const QModelIndex& index) { openDossier(index.row()); });
}

bool CalendarPage::isFor(const Desk& desk, const Actor& actor) {
    return mayDraftChange(actor, localDate(desk.clock.now()));
}

QString CalendarPage::title() const {
    return tr("Calendar");
}

bool CalendarPage::isMine() const {
    return isFor(place().desk, place().actor);
}

void CalendarPage::build() {
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setAccessibleName(tr("Changes of the calendar"));
    m_table->setModel(m_model);
    m_model->setHorizontalHeaderLabels({tr("Days"), tr("Where"), tr("Rests on"), tr("Standing"), tr("By")});
    m_table->setColumns(
        {{Fit::Whole, 200}, {Fit::Whole, 140}, {Fit::Stretch, 160}, {Fit::Whole, 110}, {Fit::Whole, 140}});
    m_table->setEmptyTexts(tr("The calendar was never changed"), tr("F7 drafts a change"));
    m_moveTable->setObjectName(QStringLiteral("moves"));
    m_moveTable->setAccessibleName(tr("Dossiers that it moves"));
    m_moveTable->setModel(m_moveModel);
    m_moveModel->setHorizontalHeaderLabels(
        {tr("Dossier code"), tr("Procedure"), tr("Promised so far"), tr("Afterwards"), tr("What happens")});
    m_moveTable->setColumns(
        {{Fit::Whole, 180}, {Fit::Stretch, 160}, {Fit::Whole, 130}, {Fit::Whole, 130}, {Fit::Whole, 170}});
    m_moveTable->setEmptyTexts(tr("No open dossier moves"), {});
    auto* top = new Panel(tr("Changes of the calendar"), body());
    top->setFlush(true);
    top->setJumpKey(QKeySequence(Qt::ALT | Qt::Key_L));
    top->content()->addWidget(m_table);
    m_movesPanel->setFlush(true);
    m_movesPanel->setJumpKey(QKeySequence(Qt::ALT | Qt::Key_H));
    m_movesPanel->content()->addWidget(m_moveTable);
    m_movesPanel->content()->addWidget(m_footer);
    m_footer->setKeys({tr("\u2191 \u2193 choose"), tr("Enter opens the dossier")});
    auto* column = new QVBoxLayout(body());
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(top, 2);
    column->addWidget(m_movesPanel, 3);
}

void CalendarPage::buildActions() {
    m_draft = button(tr("Draft a change…"), QKeySequence(Qt::Key_F7), "draft", [this] { draft(); });
    m_approve = button(tr("Approve"), QKeySequence(Qt::Key_F8), "approve", [this] { approve(); });
    m_withdraw =
        button(tr("Withdraw"), QKeySequence(Qt::CTRL | Qt::Key_H), "withdraw", [this] { withdraw(); });
    m_apply = button(tr("Apply to the dossiers"), QKeySequence(Qt::Key_F9), "apply", [this] { apply(); });
    m_apply->setKind(ShortcutButton::Kind::Primary);
    for (ShortcutButton* one : {m_draft, m_approve, m_withdraw}) bar().addAction(one);
    bar().setMainAction(m_apply);
}

void CalendarPage::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

const CalendarChange* CalendarPage::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_changes.size() ? &m_changes.at(row) : nullptr;
}

void CalendarPage::read() {
    std::optional<CalendarChangeId> choose = m_drafted;
    m_drafted.reset();
    if (!choose && chosen()) choose = chosen()->id;
    m_changes = place().desk.calendars.all();
    m_model->removeRows(0, m_model->rowCount());
    int current = 0;
    for (const CalendarChange& change : std::as_const(m_changes)) {
        if (change.id == choose) current = m_model->rowCount();
        const auto officer = place().desk.directory.officer(change.approvedBy.value_or(change.draftedBy));
        m_model->appendRow(
            {nameCell(daysText(change)), textCell(whereText(change, place().desk.directory)),
             change.hasLegalBasis() ? textCell(change.decision) : textCell(tr("Own arrangement"), true),
             textCell(stateText(change.state), shapeOf(change.state)),
             textCell(officer ? officer->name : QString(), true)});
    }
    if (!m_changes.isEmpty()) m_table->setCurrentIndex(m_model->index(current, 0));
    showMoves();
}

void CalendarPage::showMoves() {
    m_moves.clear();
    m_moveModel->removeRows(0, m_moveModel->rowCount());
    const CalendarChange* change = chosen();
    ChangePreview preview;
    try {
        if (change && change->state != ChangeState::Withdrawn) {
            const auto found = ChangeCalendar(place().desk).preview(change->id);
            if (found) preview = *found;
        }
    } catch (const Fault& fault) {
        qWarning("previewing a change of the calendar failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
    m_moves = preview.moves;
    for (const CalendarMove& move : std::as_const(m_moves)) {
        m_moveModel->appendRow({nameCell(move.code), textCell(move.procedure),
                                textCell(toShortVietnamese(move.oldDue), true),
                                textCell(toShortVietnamese(move.newDue)),
                                textCell(effectText(move.effect), shapeOf(move.effect))});
    }
    if (!m_moves.isEmpty()) m_moveTable->setCurrentIndex(m_moveModel->index(0, 0));
    const auto count = [&preview](MoveEffect effect) { return groupedDigits(preview.count(effect)); };
    m_footer->setCount(
        {{.text = groupedDigits(m_moves.size()), .bold = true},
         {.text = QLatin1Char(' ') +
                  tr("dossier(s): %1 earlier, %2 later, %3 keep their date")
                      .arg(count(MoveEffect::Earlier), count(MoveEffect::Later), count(MoveEffect::Kept))}});
    judge();
}

void CalendarPage::judge() {
    const CalendarChange* change = chosen();
    QString approve;
    QString apply;
    if (!change || !isOpen(*change)) {
        approve = apply = change ? tr("This change is settled.") : tr("Draft a change first.");
    } else if (change->state == ChangeState::Draft) {
        apply = tr("A second person approves it first.");
        if (!mayApproveChange(place().actor, *change, place().desk))
            approve = change->draftedBy == place().actor.officer.id
                          ? tr("Who drafted it does not approve it.")
                          : tr("A leader or supervisor approves it.");
    } else {
        approve = tr("It is approved already.");
    }
    m_approve->setReason(approve);
    m_apply->setReason(apply);
    m_withdraw->setVisible(change && isOpen(*change));
}

void CalendarPage::draft() {
    auto* dialog = new CalendarDialog(place(), this);
    connect(dialog, &CalendarDialog::drafted, this, [this](CalendarChangeId id) {
        m_drafted = id;
        readAgain();
        Q_EMIT noticeRequested(State::Ready, tr("The draft is kept. Nothing has moved yet."));
    });
    openDialog(dialog);
}

void CalendarPage::approve() {
    const CalendarChange* change = chosen();
    if (!change) return;
    const QString text = tr("%1: %2 dossier(s) are touched when it is applied.")
                             .arg(daysText(*change), groupedDigits(m_moves.size()));
    if (!place().prompt.confirm({tr("Approve the change"), text, tr("Approve"), tr("Leave it")})) return;
    perform(
        "approving a change of the calendar",
        [&, id = change->id] { return ChangeCalendar(place().desk).approve(id, place().actor).refusals(); },
        [] { return tr("The change is approved. Applying it moves the dossiers."); });
}

void CalendarPage::apply() {
    const CalendarChange* change = chosen();
    if (!change) return;
    const QString text = tr("%1: %2 dossier(s) are touched. This cannot be undone.")
                             .arg(daysText(*change), groupedDigits(m_moves.size()));
    if (!place().prompt.confirm({tr("Apply the change"), text, tr("Apply"), tr("Leave it")})) return;
    QString sentence;
    perform(
        "applying a change of the calendar",
        [&, id = change->id] {
            const auto done = ChangeCalendar(place().desk).apply(id, place().actor);
            if (done)
                sentence = tr("The calendar is changed: %1 dossier(s), batch %2.")
                               .arg(groupedDigits(done->moves.size()),
                                    QString::number(done->change.batch.value_or(0)));
            return done.refusals();
        },
        [&] { return sentence; });
}

void CalendarPage::withdraw() {
    const CalendarChange* change = chosen();
    if (!change || !place().prompt.confirm(
                       {tr("Withdraw the change"), daysText(*change), tr("Withdraw"), tr("Leave it")}))
        return;
    perform(
        "withdrawing a change of the calendar",
        [&, id = change->id] { return ChangeCalendar(place().desk).withdraw(id, place().actor).refusals(); },
        [] { return tr("The change is withdrawn. Nothing has moved."); });
}

void CalendarPage::openDossier(int row) {
    if (row >= 0 && row < m_moves.size()) Q_EMIT openDossierRequested(m_moves.at(row).dossier);
}

}  // namespace motcua::ui
