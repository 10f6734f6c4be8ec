// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"
#include "core/dossier/desk.h"

namespace motcua {

/// The consult that an officer wishes, or that a process prescribes: with the deadline of each on the
/// calendar of his unit; without number, visit and event. Refused, all at once, with the field: nobody is
/// asked ("consult.nobody"), twice ("consult.twice"), too many ("consult.many"), the asker himself
/// ("consult.self"), somebody who does not work there ("consult.officer"), a unit for which nobody can speak
/// ("consult.unit"), a quorum below 1 or above the number of those asked ("consult.quorum").
/// `rule` is that of a step of the process; the wish adds what it leaves open.
[[nodiscard]] Outcome<Consult> consultWished(const std::optional<ConsultWish>& wish,
                                             const std::optional<ConsultRule>& rule, const Dossier& dossier,
                                             const Actor& actor, const Desk& desk);

}  // namespace motcua
