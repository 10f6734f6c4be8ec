// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/letter_to_print.h"

#include "core/dossier/desk.h"

#include <QCoreApplication>

namespace motcua {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(dossier)
};

}  // namespace

Outcome<Letter> letterToPrint(const Dossier& dossier, const QString& form, const Desk& desk) {
    const FormSet& set = desk.centre.centre().formSet(dossier.formSet);
    if (!set.form(form))
        return Refusal{QStringLiteral("form.notInSet"),
                       Say::tr("The forms of this dossier (%1) know no form \"%2\".").arg(set.name, form),
                       Say::tr("Print one of the forms of its circular."), QStringLiteral("form")};
    const auto letter = latestIssued(desk.letters.of(dossier.id), form);
    if (letter) return *letter;
    return Refusal{QStringLiteral("letter.none"),
                   Say::tr("No act of this dossier has issued the form \"%1\" yet.").arg(form),
                   Say::tr("Perform the act first; its letter can be printed then."), QStringLiteral("form")};
}

}  // namespace motcua
