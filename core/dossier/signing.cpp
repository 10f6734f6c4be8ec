// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/signing.h"

#include <algorithm>

namespace motcua {

namespace {

const QString kDeputy = QStringLiteral("Phó ");

QList<UnitId> upwards(const Desk& desk, UnitId unit) {
    QList<UnitId> units;
    for (std::optional<UnitId> level = unit; level;) {
        units += *level;
        const auto found = desk.directory.unit(*level);
        level = found ? found->parent : std::nullopt;
    }
    return units;
}

Signing byDelegation(const Desk& desk, const Delegation& delegation) {
    const auto signer = desk.directory.officer(delegation.signer);
    return {signingCapacity(delegation), signer ? signer->name : QString(),
            QStringLiteral("%1 ngày %2")
                .arg(delegation.decision, delegation.decidedOn.toString(QStringLiteral("dd/MM/yyyy")))};
}

bool leads(const Officer& officer, UnitId unit, QDate day) {
    const Actor actor{officer, std::nullopt, {}};
    return actor.holds(role::kAgencyLeader, unit, day) || actor.holds(role::kParentLeader, unit, day);
}

/// The leader who is no deputy, else the first.
std::optional<Officer> headOf(const Desk& desk, UnitId unit, QDate day) {
    const QList<Officer> leaders = desk.directory.holders(unit, role::kAgencyLeader, day);
    const auto head = std::find_if(leaders.begin(), leaders.end(),
                                   [](const Officer& one) { return !one.title.startsWith(kDeputy); });
    if (head != leaders.end()) return *head;
    return leaders.isEmpty() ? std::nullopt : std::optional(leaders.first());
}

std::optional<Signing> delegated(const Desk& desk, OfficerId officer, const QList<UnitId>& units,
                                 const QString& procedure, QDate day) {
    for (const UnitId unit : units)
        if (const auto own = desk.delegations.of(officer, unit, procedure, day))
            return byDelegation(desk, *own);
    const auto known = desk.directory.officer(officer);
    for (const UnitId unit : units)
        if (known && leads(*known, unit, day))
            return Signing{signingCapacity(known->title), known->name, QString()};
    for (const UnitId unit : units)
        for (const Delegation& one : desk.delegations.standing(day))
            if (one.unit == unit && one.covers(procedure, day)) return byDelegation(desk, one);
    return std::nullopt;
}

}  // namespace

QString signingCapacity(const QString& title) {
    if (!title.startsWith(kDeputy)) return title.toUpper();
    return QStringLiteral("KT. ") + title.mid(kDeputy.size()).toUpper() + QLatin1Char('\n') + title.toUpper();
}

Signing signingOf(const Desk& desk, OfficerId officer, UnitId unit, const QString& procedure, QDate day) {
    const QList<UnitId> units = upwards(desk, unit);
    if (const auto found = delegated(desk, officer, units, procedure, day)) return *found;
    for (const UnitId one : units)
        if (const auto head = headOf(desk, one, day)) return {signingCapacity(head->title), head->name, {}};
    return {};
}

}  // namespace motcua
