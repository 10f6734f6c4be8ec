// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/practice_frame.h"

#include "core/forms/form_document.h"
#include "ui/shared/state.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QRegion>

namespace motcua::ui {

namespace {

constexpr int kEdge = 3;
constexpr int kHead = 16;

}  // namespace

QMargins practiceMargins() {
    return {kEdge, kHead, kEdge, kEdge};
}

void paintPracticeFrame(QPainter& painter, const QRect& window, const QString& words) {
    const QRegion edges = QRegion(window) - QRegion(window.marginsRemoved(practiceMargins()));
    for (const QRect& edge : edges) painter.fillRect(edge, stateColours(State::DueSoon).text);
    painter.setPen(colours().window);
    painter.setFont(deskFont(11, true));
    painter.drawText(QRect(window.topLeft(), QSize(window.width(), kHead)), Qt::AlignCenter,
                     QStringLiteral("%1 – %2").arg(practiceMark(), words));
}

}  // namespace motcua::ui
