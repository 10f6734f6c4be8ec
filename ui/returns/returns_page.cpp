// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returns_page.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "ui/returns/card_match.h"
#include "ui/returns/dossier_card.h"
#include "ui/returns/ready_list.h"
#include "ui/returns/ready_model.h"
#include "ui/returns/return_words.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/emphasis.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/notice.h"
#include "ui/shared/receiver_form.h"
#include "ui/shared/search_box.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shell/prover.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kReturnsPauseMs = 120;
constexpr int kRightWidth = 460;
constexpr int kNarrowRight = 360;
constexpr int kRoomForAll = 1000;

}  // namespace

ReturnsPage::ReturnsPage(Workplace& workplace, QWidget* parent)
    : Page(parent),
      m_workplace(workplace),
      m_notice(new Notice(State::Ready, {}, this)),
      m_filter(
          new SearchBox(tr("Filter by code, name or procedure"), QKeySequence(Qt::CTRL | Qt::Key_F), this)),
      m_model(new ReadyModel(workplace.desk, this)),
      m_table(new TableView(this)),
      m_footer(new FooterBar(this)),
      m_right(new QStackedWidget(this)),
      m_card(new DossierCard(this)),
      m_form(new ReceiverForm(ReceiverForm::Shape::Narrow, this)),
      m_actions(new ActionBar(this)),
      m_handOut(new ShortcutButton(tr("Record that it was handed out"), QKeySequence(Qt::Key_F9),
                                   ShortcutButton::Kind::Primary)) {
    build();
    buildActions();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kReturnsPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReturnsPage::reload);
    connect(m_filter, &SearchBox::textEdited, this, [this] { m_pause.start(); });
    connect(m_filter, &SearchBox::returnPressed, this, [this] {
        if (m_pause.isActive()) reload();
        if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_table, &TableView::currentRowChanged, this, &ReturnsPage::chooseRow);
    connect(m_table, &TableView::openRequested, this, [this] { m_form->focusFirst(); });
    connect(m_card, &DossierCard::openRequested, this, [this] {
        if (m_dossier) Q_EMIT openDossierRequested(m_dossier->id);
    });
    connect(m_handOut, &ShortcutButton::clicked, this, &ReturnsPage::handOut);
    showOffer();
    reload();
}

void ReturnsPage::build() {
    m_notice->setObjectName(QStringLiteral("returnsNotice"));
    m_notice->setClosable(true);
    m_notice->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(buildList(), 1);
    row->addWidget(buildChosen());
    column->addLayout(row, 1);
}

QWidget* ReturnsPage::buildList() {
    using Kind = ColumnFit::Kind;
    m_filter->setObjectName(QStringLiteral("returnsFilter"));
    m_filter->setMaxLength(400);
    m_filter->setList(m_table);
    m_table->setObjectName(QStringLiteral("returnsTable"));
    m_table->setAccessibleName(tr("Results that are ready"));
    m_table->setModel(m_model);
    m_table->setColumns({{Kind::Whole, 104}, {Kind::Whole, 150}, {Kind::Whole, 110}, {Kind::Stretch, 120}});
    m_table->rememberWidths(m_workplace.settings, QStringLiteral("returns"));
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filter);
    auto* panel = new Panel;
    panel->setFlush(true);
    panel->content()->addWidget(m_table, 1);
    panel->content()->addWidget(m_footer);
    column->addWidget(panel, 1);
    return side;
}

QWidget* ReturnsPage::buildChosen() {
    auto* none = new Panel;
    none->content()->addWidget(
        new EmptyState(tr("No dossier is chosen"),
                       tr("Scan the QR of the slip or an identity card, or choose a line of the list.")));
    auto* chosen = new QWidget;
    auto* column = new QVBoxLayout(chosen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_card);
    column->addWidget(m_form);
    column->addStretch(1);
    m_right->addWidget(none);
    m_right->addWidget(chosen);
    return m_right;
}

void ReturnsPage::buildActions() {
    m_handOut->setObjectName(QStringLiteral("handOut"));
    m_actions->setMainAction(m_handOut);
    m_actions->setNote(tr("After F9 the next slip can be scanned at once"));
}

void ReturnsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool isWide = width() >= kRoomForAll;
    m_right->setFixedWidth(isWide ? kRightWidth : kNarrowRight);
    // On a narrow screen the card beside the list says what this column would.
    m_table->setColumnShown(ReadyModel::Procedure, isWide);
    m_footer->setKeys(isWide ? QStringList{tr("↑ ↓ choose"), tr("Enter receiver"), tr("F5 refresh")}
                             : QStringList{tr("Enter receiver")});
}

QString ReturnsPage::title() const {
    return tr("Return results");
}

QWidget* ReturnsPage::actionBar() {
    return m_actions;
}

void ReturnsPage::activated() {
    reload();
    if (!m_dossier) return;
    guarded([this] {
        const auto now = m_workplace.desk.dossiers.load(m_dossier->id);
        if (!now || now->version != m_dossier->version) choose(m_dossier->id);
    });
    showOffer();  // another officer may sit here now
}

void ReturnsPage::focusFirst() {
    m_filter->setFocus(Qt::OtherFocusReason);
}

