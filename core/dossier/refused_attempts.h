// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/refusal.h"

#include <QStringList>

namespace motcua {

struct Desk;

/// The keys of those refusals that a right or a separation of duties is the reason of; that nothing but a
/// fresh proof of who somebody is was missing is no matter of rights.
[[nodiscard]] QStringList keysOfRights(const QStringList& keys);

/// Keeps in the journal of a store for real work that an officer tried what he may not: the event
/// "right.refused" with what it was and the keys of the refusals, never with what he typed. Called where a
/// use case refuses, and only there: who merely asks whether he may has tried nothing. Within a Work, which
/// is undone thereby, the event follows in a Work of its own, and what only reads has none: so whichever face
/// called the use case, one attempt is one event. Answers the refusals as they came.
[[nodiscard]] Refusals noted(const Desk& desk, const Actor& actor, const QString& attempt,
                             const Refusals& refusals);
/// The same for whom a store for practice need not know: nobody named is nobody.
[[nodiscard]] Refusals noted(const Desk& desk, const std::optional<Actor>& actor, const QString& attempt,
                             const Refusals& refusals);

}  // namespace motcua
