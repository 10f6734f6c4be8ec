// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk_part.h"

#include "core/store/unseen_parts.h"

namespace motcua::store {

namespace {

QString either(bool open, const QString& where) {
    return QStringLiteral("d.open = %1").arg(open ? 1 : 0) + where;
}

DeskPart unitPart(UnitId unit, bool open) {
    return {either(open, QStringLiteral(" AND d.step_unit IS NOT NULL AND d.step_unit = ?")),
            std::tuple(unit)};
}

QList<DeskPart> officerParts(const DossierFilter& filter, const DeskView& view, bool open) {
    const OfficerId officer = *filter.officer;
    if (filter.scope == WorkScope::Consulted) {
        if (!open) return {};
        return {consultedPart(officer, {filter.today, filter.afternoon})};
    }
    if (filter.scope == WorkScope::Unseen) return unseenParts(view, officer, filter.today, open);
    QList<DeskPart> parts;
    if (filter.scope != WorkScope::Pile) {
        parts += assignedPart(officer, open);
        parts += behalfParts(view.presence, officer, filter.today, open);
    }
    if (filter.scope != WorkScope::Mine) parts += pileParts(view.directory, officer, filter.today, open);
    return parts;
}

}  // namespace

DeskPart assignedPart(OfficerId officer, bool open) {
    return {either(open, QStringLiteral(" AND d.assignee IS NOT NULL AND d.assignee = ?")),
            std::tuple(officer)};
}

DeskPart consultedPart(OfficerId officer, const HalfDay& at) {
    static const QString where = QStringLiteral(
        "d.open = 1 AND d.id IN ("
        "SELECT i.dossier FROM consulted i WHERE i.waiting = 1 AND i.officer IS NOT NULL AND i.officer = ? "
        "UNION SELECT i.dossier FROM consulted i JOIN absence a ON a.officer = i.officer "
        "WHERE i.waiting = 1 AND i.officer IS NOT NULL AND a.cancelled_ms IS NULL AND a.deputy = ? "
        "AND ? BETWEEN a.from_half AND a.to_half "
        "UNION SELECT i.dossier FROM consulted i JOIN role_grant g ON g.unit = i.unit "
        "WHERE i.waiting = 1 AND g.officer = ? AND ? BETWEEN g.valid_from AND coalesce(g.valid_to, "
        "'9999-12-31') "
        "AND g.role IN ('handler', 'divisionHead', 'agencyLeader', 'parentLeader', 'coordinator', "
        "'supervisor') AND (i.officer IS NULL "
        "OR EXISTS (SELECT 1 FROM officer o WHERE o.id = i.officer AND o.active = 0)))");
    return {where, std::tuple(officer, officer, toKey(at), officer, at.day)};
}

QList<DeskPart> behalfParts(const Presence& presence, OfficerId officer, QDate today, bool open) {
    QList<DeskPart> parts;
    for (const OfficerId absent : presence.coveredBy(officer))
        parts += DeskPart{either(open, QStringLiteral(" AND d.assignee IS NOT NULL AND d.assignee = ? "
                                                      "AND ") +
                                           kPlacesOf),
                          std::tuple(absent, officer, today)};
    return parts;
}

QList<DeskPart> pileParts(const Directory& directory, OfficerId officer, QDate today, bool open) {
    QList<DeskPart> parts;
    const auto found = directory.officer(officer);
    if (!found) return parts;
    QList<std::pair<UnitId, QString>> seen;
    for (const RoleGrant& grant : found->grants) {
        const std::pair place(grant.unit, grant.role);
        if (!grant.isValidOn(today) || seen.contains(place)) continue;
        seen += place;
        parts += DeskPart{either(open, QStringLiteral(" AND d.assignee IS NULL AND d.step_unit IS NOT NULL "
                                                      "AND d.step_unit = ? AND d.step_role = ?")),
                          std::tuple(grant.unit, grant.role)};
    }
    return parts;
}

QList<DeskPart> partsOf(const DossierFilter& filter, const DeskView& view) {
    QList<DeskPart> parts;
    if (filter.onlyOpen && filter.status && isEnded(*filter.status)) return parts;
    if (filter.officer) {
        parts = officerParts(filter, view, true);
        if (!filter.onlyOpen) parts += officerParts(filter, view, false);
    } else if (filter.unit) {
        parts += unitPart(*filter.unit, true);
        if (!filter.onlyOpen) parts += unitPart(*filter.unit, false);
    } else if (filter.status) {
        parts += DeskPart{QStringLiteral("d.status = ?"), std::tuple(motcua::code(*filter.status))};
    } else if (filter.onlyOpen || filter.onlyPaused) {
        parts += DeskPart{QStringLiteral("d.open = 1"), std::tuple<>()};
    } else {
        parts += DeskPart{QStringLiteral("1 = 1"), std::tuple<>()};
    }
    return parts;
}

}  // namespace motcua::store
