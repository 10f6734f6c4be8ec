// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/step_use.h"

#include "core/calendar/due_date.h"
#include "core/calendar/local_day.h"
#include "core/calendar/working_calendar.h"
#include "core/calendar/working_time.h"
#include "core/calendar/working_timeline.h"

#include <algorithm>

namespace motcua {

namespace {

/// How many working days lie before an instant, in thousandths.
qint64 workedDays(Instant at, const WorkingCalendar& calendar) {
    const WorkingTimeline& timeline = calendar.timeline();
    const qint64 before = timeline.ordinalAt(dayOf(at) - 1);
    if (timeline.ordinalAt(dayOf(at)) == before) return before * 1000;
    const qint64 parts = timeline.patternOf(before + 1).partsBefore(msOfDay(at));
    return before * 1000 + parts / (kPartsPerDay / 1000);
}

/// What may be used from `entered` on, in thousandths of usedIn().
qint64 allowed(const TimeLimit& budget, Instant entered, const WorkingCalendar& calendar) {
    const LimitUnit unit = usedIn(budget.unit());
    if (unit == budget.unit()) return budget.thousandths();
    return timeUsed(unit, entered, dueDate(budget, entered, calendar).at, calendar);
}

void measure(StepUse& use, const WorkflowStep& step, const WorkflowInstance& instance, Instant now,
             const WorkingCalendar& calendar) {
    QList<const Token*> visits;
    for (const Token& token : instance.tokens)
        if (token.stepKey == step.key && token.state != TokenState::Cancelled) visits << &token;
    if (visits.isEmpty()) return;
    use.visited = true;
    use.unit = visits.last()->unit;
    const auto left = [now](const Token* visit) { return visit->leftAt.value_or(now); };
    if (step.policy == BudgetPolicy::Shared)
        use.used = timeUsed(use.usedIn, visits.first()->enteredAt, left(visits.last()), calendar);
    else if (step.policy == BudgetPolicy::Fresh)
        use.used = timeUsed(use.usedIn, visits.last()->enteredAt, left(visits.last()), calendar);
    else
        for (const Token* visit : visits)
            use.used += timeUsed(use.usedIn, visit->enteredAt, left(visit), calendar);
    if (!step.budget) return;
    const qint64 most = allowed(*step.budget, visits.first()->enteredAt, calendar);
    use.share = double(use.used) / double(std::max<qint64>(1, most));
}

/// The steps in the order in which they are shown.
QList<const WorkflowStep*> shownSteps(const WorkflowDefinition& process, const WorkflowInstance& instance) {
    QList<const WorkflowStep*> shown;
    for (const WorkflowStep& step : process.steps)
        if (step.kind == StepKind::Human) shown << &step;
    for (const WorkflowStep& step : process.steps) {
        const Token* visit = instance.live();
        if (!isWaiting(step.kind) || !visit || visit->stepKey != step.key) continue;
        const auto asking = std::find_if(shown.begin(), shown.end(), [visit](const WorkflowStep* one) {
            return one->key == visit->previousStep;
        });
        shown.insert(asking == shown.end() ? asking : asking + 1, &step);
    }
    return shown;
}

}  // namespace

LimitUnit usedIn(LimitUnit unit) {
    if (unit == LimitUnit::Month) return LimitUnit::CalendarDay;
    return unit == LimitUnit::Immediate ? LimitUnit::WorkingHour : unit;
}

qint64 timeUsed(LimitUnit unit, Instant from, Instant to, const WorkingCalendar& calendar) {
    if (to <= from) return 0;
    switch (usedIn(unit)) {
        case LimitUnit::WorkingHour:
            return workingMsBetween(from, to, calendar) / 3600;
        case LimitUnit::CalendarDay:
            return (to.ms - from.ms) / (kMsPerDay / 1000);
        default:
            return workedDays(to, calendar) - workedDays(from, calendar);
    }
}

QList<StepUse> stepUses(const WorkflowDefinition& process, const WorkflowInstance& instance, Instant now,
                        const WorkingCalendar& calendar) {
    const Token* live = instance.live();
    bool before = true;
    QList<StepUse> uses;
    for (const WorkflowStep* step : shownSteps(process, instance)) {
        StepUse use;
        use.key = step->key;
        use.name = step->name;
        use.role = step->lane.role;
        use.unit = instance.units.of(step->lane);
        use.budget = step->budget;
        if (step->budget) use.usedIn = usedIn(step->budget->unit());
        measure(use, *step, instance, now, calendar);
        if (live && live->stepKey == step->key) {
            use.phase = StepUse::Phase::Current;
            before = false;
        } else if (before && use.visited) {
            use.phase = StepUse::Phase::Done;
        }
        uses << use;
    }
    return uses;
}

}  // namespace motcua
