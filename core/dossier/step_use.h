// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"
#include "core/workflow/workflow_instance.h"

namespace motcua {

class WorkingCalendar;

/// One step of a dossier's way, with what it has used of its budget.
struct StepUse {
    enum class Phase { Done, Current, ToCome };
    Phase phase = Phase::ToCome;
    QString key;
    QString name;
    QString role;
    UnitId unit{0};
    std::optional<TimeLimit> budget;
    bool visited = false;
    LimitUnit usedIn = LimitUnit::WorkingDay;
    qint64 used = 0;   ///< thousandths of `usedIn`
    double share = 0;  ///< used ÷ allowed; 0 without budget
    [[nodiscard]] bool isOverBudget() const { return share > 1; }
};

/// Time that went by, in thousandths of the unit: working days by the part of each day's sessions, working
/// hours by the open time, calendar days by the clock. Months and "immediate" have no measure of their own
/// and are answered in what usedIn() says. Zero where `to` is the earlier one.
[[nodiscard]] qint64 timeUsed(LimitUnit unit, Instant from, Instant to, const WorkingCalendar& calendar);

/// What time against a budget of this unit is measured in: months in calendar days, "immediate" in hours.
[[nodiscard]] LimitUnit usedIn(LimitUnit unit);

/// The steps by hand in the order of the process; a wait only while it lasts, after the step that
/// asked. Done is what was left before the step where it stands now; what lies behind that is to come
/// again after a sending back. A fresh budget counts the latest visit, a remaining one all of them, a
/// shared one from the first entry on.
[[nodiscard]] QList<StepUse> stepUses(const WorkflowDefinition& process, const WorkflowInstance& instance,
                                      Instant now, const WorkingCalendar& calendar);

}  // namespace motcua
