// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/fee_desk.h"

#include "ui/dossier/ui_dossier_say.h"
#include "ui/shared/messages.h"
#include "ui/shell/prover.h"

#include <functional>

namespace motcua::ui {

namespace {

ActNews newsOf(const std::function<Outcome<FeePayment>()>& act, const QString& words) {
    try {
        const auto done = act();
        if (!done) return {State::DueSoon, refusalsText(done.refusals()), false, done.refusals()};
        return {State::Ready, words.arg(receiptNo(*done), toVietnamese(done->amount)), true, {}};
    } catch (const Fault& fault) {
        qWarning("taking a fee failed: %s", fault.what());
        return {State::Overdue, faultText(fault), false, {}};
    }
}

}  // namespace

QString FeeDesk::offer(const Dossier& dossier) const {
    const FeeStanding standing = feeStanding(dossier, m_place.desk.fees.of(dossier.id));
    if (standing.owed().amount > 0)
        return UiDossierSay::tr("Take fees: %1 owed").arg(toShortVietnamese(standing.owed()));
    return standing.open ? UiDossierSay::tr("Take fees") : QString();
}

QString FeeDesk::obstacle(const Dossier& dossier) const {
    const Refusals refusals = TakeFees(m_place.desk).against(dossier, m_place.actor);
    return refusals.isEmpty() ? QString() : refusals.first().message;
}

QString FeeDesk::obstacleToCancel(const Dossier& dossier) const {
    const Refusals refusals = TakeFees(m_place.desk).againstCancelling(dossier, m_place.actor);
    if (asksForProofOnly(refusals)) return {};  // cancel() asks for it
    return refusals.isEmpty() ? QString() : refusals.first().message;
}

QList<FeePayment> FeeDesk::receipts(const Dossier& dossier) const {
    QList<FeePayment> payments = m_place.desk.fees.of(dossier.id);
    payments.removeIf([](const FeePayment& payment) { return payment.cancelledAt.has_value(); });
    return payments;
}

std::optional<Dong> FeeDesk::askAmount(const FeeStanding& standing) {
    const auto text = m_place.prompt.askText(
        {.title = UiDossierSay::tr("Take fees"),
         .label = UiDossierSay::tr("Amount in đồng"),
         .doIt = UiDossierSay::tr("Take"),
         .initial = standing.owed().amount > 0 ? groupedDigits(standing.owed().amount) : QString(),
         .maxLength = 20});
    if (!text) return std::nullopt;
    bool isNumber = false;
    const qint64 amount =
        QString(*text).remove(QLatin1Char('.')).remove(QLatin1Char(' ')).toLongLong(&isNumber);
    return Dong{isNumber ? amount : 0};
}

std::optional<ActNews> FeeDesk::take(const Dossier& dossier) {
    const FeeStanding standing = feeStanding(dossier, m_place.desk.fees.of(dossier.id));
    const auto amount = askAmount(standing);
    if (!amount) return std::nullopt;
    const QList<PayBy> ways{PayBy::Cash, PayBy::Transfer, PayBy::Online};
    QStringList labels;
    for (const PayBy by : ways) labels += labelOf(by);
    const auto way =
        m_place.prompt.choose(UiDossierSay::tr("Take fees"), UiDossierSay::tr("How was it paid?"), labels);
    if (!way) return std::nullopt;
    return newsOf(
        [&] { return TakeFees(m_place.desk).take(dossier.id, *amount, ways.at(*way), m_place.actor); },
        UiDossierSay::tr("Receipt %1: %2 taken"));
}

std::optional<ActNews> FeeDesk::cancel(const Dossier& dossier, const FeePayment& payment) {
    const bool agreed = m_place.prompt.confirm(
        {.title = UiDossierSay::tr("Cancel a receipt"),
         .text = UiDossierSay::tr("Receipt %1 of %2 will no longer count. Its number is not "
                                  "used again.")
                     .arg(receiptNo(payment), toVietnamese(payment.amount)),
         .doIt = UiDossierSay::tr("Cancel the receipt"),
         .destructive = true});
    if (!agreed) return std::nullopt;
    const auto cancelled = [&] {
        return TakeFees(m_place.desk).cancel(dossier.id, payment.number, m_place.actor);
    };
    return newsOf([&] { return proven(m_place.prover, cancelled); },
                  UiDossierSay::tr("Receipt %1 over %2 is cancelled"));
}

}  // namespace motcua::ui
