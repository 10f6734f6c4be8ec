// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/reassign_dossiers.h"

namespace motcua {

/// Who leaves hands the desk over first: every dossier goes to a colleague or to the pile; then the account
/// can be closed.
class LeaveDesk {
public:
    explicit LeaveDesk(Desk& desk) : m_desk(desk) {}

    /// In one batch. Refused as ReassignDossiers says, with "officer.unknown", and with "desk.other" for a
    /// dossier that lies on another desk by now. \throws StoreError.
    [[nodiscard]] Outcome<Reassigned> handOverDesk(OfficerId from, const QList<DeskMove>& moves,
                                                   const QString& reason, const Actor& actor);

    /// Closes the account. Refused with "desk.notEmpty" as long as anything lies on the desk, and with
    /// "officer.unknown", "officer.inactive", "officer.self", "officer.last" and "deactivate.right".
    [[nodiscard]] Outcome<Officer> deactivate(OfficerId officer, const Actor& actor);

private:
    Desk& m_desk;
};

}  // namespace motcua
