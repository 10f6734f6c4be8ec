// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua::print {

/// How many lines a text takes that breaks between words, and inside a word that is longer than a line of
/// `width` characters (at least 1). A line break in the text begins a new one; an empty text takes one.
[[nodiscard]] int wrappedLines(const QString& text, int width);

}  // namespace motcua::print
