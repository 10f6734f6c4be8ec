// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_bar.h"

#include "ui/shared/paint.h"
#include "ui/shared/theme.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/officer_card.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace motcua::ui {

namespace {

constexpr int kWide = 184;
constexpr int kCompact = 56;
constexpr int kBrand = 48;

/// A door in a square.
void paintBrand(QPainter& painter, const QPoint& at) {
    const Colours& c = colours();
    paintBox(painter, QRect(at, QSize(24, 24)), c.primary, Qt::transparent, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.onPrimary, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(QPolygonF{{at.x() + 6.0, at.y() + 18.0},
                                   {at.x() + 6.0, at.y() + 7.0},
                                   {at.x() + 18.0, at.y() + 7.0},
                                   {at.x() + 18.0, at.y() + 18.0}});
    painter.drawLine(QPointF(at.x() + 12, at.y() + 12), QPointF(at.x() + 12, at.y() + 18));
    painter.restore();
}

}  // namespace

NavBar::NavBar(QWidget* parent) : QWidget(parent), m_items(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, kBrand + 8, 9, 10);
    column->setSpacing(0);
    m_items->setSpacing(4);
    column->addLayout(m_items);
    column->addStretch();
    column->addSpacing(9);
    m_officer = new OfficerCard(this);
    column->addWidget(m_officer);
    column->addSpacing(4);
    m_store =
        new NavItem(-1, tr("Store…"), Icon::Store, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), this);
    m_store->setObjectName(QStringLiteral("storeSafety"));
    connect(m_store, &NavItem::clicked, this, &NavBar::storeRequested);
    column->addWidget(m_store);
    column->addSpacing(4);
    m_printer =
        new NavItem(-1, tr("Printer…"), Icon::Print, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this);
    m_printer->setObjectName(QStringLiteral("printerSettings"));
    connect(m_printer, &NavItem::clicked, this, &NavBar::printerRequested);
    column->addWidget(m_printer);
    column->addSpacing(4);
    m_password =
        new NavItem(-1, tr("Password…"), Icon::Admin, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this);
    m_password->setObjectName(QStringLiteral("ownPassword"));
    m_password->hide();
    connect(m_password, &NavItem::clicked, this, &NavBar::passwordRequested);
    column->addWidget(m_password);
    column->addSpacing(4);
    m_change = new NavItem(-1, tr("Change officer"), Icon::Officer, QKeySequence(Qt::CTRL | Qt::Key_L), this);
    m_change->setObjectName(QStringLiteral("changeOfficer"));
    m_change->setFramed(true);
    connect(m_change, &NavItem::clicked, this, &NavBar::officerChangeRequested);
    auto* lock = new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), this);
    connect(lock, &QShortcut::activated, this, &NavBar::lockRequested);
    m_change->setToolTip(tr("Ctrl+Alt+L locks the desk."));
    column->addWidget(m_change);
    setFixedWidth(kWide);
}

void NavBar::addItem(int id, const QString& label, Icon icon, int number) {
    const auto key = static_cast<Qt::Key>(Qt::Key_0 + number % 10);
    const QKeySequence keys = number > 0 ? QKeySequence(Qt::CTRL | key) : QKeySequence();
    auto* item = new NavItem(id, label, icon, keys, this);
    item->setObjectName(QStringLiteral("nav%1").arg(id));
    item->setCheckable(true);
    item->setCompact(m_compact);
    m_items->addWidget(item);
    if (m_list.isEmpty())
        setTabOrder(item, m_store);
    else
        setTabOrder(m_list.last(), item);
    m_list.append(item);
    connect(item, &NavItem::clicked, this, [this, item] {
        item->setChecked(false);  // the window says which page came to the front
        Q_EMIT chosen(item->id());
    });
}

void NavBar::setCurrent(int id) {
    for (NavItem* item : m_list) item->setChecked(item->id() == id);
    update();
}

void NavBar::setShown(int id, bool shown) {
    for (NavItem* item : m_list)
        if (item->id() == id) item->setVisible(shown);
}

bool NavBar::isShown(int id) const {
    return std::any_of(m_list.begin(), m_list.end(),
                       [id](const NavItem* item) { return item->id() == id && !item->isHidden(); });
}

void NavBar::setLabel(int id, const QString& label) {
    for (NavItem* item : m_list)
        if (item->id() == id) item->setLabel(label);
}

void NavBar::removeItemsFrom(int id) {
    while (!m_list.isEmpty() && m_list.last()->id() >= id) {
        NavItem* item = m_list.takeLast();
        m_items->removeWidget(item);
        item->hide();
        item->deleteLater();
    }
}

void NavBar::setAccounts(bool accounts) {
    m_password->setVisible(accounts);
    m_change->setLabel(accounts ? tr("Lock the desk") : tr("Change officer"));
}

void NavBar::setOfficer(const QString& name, const QString& counter) {
    m_officer->setOfficer(name, counter);
}

void NavBar::setCompact(bool compact) {
    if (compact == m_compact) return;
    m_compact = compact;
    for (NavItem* item : m_list) item->setCompact(compact);
    m_store->setCompact(compact);
    m_printer->setCompact(compact);
    m_password->setCompact(compact);
    m_change->setCompact(compact);
    m_officer->setCompact(compact);
    setFixedWidth(compact ? kCompact : kWide);
}

void NavBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    painter.fillRect(rect(), c.panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), c.panelBorder);
    painter.fillRect(QRect(0, kBrand - 1, width(), 1), c.panelBorder);
    painter.fillRect(QRect(0, m_officer->y() - 9, width(), 1), c.panelBorder);
    paintBrand(painter, QPoint(m_compact ? 15 : 12, 12));
    for (const NavItem* item : m_list)
        if (item->isChecked() && item->isVisible())
            painter.fillRect(QRect(0, item->y(), 2, item->height()), c.primary);
    if (m_compact) return;
    painter.setPen(c.text);
    painter.setFont(deskFont(15, true));
    painter.drawText(QRect(44, 0, width() - 44, kBrand - 1), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("MotCua"));
}

}  // namespace motcua::ui
