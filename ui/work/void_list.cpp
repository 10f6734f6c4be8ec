// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/void_list.h"

#include "core/access/permission.h"
#include "ui/shared/user_prompt.h"
#include "ui/work/ui_work_say.h"

namespace motcua::ui {

bool hasVoidsToDecide(const Workplace& place) {
    const QDate today = localDate(place.desk.clock.now());
    return permitted(place.actor, Function::VoidNumber, {}, today, Way::Approves).isDone() &&
           !place.desk.dossiers.toBeVoided().isEmpty();
}

std::optional<DossierId> chosenVoid(Workplace& place) {
    const QList<DossierId> waiting = place.desk.dossiers.toBeVoided();
    QStringList lines;
    for (const DossierId id : waiting) {
        const Dossier dossier = place.desk.dossiers.load(id).value();
        const auto proposer = place.desk.directory.officer(dossier.voiding->proposedBy);
        lines +=
            UiWorkSay::tr("%1: %2 (%3)")
                .arg(dossier.code, labelOf(dossier.voiding->reason), proposer ? proposer->name : QString());
    }
    const auto chosen = place.prompt.choose(
        UiWorkSay::tr("Numbers to be voided"),
        UiWorkSay::tr("Open the dossier to look at it; there you decide under More (F10)."), lines);
    return chosen ? std::optional(waiting.at(*chosen)) : std::nullopt;
}

}  // namespace motcua::ui
