// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/interpreter.h"

#include "core/workflow/default_process.h"
#include "core/workflow/workflow_json.h"
#include "tests/support/catch2.h"
#include "tests/unit/workflow/builders.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace motcua;

namespace {

/// One dossier on a workflow, and the officers of test::staff() by their number.
class Desk {
public:
    explicit Desk(WorkflowDefinition workflow) : definition(std::move(workflow)) {
        facts.setFlag(QStringLiteral("papersComplete"), true);
        facts.setCount(QStringLiteral("supplement"), 0);
        instance = started(definition, test::units(), officer(1), test::kNow).after;
    }
    static Desk certifiedCopy() {
        return Desk(
            workflowFromJson(QJsonDocument::fromJson(test::vectorFile("certified_copy.json")).object())
                .value());
    }

    static Actor officer(int number) { return test::staff().at(number - 1); }
    const Token& token() const { return *instance.live(); }
    ActionOffer offer(int number, const char* key) const {
        return test::offered(offers(definition, instance, token(), facts, officer(number), test::kToday),
                             QString::fromLatin1(key));
    }
    Outcome<Transition> tried(int number, const char* key,
                              const ActionInput& input = test::fullInput()) const {
        return perform(definition, instance, token(), QString::fromLatin1(key), input, facts, officer(number),
                       test::kNow);
    }
    Transition done(int number, const char* key, const ActionInput& input = test::fullInput()) {
        const Transition result = tried(number, key, input).value();
        instance = result.after;
        return result;
    }

    WorkflowDefinition definition;
    WorkflowInstance instance{test::units(), {}};
    Facts facts;
};

Desk atHandler() {
    Desk desk(defaultProcess(TimeLimit::workingDays(5)));
    desk.done(1, "forward");
    desk.done(2, "forward");
    return desk;
}

}  // namespace

TEST_CASE("the start goes to who received the dossier") {
    const Desk desk = Desk::certifiedCopy();
    CHECK(desk.token().stepKey == QStringLiteral("nhan"));
    CHECK(desk.token().assignee == OfficerId(1));
    const Transition byOther = started(desk.definition, test::units(), Desk::officer(3), test::kNow);
    CHECK_FALSE(byOther.after.live()->assignee);
    CHECK(byOther.clock == ClockEffect::Start);
    CHECK(byOther.status == PublicStatus::Received);
}

TEST_CASE("a dossier walks from reception to returns") {
    Desk desk(defaultProcess(TimeLimit::workingDays(5)));
    desk.done(1, "forward");
    desk.done(2, "forward");
    desk.done(3, "forward");
    desk.done(2, "forward");
    desk.done(5, "forward");
    const Transition ready = desk.done(6, "forward");
    CHECK(ready.finished);
    CHECK_FALSE(ready.returned);
    CHECK(ready.clock == ClockEffect::Stop);
    CHECK(ready.status == PublicStatus::Finished);
    const Transition last = desk.done(1, "return");
    CHECK(last.returned);
    CHECK(last.ended);
    CHECK_FALSE(last.finished);
    CHECK(desk.instance.hasEnded());
    CHECK(desk.instance.tokens.size() == 8);
}

TEST_CASE("who acts from the pile has the dossier from then on") {
    Desk desk = atHandler();
    CHECK_FALSE(desk.token().assignee);
    desk.done(3, "forward");
    CHECK(desk.instance.token(3)->assignee == OfficerId(3));
}

TEST_CASE("a dossier is claimed taken over and assigned") {
    Desk desk = atHandler();
    desk.done(3, "claim");
    CHECK(desk.token().assignee == OfficerId(3));
    CHECK(test::keyList(desk.offer(4, "claim").reasons) == QStringList{QStringLiteral("assignee.other")});
    CHECK(test::keyList(desk.offer(4, "forward").reasons) == QStringList{QStringLiteral("assignee.other")});
    CHECK(test::keyList(desk.offer(3, "claim").reasons) == QStringList{QStringLiteral("claim.mine")});
    desk.done(4, "takeOver");
    CHECK(desk.token().assignee == OfficerId(4));
    ActionInput input = test::fullInput();
    input.officer = Desk::officer(3).officer;
    desk.done(2, "assign", input);
    CHECK(desk.token().assignee == OfficerId(3));
    CHECK(desk.instance.tokens.size() == 3);
    CHECK(test::keyList(desk.tried(2, "assign", input).refusals()) ==
          QStringList{QStringLiteral("officer.same")});
    input.officer = Desk::officer(5).officer;
    CHECK(test::keyList(desk.tried(2, "assign", input).refusals()) ==
          QStringList{QStringLiteral("officer.role")});
}

