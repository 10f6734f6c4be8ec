// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/table_view.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/settings.h"
#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <numeric>

namespace motcua::ui {

namespace {
constexpr int kTableRow = 32;
constexpr int kRowsMeasured = 500;  // pages are no longer
}  // namespace

TableView::TableView(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMinimumHeight(kTableRow * 4);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kTableRow);
    verticalHeader()->setDefaultSectionSize(kTableRow);
    horizontalHeader()->setFixedHeight(kTableRow + 1);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(32);
    connect(this, &QTableView::doubleClicked, this, &TableView::openRequested);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_fitting || column >= m_dragged.size()) return;
        m_dragged[column] = width;
        fitColumns();
        if (m_settings) m_settings->setColumnWidths(m_name, m_dragged);
    });
}

void TableView::setColumns(QList<ColumnFit> columns) {
    m_columns = std::move(columns);
    m_dragged = QList<int>(m_columns.size(), 0);
    fitColumns();
}

void TableView::setColumnShown(int column, bool shown) {
    if (isColumnHidden(column) != shown) return;
    {
        const QScopedValueRollback guard(m_fitting, true);  // nobody drags here
        setColumnHidden(column, !shown);
    }
    fitColumns();
    updateGeometries();
}

void TableView::rememberWidths(Settings& settings, const QString& table) {
    m_settings = &settings;
    m_name = table;
    const QList<int> kept = settings.columnWidths(table);
    if (kept.size() == m_columns.size()) m_dragged = kept;
    fitColumns();
}

void TableView::setEmptyTexts(const QString& absent, const QString& remedy) {
    if (!m_empty) m_empty = new EmptyState({}, {}, viewport());
    m_empty->setTexts(absent, remedy);
    showEmptiness();
}

void TableView::setModel(QAbstractItemModel* model) {
    if (QAbstractItemModel* old = this->model()) disconnect(old, nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model) return;
    const auto refit = [this] {
        fitColumns();
        showEmptiness();
    };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::layoutChanged, this, refit);
    connect(model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, refit);
    refit();
}

void TableView::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT openRequested(index);
        return event->accept();
    }
    if (plain && index.isValid() && event->key() == Qt::Key_Space &&
        !(index.flags() & Qt::ItemIsUserCheckable)) {
        Q_EMIT markRequested(index);
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    if (m_empty) m_empty->setGeometry(viewport()->rect());
}

void TableView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row()) Q_EMIT currentRowChanged(current.row());
}

void TableView::fitColumns() {
    if (!model() || m_columns.size() != model()->columnCount()) return;
    const QScopedValueRollback guard(m_fitting, true);
    QList<int> widths;
    int stretching = 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        const ColumnFit& fit = m_columns.at(column);
        int width = m_dragged.at(column) > 0 ? m_dragged.at(column) : fit.width;
        if (fit.kind == ColumnFit::Kind::Whole) width = std::max(width, wholeWidth(column));
        if (isColumnHidden(column)) width = 0;
        if (takesSpare(column)) ++stretching;
        widths.append(width);
    }
    narrow(widths);
    int last = int(m_columns.size()) - 1;  // takes what is left where no other column does
    while (last > 0 && isColumnHidden(last)) --last;
    int spare = std::max(0, viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0));
    for (int column = 0; column < m_columns.size(); ++column) {
        if (takesSpare(column)) {
            const int share = spare / stretching--;
            widths[column] += share;
            spare -= share;
        }
        if (column == last && spare > 0) widths[column] += spare;
        if (!isColumnHidden(column) && columnWidth(column) != widths.at(column))
            setColumnWidth(column, widths.at(column));
    }
}

/// Where one long name would push the rest out of the window, the widest beyond what its column was given
/// gives way; its full text stays in the tool tip.
void TableView::narrow(QList<int>& widths) const {
    int missing = std::accumulate(widths.begin(), widths.end(), 0) - viewport()->width();
    while (missing > 0) {
        int widest = -1;
        for (int column = 0; column < widths.size(); ++column) {
            if (m_dragged.at(column) > 0 || isColumnHidden(column)) continue;
            const int over = widths.at(column) - m_columns.at(column).width;
            if (over > 0 && (widest < 0 || over > widths.at(widest) - m_columns.at(widest).width))
                widest = column;
        }
        if (widest < 0) return;
        const int given = std::min(missing, widths.at(widest) - m_columns.at(widest).width);
        widths[widest] -= given;
        missing -= given;
    }
}

bool TableView::takesSpare(int column) const {
    return m_columns.at(column).kind == ColumnFit::Kind::Stretch && m_dragged.at(column) == 0 &&
           !isColumnHidden(column);
}

void TableView::showEmptiness() {
    if (!m_empty) return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!model() || model()->rowCount() == 0);
}

int TableView::wholeWidth(int column) const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = 0;
    const int rows = std::min(model()->rowCount(), kRowsMeasured);
    for (int row = 0; row < rows; ++row)
        widest = std::max(widest, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
    return widest;
}

}  // namespace motcua::ui
