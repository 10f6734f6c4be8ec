// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/paper_check_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/state.h"

namespace motcua::ui {

void PaperCheckModel::setPapers(const QList<PaperRef>& papers) {
    beginResetModel();
    m_rows.clear();
    for (const PaperRef& paper : papers) m_rows += Row{{paper, false, {}}, false};
    endResetModel();
}

int PaperCheckModel::add(const QString& name) {
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows += Row{{{0, name}, false, {}}, true};
    endInsertRows();
    return row;
}

void PaperCheckModel::turn(int row) {
    if (row < 0 || row >= m_rows.size()) return;
    Row& one = m_rows[row];
    if (!m_withFaults) {
        one.marked = !one.marked;
    } else if (!one.marked) {
        one.marked = true;
        one.fault.wrong = false;
    } else if (!one.fault.wrong) {
        one.fault.wrong = true;
    } else {
        one.marked = false;
        one.fault.wrong = false;
    }
    changed(row);
}

void PaperCheckModel::setReason(int row, const QString& reason) {
    if (row < 0 || row >= m_rows.size()) return;
    Row& one = m_rows[row];
    one.fault.reason = reason;
    if (!one.marked && !reason.isEmpty()) one.marked = one.fault.wrong = true;
    changed(row);
}

QList<PaperFault> PaperCheckModel::marked() const {
    QList<PaperFault> found;
    for (const Row& row : m_rows)
        if (row.marked) found += row.fault;
    return found;
}

int PaperCheckModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PaperCheckModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return m_withFaults ? int(Columns) : int(Standing);
}

QString PaperCheckModel::standing(const Row& row) const {
    if (!row.marked) return {};
    return row.fault.wrong ? tr("Not right") : tr("Missing");
}

QVariant PaperCheckModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Name) return row.marked ? Qt::Checked : Qt::Unchecked;
    if (role == StateRole && index.column() == Standing && row.marked) return int(State::DueSoon);
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return m_withFaults && row.marked ? row.fault.paper.name + QStringLiteral(": ") + standing(row)
                                          : row.fault.paper.name;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case Name:
            return QString(row.fault.paper.name).replace(QLatin1Char('\n'), QLatin1Char(' '));
        case Standing:
            return standing(row);
        default:
            return row.fault.reason;
    }
}

QVariant PaperCheckModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Paper");
        case Standing:
            return tr("Mark");
        default:
            return tr("What is wrong");
    }
}

}  // namespace motcua::ui
