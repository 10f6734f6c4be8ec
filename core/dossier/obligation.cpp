// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/obligation.h"

#include <array>
#include <utility>

namespace motcua {

namespace {

constexpr std::array<std::pair<ObligationState, const char*>, 4> kObligationStates{
    {{ObligationState::Open, "open"},
     {ObligationState::Paid, "paid"},
     {ObligationState::Ended, "ended"},
     {ObligationState::Undone, "undone"}}};

}  // namespace

QString keyOf(ObligationState state) {
    for (const auto& [value, key] : kObligationStates)
        if (value == state) return QLatin1String(key);
    return {};
}

std::optional<ObligationState> obligationStateFromKey(const QString& key) {
    for (const auto& [value, text] : kObligationStates)
        if (key == QLatin1String(text)) return value;
    return std::nullopt;
}

QJsonObject noticeMembers(const Obligation& obligation) {
    QJsonObject about{{QStringLiteral("no"), obligation.no},
                      {QStringLiteral("payBy"), obligation.payBy.toString(Qt::ISODate)}};
    if (obligation.amount) about.insert(QStringLiteral("amount"), obligation.amount->amount);
    return {{QStringLiteral("obligation"), about}};
}

QJsonObject settledMembers(int no, ObligationState state) {
    return {{QStringLiteral("obligation"),
             QJsonObject{{QStringLiteral("no"), no}, {QStringLiteral("state"), keyOf(state)}}}};
}

std::optional<Obligation> openObligation(const QList<Obligation>& obligations) {
    for (const Obligation& one : obligations)
        if (one.state == ObligationState::Open) return one;
    return std::nullopt;
}

}  // namespace motcua
