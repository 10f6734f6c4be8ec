// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/office_turns.h"

#include "core/workflow/default_process.h"
#include "core/workflow/legal_turns.h"
#include "core/workflow/workflow_check.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isStraightOn(const WorkflowAction& action) {
    return action.key == u"forward" && !factsOf(action.guard).contains(u"opinionsMissing"_s);
}

/// As a store of before these turns has it.
WorkflowDefinition older(WorkflowDefinition process) {
    process.actions.removeIf([](const WorkflowAction& action) {
        return action.from == turn::kObligation || action.key == turn::kRequireObligation ||
               action.key == turn::kAskOpinions;
    });
    process.steps.removeIf([](const WorkflowStep& step) { return step.key == turn::kObligation; });
    for (WorkflowAction& action : process.actions)
        if (action.key == u"forward") action.guard = Guard{};
    return process;
}

}  // namespace

TEST_CASE(
    "every step before the result may ask for opinions and for a payment, and the check finds no error") {
    const WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(5));
    CHECK_FALSE(hasErrors(checked(process)));
    CHECK_FALSE(lacksOfficeTurns(process));
    for (const WorkflowStep& step : process.steps) {
        const bool working = step.kind == StepKind::Human && process.action(step.key, u"withdraw"_s);
        CHECK((process.action(step.key, turn::kAskOpinions) != nullptr) == working);
        CHECK((process.action(step.key, turn::kRequireObligation) != nullptr) == working);
    }
}

TEST_CASE("asking stays at the step and leaves the clock alone, a payment pauses and resumes it") {
    const WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(5));
    const WorkflowAction* ask = process.action(process.start()->key, turn::kAskOpinions);
    REQUIRE(ask);
    CHECK(ask->to == target::kStay);
    CHECK(ask->clock == ClockEffect::None);
    CHECK(process.action(process.start()->key, turn::kRequireObligation)->clock == ClockEffect::Pause);
    CHECK(process.action(turn::kObligation, turn::kObligationPaid)->clock == ClockEffect::Resume);
    CHECK(process.step(turn::kObligation)->publicStatus == PublicStatus::FinancialObligation);
}

TEST_CASE("the way on from every step before the result waits for missing opinions") {
    const WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(5));
    for (const WorkflowAction& action : process.actions) CHECK_FALSE(isStraightOn(action));
}

TEST_CASE("a process of before gets them once and is then as a new one") {
    const WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(5));
    WorkflowDefinition old = older(process);
    REQUIRE(lacksOfficeTurns(old));
    addOfficeTurns(old);
    CHECK_FALSE(lacksOfficeTurns(old));
    CHECK(old.actions.size() == process.actions.size());
    const WorkflowDefinition once = old;
    addOfficeTurns(old);
    CHECK(old == once);
}

TEST_CASE("a missing opinion is said in words with its number") {
    const Guard guard = guardFromText(u"count(opinionsMissing) < 1"_s).value();
    Facts facts;
    facts.setCount(u"opinionsMissing"_s, 2);
    const GuardResult result = evaluated(guard, facts);
    CHECK(result.truth == Truth::No);
    CHECK(result.reasons == QStringList{u"2 opinion(s) are missing."_s});
    facts.setCount(u"opinionsMissing"_s, 0);
    CHECK(evaluated(guard, facts).truth == Truth::Yes);
}
