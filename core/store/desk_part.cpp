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
        parts += DeskPart{QStringLiteral("d.status = ?"), std::tuple(code(*filter.status))};
    } else if (filter.onlyOpen || filter.onlyPaused) {
        parts += DeskPart{QStringLiteral("d.open = 1"), std::tuple<>()};
    } else {
        parts += DeskPart{QStringLiteral("1 = 1"), std::tuple<>()};
    }
    return parts;
}

}  // namespace motcua::store
