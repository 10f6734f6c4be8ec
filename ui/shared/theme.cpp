// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include "ui/shared/desk_style.h"
#include "ui/shared/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>
#include <optional>

namespace motcua::ui {

namespace {

Colours light() {
    return {.dark = false,
            .window = 0xF5F7F9,
            .panel = 0xFFFFFF,
            .field = 0xFFFFFF,
            .head = 0xF5F7F9,
            .panelBorder = 0xE2E7EC,
            .controlBorder = 0xC9D2DA,
            .rowLine = 0xEDF0F3,
            .text = 0x1B2733,
            .secondary = 0x5B6B7A,
            .faint = 0x6B7987,
            .primary = 0x0E5A7A,
            .primaryHover = 0x176F94,
            .onPrimary = 0xFFFFFF,
            .selection = 0xE3EFF4,
            .selectionBorder = 0xB9D6E2,
            .disabledFill = 0xEEF1F4,
            .disabledText = 0x8794A1,
            .chartSecond = 0x9CC3D3,
            .overdueAge = {QColor(0xE7A49C), QColor(0xCF5A4C), QColor(0x8E1B12)},
            .dimming = QColor(27, 39, 51, 107)};
}

Colours darkOnes() {
    return {.dark = true,
            .window = 0x11181F,
            .panel = 0x19222B,
            .field = 0x131B23,
            .head = 0x141C24,
            .panelBorder = 0x2B3742,
            .controlBorder = 0x3D4C59,
            .rowLine = 0x232E38,
            .text = 0xE6ECF1,
            .secondary = 0xA3B2BF,
            .faint = 0x8696A4,
            .primary = 0x6CC3E4,
            .primaryHover = 0x8AD1EB,
            .onPrimary = 0x0B2330,
            .selection = 0x1C3B4B,
            .selectionBorder = 0x2F637B,
            .disabledFill = 0x202A34,
            .disabledText = 0x6C7B88,
            .chartSecond = 0x3F7F99,
            .overdueAge = {QColor(0xE7A49C), QColor(0xCF5A4C), QColor(0x8E1B12)},
            .dimming = QColor(0, 0, 0, 128)};
}

Colours& current() {
    static Colours kept = light();
    return kept;
}

QPalette paletteOf(const Colours& c) {
    QPalette palette(c.text, c.panel, c.panelBorder, c.controlBorder, c.controlBorder, c.text, c.text,
                     c.field, c.window);
    palette.setColor(QPalette::Button, c.panel);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::ToolTipBase, c.panel);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.faint);
    palette.setColor(QPalette::Highlight, c.primary);
    palette.setColor(QPalette::HighlightedText, c.onPrimary);
    palette.setColor(QPalette::Link, c.primary);
    palette.setColor(QPalette::LinkVisited, c.primary);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabledText);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Button})
        palette.setColor(QPalette::Disabled, role, c.disabledFill);
    return palette;
}

void apply(QApplication& app, Scheme scheme, const std::optional<QPalette>& seen);

/// Not at once: the system's palette is seen in the middle of what Qt does with it.
void follow(const DeskStyle& style, QApplication& app) {
    QObject::connect(&style, &DeskStyle::systemPaletteSeen, &app, [&app](const QPalette& system) {
        if (prefersDark(system) == colours().dark) return;
        QMetaObject::invokeMethod(
            &app, [&app, system] { apply(app, Scheme::System, system); }, Qt::QueuedConnection);
    });
}

/// `seen` is the palette of the system where that has just changed.
void apply(QApplication& app, Scheme scheme, const std::optional<QPalette>& seen) {
    static const QPalette atStart = QApplication::palette();
    auto* style = new DeskStyle;
    QApplication::setStyle(style);
    const QPalette system = seen ? *seen : style->systemPalette().value_or(atStart);
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && prefersDark(system));
    current() = dark ? darkOnes() : light();
    if (scheme == Scheme::System) follow(*style, app);
    QApplication::setFont(deskFont());
    QApplication::setPalette(paletteOf(colours()));
    QToolTip::setFont(deskFont(12));
    QToolTip::setPalette(QApplication::palette());
    app.setStyleSheet(styleSheet(colours()));
}

}  // namespace

const Colours& colours() {
    return current();
}

bool prefersDark(const QPalette& system) {
    const QByteArray wish = qgetenv("MOTCUA_THEME");
    if (wish == "dark") return true;
    if (wish == "light") return false;
    return system.color(QPalette::Window).lightness() < 128;
}

void applyTheme(QApplication& app, Scheme scheme) {
    apply(app, scheme, std::nullopt);
}

QFont deskFont(int pixelSize, bool bold) {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixelSize);
    font.setBold(bold);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

}  // namespace motcua::ui
