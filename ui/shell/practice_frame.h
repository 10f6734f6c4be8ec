// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QString>

class QPainter;
class QRect;

namespace motcua::ui {

/// The room that the frame of a practice store takes around the desk.
[[nodiscard]] QMargins practiceMargins();

/// The frame with "THỰC HÀNH" and the words behind it in its upper edge.
void paintPracticeFrame(QPainter& painter, const QRect& window, const QString& words);

}  // namespace motcua::ui