TEST_CASE("a head may assign at the next step while forwarding") {
    Desk desk(defaultProcess(TimeLimit::workingDays(5)));
    desk.done(1, "forward");
    ActionInput input;
    input.officer = Desk::officer(5).officer;
    CHECK(test::keyList(desk.tried(2, "forward", input).refusals()) ==
          QStringList{QStringLiteral("officer.role")});
    input.officer = Desk::officer(4).officer;
    desk.done(2, "forward", input);
    CHECK(desk.token().assignee == OfficerId(4));
}

TEST_CASE("a head who took over may act in the place of the handler") {
    Desk desk = atHandler();
    desk.done(3, "claim");
    desk.done(8, "takeOver");
    CHECK(desk.offer(8, "forward").enabled);
}

TEST_CASE("sending back returns to the same officer and again further back") {
    Desk desk = atHandler();
    desk.done(3, "forward");
    CHECK(desk.tried(2, "sendBack", {}).refusals().first().key == QStringLiteral("input.comment"));
    desk.done(2, "sendBack");
    CHECK(desk.token().stepKey == QStringLiteral("handle"));
    CHECK(desk.token().assignee == OfficerId(3));
    CHECK(desk.token().lap == 2);
    desk.done(3, "sendBack");
    CHECK(desk.token().stepKey == QStringLiteral("assign"));
    CHECK(desk.token().assignee == OfficerId(2));
    desk.done(2, "forward");
    CHECK(desk.token().assignee == OfficerId(3));
}

TEST_CASE("another role cannot act and is told whom to ask") {
    const Desk desk = atHandler();
    const ActionOffer offer = desk.offer(5, "forward");
    CHECK_FALSE(offer.enabled);
    REQUIRE(offer.reasons.size() == 1);
    CHECK(offer.reasons.first().message == QStringLiteral("This is for another role: handling expert."));
    CHECK_FALSE(offer.reasons.first().remedy.isEmpty());
    CHECK(desk.tried(5, "forward").refusals() == offer.reasons);
}

TEST_CASE("a role that has run out does not count") {
    const Desk desk = atHandler();
    Actor former = Desk::officer(3);
    former.officer.grants.first().to = QDate(2026, 3, 2);
    const ActionOffer offer =
        test::offered(offers(desk.definition, desk.instance, desk.token(), desk.facts, former, test::kToday),
                      QStringLiteral("forward"));
    CHECK(test::keyList(offer.reasons) == QStringList{QStringLiteral("role.missing")});
    former.officer.active = false;
    for (const ActionOffer& one :
         offers(desk.definition, desk.instance, desk.token(), desk.facts, former, test::kToday))
        CHECK_FALSE(one.enabled);
}

TEST_CASE("a guard that fails disables with the leaf in words") {
    Desk desk = Desk::certifiedCopy();
    desk.facts.setFlag(QStringLiteral("papersComplete"), false);
    CHECK(test::keyList(desk.offer(1, "chuyen").reasons) == QStringList{QStringLiteral("guard.fails")});
    desk.facts = Facts();
    CHECK(test::keyList(desk.offer(1, "chuyen").reasons) == QStringList{QStringLiteral("guard.unknown")});
}

