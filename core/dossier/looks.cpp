// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/looks.h"

#include "core/dossier/desk.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/look_closer.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/unknown.h"

namespace motcua {

namespace {

constexpr int kMostDossiers = 1000;

Refusal unknownNumber() {
    return {QStringLiteral("number.unknown"), DossierSay::tr("There is no dossier under this whole number."),
            DossierSay::tr("Enter the personal number or tax code as it stands on the paper."),
            QStringLiteral("id")};
}

}  // namespace

Outcome<DossierLooks> looksAt(Desk& desk, DossierId id, const Actor& actor) {
    const auto dossier = desk.dossiers.load(id);
    if (!dossier) return unknownDossier();
    const Refusals refusals = objectionsTo(desk, actor, Function::View, subjectOf(*dossier, desk));
    if (!refusals.isEmpty()) return noted(desk, actor, keyOf(Function::View), refusals);
    DossierLooks looks{*dossier, desk.views.of(id), {}};
    for (const HistoryEntry& entry : desk.history.of(id))
        if (entry.event.actor && !looks.handledBy.contains(*entry.event.actor))
            looks.handledBy += *entry.event.actor;
    return looks;
}

Outcome<QList<DossierLooks>> looksAtPerson(Desk& desk, const QString& number, const Actor& actor) {
    if (!isWholeNumber(number)) return unknownNumber();
    const auto found = LookCloser(desk).search(number, kMostDossiers, actor);
    if (!found) return found.refusals();
    QList<DossierLooks> all;
    for (const DossierRow& row : found->rows) {
        const auto looks = looksAt(desk, row.id, actor);
        if (!looks) return looks.refusals();
        all += *looks;
    }
    if (all.isEmpty()) return unknownNumber();
    return all;
}

}  // namespace motcua
