// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"

#include <QAbstractTableModel>

namespace motcua {
struct Desk;
}

namespace motcua::ui {

/// Results that wait to be collected, longest first.
class ReadyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Waiting, Code, Submitter, Procedure, kColumns };

    /// The desk is used as long as the model lives.
    explicit ReadyModel(const Desk& desk, QObject* parent = nullptr);

    /// Puts them in order by itself.
    void setRows(QList<DossierRow> rows);
    [[nodiscard]] DossierId idAt(int row) const { return m_rows.at(row).id; }
    /// −1 where it is not there.
    [[nodiscard]] int rowOf(DossierId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Desk& m_desk;
    QList<DossierRow> m_rows;
};

/// "today", "yesterday", "3 days": how long since that day.
[[nodiscard]] QString waitingText(Instant since, Instant now);

}  // namespace motcua::ui
