// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTableView>

namespace motcua::ui {

class EmptyState;
class Settings;

/// How a column takes its width.
struct ColumnFit {
    enum class Kind {
        Fixed,   ///< `width` until somebody drags it
        Whole,   ///< never narrower than its longest text: codes, deadlines, persons
        Stretch  ///< takes what is left over, at least `width`
    };
    Kind kind = Kind::Fixed;
    int width = 100;
};

/// The table of the desk: rows of 32, head of 32, lines between rows only, whole rows selected, cells
/// painted by CellDelegate. Up/Down choose, Enter opens, Space marks, Tab leaves the table.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    /// One entry a column, after the model was set. Widths are fitted again when the model changes.
    void setColumns(QList<ColumnFit> columns);
    /// Takes a column away where there is no room for it, or brings it back.
    void setColumnShown(int column, bool shown);
    /// Keeps what people drag, under this name, and takes up what was kept. After setColumns().
    void rememberWidths(Settings& settings, const QString& table);
    /// Shown in place of the rows while there are none.
    void setEmptyTexts(const QString& absent, const QString& remedy);

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    /// Enter or double click on a row.
    void openRequested(const QModelIndex& index);
    /// Space on a row that has no check box of its own.
    void markRequested(const QModelIndex& index);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();
    void narrow(QList<int>& widths) const;
    void showEmptiness();
    [[nodiscard]] int wholeWidth(int column) const;
    [[nodiscard]] bool takesSpare(int column) const;

    QList<ColumnFit> m_columns;
    QList<int> m_dragged;  ///< 0 where nobody dragged
    QString m_name;
    Settings* m_settings = nullptr;
    EmptyState* m_empty = nullptr;
    bool m_fitting = false;
};

}  // namespace motcua::ui
