// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// What a text about a fee names: sums, dates, and who sets it. Legal references and dates are no sums.
struct FeeWords {
    /// Days on which something applies, both inclusive.
    struct Span {
        std::optional<QDate> from;
        QDate to;
    };

    QList<qint64> sums;        ///< in đồng, distinct, ascending
    std::optional<Span> span;  ///< "từ ngày … đến hết ngày …", "đến hết ngày …"
    bool severalSpans = false;
    bool foreignCurrency = false;
    bool percentage = false;     ///< a share of some other sum
    bool vague = false;          ///< "10 triệu đồng + …"
    bool setElsewhere = false;   ///< names a law, a circular or an authority
    bool setByProvince = false;  ///< the provincial council or committee decides
};

/// \param plain text after unmarked().
[[nodiscard]] FeeWords feeWordsIn(const QString& plain);

}  // namespace motcua
