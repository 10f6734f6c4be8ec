// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/procedure.h"

#include "core/catalogue/catalogue_say.h"

#include <algorithm>

namespace motcua {

namespace {

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
    if (reason == QLatin1String("limit.missing"))
        return CatalogueSay::tr("The catalogue names no time limit.");
    if (reason == QLatin1String("limit.unitLost"))
        return CatalogueSay::tr("The time limit has no unit: days, working days or hours?");
    if (reason == QLatin1String("limit.zero")) return CatalogueSay::tr("The time limit is zero.");
    if (reason == QLatin1String("limit.severalValues"))
        return CatalogueSay::tr("The time limit has several values for several cases.");
    if (reason == QLatin1String("limit.differs"))
        return CatalogueSay::tr("Several ways of filing over one channel have different time limits.");
    return CatalogueSay::tr("The time limit cannot be understood.");
}

QString feeText(const QString& reason) {
    if (reason == QLatin1String("fee.missing"))
        return CatalogueSay::tr("The catalogue does not say what the fee is.");
    if (reason == QLatin1String("fee.setElsewhere"))
        return CatalogueSay::tr("The amount of the fee is set by another document.");
    if (reason == QLatin1String("fee.freeButSetElsewhere"))
        return CatalogueSay::tr("The fee says \"free\", but its text refers to a document that sets it.");
    if (reason == QLatin1String("fee.freeButAmount"))
        return CatalogueSay::tr("The fee says \"free\", but its text names an amount.");
    if (reason == QLatin1String("fee.freeButText"))
        return CatalogueSay::tr("The fee says \"free\", but its text has a condition.");
    if (reason == QLatin1String("fee.severalAmounts"))
        return CatalogueSay::tr("The fee has several amounts for several cases.");
    if (reason == QLatin1String("fee.conflict"))
        return CatalogueSay::tr("The amount of the fee contradicts its text.");
    if (reason == QLatin1String("fee.percentage"))
        return CatalogueSay::tr("The fee is a share of another amount.");
    if (reason == QLatin1String("fee.thousandsLost"))
        return CatalogueSay::tr("The amount of the fee seems to have lost its thousands.");
    if (reason == QLatin1String("fee.currency")) return CatalogueSay::tr("The fee is not in đồng.");
    if (reason == QLatin1String("fee.expired"))
        return CatalogueSay::tr("The fee holds only for a period; outside it nothing is known.");
    return CatalogueSay::tr("The fee cannot be understood.");
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
