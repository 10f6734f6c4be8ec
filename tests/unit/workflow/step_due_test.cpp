// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/step_due.h"

#include "core/calendar/working_calendar.h"
#include "tests/support/catch2.h"
#include "tests/unit/workflow/builders.h"

using namespace motcua;

namespace {

Instant at(int day, int hour, int minute = 0) {
    return fromLocal(QDate(2026, 3, day), QTime(hour, minute));
}

WorkflowStep aStep(const std::optional<TimeLimit>& budget, BudgetPolicy policy = BudgetPolicy::Fresh) {
    WorkflowStep step;
    step.key = QStringLiteral("handle");
    step.budget = budget;
    step.policy = policy;
    return step;
}

Token visit(int no, Instant entered, const std::optional<Instant>& left) {
    Token token{no,
                QStringLiteral("handle"),
                left ? TokenState::Done : TokenState::Active,
                no,
                entered,
                left,
                test::kDepartment,
                role::kHandler,
                std::nullopt,
                {},
                std::nullopt};
    return token;
}

std::optional<DueDate> due(const WorkflowStep& step) {
    // Two visits: Tuesday 09:00 to 11:00, and again from Wednesday 08:00.
    const WorkflowInstance instance{test::units(),
                                    {visit(1, at(3, 9), at(3, 11)), visit(2, at(4, 8), std::nullopt)}};
    return stepDue(step, instance, instance.tokens.last(), nationalCalendar());
}

}  // namespace

TEST_CASE("a fresh budget counts from this entry") {
    CHECK(due(aStep(TimeLimit::workingHours(3)))->at == at(4, 11));
    CHECK(due(aStep(TimeLimit::workingDays(1)))->at == at(5, 17));
}

TEST_CASE("a shared budget counts from the first entry") {
    CHECK(due(aStep(TimeLimit::workingHours(3), BudgetPolicy::Shared))->at == at(3, 13, 30));
    CHECK(due(aStep(TimeLimit::workingDays(1), BudgetPolicy::Shared))->at == at(4, 17));
}

TEST_CASE("a remaining budget is what earlier visits left") {
    CHECK(due(aStep(TimeLimit::workingHours(3), BudgetPolicy::Remaining))->at == at(4, 9));
    CHECK(due(aStep(TimeLimit::workingDays(1), BudgetPolicy::Remaining))->at == at(5, 17));
    CHECK(due(aStep(TimeLimit::workingHours(2), BudgetPolicy::Remaining))->at == at(4, 8));
}

TEST_CASE("a step without budget has no due date") {
    CHECK_FALSE(due(aStep(std::nullopt)));
}
