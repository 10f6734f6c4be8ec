// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/dossier/due_text.h"

#include <QAbstractTableModel>
#include <QSet>

namespace motcua::ui {

/// The dossiers of a filter, page by page as the table scrolls. Read-only; every text is made when its row
/// is read, against the clock of that moment.
class WorkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Due, Code, Submitter, Procedure, Step, Since, Holder, ColumnCount };

    explicit WorkModel(const Desk& desk, QObject* parent = nullptr);

    /// Reads the first page of a filter; `me` is who the holder "I" is. \throws StoreError.
    void show(const DossierFilter& filter, OfficerId me);
    /// Reads the same rows again, as many as there were. Where the same dossiers stand in the same order,
    /// nothing is reset, so that selection and scroll stay. \throws StoreError.
    void refresh(const DossierFilter& filter);

    [[nodiscard]] const DossierRow& dossierAt(int row) const { return m_rows.at(row).dossier; }
    /// Whether rows can be ticked, to be passed on together. Off drops every tick.
    void setTicking(bool on);
    /// What is ticked, in the order of the rows; rows that have left the list are no longer.
    [[nodiscard]] QList<DossierId> ticked() const;
    void clearTicks();
    /// Ticks the row of the index, or takes its tick away; nothing where rows cannot be ticked.
    void toggleTick(const QModelIndex& row);
    /// The row of a dossier, or −1.
    [[nodiscard]] int rowOf(DossierId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// A further page could not be read.
    void readFailed(const QString& sentence);
    void ticksChanged();

private:
    struct Row {
        DossierRow dossier;
        DueText due;
        QString since;
        QString holder;
    };
    [[nodiscard]] QList<Row> rowsOf(const QList<DossierRow>& dossiers) const;
    [[nodiscard]] QVariant textOf(const Row& row, int column) const;

    const Desk& m_desk;
    std::optional<OfficerId> m_me;
    DossierFilter m_filter;
    QList<Row> m_rows;
    QSet<DossierId> m_ticked;
    bool m_ticking = false;
    std::optional<PageKey> m_next;
};

}  // namespace motcua::ui
