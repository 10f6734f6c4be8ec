// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/step_use.h"

#include "core/calendar/working_calendar.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {

Instant onDay(int day, int hour, int minute = 0) {
    return fromLocal(QDate(2026, 10, day), QTime(hour, minute));
}

WorkflowStep step(const char* key, StepKind kind = StepKind::Human) {
    WorkflowStep made;
    made.key = QString::fromLatin1(key);
    made.name = made.key;
    made.kind = kind;
    made.lane.role = QStringLiteral("handler");
    made.budget = TimeLimit::workingDays(1);
    return made;
}

Token visit(int no, const char* key, Instant from, std::optional<Instant> to, const char* previous = "") {
    Token token{no,
                QString::fromLatin1(key),
                TokenState::Active,
                1,
                from,
                to,
                UnitId(2),
                {},
                {},
                QString::fromLatin1(previous),
                {}};
    if (to) token.state = TokenState::Done;
    return token;
}

WorkflowDefinition process() {
    WorkflowDefinition made;
    made.steps = {step("a"), step("b"), step("c"), step("wait", StepKind::Wait), step("end", StepKind::End)};
    return made;
}

QList<StepUse> usesOf(const WorkflowDefinition& definition, const QList<Token>& tokens, Instant now) {
    return stepUses(definition, {{UnitId(1), UnitId(2), std::nullopt, {}}, tokens}, now, nationalCalendar());
}

}  // namespace

TEST_CASE("working days are used by the part of their sessions") {
    const WorkingCalendar& calendar = nationalCalendar();
    CHECK(timeUsed(LimitUnit::WorkingDay, onDay(19, 7, 30), onDay(19, 11, 30), calendar) == 500);
    CHECK(timeUsed(LimitUnit::WorkingDay, onDay(16, 13), onDay(19, 11, 30), calendar) == 1000);
    CHECK(timeUsed(LimitUnit::WorkingDay, onDay(17, 8), onDay(18, 18), calendar) == 0);
    CHECK(timeUsed(LimitUnit::WorkingHour, onDay(19, 9), onDay(19, 14), calendar) == 3500);
    CHECK(timeUsed(LimitUnit::CalendarDay, onDay(16, 9), onDay(19, 9), calendar) == 3000);
    CHECK(timeUsed(LimitUnit::WorkingDay, onDay(19, 9), onDay(16, 9), calendar) == 0);
}

TEST_CASE("steps before the live one are done and the rest is to come") {
    const auto uses = usesOf(
        process(),
        {visit(1, "a", onDay(16, 7, 30), onDay(16, 11, 30)), visit(2, "b", onDay(16, 13), std::nullopt)},
        onDay(19, 11, 30));
    REQUIRE(uses.size() == 3);
    CHECK(uses.at(0).phase == StepUse::Phase::Done);
    CHECK(uses.at(0).used == 500);
    CHECK(uses.at(0).unit == UnitId(2));
    CHECK(uses.at(1).phase == StepUse::Phase::Current);
    CHECK(uses.at(1).used == 1000);
    CHECK(!uses.at(1).isOverBudget());
    CHECK(uses.at(2).phase == StepUse::Phase::ToCome);
    CHECK(!uses.at(2).visited);
}

TEST_CASE("a step is over its budget from the first moment beyond it") {
    const QList<Token> tokens{visit(1, "a", onDay(16, 13), std::nullopt)};
    CHECK(!usesOf(process(), tokens, onDay(19, 11, 30)).first().isOverBudget());
    CHECK(usesOf(process(), tokens, onDay(19, 14)).first().isOverBudget());
}

TEST_CASE("a wait is shown while it lasts and after the step that asked") {
    const auto uses = usesOf(process(),
                             {visit(1, "a", onDay(16, 7, 30), onDay(16, 11, 30)),
                              visit(2, "wait", onDay(16, 11, 30), std::nullopt, "a")},
                             onDay(19, 9));
    REQUIRE(uses.size() == 4);
    CHECK(uses.at(1).key == QStringLiteral("wait"));
    CHECK(uses.at(1).phase == StepUse::Phase::Current);
    const auto after = usesOf(
        process(),
        {visit(1, "a", onDay(16, 7, 30), onDay(16, 11, 30)),
         visit(2, "wait", onDay(16, 11, 30), onDay(16, 17), "a"), visit(3, "a", onDay(16, 17), std::nullopt)},
        onDay(19, 9));
    CHECK(after.size() == 3);
}

TEST_CASE("a budget that remains counts every visit and a fresh one the latest") {
    const QList<Token> tokens{visit(1, "a", onDay(16, 7, 30), onDay(16, 11, 30)),
                              visit(2, "b", onDay(16, 13), onDay(16, 17)),
                              visit(3, "a", onDay(19, 7, 30), std::nullopt)};
    WorkflowDefinition definition = process();
    CHECK(usesOf(definition, tokens, onDay(19, 17)).first().used == 1000);
    definition.steps[0].policy = BudgetPolicy::Remaining;
    CHECK(usesOf(definition, tokens, onDay(19, 17)).first().used == 1500);
    definition.steps[0].policy = BudgetPolicy::Shared;
    CHECK(usesOf(definition, tokens, onDay(19, 17)).first().used == 2000);
    CHECK(usesOf(definition, tokens, onDay(19, 17)).at(1).phase == StepUse::Phase::ToCome);
}

TEST_CASE("once the process has ended every visited step is done") {
    const auto uses = usesOf(
        process(),
        {visit(1, "a", onDay(16, 7, 30), onDay(16, 11, 30)), visit(2, "end", onDay(16, 13), onDay(16, 13))},
        onDay(19, 9));
    CHECK(uses.at(0).phase == StepUse::Phase::Done);
    CHECK(uses.at(1).phase == StepUse::Phase::ToCome);
}
