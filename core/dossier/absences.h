// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/presence.h"

namespace motcua {

/// Who is away and when. Assignments are never rewritten: who sees what follows from this when it is asked.
class Absences {
public:
    virtual ~Absences() = default;
    /// Those that stand and end at or after `from`, in the order of their beginning.
    [[nodiscard]] virtual QList<Absence> standing(const HalfDay& from) const = 0;
    [[nodiscard]] virtual std::optional<Absence> find(AbsenceId id) const = 0;
    /// Who is there at that moment.
    [[nodiscard]] virtual Presence presence(const HalfDay& at) const = 0;
    /// Whom an officer stands in for at that moment; cheap where nobody is away.
    [[nodiscard]] virtual QList<OfficerId> coveredBy(OfficerId deputy, const HalfDay& at) const = 0;
    /// \throws LogicError outside a Work; likewise below.
    virtual AbsenceId add(const Absence& absence, OfficerId by, Instant at) = 0;
    virtual void cancel(AbsenceId id, Instant at) = 0;
};

}  // namespace motcua
