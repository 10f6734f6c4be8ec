// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/recall.h"

#include "core/workflow/default_process.h"
#include "tests/support/catch2.h"
#include "tests/unit/workflow/builders.h"

using namespace motcua;

namespace {

/// The default process, with its dossier sent on from reception to the head of the division.
struct Sent {
    WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(10));
    WorkflowInstance before = started(process, test::units(), test::staff().at(0), test::kNow).after;
    Instant later = test::kNow.plusSeconds(600);
    WorkflowInstance after = perform(process, before, *before.live(), QStringLiteral("forward"),
                                     test::fullInput(), facts(), test::staff().at(0), later)
                                 .value()
                                 .after;

    static Facts facts() {
        Facts facts;
        facts.setFlag(QStringLiteral("papersComplete"), true);
        return facts;
    }
};

}  // namespace

TEST_CASE("what is taken back goes on as if it had never been left") {
    const Sent sent;
    REQUIRE(sentFrom(sent.after));
    CHECK(sentFrom(sent.after)->no == 1);
    const Transition back = takenBack(sent.process, sent.after, sent.later.plusSeconds(60));
    CHECK(back.actionKey == staffing::kRecall);
    REQUIRE(back.after.live());
    CHECK(*back.after.live() == *sent.before.live());
    CHECK(back.after.token(2)->state == TokenState::Cancelled);
    CHECK(back.after.token(2)->leftAt == sent.later.plusSeconds(60));
    CHECK(back.after.visitsOf(back.fromStep) == 0);
    CHECK(back.clock == ClockEffect::None);
    CHECK_FALSE(sentFrom(back.after));
}

TEST_CASE("nothing was sent at the start and nothing can be taken back from there") {
    const Sent sent;
    CHECK_FALSE(sentFrom(sent.before));
    CHECK_THROWS_AS(takenBack(sent.process, sent.before, sent.later), LogicError);
}
