// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/opinion_offers.h"
#include "core/dossier/vouch_for_versions.h"
#include "core/store/journal_audit.h"
#include "core/workflow/workflow_check.h"
#include "core/workflow/workflow_json.h"
#include "tests/store/a_turn.h"

using namespace motcua;
using namespace Qt::Literals::StringLiterals;
using motcua::test::ATurn;
using motcua::test::keysOf;

namespace {

const QString kAsk = u"hoi"_s;

/// The default process with a step that asks two divisions, after which the handler goes on.
WorkflowDefinition asking(WorkflowDefinition process, const QString& handling) {
    process.key = u"approved/consult"_s;
    process.procedureCodes = {u"1.001193"_s};
    WorkflowStep step;
    step.key = kAsk;
    step.kind = StepKind::Consult;
    step.name = u"Lấy ý kiến các phòng"_s;
    step.publicStatus = PublicStatus::Processing;
    step.consult = ConsultRule{};
    step.consult->units = {u"kinh-te-hai-chau"_s, u"van-hoa-hai-chau"_s};
    step.consult->within = TimeLimit::workingHours(8);
    step.consult->silence = SilenceRule::DeemedNone;
    process.steps << step;
    WorkflowAction enter;
    enter.key = u"askDivisions"_s;
    enter.from = handling;
    enter.to = kAsk;
    enter.label = u"Lấy ý kiến các phòng"_s;
    WorkflowAction together;
    together.key = u"together"_s;
    together.from = kAsk;
    together.to = target::kAsker;
    together.label = u"Đã đủ ý kiến"_s;
    together.trigger = {Trigger::Kind::Event, std::nullopt, trigger_event::kOpinionsTogether};
    WorkflowAction back = together;
    back.key = u"goOnWithout"_s;
    back.label = u"Không chờ ý kiến nữa"_s;
    back.trigger = {};
    back.needs = {Requirement::Comment};
    process.actions << enter << together << back;
    return process;
}

/// A dossier that runs on it, at its handler.
class AnAskingProcess : public ATurn {
public:
    AnAskingProcess() {
        const Dossier first = now();
        const WorkflowDefinition process =
            asking(desk().workflows.load(first.workflowVersion)->definition, first.currentStep());
        REQUIRE_FALSE(hasErrors(checked(process)));
        {
            const auto work = desk().work.begin();
            (void)desk().workflows.publish(process, QDate(2026, 1, 1));
            vouchForProcesses(desk());
            work->commit();
        }
        id = ReceiveDossier(desk()).receive(test::anApplication(), actor(counter), {}).value().dossier;
        REQUIRE(act(counter, "forward"));
        REQUIRE(act(u"haichau.vp.truong"_s, "forward"));
        REQUIRE(act(handler, "claim"));
    }
    QString answer(const QString& login) {
        ActInput input;
        input.opinion = Opinion::Agree;
        return keysOf(act(login, opinion::kGive, input).refusals());
    }
    QString findings() {
        QStringList found;
        for (const store::AuditFinding& one : store::audited(database(), {}).findings)
            found += one.what + u' ' + one.where + u' ' + one.detail;
        return found.join(u"; "_s);
    }
};

}  // namespace

TEST_CASE("a step that only asks waits for its opinions and goes on by itself with the last") {
    AnAskingProcess desk;
    const auto due = desk.now().due;
    const QString handling = desk.now().currentStep();
    REQUIRE(keysOf(desk.act(desk.handler, "askDivisions").refusals()).isEmpty());
    CHECK(desk.now().currentStep() == kAsk);
    CHECK(desk.now().process.live()->state == TokenState::Waiting);
    CHECK(desk.now().process.live()->assignee == desk.actor(desk.handler).officer.id);
    CHECK(desk.now().due == due);
    CHECK(desk.answer(u"haichau.kt.truong"_s).isEmpty());
    CHECK(desk.now().currentStep() == kAsk);
    CHECK(desk.answer(u"haichau.vh.chuyenvien1"_s).isEmpty());
    CHECK(desk.now().currentStep() == handling);
    CHECK(desk.now().process.live()->assignee == desk.actor(desk.handler).officer.id);
    CHECK(desk.broken().isEmpty());
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("silence lets such a step go on as soon as somebody looks") {
    AnAskingProcess desk;
    const QString handling = desk.now().currentStep();
    REQUIRE(desk.act(desk.handler, "askDivisions"));
    CHECK(desk.answer(u"haichau.kt.truong"_s).isEmpty());
    desk.on(QDate(2026, 11, 27));
    CHECK(ActOnDossier(desk.desk()).recordSilence(desk.id, desk.actor(desk.counter)) == 1);
    CHECK(desk.now().currentStep() == handling);
    CHECK(desk.broken().isEmpty());
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("whoever asked goes on without an answer, with a reason, and the consult has ended") {
    AnAskingProcess desk;
    REQUIRE(desk.act(desk.handler, "askDivisions"));
    CHECK(keysOf(desk.act(desk.handler, "goOnWithout").refusals()) == u"input.comment"_s);
    ActInput why;
    why.note = u"Đã có văn bản trả lời trước đó"_s;
    REQUIRE(desk.act(desk.handler, "goOnWithout", why));
    CHECK(desk.desk().consults.of(desk.id).last().state == ConsultState::Ended);
    CHECK(desk.answer(u"haichau.kt.truong"_s) == u"opinion.closed"_s);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("a step that asks is read and written whole, and a check says what it lacks") {
    AnAskingProcess desk;
    WorkflowDefinition process = desk.desk().workflows.load(desk.now().workflowVersion)->definition;
    const auto read = workflowFromJson(toJson(process));
    REQUIRE(read);
    CHECK(*read == process);
    const auto keys = [](const WorkflowDefinition& one) {
        QStringList found;
        for (const Problem& problem : checked(one))
            if (problem.severity == Severity::Error) found += problem.key;
        return found;
    };
    for (WorkflowStep& step : process.steps) {
        if (step.key != kAsk) continue;
        step.consult->join = ConsultJoin::Quorum;
        step.consult->quorum = 3;
    }
    CHECK(keys(process) == QStringList{u"consult.quorum"_s});
    for (WorkflowStep& step : process.steps)
        if (step.key == kAsk) step.consult.reset();
    process.actions.removeIf([](const WorkflowAction& one) { return one.key == u"together"; });
    CHECK(keys(process) == QStringList{u"consult.rule"_s, u"consult.together"_s});
}
