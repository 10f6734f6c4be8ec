// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_page.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/dossier/look_closer.h"
#include "core/identity/identity_card.h"
#include "ui/search/found_model.h"
#include "ui/search/search_tips.h"
#include "ui/shared/emphasis.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/notice.h"
#include "ui/shared/panel.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/search_box.h"
#include "ui/shared/table_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kRows = 50;  // whoever needs more types another word
constexpr int kTypingPauseMs = 120;
constexpr int kLongestQuery = 400;
constexpr int kShownQuery = 60;

}  // namespace

SearchPage::SearchPage(Workplace& workplace, QWidget* parent)
    : Page(parent),
      m_workplace(workplace),
      m_box(new SearchBox(tr("Dossier code, name, number, phone or procedure"),
                          QKeySequence(Qt::CTRL | Qt::Key_F), this)),
      m_notice(new Notice(State::DueSoon, {}, this)),
      m_stack(new QStackedWidget(this)),
      m_model(new FoundModel(workplace.desk, this)),
      m_table(new TableView(this)),
      m_footer(new FooterBar(this)) {
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::search);
    connect(m_box, &SearchBox::textEdited, this, [this] { m_pause.start(); });
    // Enter goes to the list after this: it must hold what the text says now.
    connect(m_box, &SearchBox::returnPressed, this, [this] {
        if (m_pause.isActive()) search();
    });
    connect(m_table, &TableView::openRequested, this,
            [this](const QModelIndex& index) { Q_EMIT openDossierRequested(m_model->idAt(index.row())); });
    connect(m_notice, &Notice::actionRequested, this, [this] {
        if (m_reading && m_reading->dossier) Q_EMIT openDossierRequested(*m_reading->dossier);
    });
    search();
}

void SearchPage::build() {
    using Kind = ColumnFit::Kind;
    m_box->setObjectName(QStringLiteral("searchBox"));
    m_box->setMaxLength(kLongestQuery);
    m_box->setList(m_table);
    m_table->setObjectName(QStringLiteral("searchTable"));
    m_table->setAccessibleName(tr("Dossiers found"));
    m_table->setModel(m_model);
    m_table->setColumns({{Kind::Whole, 140},
                         {Kind::Whole, 190},
                         {Kind::Whole, 150},
                         {Kind::Stretch, 160},
                         {Kind::Fixed, 190},
                         {Kind::Whole, 136}});
    m_table->rememberWidths(m_workplace.settings, QStringLiteral("search"));
    m_footer->setKeys({tr("↑ ↓ choose"), tr("Enter open"), tr("Esc clear the box"), tr("F5 refresh")});
    m_notice->setObjectName(QStringLiteral("searchNotice"));
    m_notice->setAction(tr("Open the dossier all the same"), QKeySequence(Qt::ALT | Qt::Key_O));
    m_notice->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_box->setMaximumWidth(640);
    row->addWidget(m_box, 3);
    auto* hint =
        new PlainLabel(tr("A slip or an identity card can be scanned from every page"), TextRole::Small);
    hint->setElided(true);
    row->addWidget(hint, 2);
    column->addLayout(row);
    column->addWidget(m_notice);
    auto* panel = new Panel;
    panel->setFlush(true);
    m_stack->addWidget(new SearchTips);
    m_stack->addWidget(m_table);
    panel->content()->addWidget(m_stack, 1);
    panel->content()->addWidget(m_footer);
    column->addWidget(panel, 1);
}

QString SearchPage::title() const {
    return tr("Search");
}

void SearchPage::activated() {
    search();
}

bool SearchPage::handleScan(const QString& text) {
    searchFor(text);
    return true;
}

void SearchPage::focusFirst() {
    m_box->setFocus(Qt::OtherFocusReason);
    m_box->selectAll();
}

bool SearchPage::goBack() {
    if (m_box->text().isEmpty()) return false;
    m_box->clear();
    search();
    focusFirst();
    return true;
}

void SearchPage::searchFor(const QString& text) {
    m_box->setText(meant(text));
    search();
    m_box->setFocus(Qt::OtherFocusReason);
    if (m_reading && m_reading->dossier && m_reading->checksFit)
        Q_EMIT openDossierRequested(*m_reading->dossier);
}

QString SearchPage::meant(const QString& text) {
    if (!looksLikeIdentityCard(text)) return text.trimmed();
    const auto card = parsedIdentityCard(text, localDate(m_workplace.desk.clock.now()));
    if (!card) Q_EMIT noticeRequested(State::Overdue, refusalsText(card.refusals()));
    return card ? card->personalId.digits() : QString();
}

void SearchPage::search() {
    m_pause.stop();
    const QString text = m_box->text();
    try {
        m_reading = slipReadingOf(text, m_workplace.desk);
        showReading();
        if (tidied(text).isEmpty()) return showAnswer({}, {});
        const QString query = m_reading ? m_reading->code.dossierCode : text;
        const QString look =
            isWholeNumber(query) ? m_workplace.actor.officer.login + u' ' + query : QString();
        if (!look.isEmpty() && look == m_recorded) return;  // one look is recorded once
        const auto found = LookCloser(m_workplace.desk).search(query, kRows, m_workplace.actor);
        m_recorded = found ? look : QString();
        if (!found) Q_EMIT noticeRequested(State::Overdue, refusalsText(found.refusals()));
        showAnswer(text, found ? *found : SearchAnswer());
    } catch (const Fault& fault) {
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
}

void SearchPage::showReading() {
    const bool wrong = m_reading && m_reading->dossier && !m_reading->checksFit;
    m_notice->setVisible(wrong);
    if (!wrong) return;
    m_notice->setSpans(emphasised(tr("The check characters on the slip do not fit dossier %1. Compare the "
                                     "slip with the dossier before you trust it."),
                                  m_reading->code.dossierCode));
}

void SearchPage::showAnswer(const QString& text, const SearchAnswer& answer) {
    const QModelIndex before = m_table->currentIndex();
    const auto kept = before.isValid() ? std::optional(m_model->idAt(before.row())) : std::nullopt;
    m_model->setRows(answer.rows);
    if (!answer.rows.isEmpty()) {
        const int row = kept ? std::max(0, m_model->rowOf(*kept)) : 0;
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    m_stack->setCurrentIndex(text.isEmpty() ? 0 : 1);
    m_table->setEmptyTexts(tr("No dossier is found for \"%1\".").arg(shortened(tidied(text), kShownQuery)),
                           tr("Try fewer words, a part of the code, the phone, or the whole personal number. "
                              "Esc clears the box."));
    m_box->setHits(text.isEmpty() || answer.rows.isEmpty() ? QString()
                   : answer.more ? tr("more than %1").arg(groupedDigits(answer.total))
                                 : tr("%n found", nullptr, int(answer.total)));
    showCount(answer);
}

void SearchPage::showCount(const SearchAnswer& answer) {
    if (m_stack->currentIndex() == 0 || answer.rows.isEmpty()) return m_footer->setCount({});
    const QString total = groupedDigits(answer.total);
    const QString sentence = !answer.more
                                 ? tr("Found %1 dossiers, newest first")
                                 : tr("Found %1 dossiers; the newest %2 are shown")
                                       .replace(QLatin1String("%2"), groupedDigits(answer.rows.size()));
    m_footer->setCount(emphasised(sentence, answer.more ? tr("more than %1").arg(total) : total, true));
}

}  // namespace motcua::ui
