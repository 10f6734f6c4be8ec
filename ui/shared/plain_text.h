// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua::ui {

/// Longer text is cut for the screen: laying out one line of a megabyte takes half a minute.
inline constexpr qsizetype kLongestShown = 4000;

/// The text as labels may show it: at most kLongestShown characters.
[[nodiscard]] QString showable(const QString& text);

/// The text as a tool tip that shows exactly these letters, whatever Qt would take for HTML.
[[nodiscard]] QString toolTipText(const QString& text);

}  // namespace motcua::ui
