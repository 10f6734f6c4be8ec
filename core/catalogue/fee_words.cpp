// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/fee_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace motcua {

namespace {

constexpr qsizetype kMostDigits = 12;

QDate dateOf(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('/'));
    return QDate(parts.value(2).toInt(), parts.value(1).toInt(), parts.value(0).toInt());
}

/// "ngày 01 tháng 7 năm 2025" as "ngay 01/7/2025".
QString withShortDates(const QString& plain) {
    static const QRegularExpression longDate(QStringLiteral("(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})"));
    return QString(plain).replace(longDate, QStringLiteral("\\1/\\2/\\3"));
}

void readSpans(const QString& text, FeeWords& words) {
    static const QRegularExpression form(
        QStringLiteral("tu (?:ngay )?(\\d{1,2}/\\d{1,2}/\\d{4}) ?(?:den het ngay|den het|den ngay|-) "
                       "?(\\d{1,2}/\\d{1,2}/\\d{4})"
                       "|den het (?:ngay )?(\\d{1,2}/\\d{1,2}/\\d{4})"));
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        words.severalSpans = words.span.has_value();
        if (words.severalSpans) return;
        FeeWords::Span span;
        span.to = dateOf(match.captured(match.captured(3).isEmpty() ? 2 : 3));
        if (!match.captured(1).isEmpty()) span.from = dateOf(match.captured(1));
        const bool wrong =
            !span.to.isValid() || (span.from && (!span.from->isValid() || *span.from > span.to));
        if (wrong)
            words.vague = true;
        else
            words.span = span;
    }
}

void readSums(QString text, FeeWords& words) {
    static const QRegularExpression noSum(
        QStringLiteral("\\d+[a-z]*/\\d{4}/[a-z0-9-]+|\\d{1,2}/\\d{1,2}/\\d{4}"));
    text.replace(noSum, QStringLiteral(" "));
    static const QRegularExpression form(QStringLiteral(
        "(?<![\\d.,/])(\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?![\\d]) ?(usd|dong\\b|d\\b|vnd\\b|viet nam dong\\b)?"));
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString digits = match.captured(1);
        const bool grouped = digits.contains(QLatin1Char('.')) || digits.contains(QLatin1Char(','));
        if (!grouped && match.captured(2).isEmpty()) continue;
        if (match.captured(2) == QLatin1String("usd")) {
            words.foreignCurrency = true;
            continue;
        }
        digits.remove(QLatin1Char('.')).remove(QLatin1Char(','));
        if (digits.size() > kMostDigits)
            words.vague = true;
        else if (!words.sums.contains(digits.toLongLong()))
            words.sums.append(digits.toLongLong());
    }
    std::sort(words.sums.begin(), words.sums.end());
}

}  // namespace

FeeWords feeWordsIn(const QString& plain) {
    static const QRegularExpression percentage(QStringLiteral("\\d ?%"));
    static const QRegularExpression vague(QStringLiteral("\\d (?:trieu|ty|nghin|ngan)\\b"));
    static const QRegularExpression elsewhere(QStringLiteral(
        "(?:theo|duoc|quy|qui) (?:quy|qui) dinh|(?:quy|qui) dinh (?:tai|cua|cu the)|theo (?:muc|quyet "
        "dinh|nghi "
        "quyet|huong dan)|(?:quy|qui) dinh\\.?\\z|thong tu|nghi quyet|nghi dinh|bieu phi|luat"));
    static const QRegularExpression province(
        QStringLiteral("hoi dong nhan dan|uy ban nhan dan (?:cap )?tinh|\\bhdnd\\b|\\bubnd (?:cap )?tinh"));
    const QString text = withShortDates(plain);
    FeeWords words;
    words.percentage = percentage.match(text).hasMatch();
    words.vague = vague.match(text).hasMatch();
    words.setByProvince = province.match(text).hasMatch();
    words.setElsewhere = words.setByProvince || elsewhere.match(text).hasMatch();
    readSpans(text, words);
    readSums(text, words);
    return words;
}

}  // namespace motcua
