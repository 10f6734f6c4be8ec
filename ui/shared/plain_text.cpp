// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/plain_text.h"

#include "core/base/text.h"

QString motcua::ui::showable(const QString& text) {
    return text.size() <= kLongestShown ? text : shortened(text, kLongestShown);
}

QString motcua::ui::toolTipText(const QString& text) {
    if (text.isEmpty()) return {};
    return QStringLiteral("<p style='white-space:pre-wrap'>") + showable(text).toHtmlEscaped() +
           QStringLiteral("</p>");
}
