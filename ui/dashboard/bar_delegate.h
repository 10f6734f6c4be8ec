// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/cell_delegate.h"

#include <QColor>

namespace motcua::ui {

/// What a model tells of a bar; all shares are parts of the widest bar, 0 … 1.
enum BarRole {
    BarRoleFirst = Qt::UserRole + 600,
    BarShareRole = BarRoleFirst,  ///< double: the bar
    BarBehindRole,                ///< double: a second, paler bar that reaches further
    BarMarkRole,                  ///< double: an upright line, e.g. a budget
    BarColourRole,                ///< QColor; else the primary colour
    BarPartsRole                  ///< list of qint64: the bar in parts by age, each with its number on it
};

/// Bars in the cells of one column. What they say stands as a number in the column beside them.
class BarDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// Numbers that open lists, cell by cell: underlined, the current one in a ring.
class NumberDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace motcua::ui
