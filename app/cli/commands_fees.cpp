// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/access/permission.h"
#include "core/dossier/cancel_fees.h"
#include "core/dossier/take_fees.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

QJsonObject paymentJson(const FeePayment& payment, const Desk& desk) {
    const auto officer = desk.directory.officer(payment.officer);
    const auto proposer = payment.proposedBy ? desk.directory.officer(*payment.proposedBy) : std::nullopt;
    return {{QStringLiteral("receipt"), receiptNo(payment)},
            {QStringLiteral("number"), payment.number},
            {QStringLiteral("amount"), payment.amount.amount},
            {QStringLiteral("by"), keyOf(payment.by)},
            {QStringLiteral("at"), toIso(payment.at)},
            {QStringLiteral("officer"), officer ? officer->login : QString()},
            {QStringLiteral("cancelProposedBy"), proposer ? proposer->login : QJsonValue()},
            {QStringLiteral("cancelReason"), payment.reason ? keyOf(*payment.reason) : QJsonValue()},
            {QStringLiteral("cancelledAt"), isoOrNull(payment.cancelledAt)}};
}

QString paymentText(const FeePayment& payment) {
    QString text = QStringLiteral("%1  %2  %3  %4")
                       .arg(receiptNo(payment), toShortVietnamese(payment.at), toVietnamese(payment.amount),
                            labelOf(payment.by));
    if (payment.cancelledAt) text += QStringLiteral("  ") + CliSay::tr("cancelled");
    if (payment.isToBeDecided())
        text += QStringLiteral("  ") + CliSay::tr("to be cancelled: %1").arg(labelOf(*payment.reason));
    return text + QLatin1Char('\n');
}

Answer standingAnswer(const Dossier& dossier, const Desk& desk) {
    const QList<FeePayment> payments = desk.fees.of(dossier.id);
    const FeeStanding standing = feeStanding(dossier, payments);
    QJsonArray receipts;
    QString text = CliSay::tr("%1: due %2, taken %3, owed %4")
                       .arg(dossier.code, toVietnamese(standing.due), toVietnamese(standing.taken),
                            toVietnamese(standing.owed())) +
                   QLatin1Char('\n');
    for (const FeePayment& payment : payments) {
        receipts += paymentJson(payment, desk);
        text += paymentText(payment);
    }
    return {Exit::Done,
            {{QStringLiteral("code"), dossier.code},
             {QStringLiteral("due"), standing.due.amount},
             {QStringLiteral("unset"), standing.open},
             {QStringLiteral("taken"), standing.taken.amount},
             {QStringLiteral("owed"), standing.owed().amount},
             {QStringLiteral("receipts"), receipts}},
            text};
}

/// "all" is what is owed.
Outcome<Dong> amountFrom(const QString& text, const Dossier& dossier, const Desk& desk) {
    if (text == QLatin1String("all")) return feeStanding(dossier, desk.fees.of(dossier.id)).owed();
    bool isNumber = false;
    const qint64 amount = QString(text).remove(QLatin1Char('.')).toLongLong(&isNumber);
    if (isNumber) return Dong{amount};
    return Refusal{QStringLiteral("fees.amount"), CliSay::tr("\"%1\" is no amount.").arg(text),
                   CliSay::tr("Write it in đồng, or as: all."), QStringLiteral("take")};
}

/// A supervisor decides, everybody else proposes.
Refusals cancelled(Session& session, const Dossier& dossier, const FeeArguments& arguments,
                   const Actor& actor) {
    const QDate today = localDate(session.desk().clock.now());
    if (permitted(actor, Function::CancelFee, {}, today, Way::Approves))
        return CancelFees(session.desk()).approve(dossier.id, *arguments.cancel, actor).refusals();
    const auto reason = cancelReasonFromKey(arguments.reason);
    if (!reason)
        return {Refusal{QStringLiteral("fees.reason"),
                        CliSay::tr("\"%1\" is no reason to cancel a receipt.").arg(arguments.reason),
                        CliSay::tr("Choose amount, dossier, twice or notPaid."), QStringLiteral("reason")}};
    return CancelFees(session.desk()).propose(dossier.id, *arguments.cancel, *reason, actor).refusals();
}

Refusals changed(Session& session, const Dossier& dossier, const FeeArguments& arguments,
                 const Actor& actor) {
    if (arguments.cancel) return cancelled(session, dossier, arguments, actor);
    if (arguments.keep)
        return CancelFees(session.desk()).decline(dossier.id, *arguments.keep, actor).refusals();
    const auto amount = amountFrom(arguments.take, dossier, session.desk());
    if (!amount) return amount.refusals();
    const auto by = arguments.by.isEmpty() ? PayBy::Cash : payByFromKey(arguments.by);
    if (!by)
        return {Refusal{QStringLiteral("fees.by"),
                        CliSay::tr("A fee cannot be paid by \"%1\".").arg(arguments.by),
                        CliSay::tr("Choose cash, transfer or online."), QStringLiteral("by")}};
    return TakeFees(session.desk()).take(dossier.id, *amount, *by, actor).refusals();
}

}  // namespace

Answer fees(const Call& call, const FeeArguments& arguments) {
    Session session(call);
    const auto dossier = session.visibleDossier(arguments.code);
    if (!dossier) return refused(dossier.refusals());
    if (!arguments.take.isEmpty() || arguments.cancel || arguments.keep) {
        const auto actor = session.actor();
        if (!actor) return refused(actor.refusals());
        const Refusals refusals = changed(session, *dossier, arguments, *actor);
        if (!refusals.isEmpty()) return refused(refusals);
    }
    return standingAnswer(*dossier, session.desk());
}

}  // namespace motcua::cli
