// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/directory.h"
#include "core/reports/stored_report.h"

#include <QAbstractTableModel>

namespace motcua::ui {

/// The reports that were kept, newest first.
class StoredModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Period, Unit, CutOff, RunAt, RunBy, ColumnCount };
    explicit StoredModel(const Directory& directory, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_directory(directory) {}

    void show(QList<StoredReport> reports);
    [[nodiscard]] const StoredReport& reportAt(int row) const { return m_reports.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Directory& m_directory;
    QList<StoredReport> m_reports;
};

}  // namespace motcua::ui
