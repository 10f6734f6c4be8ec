// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/board.h"
#include "ui/shared/panel.h"

#include <QAbstractTableModel>

class QChart;
class QChartView;
class QTableView;

namespace motcua::ui {

class EmptyState;
class TableView;

/// Received and finished, week by week: two rows of numbers.
class WeekModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Row { Received, Ended, RowCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<WeekFlow> weeks);
    [[nodiscard]] const QList<WeekFlow>& weeks() const { return m_weeks; }
    /// The number at a cell; null for the words in the first column.
    [[nodiscard]] const BoardNumber* numberAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<WeekFlow> m_weeks;
};

/// Received and finished per week as bars, the numbers below each bar; the last weeks of the period that
/// there is room for.
class WeekPanel : public Panel {
    Q_OBJECT
public:
    explicit WeekPanel(QWidget* parent = nullptr);
    void show(const Board& board);
    using Panel::show;

Q_SIGNALS:
    void numberChosen(const QString& title, const motcua::FigureFilter& behind);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void buildTable();
    void drawChart();
    void choose(const QModelIndex& index);

    QList<WeekFlow> m_all;
    WeekModel* m_model;
    QChartView* m_view;
    TableView* m_table;
    EmptyState* m_empty;
};

}  // namespace motcua::ui
