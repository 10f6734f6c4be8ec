// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"

#include <QAbstractTableModel>
#include <functional>

namespace motcua::ui {

/// Dossiers as a table, read-only: all at once, or page by page by keyset as the table scrolls. The lists of
/// the desk say their columns and words; the rows are kept here.
class DossierModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Reads at most so many rows after a key; without a key from the beginning.
    using Reader = std::function<motcua::DossierPage(const std::optional<PageKey>& after, int rows)>;

    [[nodiscard]] const DossierRow& dossierAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] DossierId idAt(int row) const { return m_rows.at(row).id; }
    /// The row of a dossier, or −1.
    [[nodiscard]] int rowOf(DossierId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// A further page could not be read.
    void readFailed(const QString& sentence);

protected:
    /// `columns` as the list shows them.
    explicit DossierModel(int columns, QObject* parent);

    /// These and no others.
    void replaceRows(QList<DossierRow> rows);
    /// The first page; the reader is kept for the further ones. \throws StoreError.
    void readFirst(Reader reader);
    /// Reads again as many rows as there were. Where the same dossiers stand in the same order, nothing is
    /// reset, so that selection and scroll stay. \throws StoreError.
    void readAgain(Reader reader);

    /// The heading of a column.
    [[nodiscard]] virtual QString heading(int column) const = 0;
    /// Rows came from `first` to the end, before anybody sees them: the place to make their words.
    virtual void rowsRead(int first);

private:
    void take(motcua::DossierPage page);

    int m_columns;
    QList<DossierRow> m_rows;
    Reader m_reader;
    std::optional<PageKey> m_next;
};

}  // namespace motcua::ui
