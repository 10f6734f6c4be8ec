// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "core/base/money.h"
#include "core/reports/see_figures.h"
#include "ui/dashboard/board_access.h"
#include "ui/dashboard/board_acts.h"
#include "ui/dashboard/board_filters.h"
#include "ui/dashboard/board_layout.h"
#include "ui/dashboard/board_paper.h"
#include "ui/dashboard/board_tile.h"
#include "ui/dashboard/board_words.h"
#include "ui/dashboard/breakdown_panel.h"
#include "ui/dashboard/digest_print.h"
#include "ui/dashboard/figure_panel.h"
#include "ui/dashboard/share_panel.h"
#include "ui/dashboard/step_panel.h"
#include "ui/dashboard/week_panel.h"
#include "ui/print/report_look.h"
#include "ui/reports/report_output.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/shortcut_button.h"

#include <QApplication>
#include <QTimer>
#include <algorithm>

namespace motcua::ui {

namespace {

constexpr int kRefreshMs = 60'000;
constexpr int kCountingMs = 5'000;

}  // namespace

DashboardPage::DashboardPage(Workplace& place, ReportDesk& reports, QWidget* parent)
    : Page(parent),
      m_place(place),
      m_reports(reports),
      m_filters(new BoardFilters(place.desk, this)),
      m_share(new SharePanel(this)),
      m_breakdown(new BreakdownPanel(this)),
      m_weeks(new WeekPanel(this)),
      m_steps(new StepPanel(this)),
      m_list(new FigurePanel(place, reports, this)),
      m_output(new ReportOutput(place.desk, place.settings, this)),
      m_every(new QTimer(this)) {
    setObjectName(QStringLiteral("dashboardPage"));
    build();
    buildActions();
    connectParts();
    m_every->start(kRefreshMs);
}

DashboardPage::~DashboardPage() = default;

QString DashboardPage::title() const {
    return tr("Board");
}

void DashboardPage::build() {
    buildTiles();
    QList<QWidget*> tiles;
    for (BoardTile* tile : std::as_const(m_tiles)) tiles += tile;
    m_layout = std::make_unique<BoardLayout>(
        *this, BoardParts{m_filters, tiles, m_share, m_breakdown, m_weeks, m_steps, m_list});
}

void DashboardPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_layout->arrange(width());
}

void DashboardPage::buildTiles() {
    const QList<std::pair<const char*, std::optional<State>>> looks{
        {"receivedToday", {}},        {"inProcess", {}},           {"dueToday", State::DueSoon},
        {"dueSoon", State::DueSoon},  {"overdue", State::Overdue}, {"paused", State::Paused},
        {"uncollected", State::Ready}};
    for (int tile = 0; tile < TileCount; ++tile) {
        static const QList<Figure> figures{Figure::Received,   Figure::InProcess, Figure::DueToday,
                                           Figure::DueSoon,    Figure::Overdue,   Figure::Paused,
                                           Figure::Uncollected};
        const QString label = tile == ReceivedToday ? tr("Received today") : figureTitle(figures.at(tile));
        auto* made = new BoardTile(label, looks.at(tile).second, this);
        made->setObjectName(QLatin1String(looks.at(tile).first));
        m_tiles += made;
        connect(made, &BoardTile::clicked, this,
                [this, tile, label] { choose(label, numberOf(Tile(tile)).behind); });
    }
}

void DashboardPage::buildActions() {
    m_bar = new ActionBar;
    const auto add = [this](const char* name, const QString& label, const QKeySequence& keys) {
        auto* button = new ShortcutButton(label, keys, ShortcutButton::Kind::Secondary, m_bar);
        button->setObjectName(QLatin1String(name));
        m_bar->addAction(button);
        return button;
    };
    auto* print = add("printBoard", tr("Print the board"), QKeySequence(Qt::CTRL | Qt::Key_P));
    auto* digest = add("printDigest", tr("Morning digest"), QKeySequence(Qt::CTRL | Qt::Key_B));
    m_acts = new BoardActs(m_place, *m_bar, this);
    connect(print, &ShortcutButton::clicked, this, &DashboardPage::printBoard);
    connect(digest, &ShortcutButton::clicked, this, &DashboardPage::printDigests);
    connect(m_acts, &BoardActs::openRequested, this, &Page::openDossierRequested);
    connect(m_acts, &BoardActs::noticeRequested, this, &Page::noticeRequested);
    connect(m_acts, &BoardActs::acted, this, [this] {
        read(false);
        m_list->focusTable();
    });
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
    connect(m_list, &FigurePanel::selectionChanged, this, [this] { m_acts->choose(m_list->selected()); });
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
        auto board =
            SeeFigures(m_reports, m_place.actor).board({m_filters->scope(), m_filters->period(), moment});
        if (!board) return Q_EMIT noticeRequested(State::Overdue, refusalsText(board.refusals()));
        m_board = std::move(board).value();
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
    showCounting();
    m_bar->setNote(tr("Figures of %1").arg(localTime(m_board.moment.now).toString(QStringLiteral("HH:mm"))));
}

/// A store of an older program shows what is counted so far, and looks again soon.
void DashboardPage::showCounting() {
    const auto progress = m_reports.count.pending();
    m_every->setInterval(progress ? kCountingMs : kRefreshMs);
    m_bar->setWarning(State::DueSoon,
                      progress ? tr("Still counting: %1 of %2 dossiers")
                                     .arg(groupedDigits(progress->counted), groupedDigits(progress->all))
                               : QString());
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
        open > 0 ? tr("%1 of those open").arg(shareText(double(m_board.overdue.count) / double(open)))
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
    m_layout->setListAlone(wide);
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

void DashboardPage::printBoard() {
    const FormHeading heading =
        print::reportLook(m_place.desk, m_filters->scope().unit).heading.value_or(FormHeading());
    m_output->print(boardPaper(m_board, m_filters->words(), heading, m_place.desk.centre.isPractice()),
                    reportFileName(QStringLiteral("bang-theo-doi"), localDate(m_board.moment.now),
                                   localDate(m_board.moment.now)));
}

void DashboardPage::printDigests() {
    const QString news = DigestPrint(m_place, m_reports, *m_output).print(m_filters->scope());
    if (!news.isEmpty()) Q_EMIT noticeRequested(State::DueSoon, news);
}

}  // namespace motcua::ui
