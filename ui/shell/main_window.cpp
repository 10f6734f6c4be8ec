// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/shared/notice.h"
#include "ui/shared/settings.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/page.h"
#include "ui/shell/practice_frame.h"
#include "ui/shell/printer_dialog.h"
#include "ui/shell/saver.h"
#include "ui/shell/top_bar.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

namespace motcua::ui {

namespace {
constexpr int kCompactBelow = 1100;
}  // namespace

MainWindow::MainWindow(const Clock& clock, Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_settings(settings),
      m_root(new QStackedLayout(this)),
      m_desk(new QWidget(this)),
      m_nav(new NavBar(m_desk)),
      m_top(new TopBar(m_desk)),
      m_standing(new Notice(State::Ready, QString(), m_desk)),
      m_notice(new Notice(State::Ready, QString(), m_desk)),
      m_stack(new QStackedWidget(m_desk)),
      m_actions(new QWidget(m_desk)) {
    setObjectName(QStringLiteral("desk"));
    setWindowTitle(QStringLiteral("MotCua"));
    setMinimumSize(800, 480);
    buildDesk();
    m_root->addWidget(m_desk);
    resize(1366, 768);
    restoreGeometry(m_settings.value(setting::kWindowGeometry));

    connect(m_nav, &NavBar::chosen, this, [this](int id) { showPage(m_entries.at(id).page); });
    connect(m_nav, &NavBar::officerChangeRequested, this, &MainWindow::officerChangeRequested);
    connect(m_nav, &NavBar::lockRequested, this, &MainWindow::lockRequested);
    connect(m_nav, &NavBar::passwordRequested, this, &MainWindow::passwordRequested);
    connect(m_nav, &NavBar::printerRequested, this, &MainWindow::openPrinterDialog);
    connect(m_nav, &NavBar::storeRequested, this, &MainWindow::storeRequested);
    connect(m_top, &TopBar::searchRequested, this, &MainWindow::searchRequested);
    auto* refresh = new QShortcut(QKeySequence(Qt::Key_F5), m_desk);
    connect(refresh, &QShortcut::activated, this, [this] {
        if (Page* page = currentPage()) page->activated();
    });
    auto* tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, [this] { m_top->setTime(m_clock.now()); });
    Saver::letGoOn(*tick);
    tick->start(1000);
    m_top->setTime(m_clock.now());
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page* page) {
    if (m_steady != m_entries.size()) throw LogicError(QStringLiteral("a page is open over the navigation"));
    enter(page);
    const auto id = static_cast<int>(m_steady++);
    m_nav->addItem(id, page->title(), page->icon(), page->shortcutNumber());
    connect(page, &Page::titleChanged, this, [this, page, id] { m_nav->setLabel(id, page->title()); });
    if (id == 0) bringUp(0);
}

int MainWindow::idOf(Page* page) const {
    for (qsizetype i = 0; i < m_steady; ++i)
        if (m_entries.at(i).page == page) return int(i);
    throw LogicError(QStringLiteral("no page of the navigation"));
}

void MainWindow::setPageShown(Page* page, bool shown) {
    m_nav->setShown(idOf(page), shown);
    if (!shown && m_below == idOf(page)) showPage(m_entries.first().page);
}

bool MainWindow::isPageShown(Page* page) const {
    return m_nav->isShown(idOf(page));
}

bool MainWindow::showPage(Page* page) {
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.page == page; });
    if (found == m_entries.end()) throw LogicError(QStringLiteral("no page of this window"));
    const qsizetype index = found - m_entries.begin();
    if (index == m_current) {
        page->focusFirst();
        return true;
    }
    while (m_entries.size() > std::max(m_steady, index + 1)) {
        if (!m_entries.last().page->mayLeave()) {
            bringUp(m_entries.size() - 1);
            return false;
        }
        remove(m_entries.size() - 1);
        m_current = m_entries.size() > m_steady ? m_entries.size() - 1 : m_below;
    }
    if (m_current != index && m_current < m_entries.size() && !m_entries.at(m_current).page->mayLeave()) {
        bringUp(m_current);
        return false;
    }
    bringUp(index);
    page->focusFirst();
    return true;
}

void MainWindow::openPage(Page* page) {
    if (m_current >= 0) m_entries[m_current].lastFocus = focusWidget();
    enter(page);
    bringUp(m_entries.size() - 1);
    page->focusFirst();
}

bool MainWindow::closeOpened() {
    if (m_entries.size() == m_steady || !m_entries.last().page->mayLeave()) return false;
    remove(m_entries.size() - 1);
    bringUp(m_entries.size() > m_steady ? m_entries.size() - 1 : m_below);
    if (QWidget* last = m_entries.at(m_current).lastFocus)
        last->setFocus(Qt::OtherFocusReason);
    else
        currentPage()->focusFirst();
    return true;
}

Page* MainWindow::currentPage() const {
    return m_current >= 0 ? m_entries.at(m_current).page : nullptr;
}

void MainWindow::setOfficer(const QString& name, const QString& counter) {
    m_nav->setOfficer(name, counter);
}

void MainWindow::setStoreNote(const QString& note) {
    m_top->setStoreNote(note);
}

void MainWindow::setSaving(bool saving) {
    m_top->setSaving(saving);
}

