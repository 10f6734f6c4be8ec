// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"

#include <QAbstractTableModel>

namespace motcua::ui {

/// Papers with a mark each. With faults a mark is missing or wrong, else it is a tick.
class PaperCheckModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Standing, Why, Columns };

    PaperCheckModel(bool faults, QObject* parent) : QAbstractTableModel(parent), m_withFaults(faults) {}

    void setPapers(const QList<PaperRef>& papers);
    /// A paper beyond the list, marked at once. Answers its row.
    int add(const QString& name);
    /// On to the next mark: none, missing, wrong; or on and off.
    void turn(int row);
    /// What is wrong with it; a paper without a mark is wrong from then on.
    void setReason(int row, const QString& reason);
    [[nodiscard]] QString name(int row) const { return m_rows.value(row).fault.paper.name; }
    [[nodiscard]] bool isMarked(int row) const { return m_rows.value(row).marked; }
    [[nodiscard]] QString reason(int row) const { return m_rows.value(row).fault.reason; }
    [[nodiscard]] QList<PaperFault> marked() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        PaperFault fault;
        bool marked = false;
    };
    [[nodiscard]] QString standing(const Row& row) const;
    void changed(int row) { Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1)); }

    bool m_withFaults;
    QList<Row> m_rows;
};

}  // namespace motcua::ui
