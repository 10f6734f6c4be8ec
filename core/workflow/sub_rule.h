// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/time_limit.h"
#include "core/workflow/lane.h"

#include <QString>
#include <optional>

namespace motcua {

/// What a step of the kind `sub` opens (một cửa liên thông, NĐ 118/2025 art. 20): a dossier of its own
/// number, process and clock in another unit, beneath the one that enters the step.
struct SubRule {
    QString procedureCode;
    LaneUnit unit = LaneUnit::Fixed;  ///< that receives it
    QString unitKey;                  ///< of LaneUnit::Fixed
    QString processKey;               ///< which of several approved processes; empty: the one that fits
    std::optional<TimeLimit> limit;   ///< only where the procedure gives none
    bool waits = true;                ///< the dossier stays at the step until the other one has ended
    bool stopsWithParent = true;  ///< it is stopped where the dossier above it ends first; else it goes on

    friend bool operator==(const SubRule&, const SubRule&) = default;
};

}  // namespace motcua
