// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"

namespace motcua {

Dong Dossier::feeTotal() const {
    Dong total;
    for (const DueFee& fee : fees) total = total + fee.amount.value_or(Dong{});
    return total;
}

QString Dossier::currentStep() const {
    const Token* token = process.live();
    return token ? token->stepKey : QString();
}

QString keyOf(ReturnBy by) {
    switch (by) {
        case ReturnBy::Counter:
            return QStringLiteral("counter");
        case ReturnBy::Post:
            return QStringLiteral("post");
        case ReturnBy::Online:
            break;
    }
    return QStringLiteral("online");
}

QString returnMethodText(ReturnBy by) {
    switch (by) {
        case ReturnBy::Counter:
            return QStringLiteral("Trực tiếp");
        case ReturnBy::Post:
            return QStringLiteral("Bưu chính công ích");
        case ReturnBy::Online:
            break;
    }
    return QStringLiteral("Trực tuyến");
}

std::optional<ReturnBy> returnByFromKey(const QString& key) {
    for (const ReturnBy by : {ReturnBy::Counter, ReturnBy::Post, ReturnBy::Online})
        if (keyOf(by) == key) return by;
    return std::nullopt;
}

}  // namespace motcua
