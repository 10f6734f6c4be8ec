// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace motcua::ui {

/// How a dossier stands to its promise. Always shown as shape, text and colour together.
enum class State { Overdue, DueSoon, Within, Paused, Ready };

struct StateColours {
    QColor text, tint, border;
    QColor onTint;  ///< the text on the tint or on a selected row, where it needs more contrast
};

[[nodiscard]] const StateColours& stateColours(State state);

/// ▲ ◆ ● ❚❚ ✔, 12×12, in the middle of `box`; drawn, never a letter of a font.
void paintState(QPainter& painter, State state, const QRectF& box, const QColor& colour);
/// The same in the state's own colour.
void paintState(QPainter& painter, State state, const QRectF& box);

/// The state in words for screen readers, e.g. "Overdue".
[[nodiscard]] QString stateName(State state);

}  // namespace motcua::ui
