// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace motcua::ui {

/// What models tell the table besides the usual roles. Text is always shown as it is written.
enum CellRole {
    StateRole = Qt::UserRole + 500,  ///< int of a State: shape before bold text in its colour
    BoldRole,                        ///< bool
    BoldWhenSelectedRole,            ///< bool: the dossier code
    QuietRole,                       ///< bool: in the colour of secondary text
    LinkRole,                        ///< bool: underlined in the primary colour
    CutInTheMiddleRole,              ///< bool: both ends stay where there is no room, as for names of units
    SecondLineRole                   ///< QString below the text, 12 px (rows of 39)
};

/// Paints every cell of the desk's tables: text cut with its tool tip, check box, state,
/// second line, selection, and the line below the row.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   QRect box) const;
};

}  // namespace motcua::ui
