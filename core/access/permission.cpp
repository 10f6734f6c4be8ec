// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permission.h"

#include "core/access/access_say.h"
#include "core/access/permission_matrix.h"

namespace motcua {

namespace {

bool isOwn(const Actor& actor, const Subject& subject, QDate day) {
    const auto is = [&](OfficerId id) { return id == actor.officer.id || actor.standsInFor.contains(id); };
    if (std::any_of(subject.owners.begin(), subject.owners.end(), is)) return true;
    return std::any_of(subject.pile.begin(), subject.pile.end(),
                       [&](const RoleGrant& pile) { return actor.holds(pile.role, pile.unit, day); });
}

/// Why a right of one role in one unit does not reach the subject; empty where it does.
const char* shortfall(const Right& right, const RoleGrant& grant, const Actor& actor, const Subject& subject,
                      QDate day) {
    if (right.part == Part::Closed && !subject.isClosed) return "right.open";
    if (right.reach == Reach::All || subject.units.isEmpty()) return "";
    if (right.reach == Reach::Own) return isOwn(actor, subject, day) ? "" : "right.own";
    return subject.units.contains(grant.unit) ? "" : "right.unit";
}

Refusal refusalFor(const QString& key, Function function) {
    const QString what = label(function);
    if (key == u"right.unit")
        return {key,
                AccessSay::tr("%1: this is a matter of another unit.").arg(what),
                AccessSay::tr("Ask somebody of the unit that handles it."),
                {}};
    if (key == u"right.own")
        return {key,
                AccessSay::tr("%1: it lies with somebody else.").arg(what),
                AccessSay::tr("Ask whoever has it, or let the head of the unit give it to you."),
                {}};
    if (key == u"right.open")
        return {key,
                AccessSay::tr("%1: you may do that only once the dossier is closed.").arg(what),
                AccessSay::tr("Wait until its process has ended."),
                {}};
    QStringList who;
    for (const Duty duty : allDuties())
        if (rightOf(function, duty).reach != Reach::Never) who += label(duty);
    return {key,
            AccessSay::tr("%1: your roles do not allow this.").arg(what),
            AccessSay::tr("It is for: %1.").arg(who.join(QStringLiteral(", "))),
            {}};
}

/// The nearer a shortfall came, the more it says.
int nearness(const QString& key) {
    return int(QStringList{QStringLiteral("right.role"), QStringLiteral("right.unit"),
                           QStringLiteral("right.own"), QStringLiteral("right.open")}
                   .indexOf(key));
}

bool isWider(const Right& a, const Right& b) {
    if (a.reach != b.reach) return a.reach > b.reach;
    if ((a.part == Part::Whole) != (b.part == Part::Whole)) return a.part == Part::Whole;
    return !a.reauthenticates && b.reauthenticates;
}

template <class Visit>
void eachRight(const Actor& actor, Function function, QDate day, const Visit& visit) {
    for (const RoleGrant& grant : actor.officer.grants) {
        if (!grant.isValidOn(day)) continue;
        for (const Duty duty : dutiesOf(grant.role)) {
            const Right right = rightOf(function, duty);
            if (right.reach != Reach::Never) visit(right, grant);
        }
    }
}

}  // namespace

Outcome<Right> permitted(const Actor& actor, Function function, const Subject& subject, QDate day, Way way) {
    std::optional<Right> best;
    QString nearest = QStringLiteral("right.role");
    eachRight(actor, function, day, [&](const Right& right, const RoleGrant& grant) {
        if (right.way != way) return;
        const QString missing = QString::fromLatin1(shortfall(right, grant, actor, subject, day));
        if (missing.isEmpty()) {
            if (!best || isWider(right, *best)) best = right;
        } else if (nearness(missing) > nearness(nearest)) {
            nearest = missing;
        }
    });
    if (best) return *best;
    return refusalFor(nearest, function);
}

std::optional<QList<UnitId>> unitsFor(const Actor& actor, Function function, QDate day) {
    QList<UnitId> units;
    bool all = false;
    eachRight(actor, function, day, [&](const Right& right, const RoleGrant& grant) {
        all = all || (right.reach == Reach::All && right.part != Part::Counts && right.part != Part::Closed);
        if (right.reach != Reach::All && !units.contains(grant.unit)) units += grant.unit;
    });
    if (all) return std::nullopt;
    return units;
}

}  // namespace motcua
