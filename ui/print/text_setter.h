// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_block.h"
#include "ui/print/form_font.h"
#include "ui/print/form_strip.h"

#include <memory>
#include <vector>

namespace motcua::print {

/// How a text is set: sizes in units of the layout.
struct TextStyle {
    int size = 0;
    double leading = 1.2;
    FormAlign align = FormAlign::Left;
    double firstIndent = 0;
};

/// Breaks texts into lines, in the form's font and no other. Owns the lines that it set.
class TextSetter {
public:
    explicit TextSetter(const FormFont& font) : m_font(font) {}

    /// One strip a line, each `width` wide. A line feed begins a new line. Never empty.
    [[nodiscard]] QList<Strip> lines(const FormLine& text, const TextStyle& style, double width);
    /// All lines of the text as one strip.
    [[nodiscard]] Strip block(const FormLine& text, const TextStyle& style, double width);
    /// The narrowest width on which the text takes no more lines than on `width`: its lines become alike.
    [[nodiscard]] double balancedWidth(const FormLine& text, const TextStyle& style, double width);
    /// How wide the text is on one line.
    [[nodiscard]] double widthOf(const FormLine& text, int size);

private:
    QTextLayout& prepared(const FormLine& text, const TextStyle& style);

    const FormFont& m_font;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
};

}  // namespace motcua::print
