// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/completed_turns.h"

#include "core/workflow/default_process.h"
#include "core/workflow/legal_turns.h"
#include "core/workflow/office_turns.h"
#include "core/workflow/trigger_event.h"
#include "core/workflow/turn_parts.h"
#include "core/workflow/workflow_check.h"
#include "core/workflow/workflow_file.h"
#include "core/workflow/workflow_json.h"
#include "tests/support/catch2.h"

#include <QJsonDocument>

using namespace motcua;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAway = u"lien_thong"_s;

WorkflowAction way(const QString& key, const QString& from, const QString& to, const QString& label) {
    WorkflowAction action;
    action.key = key;
    action.from = from;
    action.to = to;
    action.label = label;
    return action;
}

void addSubStep(WorkflowDefinition& process) {
    const QString handling = process.steps.at(2).key;
    WorkflowStep step;
    step.key = kAway;
    step.kind = StepKind::Sub;
    step.name = u"Chờ xác nhận"_s;
    step.publicStatus = PublicStatus::Processing;
    step.sub = SubRule{};
    step.sub->procedureCode = u"2.000777"_s;
    step.sub->unitKey = u"tt-tp"_s;
    process.steps << step;
    WorkflowAction ended = way(u"daCo"_s, kAway, target::kAsker, u"Đã có kết quả"_s);
    ended.trigger = {Trigger::Kind::Event, std::nullopt, trigger_event::kSubEnded};
    process.actions << way(u"gui"_s, handling, kAway, u"Gửi liên thông"_s)
                    << way(u"tuLam"_s, kAway, target::kAsker, u"Tự giải quyết tiếp"_s) << ended;
}

/// As a centre writes it down: the straight way with a step that asks another unit, and nothing else.
WorkflowDefinition written() {
    WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(5));
    process.key = u"centre/linked"_s;
    process.steps.removeIf([](const WorkflowStep& step) {
        return step.kind != StepKind::Human &&
               !(step.kind == StepKind::End && step.publicStatus == PublicStatus::Returned);
    });
    process.actions.removeIf([](const WorkflowAction& one) {
        return one.key != u"forward" && one.key != u"sendBack" && one.key != u"return";
    });
    for (WorkflowAction& one : process.actions) {
        one.guard = Guard{};
        one.undoMinutes = 0;
    }
    addSubStep(process);
    return process;
}

QStringList lackingAt(const WorkflowDefinition& process, const QString& step, const QStringList& keys) {
    QStringList lacking;
    for (const QString& key : keys)
        if (!process.action(step, key)) lacking += key;
    return lacking;
}

}  // namespace

TEST_CASE("a process that opens linked dossiers gets the turns of the law and of the desk") {
    const WorkflowDefinition own = written();
    REQUIRE_FALSE(hasErrors(checked(own)));
    const auto all = withAllTurns(own);
    REQUIRE(all);
    CHECK_FALSE(hasErrors(checked(*all)));
    const QString handling = own.steps.at(2).key;
    CHECK(lackingAt(*all, handling,
                    {turn::kRequestSupplement, turn::kRefuse, turn::kStopOnRequest, turn::kProposeExtension,
                     turn::kWithdraw, turn::kRequireObligation, turn::kAskOpinions}) == QStringList());
    CHECK(lackingAt(*all, kAway, {turn::kStopOnRequest, turn::kWithdraw}) == QStringList());
    CHECK(all->step(turn::kWithdrawn));
    CHECK(all->step(turn::kSupplement));
    const WorkflowStep& returns = own.steps.at(own.steps.size() - 3);
    CHECK(returns.publicStatus == PublicStatus::Finished);
    CHECK_FALSE(all->action(returns.key, turn::kWithdraw));
}

TEST_CASE("what a process has is left as it is and nothing is added twice") {
    const WorkflowDefinition own = written();
    const auto once = withAllTurns(own);
    REQUIRE(once);
    CHECK(withAllTurns(*once) == once);
    CHECK(once->action(own.steps.at(2).key, u"gui"_s)->undoMinutes == 0);
    CHECK(once->steps.mid(0, own.steps.size()) == own.steps);
}

TEST_CASE("only the ways out of the waiting step are added where the turns are there") {
    WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(5));
    CHECK(withAllTurns(process) == std::optional(process));
    addSubStep(process);
    const auto all = withAllTurns(process);
    REQUIRE(all);
    CHECK(all->steps == process.steps);
    CHECK(all->actions.size() == process.actions.size() + 2);
    process.steps.last().sub->waits = false;
    CHECK(withAllTurns(process) == std::optional(process));
}

TEST_CASE("turns that would stand beside actions of the same label are left out and that is said") {
    WorkflowDefinition own = written();
    own.actions << way(u"boSung"_s, own.steps.at(2).key, own.steps.at(1).key, u"Yêu cầu bổ sung hồ sơ"_s);
    REQUIRE_FALSE(hasErrors(checked(own)));
    CHECK_FALSE(withAllTurns(own));
    const auto file = readWorkflowFile(QJsonDocument(toJson(own)).toJson());
    REQUIRE(file);
    CHECK(file->read.first().definition == own);
    CHECK(file->read.first().problems.last().key == u"turns.lacking"_s);
    CHECK_FALSE(hasErrors(file->read.first().problems));
}

TEST_CASE(
    "a file of a process that opens linked dossiers is read with all turns and one without is not touched") {
    const WorkflowDefinition own = written();
    const auto linked = readWorkflowFile(QJsonDocument(toJson(own)).toJson());
    REQUIRE(linked);
    CHECK(std::optional(linked->read.first().definition) == withAllTurns(own));
    WorkflowDefinition plain = own;
    plain.steps.removeIf([](const WorkflowStep& step) { return step.kind == StepKind::Sub; });
    plain.actions.removeIf([](const WorkflowAction& one) { return one.from == kAway || one.to == kAway; });
    const auto straight = readWorkflowFile(QJsonDocument(toJson(plain)).toJson());
    REQUIRE(straight);
    CHECK(straight->read.first().definition == plain);
}
