// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_acceptance.h"

#include "core/base/text.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/field_lengths.h"
#include "core/dossier/legal_input.h"

namespace motcua {

Refusals acceptedInput(ActInput& input) {
    Refusals refusals;
    const auto accept = [&refusals](QString& value, const char* field, const QString& label, qsizetype length,
                                    bool lines) {
        const auto accepted = acceptedText(value, {QLatin1String(field), label, length, lines, false});
        refusals += accepted.refusals();
        if (accepted) value = *accepted;
    };
    accept(input.note, "note", DossierSay::tr("The note"), longest::kText, true);
    refusals += acceptLegalInput(input);
    if (input.receiver) {
        accept(input.receiver->name, "receiver.name", DossierSay::tr("The name of the receiver"),
               longest::kName, false);
        accept(input.receiver->identity, "receiver.identity",
               DossierSay::tr("The identity paper of the receiver"), longest::kName, false);
        if (input.receiver->name.isEmpty())
            refusals += Refusal{
                QStringLiteral("receiver.name"), DossierSay::tr("The name of the receiver is missing."),
                DossierSay::tr("Enter who takes the result."), QStringLiteral("receiver.name")};
        if (input.receiver->authorised && input.receiver->identity.isEmpty())
            refusals += Refusal{QStringLiteral("receiver.identity"),
                                DossierSay::tr("An authorised receiver must show an identity paper."),
                                DossierSay::tr("Enter its number."), QStringLiteral("receiver.identity")};
    }
    return refusals;
}

}  // namespace motcua
