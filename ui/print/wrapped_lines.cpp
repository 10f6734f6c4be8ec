// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/wrapped_lines.h"

#include <QStringView>
#include <algorithm>

namespace motcua::print {

namespace {

int linesOf(QStringView paragraph, qsizetype width) {
    int lines = 1;
    qsizetype used = 0;
    for (const QStringView word : paragraph.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (used > 0 && used + 1 + word.size() > width) {
            ++lines;
            used = 0;
        }
        used += word.size() + (used > 0 ? 1 : 0);
        for (; used > width; used -= width) ++lines;
    }
    return lines;
}

}  // namespace

int wrappedLines(const QString& text, int width) {
    if (text.size() <= width && !text.contains(QLatin1Char('\n'))) return 1;
    int lines = 0;
    for (const QStringView paragraph : QStringView(text).tokenize(u'\n'))
        lines += linesOf(paragraph, std::max(1, width));
    return lines;
}

}  // namespace motcua::print
