// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/refusal.h"

namespace motcua {

/// Roles whose holders need longer passwords: they administer, supervise or decide.
[[nodiscard]] bool isPrivileged(const Officer& officer, QDate day);

/// Why these roles may not come together in one person, from `day` on: whoever administers neither leads,
/// supervises nor takes money (S4, key "role.separation"), and a supervisor does nothing else in the unit
/// that he supervises (S5, key "role.supervisor").
[[nodiscard]] Refusals againstSeparation(const QList<RoleGrant>& grants, QDate day);

/// Whether the centre would be left without anybody active in `role` if this officer lost it (S6).
[[nodiscard]] bool isLastHolder(const QList<Officer>& officers, OfficerId officer, const QString& role,
                                QDate day);

/// The centre must never be without an administrator and a supervisor: why this officer's account may not
/// be closed. Key "officer.last".
[[nodiscard]] Refusals againstLosing(const QList<Officer>& officers, OfficerId officer, QDate day);

}  // namespace motcua
