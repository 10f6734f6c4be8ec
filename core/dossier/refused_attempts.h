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
/// "right.refused" with what it was and the keys of the refusals, never with what he typed. Called with every
/// refusal within the Work of the act, which is undone thereby: the event follows in a Work of its own, so
/// whichever face called the use case, one attempt is one event. Answers the refusals as they came.
[[nodiscard]] Refusals noted(const Desk& desk, const Actor& actor, const QString& attempt,
                             const Refusals& refusals);

}  // namespace motcua
