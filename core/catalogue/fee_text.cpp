// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/fee_text.h"

#include "core/base/text.h"
#include "core/catalogue/fee_words.h"

#include <QRegularExpression>

namespace motcua {

namespace {

constexpr qsizetype kLongest = 4000;
constexpr qint64 kLeastSum = 1000;
constexpr qint64 kStep = 500;  // no fee is charged in smaller steps: there is no smaller money

/// The amount column, taken apart.
struct Column {
    bool missing = false;
    bool free = false;
    std::optional<qint64> sum;
    QString rest;  ///< what follows the sum, unmarked
};

bool isIn(const QString& plain, const QRegularExpression& form) {
    return form.match(plain).hasMatch();
}

QString withoutEdges(const QString& plain) {
    static const QRegularExpression edges(QStringLiteral("^[-+*• ]+|[ .;,]+\\z"));
    return QString(plain).remove(edges);
}

Column columnOf(const QString& raw) {
    static const QRegularExpression label(QStringLiteral("^(?:le )?phi ?: ?"));
    static const QRegularExpression missing(
        QStringLiteral("^(?:|dong|dongxem chi tiet|khong co thong tin)\\z"));
    static const QRegularExpression free(
        QStringLiteral("^(?:mien(?: thu)?(?: le)?(?: phi)?|khong|khong co|khong thu(?: le)?(?: "
                       "phi)?|0(?:[.,]0+)? ?(?:d|dong|vnd|viet "
                       "nam dong)?|(?:khong|chua)(?: co)? (?:quy|qui) dinh)\\z"));
    static const QRegularExpression sum(QStringLiteral(
        "^(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,12})(?![\\d.,]) ?(?:dong|d\\b|vnd\\b|viet nam dong\\b)(.*)\\z"));
    const QString plain = withoutEdges(unmarked(raw)).remove(label);
    Column column;
    column.missing = isIn(plain, missing);
    column.free = isIn(plain, free);
    if (const auto match = sum.match(plain); match.hasMatch() && !column.free) {
        column.sum = match.captured(1).remove(QLatin1Char('.')).remove(QLatin1Char(',')).toLongLong();
        column.rest = match.captured(2);
    } else if (!column.free && !column.missing) {
        column.rest = plain;
        const FeeWords words = feeWordsIn(plain);
        if (words.sums.size() == 1 && !words.foreignCurrency) column.sum = words.sums.first();
    }
    return column;
}

bool saysNothingIsDue(const QString& plain) {
    static const QRegularExpression form(QStringLiteral(
        "^(?:|khong|khong co|khong thu(?: le)? phi|mien(?: le)? phi|(?:khong|chua)(?: co)? (?:quy|qui) dinh"
        "|mien le phi \\(thong tu so [\\w/-]+\\))\\z"));
    return isIn(withoutEdges(plain), form);
}

/// One fee row on its way from words to items.
class Reading {
public:
    Reading(const QString& raw, const QString& beside) {
        m_item.raw = raw;
        m_item.condition = beside;
        m_column = columnOf(raw);
        m_beside = unmarked(beside);
    }

    QList<FeeItem> items() {
        if (m_column.missing) return {doubtful("fee.missing")};
        m_words = feeWordsIn(m_column.rest + QLatin1Char(' ') + m_beside);
        m_own = feeWordsIn(m_column.rest);
        if (m_column.free) return {besideFree()};
        if (m_words.foreignCurrency) return {doubtful("fee.currency")};
        if (!m_column.sum) return {withoutSum()};
        if (m_words.percentage) return {doubtful("fee.percentage")};
        if (m_words.vague || m_words.severalSpans) return {doubtful("fee.notUnderstood")};
        return m_words.span ? overTime() : QList<FeeItem>{always()};
    }

private:
    FeeItem doubtful(const char* doubt) const {
        FeeItem item = m_item;
        item.kind = FeeKind::NotUnderstood;
        item.doubt = QString::fromLatin1(doubt);
        return item;
    }
    FeeItem elsewhere(const char* doubt) const {
        FeeItem item = doubtful(doubt);
        item.kind = FeeKind::SetElsewhere;
        return item;
    }
    FeeItem amount(qint64 sum) const {
        if (sum < kLeastSum || sum % kStep != 0) return doubtful("fee.thousandsLost");
        FeeItem item = m_item;
        item.kind = FeeKind::Amount;
        item.amount = Dong{sum};
        return item;
    }

