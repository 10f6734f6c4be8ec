// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/step_model.h"

#include "core/base/money.h"
#include "ui/dashboard/bar_delegate.h"
#include "ui/dashboard/board_words.h"
#include "ui/shared/state.h"

#include <algorithm>

namespace motcua::ui {

void StepModel::show(QList<StepLoss> steps) {
    const bool same = std::equal(steps.begin(), steps.end(), m_steps.begin(), m_steps.end(),
                                 [](const StepLoss& a, const StepLoss& b) { return a.step == b.step; });
    if (!same) beginResetModel();
    m_steps = std::move(steps);
    m_most = 0;
    for (const StepLoss& step : std::as_const(m_steps))
        m_most = std::max({m_most, step.averageHours, step.ninetiethHours, step.budgetHours.value_or(0)});
    if (!same) return endResetModel();
    if (!m_steps.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_steps.size()) - 1, ColumnCount - 1));
}

int StepModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_steps.size());
}

int StepModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const StepLoss& step = m_steps.at(index.row());
    const bool isOver = step.budgetHours && step.ninetiethHours > *step.budgetHours;
    switch (role) {
        case Qt::DisplayRole:
            return textOf(step, index.column());
        case Qt::TextAlignmentRole:
            if (index.column() < Average) return {};
            return int(Qt::AlignRight | Qt::AlignVCenter);
        case StateRole:
            if (index.column() == Ninetieth && isOver) return static_cast<int>(State::DueSoon);
            return {};
        case QuietRole:
            return index.column() == Budget || index.column() == Over;
        case Qt::ToolTipRole:
            return tr("%1 · %2 visit(s), %3 over the budget")
                .arg(step.step, groupedDigits(step.visits), groupedDigits(step.overBudget));
        case Qt::AccessibleTextRole:
            if (index.column() == Bar) return textOf(step, Average);
            return {};
        default:
            return index.column() == Bar ? barOf(step, role) : QVariant();
    }
}

QVariant StepModel::textOf(const StepLoss& step, int column) const {
    switch (column) {
        case Step:
            return step.step;
        case Average:
            return hoursText(step.averageHours);
        case Ninetieth:
            return hoursText(step.ninetiethHours);
        case Budget:
            return step.budgetHours ? hoursText(*step.budgetHours) : QStringLiteral("–");
        case Over:
            return groupedDigits(step.overBudget);
        default:
            return {};
    }
}

QVariant StepModel::barOf(const StepLoss& step, int role) const {
    if (m_most <= 0) return {};
    if (role == BarShareRole) return step.averageHours / m_most;
    if (role == BarBehindRole) return step.ninetiethHours / m_most;
    if (role == BarMarkRole && step.budgetHours) return *step.budgetHours / m_most;
    return {};
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section >= Average) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Step:
            return tr("Step");
        case Average:
            return tr("Average");
        case Ninetieth:
            return tr("p90");
        case Budget:
            return tr("Budget");
        case Over:
            return tr("Over");
        default:
            return QString();
    }
}

}  // namespace motcua::ui