void MainWindow::setPractice(bool practice) {
    m_practice = practice;
    setContentsMargins(practice ? practiceMargins() : QMargins());
    setAccessibleDescription(practice ? tr("Practice store: nothing here is real.") : QString());
    update();
}

void MainWindow::setAccounts(bool accounts) {
    m_nav->setAccounts(accounts);
}

void MainWindow::paintEvent(QPaintEvent*) {
    if (!m_practice) return;
    QPainter painter(this);
    paintPracticeFrame(painter, rect(), tr("nothing here is real"));
}

void MainWindow::showNotice(State state, const QString& text) {
    m_notice->setState(state);
    m_notice->setText(text);
    m_notice->parentWidget()->setVisible(!text.isEmpty());
    m_notice->setVisible(!text.isEmpty());
}

void MainWindow::handleScan(const QString& text) {
    if (m_root->currentWidget() != m_desk) return;
    Page* page = currentPage();
    if (!page || !page->handleScan(text)) Q_EMIT searchRequested(text);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || m_root->currentWidget() != m_desk || m_current < 0)
        return QWidget::keyPressEvent(event);
    if (!currentPage()->goBack() && !closeOpened()) {
        showNotice(State::Ready, QString());
        currentPage()->focusFirst();
    }
    event->accept();
}

void MainWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!focusWidget() && m_root->currentWidget() == m_desk && currentPage()) currentPage()->focusFirst();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_nav->setCompact(width() < kCompactBelow);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    for (const Entry& entry : std::as_const(m_entries))
        if (!entry.page->mayLeave()) return event->ignore();
    m_settings.set(setting::kWindowGeometry, saveGeometry());
    Q_EMIT closing();
    event->accept();
}

MainWindow::Entry& MainWindow::enter(Page* page) {
    auto* area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    m_stack->addWidget(area);
    connect(page, &Page::openDossierRequested, this, &MainWindow::dossierRequested);
    connect(page, &Page::openPageRequested, this, &MainWindow::openPage);
    connect(page, &Page::noticeRequested, this, &MainWindow::showNotice);
    connect(page, &Page::titleChanged, this, &MainWindow::refreshTitle);
    m_entries.append({page, area, page->actionBar(), nullptr});
    if (QWidget* actions = m_entries.last().actions) {
        m_actions->layout()->addWidget(actions);
        actions->hide();
        setTabOrder(page, actions);
    }
    return m_entries.last();
}

void MainWindow::bringUp(qsizetype index) {
    if (index < m_steady) m_below = index;
    m_current = index;
    const Entry& entry = m_entries.at(index);
    m_stack->setCurrentWidget(entry.area);
    showBarOf(entry);
    m_nav->setCurrent(static_cast<int>(m_below));
    showNotice(State::Ready, QString());
    refreshTitle();
    entry.page->activated();
}

void MainWindow::showBarOf(const Entry& front) {
    for (const Entry& entry : std::as_const(m_entries))
        if (entry.actions) entry.actions->setVisible(entry.actions == front.actions);
    m_actions->setVisible(!front.actions.isNull());
}

void MainWindow::remove(qsizetype index) {
    const Entry gone = m_entries.takeAt(index);
    m_stack->removeWidget(gone.area);
    // A page may be closed from inside one of its own signals.
    gone.area->hide();
    gone.area->deleteLater();
    if (!gone.actions) return;
    m_actions->layout()->removeWidget(gone.actions);
    gone.actions->hide();
    gone.actions->deleteLater();
}

void MainWindow::refreshTitle() {
    if (const Page* page = currentPage()) m_top->setTitle(page->title(), m_current >= m_steady);
}

void MainWindow::openPrinterDialog() {
    auto* dialog = new PrinterDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_standing && event->type() == QEvent::ShowToParent) m_standing->parentWidget()->show();
    if (watched == m_standing && event->type() == QEvent::HideToParent) m_standing->parentWidget()->hide();
    return QWidget::eventFilter(watched, event);
}

void MainWindow::buildDesk() {
    auto* above = new QWidget(m_desk);
    auto* aboveRow = new QHBoxLayout(above);
    aboveRow->setContentsMargins(16, 12, 16, 0);
    aboveRow->addWidget(m_notice);
    m_notice->setClosable(true);
    connect(m_notice, &Notice::closed, above, &QWidget::hide);
    above->hide();
    auto* standing = new QWidget(m_desk);  // with its margins it takes no room while the notice is hidden
    auto* standingRow = new QHBoxLayout(standing);
    standingRow->setContentsMargins(16, 12, 16, 0);
    standingRow->addWidget(m_standing);
    m_standing->setObjectName(QStringLiteral("standingNotice"));
    m_standing->hide();
    m_standing->installEventFilter(this);
    standing->hide();
    // As high as the bar in front needs at this width, not as the highest of all.
    auto* bars = new QVBoxLayout(m_actions);
    bars->setContentsMargins(0, 0, 0, 0);
    m_actions->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(standing);
    column->addWidget(above);
    column->addWidget(m_stack, 1);
    column->addWidget(m_actions);
    auto* row = new QHBoxLayout(m_desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addLayout(column, 1);
}

}  // namespace motcua::ui
