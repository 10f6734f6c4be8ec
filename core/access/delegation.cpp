// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/delegation.h"

#include "core/access/access_say.h"

namespace motcua {

namespace {

QString dayText(QDate day) {
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

bool meet(const QStringList& a, const QStringList& b) {
    return a.isEmpty() || b.isEmpty() ||
           std::any_of(a.begin(), a.end(), [&b](const QString& code) { return b.contains(code); });
}

Refusals againstDays(const Delegation& wanted, QDate today) {
    Refusals refusals;
    const auto& to = wanted.validity.to;
    if (to && *to < wanted.validity.from)
        refusals += refused("delegation.order", AccessSay::tr("The delegation ends before it begins."),
                            AccessSay::tr("Correct one of the two days."), "to");
    else if (to && *to < today)
        refusals += refused("delegation.past", AccessSay::tr("This delegation is over already."),
                            AccessSay::tr("Enter one that still holds."), "to");
    if (wanted.decision.isEmpty() || !wanted.decidedOn.isValid())
        refusals += refused("delegation.decision",
                            AccessSay::tr("The decision that delegates the authority is missing."),
                            AccessSay::tr("Enter its number and its day."), "decision");
    else if (wanted.decidedOn > wanted.validity.from)
        refusals +=
            refused("delegation.decision",
                    AccessSay::tr("The decision of %1 cannot delegate from %2 on.")
                        .arg(dayText(wanted.decidedOn), dayText(wanted.validity.from)),
                    AccessSay::tr("Let the delegation begin on the day of its decision at the earliest."),
                    "decision");
    return refusals;
}

}  // namespace

QString toKey(SigningForm form) {
    switch (form) {
        case SigningForm::ForHead:
            return QStringLiteral("KT");
        case SigningForm::ByOrder:
            return QStringLiteral("TL");
        case SigningForm::Authorised:
            break;
    }
    return QStringLiteral("TUQ");
}

std::optional<SigningForm> signingFormFromKey(const QString& key) {
    for (const SigningForm form : {SigningForm::ForHead, SigningForm::ByOrder, SigningForm::Authorised})
        if (key.compare(toKey(form), Qt::CaseInsensitive) == 0) return form;
    return std::nullopt;
}

Refusals checkedDelegation(const Delegation& wanted, const Officer& signer, const QList<Delegation>& known,
                           QDate today) {
    Refusals refusals = againstDays(wanted, today);
    if (wanted.giverTitle.isEmpty() || wanted.signerTitle.isEmpty())
        refusals += refused("delegation.title", AccessSay::tr("A title above the signature is missing."),
                            AccessSay::tr("Enter the titles of both, such as Chủ tịch and Phó Chủ tịch."),
                            wanted.giverTitle.isEmpty() ? "giverTitle" : "signerTitle");
    if (wanted.giver == wanted.signer)
        refusals += refused("delegation.self", AccessSay::tr("Nobody signs for himself on another's behalf."),
                            AccessSay::tr("Choose somebody else."), "signer");
    if (!signer.active)
        refusals +=
            refused("delegation.inactive", AccessSay::tr("The account of %1 is closed.").arg(signer.name),
                    AccessSay::tr("Choose somebody else."), "signer");
    const auto other = std::find_if(known.begin(), known.end(), [&](const Delegation& one) {
        return one.unit == wanted.unit && one.signer == wanted.signer &&
               one.validity.overlaps(wanted.validity) && meet(one.procedures, wanted.procedures);
    });
    if (other != known.end())
        refusals +=
            refused("delegation.overlap",
                    AccessSay::tr("%1 signs for some of these procedures on these days already, by %2.")
                        .arg(signer.name, other->decision),
                    AccessSay::tr("End that delegation first, or choose other days or procedures."), "from");
    return refusals;
}

QString signingCapacity(const Delegation& delegation) {
    return QStringLiteral("%1. %2\n%3")
        .arg(toKey(delegation.form), delegation.giverTitle.toUpper(), delegation.signerTitle.toUpper());
}

}  // namespace motcua
