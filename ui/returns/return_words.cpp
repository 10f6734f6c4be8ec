// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/return_words.h"

#include <QCoreApplication>

namespace motcua::ui {

namespace {

struct ReturnsSay {
    Q_DECLARE_TR_FUNCTIONS(returns)
};

QString standsAt(const Dossier& dossier, const Token& token, const Desk& desk) {
    const auto unit = desk.directory.unit(token.unit);
    const QString place = unit ? unit->name : QString();
    const auto officer = token.assignee ? desk.directory.officer(*token.assignee) : std::nullopt;
    if (officer)
        return ReturnsSay::tr("Dossier %1 is not ready: it is at the step \"%2\" with %3, %4.")
            .arg(dossier.code, dossier.stepName, officer->name, place);
    return ReturnsSay::tr("Dossier %1 is not ready: it is at the step \"%2\" in %3.")
        .arg(dossier.code, dossier.stepName, place);
}

QString dueSentence(const Dossier& dossier) {
    if (!dossier.due)
        return ReturnsSay::tr("Its clock is paused (%1); there is no new date yet.")
            .arg(label(dossier.status));
    return ReturnsSay::tr("It is due at %1.").arg(toShortVietnamese(*dossier.due));
}

}  // namespace

QString returnByText(ReturnBy by) {
    switch (by) {
        case ReturnBy::Counter:
            return ReturnsSay::tr("at the counter");
        case ReturnBy::Post:
            return ReturnsSay::tr("by post");
        case ReturnBy::Online:
            break;
    }
    return ReturnsSay::tr("online");
}

QString receiverText(const ResultReceiver& receiver) {
    const QString name = receiver.identity.isEmpty()
                             ? receiver.name
                             : ReturnsSay::tr("%1 (paper number %2)").arg(receiver.name, receiver.identity);
    return receiver.authorised ? ReturnsSay::tr("%1, authorised, %2").arg(name, returnByText(receiver.by))
                               : QStringLiteral("%1, %2").arg(name, returnByText(receiver.by));
}

QString whereabouts(const Dossier& dossier, const Desk& desk) {
    if (dossier.returnedAt && dossier.receiver)
        return ReturnsSay::tr("Dossier %1 was handed back at %2 to %3.")
            .arg(dossier.code, toShortVietnamese(*dossier.returnedAt), receiverText(*dossier.receiver));
    const Token* token = dossier.process.live();
    if (!token) return ReturnsSay::tr("Dossier %1 has ended: %2.").arg(dossier.code, label(dossier.status));
    return standsAt(dossier, *token, desk) + QLatin1Char(' ') + dueSentence(dossier);
}

QString unknownSlipText(const SlipReading& slip) {
    return ReturnsSay::tr(
               "There is no dossier %1 in this store. Search for the name of the submitter (Ctrl+K).")
        .arg(slip.code.dossierCode);
}

QString falseSlipText(const SlipReading& slip) {
    return ReturnsSay::tr("The check characters on the slip do not fit dossier %1: compare the slip with it.")
        .arg(slip.code.dossierCode);
}

QString cardText(const IdentityCard& card, CardHolder holder, const Dossier& dossier) {
    QStringList sentences;
    switch (holder) {
        case CardHolder::Submitter:
            sentences += ReturnsSay::tr("The card fits the submitter, %1.").arg(dossier.submitter.name);
            break;
        case CardHolder::Owner:
            sentences += ReturnsSay::tr("The card fits the owner, %1.").arg(dossier.owner->name);
            break;
        case CardHolder::SameName:
            sentences += ReturnsSay::tr(
                "The name fits, but the dossier knows no number: compare the photo and the slip.");
            break;
        case CardHolder::Stranger:
            sentences += ReturnsSay::tr(
                             "This card belongs to %1, not to %2. Hand out only with a letter of "
                             "authorisation.")
                             .arg(card.name, dossier.submitter.name);
            break;
    }
    for (const IdentityWarning& warning : card.warnings) sentences += warning.message;
    return sentences.join(QLatin1Char(' '));
}

std::optional<ActionOffer> handingOutOf(const QList<ActionOffer>& offers) {
    std::optional<ActionOffer> found;
    for (const ActionOffer& offer : offers)
        if (offer.needs.contains(Requirement::Receiver) && (!found || (offer.enabled && !found->enabled)))
            found = offer;
    return found;
}

}  // namespace motcua::ui
