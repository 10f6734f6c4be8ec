// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/cancel_fees.h"

#include "core/access/separation.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/take_fees.h"
#include "core/dossier/unknown.h"

#include <algorithm>

namespace motcua {

namespace {

Refusal notProposed() {
    return refused("fees.notProposed", DossierSay::tr("Nobody has proposed to cancel this receipt."),
                   DossierSay::tr("A cashier of the unit that took the fee proposes it first."), "number");
}

Refusals objections(const Desk& desk, const Dossier& dossier, const Actor& actor, Way way) {
    return objectionsTo(desk, actor, Function::CancelFee, {{dossier.receivingUnit}, {}}, way);
}

/// Who proposed may take it back; otherwise it is for who decides.
Refusals againstDeclining(const Desk& desk, const Dossier& dossier, const FeePayment& payment,
                          const Actor& actor) {
    if (payment.proposedBy == actor.officer.id) return {};
    return objections(desk, dossier, actor, Way::Approves);
}

/// A receipt that somebody wants to do something about, as it stands now.
struct Found {
    Actor acting;
    Dossier dossier;
    FeePayment payment;
};

/// Numbers begin anew each year: the newest of that number.
Outcome<Found> found(const Desk& desk, DossierId id, qint64 number, const Actor& actor) {
    const auto acting = asOfNow(desk, actor);
    if (!acting) return acting.refusals();
    const auto dossier = desk.dossiers.load(id);
    if (!dossier) return unknownDossier();
    const QList<FeePayment> payments = desk.fees.of(id);
    const auto at = std::find_if(payments.rbegin(), payments.rend(),
                                 [number](const FeePayment& one) { return one.number == number; });
    if (at == payments.rend())
        return refused("fees.unknown", DossierSay::tr("The dossier has no receipt number %1.").arg(number),
                       DossierSay::tr("Look at its receipts."), "number");
    return Found{*acting, *dossier, *at};
}

std::optional<Refusal> againstState(const FeePayment& payment, bool isToBeProposed) {
    if (payment.cancelledAt)
        return refused("fees.cancelled",
                       DossierSay::tr("Receipt %1 is cancelled already.").arg(receiptNo(payment)), {},
                       "number");
    if (isToBeProposed && payment.proposedBy)
        return refused("fees.proposed",
                       DossierSay::tr("It is proposed already to cancel receipt %1.").arg(receiptNo(payment)),
                       DossierSay::tr("The supervisor decides about it."), "number");
    if (!isToBeProposed && !payment.proposedBy) return notProposed();
    return std::nullopt;
}

}  // namespace

QList<CancelReason> allCancelReasons() {
    return {CancelReason::WrongAmount, CancelReason::WrongDossier, CancelReason::TakenTwice,
            CancelReason::NotPaid};
}

QString keyOf(CancelReason reason) {
    switch (reason) {
        case CancelReason::WrongAmount:
            return QStringLiteral("amount");
        case CancelReason::WrongDossier:
            return QStringLiteral("dossier");
        case CancelReason::TakenTwice:
            return QStringLiteral("twice");
        case CancelReason::NotPaid:
            break;
    }
    return QStringLiteral("notPaid");
}

std::optional<CancelReason> cancelReasonFromKey(const QString& key) {
    for (const CancelReason reason : allCancelReasons())
        if (keyOf(reason) == key) return reason;
    return std::nullopt;
}

QString labelOf(CancelReason reason) {
    switch (reason) {
        case CancelReason::WrongAmount:
            return DossierSay::tr("The amount is wrong");
        case CancelReason::WrongDossier:
            return DossierSay::tr("It belongs to another dossier");
        case CancelReason::TakenTwice:
            return DossierSay::tr("The fee was taken twice");
        case CancelReason::NotPaid:
            break;
    }
    return DossierSay::tr("The money was not paid after all");
}

Refusals CancelFees::against(const Dossier& dossier, const FeePayment& payment, const Actor& actor) const {
    if (!payment.isToBeDecided()) return objections(m_desk, dossier, actor, Way::Proposes);
    return againstDeclining(m_desk, dossier, payment, actor);
}

Outcome<FeePayment> CancelFees::propose(DossierId id, qint64 number, CancelReason reason,
                                        const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto on = found(m_desk, id, number, actor);
    if (!on) return on.refusals();
    const Refusals refusals = objections(m_desk, on->dossier, on->acting, Way::Proposes);
    if (!refusals.isEmpty()) return noted(m_desk, on->acting, keyOf(Function::CancelFee), refusals);
    if (const auto wrong = againstState(on->payment, true)) return *wrong;
    FeePayment payment = on->payment;
    payment.proposedBy = actor.officer.id;
    payment.reason = reason;
    Event event = officeEvent(fee_event::kCancelProposed, actor, m_desk.clock.now(), feeBody(payment), id);
    addToBody(event, {{QStringLiteral("reason"), keyOf(reason)}});
    m_desk.journal.append(event);
    m_desk.fees.propose(payment);
    work->commit();
    return payment;
}

Outcome<FeePayment> CancelFees::approve(DossierId id, qint64 number, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto on = found(m_desk, id, number, actor);
    if (!on) return on.refusals();
    const Refusals refusals = objections(m_desk, on->dossier, on->acting, Way::Approves);
    if (!refusals.isEmpty()) return noted(m_desk, on->acting, keyOf(Function::CancelFee), refusals);
    if (const auto wrong = againstState(on->payment, false)) return *wrong;
    FeePayment payment = on->payment;
    if (const auto same = proposerApproves(*payment.proposedBy, {}, actor.officer.id))
        return noted(m_desk, on->acting, keyOf(Function::CancelFee), {*same});
    const Separation kept = cashierCancels(payment.officer, actor.officer.id, m_desk.office.smallOffice());
    if (kept.objection) return noted(m_desk, on->acting, keyOf(Function::CancelFee), {*kept.objection});
    payment.cancelledAt = m_desk.clock.now();
    Event draft = officeEvent(fee_event::kCancelled, actor, *payment.cancelledAt, feeBody(payment), id);
    if (!kept.mark.isEmpty()) addToBody(draft, {{event_member::kSeparation, kept.mark}});
    m_desk.fees.cancel(payment, *payment.cancelledAt, m_desk.journal.append(draft).seq);
    work->commit();
    return payment;
}

Outcome<FeePayment> CancelFees::decline(DossierId id, qint64 number, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto on = found(m_desk, id, number, actor);
    if (!on) return on.refusals();
    FeePayment payment = on->payment;
    const Refusals refusals = againstDeclining(m_desk, on->dossier, payment, on->acting);
    if (!refusals.isEmpty()) return noted(m_desk, on->acting, keyOf(Function::CancelFee), refusals);
    if (const auto wrong = againstState(payment, false)) return *wrong;
    payment.proposedBy.reset();
    payment.reason.reset();
    m_desk.journal.append(
        officeEvent(fee_event::kCancelDeclined, actor, m_desk.clock.now(), feeBody(payment), id));
    m_desk.fees.propose(payment);
    work->commit();
    return payment;
}

}  // namespace motcua
