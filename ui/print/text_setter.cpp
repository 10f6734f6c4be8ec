// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_setter.h"

#include <QTextCharFormat>
#include <QTextOption>

namespace motcua::print {

namespace {

constexpr double kEndless = 1e9;

double shareOfRest(FormAlign align) {
    return align == FormAlign::Centre ? 0.5 : align == FormAlign::Right ? 1.0 : 0.0;
}

}  // namespace

QTextLayout& TextSetter::prepared(const FormLine& text, const TextStyle& style) {
    QString whole;
    QList<QTextLayout::FormatRange> faces;
    for (const FormRun& run : text) {
        QString part = run.text.normalized(QString::NormalizationForm_C);
        part.replace(QLatin1Char('\n'), QChar::LineSeparator);
        if (run.bold || run.italic) {
            QTextCharFormat face;
            face.setFont(m_font.font(style.size, run.bold, run.italic));
            faces += {int(whole.size()), int(part.size()), face};
        }
        whole += part;
    }
    auto& layout = *m_layouts.emplace_back(std::make_unique<QTextLayout>(whole, m_font.font(style.size)));
    QTextOption option(style.align == FormAlign::Justified ? Qt::AlignJustify : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);  // painting takes the glyphs that setting has shaped
    layout.setFormats(faces);
    return layout;
}

QList<Strip> TextSetter::lines(const FormLine& text, const TextStyle& style, double width) {
    QTextLayout& layout = prepared(text, style);
    QList<Strip> out;
    const double pitch = style.size * style.leading;
    layout.beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        const double indent = number == 0 ? style.firstIndent : 0;
        line.setLineWidth(width - indent);
        line.setPosition({0, 0});
        const double rest = width - indent - line.naturalTextWidth();
        Strip strip;
        strip.height = pitch;
        strip.lines +=
            {&layout, number, {indent + rest * shareOfRest(style.align), (pitch - line.height()) / 2}};
        out += strip;
    }
    layout.endLayout();
    if (out.isEmpty()) out += Strip{pitch, false, {}, {}};
    return out;
}

Strip TextSetter::block(const FormLine& text, const TextStyle& style, double width) {
    Strip whole;
    for (const Strip& line : lines(text, style, width)) {
        whole.add(line, {0, whole.height});
        whole.height += line.height;
    }
    return whole;
}

double TextSetter::balancedWidth(const FormLine& text, const TextStyle& style, double width) {
    const qsizetype most = lines(text, style, width).size();
    double together = 0;
    const QTextLayout& whole = *m_layouts.back();
    for (int i = 0; i < whole.lineCount(); ++i) together += whole.lineAt(i).naturalTextWidth();
    m_layouts.pop_back();
    // No line can be shorter than its share of all of them.
    double tooNarrow = together / double(most) - style.size;
    double enough = width;
    while (most > 1 && enough - tooNarrow > style.size) {
        const double middle = (tooNarrow + enough) / 2;
        const bool fits = lines(text, style, middle).size() <= most;
        m_layouts.pop_back();
        (fits ? enough : tooNarrow) = middle;
    }
    return enough;
}

double TextSetter::widthOf(const FormLine& text, int size) {
    QTextLayout& layout = prepared(text, {size, 1.0, FormAlign::Left, 0});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    double width = 0;
    if (line.isValid()) {
        line.setLineWidth(kEndless);
        width = line.naturalTextWidth();
    }
    layout.endLayout();
    m_layouts.pop_back();
    return width;
}

}  // namespace motcua::print
