// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk_part.h"

namespace motcua::store {

/// That an officer holds the role in the unit where a dossier `d` lies; has two places: who, and on which
/// day.
inline const QString kPlacesOf = QStringLiteral(
    "(d.step_unit, d.step_role) IN (SELECT g.unit, g.role FROM role_grant g WHERE g.officer = ? "
    "AND ? BETWEEN g.valid_from AND coalesce(g.valid_to, '9999-12-31'))");

/// What lies on nobody's desk in the units that the officer leads or supervises, everywhere for an
/// administrator: assigned to somebody who is away or gone and whose deputy does not hold the role there, or
/// in a pile whose role nobody present holds.
[[nodiscard]] QList<DeskPart> unseenParts(const DeskView& view, OfficerId head, QDate today, bool open);

}  // namespace motcua::store
