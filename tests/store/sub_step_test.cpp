// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_events.h"
#include "core/dossier/linked_check.h"
#include "core/dossier/open_sub_dossier.h"
#include "core/dossier/vouch_for_versions.h"
#include "core/store/journal_audit.h"
#include "core/workflow/workflow_check.h"
#include "core/workflow/workflow_json.h"
#include "tests/store/a_turn.h"

using namespace motcua;
using namespace motcua::test;

namespace {

const QString kLinked = u"2.000777"_s;
const QString kStep = u"lien_thong"_s;

WorkflowAction byEvent(const char* key, const QString& to, const QString& event, const char* guard) {
    WorkflowAction action;
    action.key = QString::fromLatin1(key);
    action.from = kStep;
    action.to = to;
    action.label = action.key;
    action.trigger = {Trigger::Kind::Event, std::nullopt, event};
    if (*guard) action.guard = guardFromText(QString::fromLatin1(guard)).value();
    return action;
}

/// The default process with a step that asks the justice department of the city: with the result it goes on
/// to whoever signs, after a refusal back to the handler; what else may happen is for the handler to decide.
WorkflowDefinition linking(WorkflowDefinition process, const QString& handling, bool waits) {
    process.key = u"approved/linked"_s;
    process.procedureCodes = {u"1.001193"_s};
    WorkflowStep step;
    step.key = kStep;
    step.kind = StepKind::Sub;
    step.name = u"Chờ Sở Tư pháp xác nhận"_s;
    step.publicStatus = PublicStatus::Processing;
    step.sub = SubRule{};
    step.sub->procedureCode = kLinked;
    step.sub->unitKey = u"tt-tp"_s;
    step.sub->waits = waits;
    process.steps << step;
    WorkflowAction enter;
    enter.key = u"askDepartment"_s;
    enter.from = handling;
    enter.to = kStep;
    enter.label = u"Gửi liên thông"_s;
    enter.undoMinutes = 15;
    WorkflowAction back = enter;
    back.key = u"takeBack"_s;
    back.from = kStep;
    back.to = target::kAsker;
    back.label = u"Tự giải quyết tiếp"_s;
    back.needs = {Requirement::Comment};
    process.actions << enter << back;
    if (waits)
        process.actions << byEvent("finished", process.action(handling, u"forward"_s)->to,
                                   trigger_event::kSubEnded, "subOutcome = finished")
                        << byEvent("refused", target::kAsker, trigger_event::kSubEnded,
                                   "subOutcome = refused");
    else
        process.actions << byEvent("beside", target::kAsker, trigger_event::kSubOpened, "");
    return process;
}

/// A dossier that runs on it, at its handler.
class ALinkedStep : public ATurn {
public:
    explicit ALinkedStep(bool waits = true) {
        const Dossier first = now();
        const WorkflowDefinition process =
            linking(desk().workflows.load(first.workflowVersion)->definition, first.currentStep(), waits);
        REQUIRE_FALSE(hasErrors(checked(process)));
        Procedure asked = aProcedure(kLinked, u"Xác nhận thông tin hộ tịch"_s);
        asked.levels = {u"tinh"_s};
        {
            const auto work = desk().work.begin();
            (void)addProcedure(asked);
            (void)desk().workflows.publish(process, QDate(2026, 1, 1));
            vouchForProcesses(desk());
            work->commit();
        }
        id = ReceiveDossier(desk()).receive(anApplication(), actor(counter), {}).value().dossier;
        REQUIRE(act(counter, "forward"));
        REQUIRE(act(u"haichau.vp.truong"_s, "forward"));
        REQUIRE(act(handler, "claim"));
        handling = now().currentStep();
    }

    QString ask() { return keysOf(act(handler, "askDepartment").refusals()); }
    SubLink link() { return desk().subs.of(id).last(); }
    Outcome<ActResult> onChild(const QString& login, const QString& action, const ActInput& input = {}) {
        clock().set(clock().now().plusSeconds(60));
        return ActOnDossier(desk()).act(link().child, action, input, actor(login), {});
    }
    /// Whoever may send the linked dossier on does so until it has its result.
    void finishChild() {
        for (int step = 0; step < 8 && link().isOpen(); ++step)
            for (const Officer& officer : desk().directory.officers())
                if (link().isOpen() && onChild(officer.login, u"forward"_s)) break;
        REQUIRE(link().outcome == SubOutcome::Finished);
    }
    void refuseChild() {
        REQUIRE(onChild(u"thanhpho.quay1"_s, u"forward"_s));
        REQUIRE(keysOf(onChild(u"tuphap.truongphong"_s, turn::kRefuse, refusal()).refusals()).isEmpty());
    }
    QString lastKind() { return desk().history.of(id).last().event.kind; }
    QString findings() {
        QStringList found;
        for (const store::AuditFinding& one : store::audited(database(), {}).findings)
            found += one.what + u' ' + one.where + u' ' + one.detail;
        return found.join(u"; "_s) + broken();
    }

