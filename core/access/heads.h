// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"

#include <QStringList>

namespace motcua {

/// The roles of those who lead a unit: they assign its work and see what nobody else sees.
[[nodiscard]] const QStringList& headRoles();

/// Whether the actor leads or supervises the unit on that day.
[[nodiscard]] bool isHeadOf(const Actor& actor, UnitId unit, QDate day);
/// Whether the actor leads or supervises any unit, or administers the centre.
[[nodiscard]] bool leadsAnywhere(const Actor& actor, QDate day);
/// Whether the actor looks after the officer: himself, as head of a unit where the officer holds a role, or
/// as administrator.
[[nodiscard]] bool looksAfter(const Actor& actor, const Officer& officer, QDate day);

}  // namespace motcua
