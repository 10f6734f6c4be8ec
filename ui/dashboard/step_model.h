// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/board.h"

#include <QAbstractTableModel>

namespace motcua::ui {

/// Where time goes: a step a row, its average and ninetieth percentile beside its budget.
class StepModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Step, Bar, Average, Ninetieth, Budget, Over, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<StepLoss> steps);
    [[nodiscard]] const StepLoss& stepAt(int row) const { return m_steps.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant textOf(const StepLoss& step, int column) const;
    [[nodiscard]] QVariant barOf(const StepLoss& step, int role) const;

    QList<StepLoss> m_steps;
    double m_most = 0;  ///< hours that the widest bar stands for
};

}  // namespace motcua::ui
