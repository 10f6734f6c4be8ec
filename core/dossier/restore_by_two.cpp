// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/restore_by_two.h"

#include "core/access/permission.h"
#include "core/dossier/care_rights.h"
#include "core/dossier/desk.h"
#include "core/dossier/file_by_two.h"
#include "core/dossier/rights.h"

namespace motcua {

namespace {

bool letsIn(const Desk& desk, const Actor& actor) {
    const auto now = asOfNow(desk, actor);
    return now && permitted(*now, Function::Restore, {}, localDate(desk.clock.now()), Way::Approves).isDone();
}

}  // namespace

Refusals objectionsToRestoring(const Desk& desk, const std::optional<Actor>& actor) {
    if (takesTwo(desk) && actor && letsIn(desk, *actor)) return {};
    return objectionsToCare(desk, actor, Function::Restore);
}

Outcome<RestoreTurn> restoreTurn(Desk& desk, const std::optional<Actor>& actor, const QString& backup) {
    const Refusals objections = objectionsToRestoring(desk, actor);
    if (!takesTwo(desk) || !actor) {
        if (!objections.isEmpty()) return objections;
        return RestoreTurn{true, {}};
    }
    FileByTwo two(desk, FileAct::Restore, fingerprintOfBackup(backup));
    if (!letsIn(desk, *actor)) {
        const auto prepared = two.prepare(*actor, {});
        if (!prepared) return prepared.refusals();
        return RestoreTurn{false, {actor->officer.id, {}}};
    }
    const Refusals refusals = two.admit(*actor, {});
    if (!refusals.isEmpty()) return refusals;
    return RestoreTurn{true, {two.preparedBy(), actor->officer.id}};
}

}  // namespace motcua
