// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/separation.h"

namespace motcua {

struct Desk;

/// What the centre decided about its own work.
class OfficeSettings {
public:
    virtual ~OfficeSettings() = default;
    /// Forbids unless the supervisor said otherwise.
    [[nodiscard]] virtual SmallOffice smallOffice() const = 0;
    /// \throws LogicError outside a Work.
    virtual void setSmallOffice(SmallOffice office) = 0;
};

/// Lets an office of few people have one person receive and decide, or take a fee and cancel it: such acts
/// are marked, and stand in the daily closing report. The supervisor decides that, with an event. Refused as
/// permitted() does. \throws StoreError.
[[nodiscard]] Outcome<SmallOffice> setSmallOffice(Desk& desk, SmallOffice office, const Actor& actor);

}  // namespace motcua
