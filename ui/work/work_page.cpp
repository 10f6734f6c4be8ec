// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/work_page.h"

#include "core/access/heads.h"
#include "core/base/money.h"
#include "ui/dossier/act_form.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/filter_chip.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/search_box.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/work/proposal_list.h"
#include "ui/work/reassign_desk.h"
#include "ui/work/work_model.h"
#include "ui/work/work_panel.h"
#include "ui/work/work_words.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

namespace motcua::ui {

namespace {

constexpr int kRefreshMs = 30'000;
constexpr int kTypingMs = 150;

/// The lists of what the law wants done today, of what nobody sees and of linked dossiers that have ended
/// stand there while something is on them.
bool isOccasional(WorkChip chip) {
    return chip == WorkChip::Closable || chip == WorkChip::Expiring || chip == WorkChip::Unseen ||
           chip == WorkChip::Linked;
}

}  // namespace

WorkPage::WorkPage(Workplace& place, QWidget* parent)
    : Page(parent),
      m_place(place),
      m_acts(place),
      m_search(new SearchBox(tr("Filter the list"), QKeySequence(Qt::CTRL | Qt::Key_F), this)),
      m_table(new TableView(this)),
      m_model(new WorkModel(place.desk, this)),
      m_footer(new FooterBar(this)),
      m_panel(new WorkPanel(this)),
      m_typing(new QTimer(this)),
      m_bar(new ActionBar),
      m_reassign(
          new ShortcutButton(tr("Give to somebody else…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G))),
      m_proposals(
          new ShortcutButton(tr("Proposals to decide…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U))) {
    setObjectName(QStringLiteral("workPage"));
    build();
    buildActions();
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_typing, &QTimer::timeout, this, &WorkPage::showFromTop);
    connect(m_search, &SearchBox::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_table, &TableView::openRequested, this, &WorkPage::openSelected);
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        if (!m_reading) showSelected(row);
    });
    connect(m_panel, &WorkPanel::openRequested, this, &WorkPage::openSelected);
    connect(m_panel, &WorkPanel::actRequested, this, &WorkPage::run);
    connect(m_model, &WorkModel::readFailed, this,
            [this](const QString& sentence) { Q_EMIT noticeRequested(State::Overdue, sentence); });
    connect(m_model, &WorkModel::rowsInserted, this, &WorkPage::showCounts);
    auto* every = new QTimer(this);
    connect(every, &QTimer::timeout, this, &WorkPage::refreshQuietly);
    every->start(kRefreshMs);
}

QWidget* WorkPage::actionBar() {
    return m_bar;
}

/// Heads tick what they pass on; the bar says how many.
void WorkPage::judgeActions() {
    const bool head = leadsAnywhere(m_place.actor, localDate(m_place.desk.clock.now()));
    m_model->setTicking(head);
    m_reassign->setVisible(head);
    const qsizetype ticked = m_model->ticked().size();
    m_reassign->setReason(m_selected || ticked > 0 ? QString() : tr("Choose a dossier first."));
    m_bar->setNote(ticked > 0 ? tr("%1 ticked").arg(ticked)
                   : head     ? tr("Space ticks several dossiers")
                              : QString());
}

void WorkPage::reassign() {
    QList<DossierId> dossiers = m_model->ticked();
    if (dossiers.isEmpty() && m_selected) dossiers = {m_selected->dossier.id};
    if (dossiers.isEmpty()) return;
    const auto news = reassignRows(m_place, dossiers);
    if (!news) return;
    if (news->done) m_model->clearTicks();
    Q_EMIT noticeRequested(news->state, news->text);
    refresh();
    focusFirst();
}

/// What somebody proposed is decided on the page of the dossier.
void WorkPage::openProposal() {
    try {
        if (const auto id = chosenProposal(m_place)) Q_EMIT openDossierRequested(*id);
    } catch (const Fault& fault) {
        qWarning("reading what is proposed failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
}

QString WorkPage::title() const {
    return tr("My work");
}

void WorkPage::activated() {
    if (m_chip == WorkChip::Unseen && m_officer != m_place.actor.officer.id) m_chip = WorkChip::All;
    m_chips.value(static_cast<int>(m_chip))->setChecked(true);
    if (m_officer == m_place.actor.officer.id)
        refresh();
    else
        showFromTop();
}

void WorkPage::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

bool WorkPage::goBack() {
    if (m_search->text().isEmpty() && m_chip == WorkChip::All) return false;
    m_search->clear();
    choose(WorkChip::All);
    focusFirst();
    return true;
}

void WorkPage::choose(WorkChip chip) {
    m_chip = chip;
    m_chips.value(static_cast<int>(chip))->setChecked(true);
    showFromTop();
}

DossierFilter WorkPage::filter() const {
    const Instant now = m_place.desk.clock.now();
    const int hours = dueSoonHours(m_place.desk, localDate(now));
    if (const auto legal = legalFilter(m_chip, m_place.desk, now))
        return onDesk(*legal, m_place.actor.officer.id, now, m_search->text());
    return workFilter(m_chip, m_place.actor.officer.id, now, dueSoonUntil(now, hours, nationalCalendar()),
                      m_search->text());
}

void WorkPage::showFromTop() {
    m_typing->stop();
    read(true);
}

void WorkPage::refresh() {
    read(false);
}

void WorkPage::refreshQuietly() {
    if (isVisible() && !QApplication::activeModalWidget() && !m_typing->isActive()) refresh();
}

void WorkPage::read(bool fromTop) {
    const int row = m_table->currentIndex().row();
    const auto id = m_selected ? std::optional(m_selected->dossier.id) : std::nullopt;
    const int scrolled = m_table->verticalScrollBar()->value();
    try {
        const QScopedValueRollback guard(m_reading, true);
        m_officer = m_place.actor.officer.id;
        if (fromTop)
            m_model->show(filter(), *m_officer);
        else
            m_model->refresh(filter());
        showEmptyTexts();
        select(fromTop ? std::nullopt : id, fromTop ? 0 : row);
    } catch (const Fault& fault) {
        qWarning("reading the work list failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
        return;
    }
    if (!fromTop) m_table->verticalScrollBar()->setValue(scrolled);
    showSelected(m_table->currentIndex().row());
    showCounts();
}

/// The same dossier where it is still there, else what took its place.
void WorkPage::select(std::optional<DossierId> id, int row) {
    const int found = id ? m_model->rowOf(*id) : -1;
    const int rows = m_model->rowCount();
    const int wanted = found >= 0 ? found : std::clamp(row, 0, std::max(0, rows - 1));
    if (rows > 0) m_table->setCurrentIndex(m_model->index(wanted, 0));
}

void WorkPage::showSelected(int row) {
    m_selected.reset();
    try {
        if (row >= 0 && row < m_model->rowCount())
            m_selected = readDossier(m_place.desk, m_place.actor, m_model->dossierAt(row).id, m_place.risks);
    } catch (const Fault& fault) {
        qWarning("reading a dossier failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
    if (m_selected)
        m_panel->showFile(*m_selected, m_place.desk);
    else
        m_panel->clear();
    judgeActions();
}

qint64 WorkPage::counted(WorkChip chip, const WorkCounts& counts) const {
    const Instant now = m_place.desk.clock.now();
    const auto legal = legalFilter(chip, m_place.desk, now);
    if (!legal) return countOn(chip, counts);
    return m_place.desk.list.count(onDesk(*legal, m_place.actor.officer.id, now, {}));
}

void WorkPage::showCounts() {
    const Instant now = m_place.desk.clock.now();
    const DossierFilter shown = filter();
    const Instant soon = dueSoonUntil(now, dueSoonHours(m_place.desk, localDate(now)), nationalCalendar());
    try {
        const WorkCounts counts =
            m_place.desk.list.counts(m_place.actor.officer.id, localDate(now), now, soon);
        for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
            const auto which = static_cast<WorkChip>(chip.key());
            const qint64 count = counted(which, counts);
            chip.value()->setCount(groupedDigits(count));
            const bool mayBe = which != WorkChip::Unseen || leadsAnywhere(m_place.actor, localDate(now));
            if (isOccasional(which)) chip.value()->setVisible(mayBe && (count > 0 || which == m_chip));
        }
        layOutChips();
        m_proposals->setVisible(hasProposalsToDecide(m_place));
        const qint64 total = shown.text.isEmpty() ? counted(m_chip, counts) : m_place.desk.list.count(shown);
        m_search->setHits(shown.text.isEmpty() ? QString() : tr("%1 hit(s)").arg(groupedDigits(total)));
        m_footer->setCount({{.text = groupedDigits(total), .bold = true},
                            {.text = QLatin1Char(' ') + tr("dossier(s), most urgent first")}});
    } catch (const Fault& fault) {
        qWarning("counting the work failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
}

void WorkPage::showEmptyTexts() {
    const EmptyWords words = emptyWords(m_chip, !m_search->text().isEmpty());
    m_table->setEmptyTexts(words.absent, words.remedy);
}

void WorkPage::openSelected() {
    if (m_selected) Q_EMIT openDossierRequested(m_selected->dossier.id);
}

void WorkPage::run(const ActionOffer& offer) {
    if (!m_selected) return;
    // Who receives a result, and what a letter says, is written down on the dossier's own page.
    if (offer.needs.contains(Requirement::Receiver) || needsForm(offer)) return openSelected();
    const auto input = m_acts.ask(*m_selected, offer);
    if (!input) {
        if (!m_acts.obstacle().isEmpty()) Q_EMIT noticeRequested(State::DueSoon, m_acts.obstacle());
        return;
    }
    const ActNews news = m_acts.perform(*m_selected, offer, *input);
    Q_EMIT noticeRequested(news.state, news.text);
    refresh();
    focusFirst();
}

}  // namespace motcua::ui
