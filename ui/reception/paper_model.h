// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/required_paper.h"
#include "core/dossier/dossier.h"

#include <QAbstractTableModel>
#include <QJsonArray>
#include <array>

namespace motcua::ui {

/// The check-list of papers: what the procedure asks for, then what was handed in beyond it.
///
/// A row is ticked exactly while one of its counts is above zero.
class PaperModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Originals, Certified, Copies, Columns };
    /// bool: required, F9 found it missing.
    static constexpr int kMissingRole = Qt::UserRole + 600;
    static constexpr int kMostCopies = 999;

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins anew with the list of a procedure.
    void setRequired(const QList<RequiredPaper>& papers);
    /// A paper beyond the list, ticked with one original. Refuses an empty name and the 200th row silently
    /// by giving −1; else its row.
    int addPaper(const QString& name);
    void tick(int row, bool ticked);
    void tickRequired();
    void setCount(int row, int column, int count);
    [[nodiscard]] int count(int row, int column) const;

    [[nodiscard]] QList<SubmittedPaper> submitted() const;
    /// Marks the required papers that are not there; gives the first one's row, −1 where none is missing.
    int markMissing();
    [[nodiscard]] int missing() const;
    [[nodiscard]] int ticked() const;
    /// Rows that can be ticked.
    [[nodiscard]] int papers() const;
    [[nodiscard]] int required() const;

    [[nodiscard]] QJsonArray draft() const;
    /// Onto the list of the procedure that was set before.
    void restore(const QJsonArray& draft);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        RequiredPaper paper;  ///< index 0: beyond the list
        std::array<int, 3> counts{0, 0, 0};
        bool missing = false;
        [[nodiscard]] bool isTicked() const { return counts[0] + counts[1] + counts[2] > 0; }
    };
    [[nodiscard]] QString secondLine(const Row& row) const;
    [[nodiscard]] QString spoken(const Row& row, int column) const;
    void touched(int row);

    QList<Row> m_rows;
};

}  // namespace motcua::ui
