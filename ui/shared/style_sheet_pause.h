// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua::ui {

/// While it lives there is no style sheet; at its end everything is styled at once. Without it each widget
/// that is put into another is styled again with all that it holds, which is most of the cost of building a
/// window. Nothing may be painted meanwhile. They may nest. GUI thread only.
class StyleSheetPause {
public:
    StyleSheetPause();
    ~StyleSheetPause();
    StyleSheetPause(const StyleSheetPause&) = delete;
    StyleSheetPause& operator=(const StyleSheetPause&) = delete;

    [[nodiscard]] static bool isOn();
};

}  // namespace motcua::ui
