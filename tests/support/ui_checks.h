// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace motcua::test {

/// Shows the widget at this size (logical pixels) and lets its layout settle.
void showAt(QWidget& widget, int width, int height);

/// Widgets that take the focus, are visible and enabled, but have no accessible name. A label that is their
/// buddy, a text of their own or a placeholder counts as a name, as it does for screen readers.
[[nodiscard]] QStringList namelessWidgets(QWidget& root);

/// Widgets that take the focus but have no objectName.
[[nodiscard]] QStringList unnamedObjects(QWidget& root);

/// The object names (or classes) in the order in which Tab walks through what is visible and enabled.
[[nodiscard]] QStringList tabOrder(QWidget& root);

/// Places where Tab goes up on the page and to the left at once, within one panel: a sign of a wrong order.
[[nodiscard]] QStringList tabJumpsBack(QWidget& root);

/// Visible labels and buttons that are smaller than their text needs, except those that cut on purpose.
[[nodiscard]] QStringList clippedTexts(QWidget& root);

/// All of the above, for a page at a size; empty when it is sound.
[[nodiscard]] QStringList faultsOf(QWidget& root);

/// Sends text as an input method does; QTest::keyClicks cannot send Vietnamese.
void typeText(QWidget& widget, const QString& text);

/// Saves a picture of the widget where MOTCUA_SHOTS names a folder; does nothing otherwise.
void shoot(QWidget& widget, const QString& name);

}  // namespace motcua::test
