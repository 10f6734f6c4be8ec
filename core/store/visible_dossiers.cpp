// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/visible_dossiers.h"

#include "core/base/error.h"

namespace motcua::store {

QString visibleCondition(const std::optional<VisibleTo>& visible) {
    if (!visible) return {};
    if (!visible->day.isValid()) throw LogicError(QStringLiteral("whose roles are looked at on no day"));
    // Whose roles see everything, or nothing, are told apart before: here only units count.
    return QStringLiteral(R"( AND (%1 EXISTS (
        SELECT 1 FROM role_grant g
        WHERE g.officer = %2 AND g.valid_from <= '%3' AND coalesce(g.valid_to, '9999-12-31') >= '%3'
          AND g.role NOT IN ('archivist', 'supervisor', 'administrator')
          AND (g.unit IN (d.receiving_unit, d.competent_unit, d.case_parent, d.step_unit)
               OR EXISTS (SELECT 1 FROM token v WHERE v.dossier = d.id AND v.unit = g.unit)))))")
        .arg(visible->closed ? QStringLiteral("d.open = 0 OR") : QString(),
             QString::number(visible->officer.value()), visible->day.toString(Qt::ISODate));
}

}  // namespace motcua::store
