// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/stored_model.h"

#include "ui/shared/cell_delegate.h"

namespace motcua::ui {

void StoredModel::show(QList<StoredReport> reports) {
    beginResetModel();
    m_reports = std::move(reports);
    endResetModel();
}

int StoredModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_reports.size());
}

int StoredModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StoredModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const StoredReport& report = m_reports.at(index.row());
    if (role == BoldWhenSelectedRole) return index.column() == Name;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Name:
            return labelOf(report.request.kind);
        case Period:
            return periodText(report.request.period);
        case Unit: {
            const auto unit = report.request.unit ? m_directory.unit(*report.request.unit) : std::nullopt;
            return unit ? unit->name : tr("The whole centre");
        }
        case CutOff:
            return report.request.asOf ? toShortVietnamese(*report.request.asOf) : QString();
        case RunAt:
            return toShortVietnamese(report.runAt);
        default: {
            const auto officer = m_directory.officer(report.runBy);
            return officer ? officer->name : QString();
        }
    }
}

QVariant StoredModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Report");
        case Period:
            return tr("Period");
        case Unit:
            return tr("Unit");
        case CutOff:
            return tr("Figures of");
        case RunAt:
            return tr("Made at");
        default:
            return tr("Made by");
    }
}

}  // namespace motcua::ui
