// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "core/base/money.h"
#include "ui/dashboard/board_access.h"
#include "ui/dashboard/board_filters.h"
#include "ui/dashboard/board_paper.h"
#include "ui/dashboard/board_tile.h"
#include "ui/dashboard/board_words.h"
#include "ui/dashboard/breakdown_panel.h"
#include "ui/dashboard/digest_print.h"
#include "ui/dashboard/figure_panel.h"
#include "ui/dashboard/share_panel.h"
#include "ui/dashboard/step_panel.h"
#include "ui/dashboard/week_panel.h"
#include "ui/dossier/act_form.h"
#include "ui/reports/report_output.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/shortcut_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace motcua::ui {

namespace {

constexpr int kRefreshMs = 60'000;
constexpr int kFigureRow = 236;
constexpr int kListRow = 212;

}  // namespace

DashboardPage::DashboardPage(Workplace& place, ReportDesk& reports, QWidget* parent)
    : Page(parent),
      m_place(place),
      m_reports(reports),
      m_acts(place),
      m_filters(new BoardFilters(place.desk, this)),
      m_share(new SharePanel(this)),
      m_breakdown(new BreakdownPanel(this)),
      m_weeks(new WeekPanel(this)),
      m_steps(new StepPanel(this)),
      m_list(new FigurePanel(reports, place.settings, this)),
      m_output(new ReportOutput(place.desk, place.settings, this)),
      m_every(new QTimer(this)) {
    setObjectName(QStringLiteral("dashboardPage"));
    build();
    buildActions();
    connectParts();
    m_every->start(kRefreshMs);
}

QString DashboardPage::title() const {
    return tr("Board");
}

void DashboardPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_filters);
    m_figures = buildFigures();
    m_figures->setFixedHeight(m_tiles.first()->minimumHeight() + 8 + kFigureRow);
    column->addWidget(m_figures);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_steps, 9);
    row->addWidget(m_list, 12);
    m_steps->setMinimumSize(420, kListRow);
    m_list->setMinimumHeight(kListRow);
    column->addLayout(row, 1);
}

QWidget* DashboardPage::buildFigures() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTiles());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_share->setFixedWidth(212);
    row->addWidget(m_share);
    row->addWidget(m_breakdown, 10);
    row->addWidget(m_weeks, 11);
    for (Panel* panel :
         {static_cast<Panel*>(m_share), static_cast<Panel*>(m_breakdown), static_cast<Panel*>(m_weeks)})
        panel->setFixedHeight(kFigureRow);
    m_breakdown->setMinimumWidth(400);
    m_weeks->setMinimumWidth(360);
    column->addLayout(row);
    return box;
}

QWidget* DashboardPage::buildTiles() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QList<std::pair<const char*, std::optional<State>>> looks{
        {"receivedToday", {}},        {"inProcess", {}},           {"dueToday", State::DueSoon},
        {"dueSoon", State::DueSoon},  {"overdue", State::Overdue}, {"paused", State::Paused},
        {"uncollected", State::Ready}};
    for (int tile = 0; tile < TileCount; ++tile) {
        static const QList<Figure> figures{Figure::Received,   Figure::InProcess, Figure::DueToday,
                                           Figure::DueSoon,    Figure::Overdue,   Figure::Paused,
                                           Figure::Uncollected};
        const QString label = tile == ReceivedToday ? tr("Received today") : figureTitle(figures.at(tile));
        auto* made = new BoardTile(label, looks.at(tile).second, box);
        made->setObjectName(QLatin1String(looks.at(tile).first));
        row->addWidget(made);
        m_tiles += made;
        connect(made, &BoardTile::clicked, this,
                [this, tile, label] { choose(label, numberOf(Tile(tile)).behind); });
    }
    return box;
}

