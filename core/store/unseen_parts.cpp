// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unseen_parts.h"

#include "core/store/query.h"

namespace motcua::store {

namespace {

/// Mirrors isHeadOf(); has two places: who, and on which day.
const QString kHeadThere = QStringLiteral(
    " AND EXISTS (SELECT 1 FROM role_grant g WHERE g.officer = ? "
    "AND ? BETWEEN g.valid_from AND coalesce(g.valid_to, '9999-12-31') AND (g.role = 'administrator' "
    "OR (g.unit = d.step_unit AND g.role IN ('divisionHead', 'agencyLeader', 'parentLeader', 'supervisor')) "
    "OR (g.unit = d.case_receiving AND g.role = 'supervisor')))");

QString openText(bool open) {
    return QStringLiteral("d.open = %1").arg(open ? 1 : 0);
}

/// The piles that have anything, jumping along their index from one to the next.
QList<std::pair<UnitId, QString>> piles(Database& database, bool open) {
    QList<std::pair<UnitId, QString>> found;
    Query query(database, QStringLiteral("SELECT d.step_unit, d.step_role FROM dossier d WHERE ") +
                              openText(open) +
                              QStringLiteral(" AND d.assignee IS NULL AND d.step_unit IS NOT NULL "
                                             "AND (d.step_unit, d.step_role) > (?, ?) "
                                             "ORDER BY d.step_unit, d.step_role LIMIT 1"));
    std::pair<UnitId, QString> last(UnitId(0), QString());
    for (;;) {
        if (!query.run(last.first, last.second).next()) return found;
        last = {query.at<UnitId>(0), query.at<QString>(1)};
        query.finish();
        found += last;
    }
}

}  // namespace

QList<DeskPart> unseenParts(const DeskView& view, OfficerId head, QDate today, bool open) {
    QList<DeskPart> parts;
    for (const OfficerId away : view.presence.away()) {
        const OfficerId deputy = view.presence.deputyOf(away).value_or(OfficerId(0));
        parts += DeskPart{openText(open) +
                              QStringLiteral(" AND d.assignee IS NOT NULL AND d.assignee = ? "
                                             "AND NOT ") +
                              kPlacesOf + kHeadThere,
                          std::tuple(away, deputy, today, head, today)};
    }
    for (const auto& [unit, role] : piles(view.database, open)) {
        if (view.presence.isStaffed(unit, role)) continue;
        parts += DeskPart{openText(open) +
                              QStringLiteral(" AND d.assignee IS NULL AND d.step_unit IS NOT NULL "
                                             "AND d.step_unit = ? AND d.step_role = ?") +
                              kHeadThere,
                          std::tuple(unit, role, head, today)};
    }
    return parts;
}

}  // namespace motcua::store