TEST_CASE("a supplement waits and comes back to who asked") {
    Desk desk = Desk::certifiedCopy();
    desk.done(1, "chuyen");
    CHECK(test::keyList(desk.tried(3, "bs", {}).refusals()) ==
          QStringList{QStringLiteral("input.missingPapers")});
    ActionInput input;
    input.missingPapers = {QStringLiteral("Bản sao hộ chiếu")};
    const Transition asked = desk.done(3, "bs", input);
    CHECK(asked.status == PublicStatus::SupplementRequested);
    CHECK(asked.clock == ClockEffect::Pause);
    CHECK(asked.letters == QStringList{QStringLiteral("supplement")});
    CHECK(desk.token().state == TokenState::Waiting);
    CHECK(desk.token().assignee == OfficerId(3));
    const Transition back = desk.done(1, "nop");
    CHECK(back.clock == ClockEffect::Restart);
    CHECK(desk.token().stepKey == QStringLiteral("tham_dinh"));
    CHECK(desk.token().assignee == OfficerId(3));
    CHECK(desk.token().lap == 2);
    CHECK(desk.token().previousStep == QStringLiteral("nhan"));
}

TEST_CASE("a second supplement is refused by guard and by laps until a supervisor lets it through") {
    Desk desk = Desk::certifiedCopy();
    ActionInput input = test::fullInput();
    input.missingPapers = {QStringLiteral("Bản sao hộ chiếu")};
    desk.done(1, "chuyen");
    desk.done(3, "bs", input);
    desk.done(1, "nop");
    CHECK(test::keyList(desk.offer(3, "bs").reasons) == QStringList{QStringLiteral("laps.exceeded")});
    desk.facts.setCount(QStringLiteral("supplement"), 1);
    CHECK(test::keyList(desk.offer(3, "bs").reasons) ==
          QStringList{QStringLiteral("guard.fails"), QStringLiteral("laps.exceeded")});
    desk.facts.setCount(QStringLiteral("supplement"), 0);
    desk.done(8, "takeOver");
    CHECK(desk.offer(8, "bs").needs.contains(Requirement::Comment));
    CHECK(desk.done(8, "bs", input).lapOverridden);
}

TEST_CASE("silence closes and only by itself") {
    Desk desk = Desk::certifiedCopy();
    ActionInput input;
    input.missingPapers = {QStringLiteral("Bản sao hộ chiếu")};
    desk.done(1, "chuyen");
    desk.done(3, "bs", input);
    CHECK(desk.tried(1, "het_han").refusals().first().key == QStringLiteral("action.unknown"));
    const Transition closed =
        fired(desk.definition, desk.instance, desk.token(), QStringLiteral("het_han"), desk.facts, test::kNow)
            .value();
    CHECK(closed.status == PublicStatus::Stopped);
    CHECK(closed.ended);
    CHECK_FALSE(closed.finished);
    CHECK(fired(desk.definition, desk.instance, desk.token(), QStringLiteral("rut"), desk.facts, test::kNow)
              .refusals()
              .first()
              .key == QStringLiteral("action.unknown"));
}

TEST_CASE("withdrawing ends with a comment at the counter") {
    Desk desk = atHandler();
    CHECK(test::keyList(desk.offer(6, "withdraw").reasons) == QStringList{QStringLiteral("role.missing")});
    const Transition gone = desk.done(1, "withdraw");
    CHECK(gone.status == PublicStatus::Withdrawn);
    CHECK(gone.ended);
    CHECK(desk.instance.hasEnded());
}

TEST_CASE("a result is handed out to a named receiver only") {
    Desk desk(defaultProcess(TimeLimit::immediate()));
    desk.done(1, "forward");
    desk.done(5, "forward");
    CHECK(test::keyList(desk.tried(1, "return", {}).refusals()) ==
          QStringList{QStringLiteral("input.receiver")});
    ActionInput hostile;
    hostile.receiver = QStringLiteral("A\u202eB");
    CHECK_FALSE(desk.tried(1, "return", hostile));
    CHECK(desk.done(1, "return").returned);
}

TEST_CASE("what has ended offers nothing and refuses everything") {
    Desk desk = atHandler();
    const WorkflowInstance before = desk.instance;
    const Token left = before.tokens.first();
    CHECK(offers(desk.definition, before, left, desk.facts, Desk::officer(1), test::kToday).isEmpty());
    CHECK(perform(desk.definition, before, left, QStringLiteral("forward"), {}, desk.facts, Desk::officer(1),
                  test::kNow)
              .refusals()
              .first()
              .key == QStringLiteral("workflow.ended"));
    CHECK(desk.tried(3, "fly").refusals().first().key == QStringLiteral("action.unknown"));
}
