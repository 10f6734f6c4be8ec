// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// An absence as it stands after it was announced.
struct AnnouncedAbsence {
    Absence absence;
    QList<RoleGrant> leftOpen;  ///< what the deputy does not cover comes to the head of the unit
};

/// Absences: officers announce their own, heads and the administrator those of their people.
class KeepAbsences {
public:
    explicit KeepAbsences(Desk& desk) : m_desk(desk) {}

    /// The id of `wanted` is ignored. Refused as checkedAbsence() says, with "officer.unknown" and
    /// "absence.right". \throws StoreError.
    [[nodiscard]] Outcome<AnnouncedAbsence> announce(const Absence& wanted, const Actor& actor);
    /// Refused with "absence.unknown", "absence.cancelled", "absence.past" and "absence.right".
    [[nodiscard]] Outcome<Absence> cancel(AbsenceId id, const Actor& actor);

private:
    Desk& m_desk;
};

}  // namespace motcua
