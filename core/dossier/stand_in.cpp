// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/stand_in.h"

namespace motcua {

namespace {

bool liesWith(const Token& token, const Actor& actor, QDate day) {
    if (token.assignee && *token.assignee == actor.officer.id) return true;
    if (token.assignee && !actor.standsInFor.contains(*token.assignee)) return false;
    return actor.holds(token.role, token.unit, day);
}

}  // namespace

Actor standingIn(const Desk& desk, const Actor& actor) {
    Actor out = actor;
    out.standsInFor = desk.absences.coveredBy(actor.officer.id, halfDayOf(desk.clock.now()));
    return out;
}

std::optional<OfficerId> behalfOf(const Actor& actor, const Token& token) {
    if (!token.assignee || *token.assignee == actor.officer.id) return std::nullopt;
    return actor.standsInFor.contains(*token.assignee) ? token.assignee : std::nullopt;
}

void noteSeen(Desk& desk, const Dossier& dossier, const Actor& actor) {
    const Token* token = dossier.process.live();
    const Instant now = desk.clock.now();
    if (!token || !liesWith(*token, standingIn(desk, actor), localDate(now)) ||
        desk.desks.seen(dossier.id, token->no))
        return;
    const auto work = desk.work.begin();
    desk.desks.markSeen(dossier.id, token->no, {actor.officer.id, now});
    work->commit();
}

}  // namespace motcua
