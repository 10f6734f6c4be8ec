// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/week_panel.h"

#include "core/base/money.h"
#include "ui/dashboard/bar_delegate.h"
#include "ui/dashboard/legend.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsSimpleTextItem>
#include <QHeaderView>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace motcua::ui {

namespace {

constexpr int kWords = 44;  ///< the first column
constexpr int kWeek = 48;
constexpr int kWeekPadding = 15;
constexpr int kWeekRow = 24;
constexpr int kAbove = 10;  ///< the plot: half of the uppermost number
constexpr int kDays = 24;   ///< below it: the days
constexpr int kLines = 3;   ///< of the axis, above zero

/// A whole number that the axis may end with: 1, 2 or 5 times a power of ten, a line apart.
double axisEnd(qint64 most) {
    const double step = std::max(1.0, double(most) / kLines);
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= step) return factor * power * kLines;
    return step * kLines;
}

/// The numbers of the lines, at the left of the plot.
void labelLines(QChart& chart, double end) {
    const QRectF plot = chart.plotArea();
    for (int line = 0; line <= kLines; ++line) {
        auto* label = new QGraphicsSimpleTextItem(groupedDigits(qint64(end) * line / kLines), &chart);
        label->setFont(deskFont(12));
        label->setBrush(colours().secondary);
        const QRectF box = label->boundingRect();
        label->setPos(plot.left() - 8 - box.width(),
                      plot.bottom() - plot.height() * line / kLines - box.height() / 2);
    }
}

}  // namespace

void WeekModel::show(QList<WeekFlow> weeks) {
    const bool same = weeks.size() == m_weeks.size();
    if (!same) beginResetModel();
    m_weeks = std::move(weeks);
    if (!same) return endResetModel();
    if (m_weeks.isEmpty()) return;
    Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, int(m_weeks.size())));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_weeks.size()));
}

const BoardNumber* WeekModel::numberAt(const QModelIndex& index) const {
    if (!index.isValid() || index.column() == 0) return nullptr;
    const WeekFlow& week = m_weeks.at(index.column() - 1);
    return index.row() == Received ? &week.received : &week.ended;
}

int WeekModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_weeks.isEmpty() ? 0 : int(RowCount);
}

int WeekModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_weeks.size()) + 1;
}

QVariant WeekModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BoardNumber* number = numberAt(index);
    const QString words = index.row() == Received ? tr("Received") : tr("Finished");
    if (role == LinkRole) return number != nullptr;
    if (role == BoldRole) return number && index.column() == m_weeks.size();
    if (role == Qt::DisplayRole && !number) return index.row() == Received ? tr("In") : tr("Out");
    if (role == Qt::DisplayRole) return groupedDigits(number->count);
    if (role == Qt::AccessibleTextRole && number)
        return tr("%1, week from %2: %3")
            .arg(words, m_weeks.at(index.column() - 1).week.from.toString(QStringLiteral("dd/MM")),
                 groupedDigits(number->count));
    return {};
}

