// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workflow_check.h"

#include "core/workflow/default_process.h"
#include "core/workflow/workflow_json.h"
#include "tests/support/catch2.h"
#include "tests/unit/workflow/builders.h"

#include <QJsonDocument>
#include <algorithm>
#include <functional>

using namespace motcua;

namespace {

WorkflowDefinition certifiedCopy() {
    return workflowFromJson(QJsonDocument::fromJson(test::vectorFile("certified_copy.json")).object())
        .value();
}

bool finds(const Problems& problems, const char* key) {
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Problem& problem) { return problem.key == QLatin1String(key); });
}

WorkflowAction& actionOf(WorkflowDefinition& definition, const char* from, const char* key) {
    for (WorkflowAction& action : definition.actions)
        if (action.from == QLatin1String(from) && action.key == QLatin1String(key)) return action;
    throw LogicError(QStringLiteral("no such action"));
}

WorkflowStep& stepOf(WorkflowDefinition& definition, const char* key) {
    for (WorkflowStep& step : definition.steps)
        if (step.key == QLatin1String(key)) return step;
    throw LogicError(QStringLiteral("no such step"));
}

using Change = std::function<void(WorkflowDefinition&)>;

}  // namespace

TEST_CASE("each flaw of a definition is found") {
    const auto [key, change] = GENERATE(table<const char*, Change>({
        {"start.missing", [](auto& d) { d.steps[0].isStart = false; }},
        {"start.many", [](auto& d) { d.steps[1].isStart = true; }},
        {"start.kind", [](auto& d) { d.steps[0].kind = StepKind::Wait; }},
        {"end.missing",
         [](auto& d) {
             for (WorkflowStep& step : d.steps)
                 if (step.kind == StepKind::End) step.kind = StepKind::Human;
         }},
        {"step.key", [](auto& d) { d.steps[1].key = QStringLiteral("@asker"); }},
        {"step.twice", [](auto& d) { d.steps << d.steps[1]; }},
        {"step.kind", [](auto& d) { stepOf(d, "ky").kind = StepKind::Auto; }},
        {"step.status", [](auto& d) { d.steps[1].publicStatus.reset(); }},
        {"step.unreachable", [](auto& d) { actionOf(d, "tham_dinh", "ok").to = QStringLiteral("tra"); }},
        {"step.noWayOut", [](auto& d) { actionOf(d, "tra", "giao").from = QStringLiteral("ky"); }},
        {"step.deadEnd", [](auto& d) { actionOf(d, "tra", "giao").to = QStringLiteral("tra"); }},
        {"lane.role", [](auto& d) { d.steps[1].lane.role = QStringLiteral("wizard"); }},
        {"lane.unit", [](auto& d) { d.steps[1].lane.unit = LaneUnit::Fixed; }},
        {"laps", [](auto& d) { d.steps[1].maxLaps = 0; }},
        {"wait.answer", [](auto& d) { actionOf(d, "cho_bs", "nop").to = QStringLiteral("dong"); }},
        {"wait.silence", [](auto& d) { actionOf(d, "cho_bs", "het_han").trigger = {}; }},
        {"wait.stop",
         [](auto& d) {
             actionOf(d, "cho_bs", "rut").trigger = {Trigger::Kind::Event, std::nullopt, QStringLiteral("x")};
         }},
        {"action.from", [](auto& d) { actionOf(d, "tra", "giao").from = QStringLiteral("xong"); }},
        {"action.to", [](auto& d) { actionOf(d, "tra", "giao").to = QStringLiteral("nowhere"); }},
        {"action.twice", [](auto& d) { actionOf(d, "tham_dinh", "ok").key = QStringLiteral("bs"); }},
        {"action.label",
         [](auto& d) { actionOf(d, "tham_dinh", "ok").label = actionOf(d, "tham_dinh", "bs").label; }},
        {"action.accelerator", [](auto& d) { actionOf(d, "tham_dinh", "ok").accelerator = QStringLiteral("f7"); }},
        {"action.reserved", [](auto& d) { actionOf(d, "tra", "giao").key = QStringLiteral("claim"); }},
        {"action.trigger", [](auto& d) { actionOf(d, "tra", "giao").trigger.kind = Trigger::Kind::Enter; }},
        {"action.reasons", [](auto& d) { actionOf(d, "tham_dinh", "bs").reasonSet.clear(); }},
        {"automatic.cycle",
         [](auto& d) {
             WorkflowAction again = actionOf(d, "cho_bs", "het_han");
             again.key = QStringLiteral("again");
             again.to = QStringLiteral("cho_bs");
             d.actions << again;
         }},
        {"previous.none",
         [](auto& d) { actionOf(d, "nhan", "chuyen").to = QStringLiteral("@previous"); }},
        {"asker.none", [](auto& d) { actionOf(d, "ky", "tra_lai").to = QStringLiteral("@asker"); }},
        {"clock.restart",
         [](auto& d) {
             actionOf(d, "tham_dinh", "bs").guard = {};
             stepOf(d, "cho_bs").maxLaps.reset();
         }},
        {"clock.extend", [](auto& d) { actionOf(d, "ky", "ky").clock = ClockEffect::Extend; }},
        {"budget.sum", [](auto& d) { stepOf(d, "ky").budget = TimeLimit::workingDays(1); }},
        {"budget.none",
         [](auto& d) {
             for (WorkflowStep& step : d.steps) step.budget.reset();
         }},
    }));
    CAPTURE(key);
    WorkflowDefinition definition = certifiedCopy();
    REQUIRE_FALSE(finds(checked(definition), key));
    change(definition);
    CHECK(finds(checked(definition), key));
}

TEST_CASE("a sum above the limit is a warning with both numbers") {
    WorkflowDefinition definition = certifiedCopy();
    stepOf(definition, "ky").budget = TimeLimit::workingHours(4);
    const Problems problems = checked(definition);
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().severity == Severity::Warning);
    CHECK(problems.first().message ==
          QStringLiteral("The steps add up to 10 giờ làm việc, the legal limit is 8 giờ làm việc."));
    CHECK_FALSE(hasErrors(problems));
}

TEST_CASE("the longest way counts each step once and no ways back") {
    WorkflowDefinition definition = certifiedCopy();
    CHECK(longestNominalPath(definition) == 8'000);
    actionOf(definition, "ky", "tra_lai").to = QStringLiteral("nhan");
    CHECK(longestNominalPath(definition) == 8'000);
}

TEST_CASE("roles that only data knows may be told") {
    WorkflowDefinition definition = certifiedCopy();
    definition.steps[1].lane.role = QStringLiteral("surveyor");
    CHECK(checked(definition, builtInRoles() + QSet<QString>{QStringLiteral("surveyor")}).isEmpty());
}
