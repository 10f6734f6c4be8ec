// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace motcua::ui {

/// Our own line drawings (resources/icons), 16×16 by nature.
enum class Icon {
    Receive,
    Work,
    Search,
    Returns,
    Dashboard,
    Reports,
    Admin,
    Officer,
    Store,
    Print,
    Info,
    Warning,
    Scan,
    Paper,
    Check,
    Close,
    Back,
    ChevronRight,
    ChevronDown,
    Calendar,
    Clock,
    Plus,
    Export,
    Attach
};

/// Draws the icon in one colour, sharp at every scale.
void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour);

/// For widgets that insist on a QIcon (combo boxes, list items), in the colour of secondary text.
[[nodiscard]] QIcon asIcon(Icon icon);

}  // namespace motcua::ui
