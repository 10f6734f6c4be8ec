// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"
#include "ui/search/standing.h"

#include <QAbstractTableModel>

namespace motcua {
struct Desk;
}

namespace motcua::ui {

/// What a search found, as the table shows it.
class FoundModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Due, Code, Submitter, Procedure, Step, Received, kColumns };

    /// The desk is used as long as the model lives.
    explicit FoundModel(const Desk& desk, QObject* parent = nullptr);

    void setRows(QList<DossierRow> rows);
    [[nodiscard]] DossierId idAt(int row) const { return m_rows.at(row).id; }
    /// −1 where it is not there.
    [[nodiscard]] int rowOf(DossierId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(int row, int column) const;

    const Desk& m_desk;
    QList<DossierRow> m_rows;
    QList<Standing> m_standings;  ///< of the rows, as of when they were set
};

}  // namespace motcua::ui
