// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/voiding.h"

#include "core/dossier/dossier_say.h"

namespace motcua {

QList<VoidReason> allVoidReasons() {
    return {VoidReason::ReceivedTwice, VoidReason::WrongPerson, VoidReason::WrongProcedure,
            VoidReason::OtherMistake};
}

QString keyOf(VoidReason reason) {
    switch (reason) {
        case VoidReason::ReceivedTwice:
            return QStringLiteral("twice");
        case VoidReason::WrongPerson:
            return QStringLiteral("person");
        case VoidReason::WrongProcedure:
            return QStringLiteral("procedure");
        case VoidReason::OtherMistake:
            break;
    }
    return QStringLiteral("other");
}

std::optional<VoidReason> voidReasonFromKey(const QString& key) {
    for (const VoidReason reason : allVoidReasons())
        if (keyOf(reason) == key) return reason;
    return std::nullopt;
}

QString labelOf(VoidReason reason) {
    switch (reason) {
        case VoidReason::ReceivedTwice:
            return DossierSay::tr("It was received twice");
        case VoidReason::WrongPerson:
            return DossierSay::tr("It was received for the wrong person");
        case VoidReason::WrongProcedure:
            return DossierSay::tr("It was received under the wrong procedure");
        case VoidReason::OtherMistake:
            break;
    }
    return DossierSay::tr("Another mistake of the reception");
}

QJsonObject voidingJson(const Voiding& voiding) {
    QJsonObject json{{QStringLiteral("proposedBy"), voiding.proposedBy.value()},
                     {QStringLiteral("reason"), keyOf(voiding.reason)}};
    if (voiding.at) json.insert(QStringLiteral("at"), voiding.at->ms);
    if (voiding.voidedBy) json.insert(QStringLiteral("by"), voiding.voidedBy->value());
    return json;
}

}  // namespace motcua
