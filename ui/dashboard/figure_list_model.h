// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/due_text.h"
#include "core/reports/attention.h"
#include "core/reports/board.h"
#include "core/reports/report_desk.h"
#include "ui/shell/workplace.h"

#include <QAbstractTableModel>

namespace motcua::ui {

/// The dossiers behind a number, page by page as the table scrolls, or those that need attention. Without
/// names of citizens. Read-only.
class FigureListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Due, Code, Procedure, Step, Holder, Since, Missing, Risk, ColumnCount };

    FigureListModel(const Workplace& place, const ReportDesk& reports, QObject* parent = nullptr);

    /// What needs attention. Where the same dossiers stand in the same order, nothing is reset.
    void showAttention(const QList<AttentionItem>& items);
    /// The first page of a filter; as many rows as before where it is `again` the same list.
    /// \throws StoreError.
    void showFigure(const FigureFilter& filter, bool again);

    [[nodiscard]] const DossierRow& dossierAt(int row) const { return m_rows.at(row).dossier; }
    /// Whether the rows have a chance to be late that can be told.
    [[nodiscard]] bool tellsRisk() const;
    /// The row of a dossier, or −1.
    [[nodiscard]] int rowOf(DossierId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// A page could not be read, or is not for who looks.
    void readFailed(const QString& sentence);

private:
    struct Told {
        QString text;
        QString sentence;
    };
    struct Row {
        DossierRow dossier;
        DueText due;
        QString since;
        QString missing = {};
        mutable std::optional<Told> risk = {};  ///< none while nobody has looked at it
    };
    [[nodiscard]] Row rowFrom(const DossierRow& dossier) const;
    /// Behind a number the risk is told when its row comes into sight.
    [[nodiscard]] const Told& riskOf(const Row& row) const;
    void take(QList<Row> rows, std::optional<PageKey> next);

    /// Of who sits at the desk now; an empty one where it is refused, which is told.
    [[nodiscard]] motcua::DossierPage pageOf(const FigureFilter& filter, const std::optional<PageKey>& after,
                                             int limit);

    const Workplace& m_place;
    const ReportDesk& m_reports;
    std::optional<FigureFilter> m_filter;
    QList<Row> m_rows;
    std::optional<PageKey> m_next;
};

}  // namespace motcua::ui
