// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/figure_filter.h"
#include "core/reports/step_times.h"

#include <array>
#include <map>

namespace motcua::store {

class Database;

/// What was received and ended on one day.
struct DayFlow {
    qint64 received = 0;
    qint64 early = 0;
    qint64 onTime = 0;
    std::array<qint64, 4> late{};  ///< by Responsible

    [[nodiscard]] qint64 lateAll() const { return late[0] + late[1] + late[2] + late[3]; }
    [[nodiscard]] qint64 ended() const { return early + onTime + lateAll(); }
    DayFlow& operator+=(const DayFlow& other);
};

/// By day (core/calendar/local_day.h); days without anything are left out. From the kept sums; where an
/// officer is asked for, from the dossiers by an index of his.
[[nodiscard]] std::map<qint64, DayFlow> flowsOf(Database& database, const FigureScope& scope,
                                                const Period& period);

/// What was ever received and has not ended, by the kept sums: quicker than counting it.
[[nodiscard]] qint64 openByFlows(Database& database);

/// The days of the period in one.
[[nodiscard]] DayFlow sumOf(const std::map<qint64, DayFlow>& flows, const Period& period);

/// The visits of steps left in the months that the period touches, most hours first.
[[nodiscard]] QList<StepTimes> stepTimesOf(Database& database, const FigureScope& scope,
                                           const Period& period);

}  // namespace motcua::store
