// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/procedure.h"

#include <QCoreApplication>
#include <algorithm>

namespace motcua {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(catalogue)
};

/// The limit that all these ways share, if they do.
template <class Ways>
std::optional<TimeLimit> sharedLimit(const Ways& ways) {
    if (ways.isEmpty()) return std::nullopt;
    const auto same = [&](const FilingWay& way) { return way.limit == ways.first().limit; };
    return std::all_of(ways.begin(), ways.end(), same) ? ways.first().limit : std::nullopt;
}

QList<FilingWay> waysOver(const Procedure& procedure, Channel channel) {
    QList<FilingWay> ways;
    for (const FilingWay& way : procedure.ways)
        if (way.channels.contains(channel)) ways.append(way);
    return ways;
}

QString limitText(const QString& reason) {
    if (reason == QLatin1String("limit.missing")) return Say::tr("The catalogue names no time limit.");
    if (reason == QLatin1String("limit.unitLost"))
        return Say::tr("The time limit has no unit: days, working days or hours?");
    if (reason == QLatin1String("limit.zero")) return Say::tr("The time limit is zero.");
    if (reason == QLatin1String("limit.severalValues"))
        return Say::tr("The time limit has several values for several cases.");
    if (reason == QLatin1String("limit.differs"))
        return Say::tr("Several ways of filing over one channel have different time limits.");
    return Say::tr("The time limit cannot be understood.");
}

QString feeText(const QString& reason) {
    if (reason == QLatin1String("fee.missing")) return Say::tr("The catalogue does not say what the fee is.");
    if (reason == QLatin1String("fee.setElsewhere"))
        return Say::tr("The amount of the fee is set by another document.");
    if (reason == QLatin1String("fee.freeButSetElsewhere"))
        return Say::tr("The fee says \"free\", but its text refers to a document that sets it.");
    if (reason == QLatin1String("fee.freeButAmount"))
        return Say::tr("The fee says \"free\", but its text names an amount.");
    if (reason == QLatin1String("fee.freeButText"))
        return Say::tr("The fee says \"free\", but its text has a condition.");
    if (reason == QLatin1String("fee.severalAmounts"))
        return Say::tr("The fee has several amounts for several cases.");
    if (reason == QLatin1String("fee.conflict"))
        return Say::tr("The amount of the fee contradicts its text.");
    if (reason == QLatin1String("fee.percentage")) return Say::tr("The fee is a share of another amount.");
    if (reason == QLatin1String("fee.thousandsLost"))
        return Say::tr("The amount of the fee seems to have lost its thousands.");
    if (reason == QLatin1String("fee.currency")) return Say::tr("The fee is not in đồng.");
    if (reason == QLatin1String("fee.expired"))
        return Say::tr("The fee holds only for a period; outside it nothing is known.");
    return Say::tr("The fee cannot be understood.");
}

}  // namespace

QString attentionText(const QString& reason) {
    return reason.startsWith(QLatin1String("limit.")) ? limitText(reason) : feeText(reason);
}

std::optional<TimeLimit> Procedure::limitFor(Channel channel) const {
    const QList<FilingWay> own = waysOver(*this, channel);
    return own.isEmpty() ? limit() : sharedLimit(own);
}

std::optional<TimeLimit> Procedure::limit() const {
    const QList<FilingWay> counter = waysOver(*this, Channel::Counter);
    return sharedLimit(counter.isEmpty() ? ways : counter);
}

QList<FeeItem> Procedure::feesFor(Channel channel, QDate day) const {
    QList<FeeItem> fees;
    for (const FilingWay& way : waysOver(*this, channel))
        for (const FeeItem& fee : way.fees)
            if (fee.isValidOn(day) && !fees.contains(fee)) fees.append(fee);
    return fees;
}

QList<Channel> Procedure::channels() const {
    QList<Channel> used;
    for (const Channel channel : {Channel::Counter, Channel::Post, Channel::Online, Channel::Kiosk})
        if (!waysOver(*this, channel).isEmpty()) used.append(channel);
    return used;
}

}  // namespace motcua