bool ReturnsPage::goBack() {
    if (m_notice->isVisibleTo(this)) {
        m_notice->hide();
        return true;
    }
    if (m_dossier) {
        choose(std::nullopt);
        focusFirst();
        return true;
    }
    if (m_filter->text().isEmpty()) return false;
    m_filter->clear();
    reload();
    return true;
}

bool ReturnsPage::handleScan(const QString& text) {
    bool used = looksLikeIdentityCard(text);
    guarded([&] {
        if (used) return scanCard(text);
        const auto slip = slipReadingOf(text, m_workplace.desk);
        used = slip.has_value();
        if (slip) scanSlip(*slip);
    });
    return used;
}

template <class Act>
void ReturnsPage::guarded(const Act& act) {
    try {
        act();
    } catch (const Fault& fault) {
        say(State::Overdue, faultText(fault));
    }
}

void ReturnsPage::say(State state, const QString& text) {
    m_notice->setState(state);
    m_notice->setText(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    m_notice->setVisible(!text.isEmpty());
}

void ReturnsPage::reload() {
    m_pause.stop();
    guarded([this] {
        const ReadyList list = readyList(m_workplace.desk, m_workplace.actor, m_filter->text());
        const QScopedValueRollback filling(m_filling, true);
        m_model->setRows(list.rows);
        const int row = m_dossier ? m_model->rowOf(m_dossier->id) : -1;
        m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
        const bool filtered = !tidied(m_filter->text()).isEmpty();
        m_table->setEmptyTexts(filtered ? tr("No result that is ready fits the filter.")
                                        : tr("No result waits to be collected."),
                               filtered ? tr("Esc clears the filter; Ctrl+K searches all dossiers.")
                                        : tr("Dossiers appear here as soon as their result is ready."));
        const QString count = groupedDigits(list.rows.size());
        m_footer->setCount(emphasised(tr("%1 results wait, the longest first"),
                                      list.more ? tr("More than %1").arg(count) : count, true));
    });
}

void ReturnsPage::chooseRow(int row) {
    if (m_filling || row < 0) return;
    say(State::Ready, {});
    choose(m_model->idAt(row));
}

void ReturnsPage::choose(std::optional<DossierId> dossier) {
    m_dossier.reset();
    guarded([&] {
        if (dossier) m_dossier = m_workplace.desk.dossiers.load(*dossier);
        if (!m_dossier) return;
        m_card->show(*m_dossier, m_workplace.desk);
        m_form->begin(*m_dossier);
    });
    showOffer();
    m_right->setCurrentIndex(m_dossier ? 1 : 0);
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_dossier ? m_model->rowOf(m_dossier->id) : -1;
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
}

bool ReturnsPage::mayHandOut() const {
    return m_dossier && m_offer && m_offer->enabled;
}

void ReturnsPage::showOffer() {
    m_offer.reset();
    if (m_dossier)
        guarded([this] {
            m_offer = handingOutOf(ActOnDossier(m_workplace.desk).offers(*m_dossier, m_workplace.actor));
        });
    QString reason;
    if (!m_dossier)
        reason = tr("No dossier is chosen.");
    else if (m_dossier->returnedAt)
        reason = tr("Handed back already.");
    else if (!m_offer)
        reason = tr("The result is not ready.");
    else if (!m_offer->enabled)
        reason = m_offer->reasons.first().message;
    m_handOut->setReason(reason);
    m_form->setVisible(mayHandOut());
}

std::optional<ActInput> ReturnsPage::inputFor(const ActionOffer& offer) {
    ActInput input;
    input.receiver = m_form->receiver();
    if (offer.needs.contains(Requirement::Comment)) {
        const auto note = m_workplace.prompt.askText({offer.label, tr("Comment on this act"), offer.label});
        if (!note) return std::nullopt;
        input.note = *note;
    }
    if (offer.needs.contains(Requirement::Reason)) {
        const auto reason = m_workplace.prompt.choose(offer.label, tr("Choose the reason."), offer.reasonSet);
        if (!reason) return std::nullopt;
        input.reason = offer.reasonSet.at(*reason);
    }
    return input;
}

void ReturnsPage::handOut() {
    if (!mayHandOut()) return;
    const Refusals missing = m_form->missing();
    if (!missing.isEmpty()) return say(State::DueSoon, refusalsText(missing));
    if (const auto input = inputFor(*m_offer)) guarded([&] { record(*input); });
}

void ReturnsPage::record(const ActInput& input) {
    const auto done = proven(m_workplace.prover, [&] {
        return ActOnDossier(m_workplace.desk)
            .act(m_dossier->id, m_offer->key, input, m_workplace.actor, m_dossier->version);
    });
    if (!done) {
        const bool changed = done.refusals().first().key == QLatin1String("dossier.changed");
        if (changed) choose(m_dossier->id);
        m_form->mark(done.refusals());
        return say(State::Overdue, refusalsText(done.refusals()));
    }
    choose(std::nullopt);
    m_filter->clear();
    reload();
    focusFirst();
    say(State::Ready,
        tr("Recorded: the result of dossier %1 was handed to %2 at %3.")
            .arg(done->code, receiverText(*input.receiver), toShortVietnamese(m_workplace.desk.clock.now())));
}

}  // namespace motcua::ui
