// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_document.h"
#include "ui/print/form_strip.h"
#include "ui/print/page_metrics.h"
#include "ui/print/text_setter.h"

namespace motcua::print {

/// The two columns of the heading. The nation's name stays on one line whatever the unit is called.
[[nodiscard]] Strip headingStrip(const FormHeading& heading, const PageMetrics& metrics, TextSetter& setter);

/// The QR code on the left; title, code and marks centred beside it.
[[nodiscard]] Strip titleStrip(const FormDocument& document, const PageMetrics& metrics, TextSetter& setter);

/// The footer of a page, from 1, with its line above.
[[nodiscard]] Strip footerStrip(const FormFooter& footer, int page, const PageMetrics& metrics,
                                TextSetter& setter);

/// Above the text of the pages from the second on: code on the left, number in the middle
/// where the footer has none.
[[nodiscard]] Strip runningStrip(const FormDocument& document, int page, const PageMetrics& metrics,
                                 TextSetter& setter);

}  // namespace motcua::print
