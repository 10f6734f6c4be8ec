// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/take_fees.h"

#include "core/dossier/desk.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/unknown.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr qint64 kMostDong = 1'000'000'000'000;

Refusals againstAmount(Dong amount, const FeeStanding& standing) {
    if (amount.amount <= 0 || amount.amount > kMostDong)
        return {refused("fees.amount", DossierSay::tr("This is no amount that can be taken."),
                        DossierSay::tr("Enter how much was paid, in đồng."), "amount")};
    if (!standing.open && amount > standing.owed())
        return {refused("fees.more",
                        DossierSay::tr("More than the %1 that are owed.").arg(toVietnamese(standing.owed())),
                        DossierSay::tr("Enter at most what is owed."), "amount")};
    return {};
}

}  // namespace

QJsonObject feeBody(const FeePayment& payment) {
    return {{QStringLiteral("unit"), payment.unit.value()},
            {QStringLiteral("year"), payment.year},
            {QStringLiteral("number"), payment.number},
            {QStringLiteral("amount"), payment.amount.amount},
            {QStringLiteral("by"), keyOf(payment.by)}};
}

QString keyOf(PayBy by) {
    return by == PayBy::Cash       ? QStringLiteral("cash")
           : by == PayBy::Transfer ? QStringLiteral("transfer")
                                   : QStringLiteral("online");
}

std::optional<PayBy> payByFromKey(const QString& key) {
    for (const PayBy by : {PayBy::Cash, PayBy::Transfer, PayBy::Online})
        if (keyOf(by) == key) return by;
    return std::nullopt;
}

QString labelOf(PayBy by) {
    return by == PayBy::Cash       ? DossierSay::tr("in cash")
           : by == PayBy::Transfer ? DossierSay::tr("by transfer")
                                   : DossierSay::tr("on the portal");
}

QString receiptNo(const FeePayment& payment) {
    return QStringLiteral("%1/%2").arg(QString::number(payment.number).rightJustified(7, QLatin1Char('0')),
                                       QString::number(payment.year));
}

FeeStanding feeStanding(const Dossier& dossier, const QList<FeePayment>& payments) {
    FeeStanding standing;
    for (const DueFee& fee : dossier.fees) {
        if (fee.amount) standing.due = standing.due + *fee.amount;
        standing.open = standing.open || !fee.amount;
    }
    for (const FeePayment& payment : payments)
        if (!payment.cancelledAt) standing.taken = standing.taken + payment.amount;
    return standing;
}

Refusals TakeFees::against(const Dossier& dossier, const Actor& actor) const {
    const Subject subject{{dossier.receivingUnit}, {}};
    if (objectionsTo(m_desk, actor, Function::TakeFee, subject).isEmpty()) return {};
    return {refused(
        "fees.right", DossierSay::tr("Fees are taken by the cashiers of the unit that received the dossier."),
        DossierSay::tr("Send the applicant to them, or let the administrator give you this role."))};
}

Outcome<FeePayment> TakeFees::take(DossierId id, Dong amount, PayBy by, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const auto dossier = m_desk.dossiers.load(id);
    if (!dossier) return unknownDossier();
    const FeeStanding standing = feeStanding(*dossier, m_desk.fees.of(id));
    const Refusals refusals = against(*dossier, *acting) + againstAmount(amount, standing);
    if (!refusals.isEmpty()) return noted(m_desk, *acting, keyOf(Function::TakeFee), refusals);
    FeePayment payment;
    payment.dossier = id;
    payment.unit = dossier->receivingUnit;
    payment.at = m_desk.clock.now();
    payment.year = localDate(payment.at).year();
    payment.number = m_desk.fees.nextNumber(payment.unit, payment.year);
    payment.amount = amount;
    payment.by = by;
    payment.officer = actor.officer.id;
    payment.event =
        m_desk.journal.append(officeEvent(fee_event::kTaken, actor, payment.at, feeBody(payment), id)).seq;
    m_desk.fees.add(payment);
    work->commit();
    return payment;
}

}  // namespace motcua
