// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/easy_parts.h"

#include "core/base/error.h"

#include <QFile>
#include <QSet>
#include <algorithm>
#include <vector>

namespace motcua {

namespace {

constexpr qsizetype kShortestPart = 4;
constexpr qsizetype kLongestPart = 24;
constexpr int kEffortOfPart = 2;

const QSet<QString>& commonWords() {
    static const QSet<QString> words = [] {
        const QStringList lines = linesOf(QStringLiteral(":/passwords/common.txt"));
        return QSet<QString>(lines.begin(), lines.end());
    }();
    return words;
}

bool isYear(const QString& part) {
    if (part.size() != 4) return false;
    bool isNumber = false;
    const int year = part.toInt(&isNumber);
    return isNumber && year >= 1900 && year < 2100;
}

/// Each sign is the same step away from the one before: "aaaa", "1234", "dcba".
bool isRun(const QString& part) {
    const int step = part.at(1).unicode() - part.at(0).unicode();
    if (step < -1 || step > 1) return false;
    for (qsizetype i = 2; i < part.size(); ++i)
        if (part.at(i).unicode() - part.at(i - 1).unicode() != step) return false;
    return true;
}

bool isKeyRow(const QString& part) {
    static const QString rows[] = {QStringLiteral("qwertyuiop"), QStringLiteral("asdfghjkl"),
                                   QStringLiteral("zxcvbnm"), QStringLiteral("1234567890"),
                                   QStringLiteral("1qaz2wsx3edc4rfv5tgb")};
    QString backwards = part;
    std::reverse(backwards.begin(), backwards.end());
    return std::any_of(std::begin(rows), std::end(rows),
                       [&](const QString& row) { return row.contains(part) || row.contains(backwards); });
}

bool isEasy(const QString& part, const QSet<QString>& own) {
    return commonWords().contains(part) || own.contains(part) || isYear(part) || isRun(part) ||
           isKeyRow(part);
}

}  // namespace

QStringList linesOf(const QString& resource) {
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) throw LogicError(QStringLiteral("a list is missing: ") + resource);
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#')) lines += line;
    return lines;
}

int effortOfParts(const QString& text, const QStringList& own) {
    QSet<QString> ownParts;
    for (const QString& part : own)
        if (part.size() >= kShortestPart) ownParts.insert(part);
    // Best effort for the first i signs.
    std::vector<int> best(size_t(text.size()) + 1, 0);
    for (qsizetype end = 1; end <= text.size(); ++end) {
        int least = best[size_t(end - 1)] + 1;
        const qsizetype first = std::max<qsizetype>(0, end - kLongestPart);
        for (qsizetype start = first; end - start >= kShortestPart; ++start)
            if (best[size_t(start)] + kEffortOfPart < least && isEasy(text.mid(start, end - start), ownParts))
                least = best[size_t(start)] + kEffortOfPart;
        best[size_t(end)] = least;
    }
    return best.back();
}

}  // namespace motcua
