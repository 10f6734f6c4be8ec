// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <array>

class QApplication;
class QPalette;

namespace motcua::ui {

/// The colour roles of the desk. Widgets that paint themselves take every colour from here.
struct Colours {
    bool dark;
    QColor window, panel, field, head;
    QColor panelBorder, controlBorder, rowLine;
    QColor text, secondary, faint;  ///< faint: placeholders and shortcuts
    QColor primary, primaryHover, onPrimary;
    QColor selection, selectionBorder;
    QColor disabledFill, disabledText;
    QColor chartSecond;
    std::array<QColor, 3> overdueAge;  ///< 1–2, 3–5, more than 5 days
    QColor dimming;
};

enum class Scheme { System, Light, Dark };

/// The colours in force; light until applyTheme() was called. GUI thread only.
[[nodiscard]] const Colours& colours();

/// What `Scheme::System` means: dark where the system's window colour is. The environment variable
/// MOTCUA_THEME (light, dark) goes before the system.
[[nodiscard]] bool prefersDark(const QPalette& system);

/// Style, fonts, palette and style sheet of the whole program. May be called again to change the scheme;
/// the first call reads the system's palette, so it belongs before any other change of it. With
/// `Scheme::System` the program follows when the system turns light or dark.
void applyTheme(QApplication& app, Scheme scheme = Scheme::System);

/// Noto Sans in pixels, as the desk uses it.
[[nodiscard]] QFont deskFont(int pixelSize = 13, bool bold = false);

}  // namespace motcua::ui