void DashboardPage::buildActions() {
    m_bar = new ActionBar;
    const auto add = [this](const char* name, const QString& label, const QKeySequence& keys) {
        auto* button = new ShortcutButton(label, keys, ShortcutButton::Kind::Secondary, m_bar);
        button->setObjectName(QLatin1String(name));
        return button;
    };
    auto* print = add("printBoard", tr("Print the board"), QKeySequence(Qt::CTRL | Qt::Key_P));
    auto* digest = add("printDigest", tr("Morning digest"), QKeySequence(Qt::CTRL | Qt::Key_B));
    m_assign = add("assign", tr("Change the holder"), QKeySequence(Qt::Key_F6));
    m_extend = add("extend", tr("Extend"), QKeySequence(Qt::CTRL | Qt::Key_G));
    m_open = add("open", tr("Open the dossier"), QKeySequence(Qt::Key_F9));
    for (ShortcutButton* button : {print, digest, m_assign, m_extend}) m_bar->addAction(button);
    m_bar->setMainAction(m_open);
    connect(print, &ShortcutButton::clicked, this, &DashboardPage::printBoard);
    connect(digest, &ShortcutButton::clicked, this, &DashboardPage::printDigests);
    connect(m_assign, &ShortcutButton::clicked, this, [this] { act(m_assignOffer); });
    connect(m_extend, &ShortcutButton::clicked, this, [this] { act(m_extendOffer); });
    connect(m_open, &ShortcutButton::clicked, this, &DashboardPage::openSelected);
}

QWidget* DashboardPage::actionBar() {
    return m_bar;
}

void DashboardPage::connectParts() {
    connect(m_filters, &BoardFilters::changed, this, [this] { read(true); });
    connect(m_share, &SharePanel::numberChosen, this, &DashboardPage::choose);
    connect(m_breakdown, &BreakdownPanel::numberChosen, this, &DashboardPage::choose);
    connect(m_weeks, &WeekPanel::numberChosen, this, &DashboardPage::choose);
    connect(m_steps, &StepPanel::numberChosen, this, &DashboardPage::choose);
    connect(m_list, &FigurePanel::openRequested, this, &Page::openDossierRequested);
    connect(m_list, &FigurePanel::selectionChanged, this, &DashboardPage::showActs);
    connect(m_list, &FigurePanel::backRequested, this, &DashboardPage::backToAttention);
    connect(m_list, &FigurePanel::wideRequested, this, &DashboardPage::setWide);
    connect(m_list, &FigurePanel::readFailed, this,
            [this](const QString& sentence) { Q_EMIT noticeRequested(State::Overdue, sentence); });
    connect(m_output, &ReportOutput::done, this,
            [this](const QString& sentence) { Q_EMIT noticeRequested(State::Ready, sentence); });
    connect(m_output, &ReportOutput::failed, this,
            [this](const QString& sentence) { Q_EMIT noticeRequested(State::Overdue, sentence); });
    connect(m_every, &QTimer::timeout, this, &DashboardPage::refreshQuietly);
}

void DashboardPage::activated() {
    const bool isOther = m_officer != m_place.actor.officer.id;
    if (isOther) {
        m_officer = m_place.actor.officer.id;
        m_filters->offer(boardAccess(m_place.actor, localDate(m_place.desk.clock.now())));
    }
    read(isOther);
}

void DashboardPage::refreshQuietly() {
    if (isVisible() && !QApplication::activeModalWidget() && !QApplication::activePopupWidget()) read(false);
}