Qt::ItemFlags WeekModel::flags(const QModelIndex& index) const {
    if (index.column() == 0) return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

WeekPanel::WeekPanel(QWidget* parent)
    : Panel(tr("Received and finished per week"), parent),
      m_model(new WeekModel(this)),
      m_view(new QChartView(this)),
      m_table(new TableView(this)),
      m_empty(new EmptyState(tr("The period has no week yet"), tr("Choose another period"), this)) {
    setObjectName(QStringLiteral("weekPanel"));
    setHeadWidget(
        new Legend({{tr("Received"), Legend::Mark::Second}, {tr("Finished"), Legend::Mark::First}}, this));
    m_view->setObjectName(QStringLiteral("weekChart"));
    m_view->setAccessibleName(tr("Received and finished per week; the numbers stand in the table below"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing, false);
    m_view->setInteractive(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_view->setMinimumHeight(64);
    m_view->setStyleSheet(QStringLiteral("background: transparent;"));
    buildTable();
    content()->setSpacing(0);
    content()->addWidget(m_view, 1);
    content()->addWidget(m_table);
    content()->addWidget(m_empty, 1);
    m_empty->hide();
}

void WeekPanel::buildTable() {
    m_table->setObjectName(QStringLiteral("weekTable"));
    m_table->setAccessibleName(tr("Received and finished per week"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new NumberDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setMinimumSectionSize(kWeekRow);
    m_table->verticalHeader()->setDefaultSectionSize(kWeekRow);
    m_table->setMinimumHeight(0);
    m_table->setFixedHeight(kWeekRow * WeekModel::RowCount);
    connect(m_table, &TableView::openRequested, this, &WeekPanel::choose);
    connect(m_table, &QTableView::clicked, this, &WeekPanel::choose);
}

void WeekPanel::show(const Board& board) {
    m_all = board.weeks;
    refresh();
}

void WeekPanel::refresh() {
    const int room = std::max(1, (width() - 2 * kWeekPadding - kWords) / kWeek);
    m_model->show(m_all.mid(std::max<qsizetype>(0, m_all.size() - room)));
    const bool any = !m_model->weeks().isEmpty();
    m_view->setVisible(any);
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (!any) return;
    const int columns = m_model->columnCount();
    const int week = (width() - 2 * kWeekPadding - 2 - kWords) / (columns - 1);
    m_table->setColumnWidth(0, kWords);
    for (int column = 1; column < columns; ++column) m_table->setColumnWidth(column, week);
    drawChart();
}

void WeekPanel::drawChart() {
    const Colours& c = colours();
    auto* received = new QBarSet(tr("Received"));
    auto* ended = new QBarSet(tr("Finished"));
    QStringList days;
    qint64 most = 1;
    for (const WeekFlow& week : m_model->weeks()) {
        *received << double(week.received.count);
        *ended << double(week.ended.count);
        most = std::max({most, week.received.count, week.ended.count});
        days += week.week.from.toString(QStringLiteral("dd/MM"));
    }
    received->setColor(c.chartSecond);
    ended->setColor(c.primary);
    for (QBarSet* set : {received, ended}) set->setBorderColor(Qt::transparent);
    auto* series = new QBarSeries;
    series->append(received);
    series->append(ended);
    series->setBarWidth(0.72);
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->setAnimationOptions(QChart::NoAnimation);
    auto* below = new QBarCategoryAxis;
    below->append(days);
    below->setGridLineVisible(false);
    below->setLinePen(QPen(c.panelBorder));
    auto* left = new QValueAxis;
    left->setRange(0, axisEnd(most));
    left->setTickCount(kLines + 1);
    left->setLabelsVisible(false);  // beside a plot of a fixed size the library has no room for them
    left->setLineVisible(false);
    left->setGridLineColor(c.rowLine);
    below->setLabelsFont(deskFont(12));
    below->setLabelsColor(c.secondary);
    chart->addAxis(below, Qt::AlignBottom);
    chart->addAxis(left, Qt::AlignLeft);
    series->attachAxis(below);
    series->attachAxis(left);
    const int wide = (m_model->columnCount() - 1) * m_table->columnWidth(1);
    // In this order: axes are laid out when the size is set, and only then.
    chart->setPlotArea(QRectF(kWords, kAbove, wide, std::max(20, m_view->height() - kAbove - kDays)));
    chart->resize(m_view->size());
    labelLines(*chart, axisEnd(most));
    const QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
}

void WeekPanel::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    layout()->activate();
    refresh();
}

/// The room of the chart is known last.
bool WeekPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::Resize && !m_model->weeks().isEmpty()) drawChart();
    return Panel::eventFilter(watched, event);
}

void WeekPanel::choose(const QModelIndex& index) {
    const BoardNumber* number = m_model->numberAt(index);
    if (!number) return;
    const Period week = m_model->weeks().at(index.column() - 1).week;
    const QString words = index.row() == WeekModel::Received ? tr("Received") : tr("Finished");
    Q_EMIT numberChosen(tr("%1, %2 – %3")
                            .arg(words, week.from.toString(QStringLiteral("dd/MM")),
                                 week.to.toString(QStringLiteral("dd/MM/yyyy"))),
                        number->behind);
}

}  // namespace motcua::ui
