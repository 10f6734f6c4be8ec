// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/form_font.h"
#include "ui/print/form_strip.h"

#include <QPainter>

namespace motcua::print {

/// "THỰC HÀNH" across a sheet, in grey and below everything else.
void paintPracticeMark(QPainter& painter, QSizeF paper, const FormFont& font);

/// What a strip draws, black, its top left corner at the painter's origin.
void paintStrip(QPainter& painter, const Strip& strip);

}  // namespace motcua::print