void DashboardPage::read(bool fromTop) {
    try {
        const FigureMoment moment = momentOf(m_place.desk);
        m_board = m_reports.board.board({m_filters->scope(), m_filters->period(), moment});
        showBoard();
        if (fromTop)
            m_list->showAttention(m_filters->scope(), moment);
        else
            m_list->refresh(m_filters->scope(), moment);
    } catch (const Fault& fault) {
        qWarning("reading the board failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
}

void DashboardPage::showBoard() {
    showTiles();
    m_share->show(m_board);
    m_breakdown->show(m_board);
    m_weeks->show(m_board);
    m_steps->show(m_board);
    m_bar->setNote(tr("Figures of %1").arg(localTime(m_board.moment.now).toString(QStringLiteral("HH:mm"))));
}

void DashboardPage::showTiles() {
    for (int tile = 0; tile < TileCount; ++tile) m_tiles.at(tile)->setNumber(numberOf(Tile(tile)).count);
    QStringList waiting;
    for (const motcua::PausedFor& part : std::as_const(m_board.pausedFor))
        waiting += partyText(part.responsible) + QLatin1Char(' ') + groupedDigits(part.paused.count);
    m_tiles.at(Paused)->setNote(waiting.join(QStringLiteral(" · ")));
    m_tiles.at(InProcess)->setNote(tr("not finished now"));
    m_tiles.at(ReceivedToday)->setNote(tr("since midnight"));
    m_tiles.at(DueToday)->setNote(tr("later today"));
    m_tiles.at(DueSoon)->setNote(tr("until %1").arg(toShortVietnamese(m_board.moment.soon)));
    m_tiles.at(Uncollected)->setNote(tr("results ready"));
    const qint64 open = m_board.inProcess.count;
    m_tiles.at(Overdue)->setNote(
        open > 0 ? tr("%1 of those in process").arg(shareText(double(m_board.overdue.count) / double(open)))
                 : QString());
}

const BoardNumber& DashboardPage::numberOf(Tile tile) const {
    switch (tile) {
        case ReceivedToday:
            return m_board.receivedToday;
        case InProcess:
            return m_board.inProcess;
        case DueToday:
            return m_board.dueToday;
        case DueSoon:
            return m_board.dueSoon;
        case Overdue:
            return m_board.overdue;
        case Paused:
            return m_board.paused;
        case Uncollected:
        case TileCount:
            break;
    }
    return m_board.uncollected;
}

void DashboardPage::choose(const QString& title, const FigureFilter& behind) {
    m_origin = focusWidget();
    try {
        m_list->showFigure(title, behind);
        m_list->focusTable();
    } catch (const Fault& fault) {
        qWarning("reading the list behind a number failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
}

void DashboardPage::backToAttention() {
    try {
        m_list->showAttention(m_filters->scope(), m_board.moment);
    } catch (const Fault& fault) {
        qWarning("reading what needs attention failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
    if (m_origin && m_origin->isVisible())
        m_origin->setFocus(Qt::OtherFocusReason);
    else
        m_list->focusTable();
}

void DashboardPage::setWide(bool wide) {
    m_figures->setVisible(!wide);
    m_steps->setVisible(!wide);
    m_list->setWide(wide);
    m_list->focusTable();
}

void DashboardPage::focusFirst() {
    m_list->focusTable();
}

bool DashboardPage::goBack() {
    if (!m_list->isAttention()) {
        backToAttention();
        return true;
    }
    if (m_list->isWide()) {
        setWide(false);
        return true;
    }
    if (m_filters->isReset()) return false;
    m_filters->reset();
    return true;
}

void DashboardPage::showActs() {
    m_selected.reset();
    m_assignOffer.reset();
    m_extendOffer.reset();
    try {
        if (const auto id = m_list->selected()) m_selected = readDossier(m_place.desk, m_place.actor, *id);
    } catch (const Fault& fault) {
        qWarning("reading a dossier failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
    const QString none = m_selected ? QString() : tr("No dossier is chosen");
    m_open->setReason(none);
    if (m_selected)
        for (const ActionOffer& offer : std::as_const(m_selected->offers)) {
            if (offer.key == staffing::kAssign) m_assignOffer = offer;
            if (offer.clock == ClockEffect::Extend && (!m_extendOffer || offer.enabled))
                m_extendOffer = offer;
        }
    const auto reasonOf = [&](const std::optional<ActionOffer>& offer, const QString& absent) {
        if (!m_selected || !offer) return m_selected ? absent : none;
        return offer->enabled ? QString() : tr("Not for your role now");
    };
    m_assign->setReason(reasonOf(m_assignOffer, tr("It is not at a step")));
    m_extend->setReason(reasonOf(m_extendOffer, tr("There is no extension at this step")));
}

void DashboardPage::act(const std::optional<ActionOffer>& offer) {
    if (!m_selected || !offer) return;
    // What a letter says is written down on the dossier's own page.
    if (needsForm(*offer)) return openSelected();
    const auto input = m_acts.ask(*m_selected, *offer);
    if (!input) {
        if (!m_acts.obstacle().isEmpty()) Q_EMIT noticeRequested(State::DueSoon, m_acts.obstacle());
        return;
    }
    const ActNews news = m_acts.perform(*m_selected, *offer, *input);
    Q_EMIT noticeRequested(news.state, news.text);
    read(false);
    m_list->focusTable();
}

void DashboardPage::openSelected() {
    if (const auto id = m_list->selected()) Q_EMIT openDossierRequested(*id);
}

void DashboardPage::printBoard() {
    const FormHeading heading =
        reportLook(m_place.desk, m_filters->scope().unit).heading.value_or(FormHeading());
    m_output->print(boardPaper(m_board, m_filters->words(), heading, m_place.desk.centre.isPractice()),
                    reportFileName(QStringLiteral("bang-theo-doi"), localDate(m_board.moment.now),
                                   localDate(m_board.moment.now)));
}

void DashboardPage::printDigests() {
    const QString news = DigestPrint(m_reports, m_place.prompt, *m_output).print(m_filters->scope());
    if (!news.isEmpty()) Q_EMIT noticeRequested(State::DueSoon, news);
}

}  // namespace motcua::ui
