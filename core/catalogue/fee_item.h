// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

enum class FeeKind {
    Amount,        ///< a sum in đồng
    Free,          ///< nothing is charged
    SetElsewhere,  ///< the text only says who sets it (provincial council, a circular); not free
    NotUnderstood  ///< several sums, a contradiction, another currency, thousands lost: an officer must look
};

/// One fee of one way of filing, as read from the catalogue, with the words it was read from.
struct FeeItem {
    FeeKind kind = FeeKind::NotUnderstood;
    std::optional<Dong> amount;      ///< set exactly where `kind` is Amount
    QString raw;                     ///< as written in the amount column
    QString condition;               ///< the text beside it: what it is charged for, or when
    std::optional<QDate> validFrom;  ///< inclusive; none = since ever
    std::optional<QDate> validTo;    ///< inclusive; none = until changed
    QString doubt;                   ///< why an officer must look ("fee.conflict"); empty for Amount and Free

    [[nodiscard]] bool isFree() const { return kind == FeeKind::Free; }
    [[nodiscard]] bool isValidOn(QDate day) const {
        return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo);
    }
    friend bool operator==(const FeeItem&, const FeeItem&) = default;
};

}  // namespace motcua