    FeeItem besideFree() const {
        if (saysNothingIsDue(m_beside)) {
            FeeItem item = m_item;
            item.kind = FeeKind::Free;
            return item;
        }
        const bool sum =
            !m_words.sums.isEmpty() || m_words.vague || m_words.percentage || m_words.foreignCurrency;
        if (sum) return doubtful("fee.freeButAmount");
        return m_words.setElsewhere ? elsewhere("fee.freeButSetElsewhere") : doubtful("fee.freeButText");
    }

    FeeItem withoutSum() const {
        if (m_words.sums.size() > 1) return doubtful("fee.severalAmounts");
        if (m_words.percentage) return doubtful("fee.percentage");
        const bool told = m_words.setElsewhere && m_words.sums.isEmpty() && !m_words.vague;
        return told ? elsewhere("fee.setElsewhere") : doubtful("fee.notUnderstood");
    }

    /// No dates: the text must not contradict the column.
    FeeItem always() const {
        static const QRegularExpression notInTable(QStringLiteral("khong duoc quy dinh"));
        const qint64 sum = *m_column.sum;
        if (amount(sum).doubt.size() > 0) return amount(sum);
        if (m_words.sums.size() > 1) return doubtful("fee.severalAmounts");
        if (m_own.sums.size() == 1 && m_own.sums.first() != sum) return doubtful("fee.severalAmounts");
        if (m_words.sums.size() == 1 && m_words.sums.first() != sum) return doubtful("fee.conflict");
        if (isIn(m_beside, notInTable)) return doubtful("fee.conflict");
        if (m_words.sums.isEmpty() && m_words.setByProvince) return elsewhere("fee.setElsewhere");
        return amount(sum);
    }

    /// One sum within the dates, another outside.
    QList<FeeItem> overTime() const {
        const qint64 sum = *m_column.sum;
        QList<qint64> others = m_words.sums;
        others.removeAll(sum);
        if (others.size() > 1) return {doubtful("fee.severalAmounts")};
        const bool named = !m_words.sums.isEmpty() || m_own.span;
        if (others.isEmpty() && !named) return spread(elsewhere("fee.setElsewhere"), amount(sum));
        if (others.isEmpty()) return spread(amount(sum), doubtful("fee.expired"));
        // A column that lost its thousands is trusted only where the text halves it, as the circulars do.
        const FeeItem usual = amount(sum);
        const bool reduced = usual.doubt.isEmpty() ? others.first() < sum : others.first() * 2 == sum * 1000;
        if (!reduced || !isIn(m_column.rest + m_beside, QRegularExpression(QStringLiteral("ap dung"))))
            return {doubtful("fee.conflict")};
        return spread(amount(others.first()), usual);
    }

    QList<FeeItem> spread(FeeItem within, const FeeItem& outside) const {
        QList<FeeItem> items;
        const FeeWords::Span& span = *m_words.span;
        if (span.from) {
            items.append(outside);
            items.last().validTo = span.from->addDays(-1);
        }
        within.validFrom = span.from;
        within.validTo = span.to;
        items.append(within);
        items.append(outside);
        items.last().validFrom = span.to.addDays(1);
        return items;
    }

    FeeItem m_item;
    Column m_column;
    QString m_beside;
    FeeWords m_words;  ///< of everything but the sum in the column
    FeeWords m_own;    ///< of the column alone
};

}  // namespace

QList<FeeItem> feesFromText(const QString& raw, const QString& beside) {
    if (raw.size() + beside.size() > kLongest) {
        FeeItem item;
        item.raw = raw;
        item.condition = beside;
        item.doubt = QStringLiteral("fee.notUnderstood");
        return {item};
    }
    return Reading(raw, beside).items();
}

}  // namespace motcua
