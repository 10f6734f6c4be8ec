// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/consult.h"
#include "core/dossier/desk.h"

namespace motcua {

/// The roles whose holders may speak for their unit when its opinion is asked for.
[[nodiscard]] const QStringList& speakingRoles();

/// Whether somebody may speak for a unit on that day.
[[nodiscard]] bool speaksFor(const Actor& actor, UnitId unit, QDate day);

/// Whether the actor is the one who is asked: himself, the deputy of an officer who is away, anybody who
/// speaks for a unit that is asked as such, or whoever speaks for it where the officer's account was closed.
[[nodiscard]] bool isAsked(const Consulted& item, const Actor& actor, const Directory& directory, QDate day);

/// On whose behalf he answers then.
[[nodiscard]] std::optional<OfficerId> behalfOf(const Actor& actor, const Consulted& item);

/// Whom a consulted one is for people: the officer with his unit, or the unit.
[[nodiscard]] QString nameOf(const Consulted& item, const Directory& directory);

}  // namespace motcua
