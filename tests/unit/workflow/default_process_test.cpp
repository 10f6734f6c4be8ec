// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/default_process.h"

#include "core/workflow/workflow_check.h"
#include "tests/support/catch2.h"
#include "tests/unit/workflow/builders.h"

using namespace motcua;

TEST_CASE("the default process shares every limit without rest and without empty steps") {
    const QString text = GENERATE(
        as<QString>(), QStringLiteral("0.5wd"), QStringLiteral("1wd"), QStringLiteral("2wd"),
        QStringLiteral("3wd"), QStringLiteral("10.5wd"), QStringLiteral("30wd"), QStringLiteral("210cd"),
        QStringLiteral("3cd"), QStringLiteral("0.001wd"), QStringLiteral("0.006cd"), QStringLiteral("1wh"),
        QStringLiteral("8wh"), QStringLiteral("80wh"), QStringLiteral("1mo"), QStringLiteral("12mo"));
    CAPTURE(text);
    const TimeLimit limit = *limitFromShort(text);
    const WorkflowDefinition made = defaultProcess(limit);
    const TimeLimit shared = limit.unit() == LimitUnit::Month
                                 ? TimeLimit(LimitUnit::CalendarDay, limit.thousandths() * 28)
                                 : limit;
    qint64 sum = 0;
    int budgets = 0;
    for (const WorkflowStep& step : made.steps) {
        if (!step.budget) continue;
        CHECK(step.budget->unit() == shared.unit());
        sum += step.budget->thousandths();
        ++budgets;
    }
    CHECK(sum == (budgets == 0 ? 0 : shared.thousandths()));
    CHECK((budgets > 0 || text == QStringLiteral("0.001wd")));
    CHECK_FALSE(hasErrors(checked(made)));
}

TEST_CASE("a usual limit gives round budgets") {
    QStringList budgets;
    for (const WorkflowStep& step : defaultProcess(TimeLimit::workingDays(10)).steps)
        if (step.budget) budgets << step.budget->toShort();
    CHECK(budgets.join(QLatin1Char(' ')) == QStringLiteral("1wd 1wd 5wd 1wd 1wd 1wd"));
}

TEST_CASE("what is done at once goes through three desks") {
    const WorkflowDefinition made = defaultProcess(TimeLimit::immediate());
    CHECK(made.key == QStringLiteral("default-short"));
    CHECK(made.actionsFrom(made.start()->key).first().to == QStringLiteral("sign"));
    CHECK(made.start()->budget == TimeLimit::immediate());
    CHECK_FALSE(hasErrors(checked(made)));
}

TEST_CASE("without a limit there are no budgets and a warning") {
    const Problems problems = checked(defaultProcess(std::nullopt));
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().key == QStringLiteral("budget.none"));
}
