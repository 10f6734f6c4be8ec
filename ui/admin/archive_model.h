// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/archive.h"

#include <QSet>
#include <QStandardItemModel>
#include <functional>

namespace motcua {
struct Desk;
}

namespace motcua::ui {

/// The retention list, page by page as the table scrolls; rows can be ticked by their code.
class ArchiveModel : public QStandardItemModel {
    Q_OBJECT
public:
    enum Column { Code, Procedure, Unit, Ended, Standing, Kept, Place, ColumnCount };
    /// More of the list. Nothing where it could not be read.
    using Reader = std::function<std::optional<ArchivePage>(const std::optional<ArchiveKey>& after)>;

    explicit ArchiveModel(const Desk& desk, QObject* parent = nullptr);

    /// From the oldest on; `ticking` where rows may be ticked.
    void show(Reader reader, bool ticking);
    [[nodiscard]] const ArchiveRow& rowAt(int row) const { return m_rows.at(row); }
    /// What is ticked, in the order of the rows.
    [[nodiscard]] QList<DossierId> ticked() const;
    void toggleTick(const QModelIndex& row);
    /// Whether the list goes on beyond the rows.
    [[nodiscard]] bool goesOn() const { return m_next.has_value(); }

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    void add(const ArchivePage& page);

    const Desk& m_desk;
    Reader m_reader;
    std::optional<ArchiveKey> m_next;
    QList<ArchiveRow> m_rows;
    bool m_ticking = false;
};

}  // namespace motcua::ui
