// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// Where papers go that are given back outside a list.
struct PapersTo {
    std::optional<UnitId> unit;        ///< a unit of ours; nobody: the applicant
    std::optional<OfficerId> officer;  ///< who takes them there
};

/// The papers of dossiers on their way from the counter to the units and back: lists that giver and receiver
/// sign, confirmed in the program, so that it is always known who has them.
class HandOver {
public:
    explicit HandOver(Desk& desk) : m_desk(desk) {}

    /// Makes the list of everything that is pending from one unit to another. Refused with "handover.unit"
    /// for who works in neither, "handover.nothing". \throws StoreError.
    [[nodiscard]] Outcome<HandoverList> make(UnitId from, UnitId to, const QString& note, const Actor& actor);
    /// The receiver has signed for all but `missing`, which stay with the giver. Refused with
    /// "handover.unknown", "handover.confirmed", "handover.receiver", "handover.giver", "handover.line".
    [[nodiscard]] Outcome<HandoverList> confirm(HandoverId id, const QList<DossierId>& missing,
                                                const Actor& actor);
    /// Papers go back, to the applicant or to a unit. Refused with "custody.none", "custody.right",
    /// "custody.same", "unit.unknown".
    [[nodiscard]] Outcome<Custody> giveBack(DossierId dossier, const PapersTo& to, const QString& note,
                                            const Actor& actor);

private:
    Desk& m_desk;
};

/// Whether the actor works in the unit: holds any role there that day.
[[nodiscard]] bool worksIn(const Actor& actor, UnitId unit, QDate day);

}  // namespace motcua