    QString handling;
};

QStringList errorsOf(const Problems& problems) {
    QStringList keys;
    for (const Problem& problem : problems)
        if (problem.severity == Severity::Error) keys += problem.key;
    return keys;
}

}  // namespace

TEST_CASE("entering the step opens the linked dossier with a number and a clock of its own and waits") {
    ALinkedStep desk;
    const auto due = desk.now().due;
    const auto asked = desk.act(desk.handler, "askDepartment");
    REQUIRE(keysOf(asked.refusals()).isEmpty());
    const Dossier child = desk.desk().dossiers.load(desk.link().child).value();
    CHECK(asked->opened == child.code);
    CHECK(child.origin == desk.id);
    CHECK(child.procedureCode == kLinked);
    CHECK(child.receivingUnit == desk.unit(u"tt-tp"_s));
    CHECK(child.due);
    CHECK(desk.link().step == kStep);
    CHECK(desk.link().awaited);
    CHECK(desk.now().currentStep() == kStep);
    CHECK(desk.now().process.live()->state == TokenState::Waiting);
    CHECK(desk.now().process.live()->assignee == desk.actor(desk.handler).officer.id);
    CHECK(desk.now().due == due);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("with the result of the linked dossier the one above goes on by itself") {
    ALinkedStep desk;
    REQUIRE(desk.ask().isEmpty());
    desk.finishChild();
    CHECK(desk.now().currentStep() != kStep);
    CHECK(desk.now().currentStep() != desk.handling);
    CHECK(desk.now().process.live()->state == TokenState::Active);
    CHECK(desk.link().noted);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("after a refusal the process takes its own way and its officer keeps the task") {
    ALinkedStep desk;
    REQUIRE(desk.ask().isEmpty());
    desk.refuseChild();
    CHECK(desk.link().outcome == SubOutcome::Refused);
    CHECK(desk.now().currentStep() == desk.handling);
    CHECK(desk.now().process.live()->assignee == desk.actor(desk.handler).officer.id);
    CHECK(desk.link().isTask());
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("an end that the process has no way for leaves the dossier with its officer who is told") {
    ALinkedStep desk;
    REQUIRE(desk.ask().isEmpty());
    ActInput why;
    why.note = u"gửi nhầm"_s;
    REQUIRE(desk.onChild(u"thanhpho.quay1"_s, u"withdraw"_s, why));
    CHECK(desk.now().currentStep() == kStep);
    CHECK(desk.link().isTask());
    CHECK(desk.lastKind() == event_kind::kSubEnded);
    DossierFilter tasks;
    tasks.linkedOutcomes = true;
    CHECK(desk.desk().list.count(tasks) == 1);
    REQUIRE(keysOf(desk.act(desk.handler, "takeBack", why).refusals()).isEmpty());
    CHECK(desk.now().currentStep() == desk.handling);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("a step that does not wait goes on beside its linked dossier") {
    ALinkedStep desk(false);
    REQUIRE(desk.ask().isEmpty());
    CHECK(desk.now().currentStep() == desk.handling);
    CHECK(desk.link().isOpen());
    CHECK_FALSE(desk.link().awaited);
    CHECK(keysOf(desk.act(desk.handler, "forward").refusals()).isEmpty());
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("a linked dossier ends with the one above it unless the step lets it go on") {
    ALinkedStep desk;
    REQUIRE(desk.ask().isEmpty());
    ActInput why;
    why.note = u"theo đề nghị"_s;
    REQUIRE(desk.act(desk.handler, "takeBack", why));
    REQUIRE(keysOf(desk.act(desk.handler, turn::kRefuse, ATurn::refusal()).refusals()).isEmpty());
    CHECK(desk.link().outcome == SubOutcome::Stopped);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE(
    "the applicant withdraws at the waiting step by whoever has the dossier and the linked one is stopped") {
    ALinkedStep desk;
    REQUIRE(desk.ask().isEmpty());
    CHECK(desk.offer(desk.handler, turn::kStopOnRequest).enabled);
    ActInput why;
    why.note = u"theo đơn của người nộp"_s;
    REQUIRE(keysOf(desk.act(desk.handler, "withdraw", why).refusals()).isEmpty());
    CHECK(desk.now().status == PublicStatus::Withdrawn);
    CHECK(desk.link().outcome == SubOutcome::Stopped);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("opening is not undone and an end by which the dossier above went on stands") {
    ALinkedStep desk;
    REQUIRE(desk.ask().isEmpty());
    CHECK_FALSE(desk.act(desk.handler, kUndo));
    CHECK(desk.offer(desk.handler, staffing::kRecall).key.isEmpty());
    desk.refuseChild();
    CHECK(keysOf(desk.onChild(u"tuphap.truongphong"_s, kUndo).refusals()) == u"undo.above"_s);
    CHECK(desk.link().outcome == SubOutcome::Refused);
}

TEST_CASE("an end that left the dossier above where it was may be undone") {
    ALinkedStep desk;
    REQUIRE(desk.ask().isEmpty());
    ActInput why;
    why.note = u"gửi nhầm"_s;
    REQUIRE(desk.onChild(u"thanhpho.quay1"_s, u"withdraw"_s, why));
    REQUIRE(keysOf(desk.onChild(u"thanhpho.quay1"_s, kUndo).refusals()).isEmpty());
    CHECK(desk.link().isOpen());
    desk.finishChild();
    CHECK(desk.now().currentStep() != kStep);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("what cannot be opened is refused and nothing has happened") {
    ALinkedStep desk;
    WorkflowDefinition process = desk.desk().workflows.load(desk.now().workflowVersion)->definition;
    for (WorkflowStep& step : process.steps)
        if (step.key == kStep) step.sub->unitKey = u"tt-tam-hai"_s;
    {
        const auto work = desk.desk().work.begin();
        (void)desk.desk().workflows.publish(process, QDate(2026, 1, 1));
        vouchForProcesses(desk.desk());
        work->commit();
    }
    desk.id =
        ReceiveDossier(desk.desk()).receive(anApplication(), desk.actor(desk.counter), {}).value().dossier;
    REQUIRE(desk.act(desk.counter, "forward"));
    REQUIRE(desk.act(u"haichau.vp.truong"_s, "forward"));
    REQUIRE(desk.act(desk.handler, "claim"));
    const qint64 before = desk.events();
    CHECK(desk.ask() == u"sub.unstaffed"_s);
    CHECK(desk.events() == before);
    CHECK(desk.now().currentStep() == desk.handling);
    CHECK(desk.desk().subs.of(desk.id).isEmpty());
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("while its step waits for a linked dossier no other is opened by hand") {
    ALinkedStep desk;
    REQUIRE(desk.ask().isEmpty());
    SubWish wish;
    wish.procedureCode = kLinked;
    wish.receivingUnit = u"tt-tp"_s;
    CHECK(keysOf(OpenSubDossier(desk.desk()).open(desk.id, wish, desk.actor(desk.handler)).refusals()) ==
          u"sub.waiting"_s);
}

TEST_CASE("a step that opens a dossier is read and written whole and a check says what it lacks") {
    ALinkedStep desk;
    WorkflowDefinition process = desk.desk().workflows.load(desk.now().workflowVersion)->definition;
    for (WorkflowStep& step : process.steps) {
        if (step.key != kStep) continue;
        step.sub->processKey = u"tu-phap/xac-nhan"_s;
        step.sub->limit = TimeLimit::workingDays(5);
        step.sub->stopsWithParent = false;
    }
    const auto read = workflowFromJson(toJson(process));
    REQUIRE(read);
    CHECK(*read == process);
    WorkflowDefinition poor = process;
    poor.actions.removeIf(
        [](const WorkflowAction& one) { return one.from == kStep && one.key != turn::kRefuse; });
    CHECK(errorsOf(checked(poor)).contains(u"sub.ended"_s));
    CHECK(errorsOf(checked(poor)).contains(u"sub.exit"_s));
    for (WorkflowStep& step : process.steps)
        if (step.key == kStep) step.sub->unitKey.clear();
    CHECK(errorsOf(checked(process)) == QStringList{u"sub.rule"_s});
}

TEST_CASE("the import says which procedure unit or process of a linked step the centre does not have") {
    ALinkedStep desk;
    WorkflowFile file;
    file.read += {desk.desk().workflows.load(desk.now().workflowVersion)->definition, {}};
    checkLinked(file, desk.desk());
    CHECK(file.read.first().problems.isEmpty());
    for (WorkflowStep& step : file.read.first().definition.steps) {
        if (step.key != kStep) continue;
        step.sub->unitKey = u"so-khong-co"_s;
        step.sub->processKey = u"khong-co"_s;
    }
    checkLinked(file, desk.desk());
    CHECK(errorsOf(file.read.first().problems) == QStringList{u"sub.unit"_s, u"sub.process"_s});
    file.read.first().problems.clear();
    for (WorkflowStep& step : file.read.first().definition.steps)
        if (step.key == kStep) step.sub->procedureCode = u"9.999999"_s;
    checkLinked(file, desk.desk());
    CHECK(errorsOf(file.read.first().problems) == QStringList{u"sub.unit"_s, u"sub.procedure"_s});
}
