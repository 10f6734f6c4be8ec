// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/care_rights.h"

#include "core/dossier/desk.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"

#include <algorithm>

namespace motcua {

bool isAdministered(const Desk& desk) {
    const QDate day = localDate(desk.clock.now());
    const QList<Officer> officers = desk.directory.officers();
    return std::any_of(officers.begin(), officers.end(), [&](const Officer& officer) {
        return officer.active && Actor{officer, std::nullopt, {}}.holdsAnywhere(role::kAdministrator, day);
    });
}

Refusals objectionsToCare(const Desk& desk, const std::optional<Actor>& actor, Function function) {
    if (desk.centre.isPractice() || !isAdministered(desk)) return {};
    if (!actor)
        return {Refusal{QStringLiteral("right.nobody"),
                        DossierSay::tr("In a store for real work this is done by an officer who is named."),
                        DossierSay::tr("Sign in as the administrator; in commands with --as."),
                        {}}};
    const auto now = asOfNow(desk, *actor);
    if (!now) return now.refusals();
    return objectionsTo(desk, *now, function, {});
}

Refusals refusedCare(const Desk& desk, const std::optional<Actor>& actor, Function function) {
    return noted(desk, actor, keyOf(function), objectionsToCare(desk, actor, function));
}

Refusals objectionsToClosing(const Desk& desk, const std::optional<Actor>& actor) {
    if (!actor) {
        Refusals refusals = objectionsToCare(desk, actor, Function::CloseDay);
        for (Refusal& refusal : refusals)
            refusal.remedy = DossierSay::tr("Say who closes the day; in commands with --as.");
        return refusals;
    }
    const auto now = asOfNow(desk, *actor);
    if (!now) return now.refusals();
    const auto right = permitted(*now, Function::CloseDay, {}, localDate(desk.clock.now()));
    if (!right) return right.refusals();
    if (right->part == Part::Whole) return {};
    return {refused("right.part", DossierSay::tr("Closing the day covers more than the cash."),
                    DossierSay::tr("Ask an officer of the counter, a leader or the supervisor."))};
}

}  // namespace motcua
