// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/step_due.h"

#include "core/calendar/working_calendar.h"
#include "core/calendar/working_time.h"

namespace motcua {

namespace {

/// What one visit took, in thousandths of the unit.
qint64 taken(const Token& visit, LimitUnit unit, const WorkingCalendar& calendar) {
    const Instant left = visit.leftAt.value_or(visit.enteredAt);
    switch (unit) {
        case LimitUnit::WorkingHour:
            return workingMsBetween(visit.enteredAt, left, calendar) / 3'600;
        case LimitUnit::WorkingDay:
            return workingDaysBetween(visit.enteredAt, left, calendar) * 1'000;
        case LimitUnit::CalendarDay:
            return localDate(visit.enteredAt).daysTo(localDate(left)) * 1'000;
        default:
            return 0;
    }
}

DueDate remainingDue(const TimeLimit& budget, const WorkflowInstance& instance, const Token& token,
                     const WorkingCalendar& calendar) {
    qint64 left = budget.thousandths();
    for (const Token& visit : instance.tokens)
        if (visit.stepKey == token.stepKey && visit.no < token.no && visit.state != TokenState::Cancelled)
            left -= taken(visit, budget.unit(), calendar);
    if (left <= 0 && budget.unit() != LimitUnit::Immediate) return {token.enteredAt, false};
    const bool whole = left == budget.thousandths();
    return dueDate(whole ? budget : TimeLimit(budget.unit(), left), token.enteredAt, calendar);
}

Instant firstEntry(const WorkflowInstance& instance, const Token& token) {
    for (const Token& visit : instance.tokens)
        if (visit.stepKey == token.stepKey && visit.state != TokenState::Cancelled) return visit.enteredAt;
    return token.enteredAt;
}

}  // namespace

std::optional<DueDate> stepDue(const WorkflowStep& step, const WorkflowInstance& instance, const Token& token,
                               const WorkingCalendar& calendar) {
    if (!step.budget) return std::nullopt;
    switch (step.policy) {
        case BudgetPolicy::Shared:
            return dueDate(*step.budget, firstEntry(instance, token), calendar);
        case BudgetPolicy::Remaining:
            return remainingDue(*step.budget, instance, token, calendar);
        case BudgetPolicy::Fresh:
            break;
    }
    return dueDate(*step.budget, token.enteredAt, calendar);
}

}  // namespace motcua
