// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/fee_desk.h"

#include "ui/dossier/ui_dossier_say.h"
#include "ui/shell/prover.h"

namespace motcua::ui {

namespace {

/// Words a receipt; `words` has places for its number and amount.
auto inWords(const QString& words) {
    return [words](const FeePayment& done) { return words.arg(receiptNo(done), toVietnamese(done.amount)); };
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

QString FeeDesk::offerToCancel(const FeePayment& payment) const {
    return (payment.isToBeDecided() ? UiDossierSay::tr("Decide about cancelling receipt %1")
                                    : UiDossierSay::tr("Propose to cancel receipt %1"))
        .arg(receiptNo(payment));
}

QString FeeDesk::obstacleToCancel(const Dossier& dossier, const FeePayment& payment) const {
    const Refusals refusals = CancelFees(m_place.desk).against(dossier, payment, m_place.actor);
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
        inWords(UiDossierSay::tr("Receipt %1: %2 taken")));
}

std::optional<ActNews> FeeDesk::cancel(const Dossier& dossier, const FeePayment& payment) {
    return payment.isToBeDecided() ? decide(dossier, payment) : propose(dossier, payment);
}

std::optional<ActNews> FeeDesk::propose(const Dossier& dossier, const FeePayment& payment) {
    const QList<CancelReason> reasons = allCancelReasons();
    QStringList labels;
    for (const CancelReason reason : reasons) labels += labelOf(reason);
    const auto chosen = m_place.prompt.choose(
        UiDossierSay::tr("Cancel a receipt"),
        UiDossierSay::tr("Why is receipt %1 of %2 to be cancelled? The supervisor decides about it; until "
                         "then it holds.")
            .arg(receiptNo(payment), toVietnamese(payment.amount)),
        labels);
    if (!chosen) return std::nullopt;
    return newsOf(
        [&] {
            return CancelFees(m_place.desk)
                .propose(dossier.id, payment.number, reasons.at(*chosen), m_place.actor);
        },
        inWords(UiDossierSay::tr("Proposed to cancel receipt %1 over %2; the supervisor decides")));
}

std::optional<ActNews> FeeDesk::decide(const Dossier& dossier, const FeePayment& payment) {
    const bool isOwn = payment.proposedBy == m_place.actor.officer.id;
    const auto proposer = m_place.desk.directory.officer(*payment.proposedBy);
    QStringList ways{isOwn ? UiDossierSay::tr("Take the proposal back: the receipt holds")
                           : UiDossierSay::tr("Decline: the receipt holds")};
    if (!isOwn) ways.prepend(UiDossierSay::tr("Cancel the receipt: its number is not used again"));
    const auto way =
        m_place.prompt.choose(UiDossierSay::tr("Cancel a receipt"),
                              UiDossierSay::tr("%1 proposes to cancel receipt %2 of %3. Reason: %4.")
                                  .arg(proposer ? proposer->name : QString(), receiptNo(payment),
                                       toVietnamese(payment.amount), labelOf(*payment.reason)),
                              ways);
    if (!way) return std::nullopt;
    CancelFees fees(m_place.desk);
    const bool cancels = !isOwn && *way == 0;
    const auto decided = [&] {
        return cancels ? fees.approve(dossier.id, payment.number, m_place.actor)
                       : fees.decline(dossier.id, payment.number, m_place.actor);
    };
    return newsOf([&] { return isOwn ? decided() : proven(m_place.prover, decided); },
                  inWords(cancels ? UiDossierSay::tr("Receipt %1 over %2 is cancelled")
                                  : UiDossierSay::tr("Receipt %1 over %2 holds")));
}

}  // namespace motcua::ui
