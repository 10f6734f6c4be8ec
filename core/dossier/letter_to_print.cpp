// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/letter_to_print.h"

#include "core/dossier/desk.h"
#include "core/dossier/dossier_say.h"

namespace motcua {

Outcome<Letter> letterToPrint(const Dossier& dossier, const QString& form, const Desk& desk) {
    const FormSet& set = desk.centre.centre().formSet(dossier.formSet);
    if (!set.form(form))
        return Refusal{
            QStringLiteral("form.notInSet"),
            DossierSay::tr("The forms of this dossier (%1) know no form \"%2\".").arg(set.name, form),
            DossierSay::tr("Print one of the forms of its circular."), QStringLiteral("form")};
    const auto letter = latestIssued(desk.letters.of(dossier.id), form);
    if (letter) return *letter;
    return Refusal{QStringLiteral("letter.none"),
                   DossierSay::tr("No act of this dossier has issued the form \"%1\" yet.").arg(form),
                   DossierSay::tr("Perform the act first; its letter can be printed then."),
                   QStringLiteral("form")};
}

}  // namespace motcua
