// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/action_check.h"

#include "core/workflow/interpreter.h"
#include "core/workflow/workflow_graph.h"

#include <QCoreApplication>
#include <algorithm>

namespace motcua {

namespace {

Problem error(const char* key, const char* sentence, const WorkflowAction& action,
              const QString& detail = {}) {
    QString message = QCoreApplication::translate("workflow", sentence);
    message = detail.isEmpty() ? message.arg(action.label) : message.arg(action.label, detail);
    return {Severity::Error, QString::fromLatin1(key), message, action.from, action.key};
}

Problem waitError(const char* key, const char* sentence, const WorkflowStep& step) {
    return {Severity::Error,
            QString::fromLatin1(key),
            QCoreApplication::translate("workflow", sentence).arg(step.name),
            step.key,
            {}};
}

bool isByHand(const WorkflowAction& action) {
    return action.trigger.kind == Trigger::Kind::User;
}

bool endsThere(const WorkflowDefinition& definition, const WorkflowAction& action) {
    const WorkflowStep* to = definition.step(action.to);
    return to && to->kind == StepKind::End;
}

Problems ofEnds(const WorkflowDefinition& definition, const WorkflowGraph& graph,
                const WorkflowAction& action) {
    Problems problems;
    const WorkflowStep* from = definition.step(action.from);
    if (!from || from->kind == StepKind::End)
        problems << error("action.from",
                          QT_TRANSLATE_NOOP("workflow", "The action \"%1\" starts at no step or at an end."),
                          action);
    const bool special =
        action.to == target::kPrevious || action.to == target::kAsker || action.to == target::kStay;
    if (!special && !definition.step(action.to))
        problems << error(
            "action.to",
            QT_TRANSLATE_NOOP("workflow", "The action \"%1\" leads to \"%2\", which is no step."), action,
            action.to);
    const bool entered = !graph.enteredFrom(action.from).isEmpty();
    if (action.to == target::kPrevious && !entered)
        problems << error(
            "previous.none",
            QT_TRANSLATE_NOOP("workflow", "The action \"%1\" leads back, but no step leads here."), action);
    if (action.to == target::kAsker && (!entered || !from || !isWaiting(from->kind)))
        problems << error("asker.none",
                          QT_TRANSLATE_NOOP("workflow", "The action \"%1\" answers, but nobody asks here."),
                          action);
    return problems;
}

Problems ofContent(const WorkflowAction& action, const QSet<QString>& roles) {
    Problems problems;
    if (action.key == staffing::kClaim || action.key == staffing::kTakeOver ||
        action.key == staffing::kAssign)
        problems << error("action.reserved",
                          QT_TRANSLATE_NOOP("workflow", "The key of the action \"%1\" is reserved."), action);
    if (action.trigger.kind == Trigger::Kind::Enter)
        problems << error(
            "action.trigger",
            QT_TRANSLATE_NOOP("workflow",
                              "This version cannot run the action \"%1\", which starts by itself."),
            action);
    const bool needsReasons =
        action.needs.contains(Requirement::Reason) || action.clock == ClockEffect::Pause;
    if (needsReasons && action.reasonSet.isEmpty())
        problems << error("action.reasons",
                          QT_TRANSLATE_NOOP("workflow", "The action \"%1\" needs a list of reasons."),
                          action);
    for (const QString& one : action.allowed.roles)
        if (!roles.contains(one))
            problems << error(
                "lane.role",
                QT_TRANSLATE_NOOP("workflow", "The action \"%1\" names the unknown role \"%2\"."), action,
                one);
    if (action.allowed.kind == AllowedRule::Kind::Roles && action.allowed.roles.isEmpty())
        problems << error("lane.role", QT_TRANSLATE_NOOP("workflow", "Nobody may perform the action \"%1\"."),
                          action);
    return problems;
}

/// What another action of the same step must not share with it.
Problems ofTwins(const QList<WorkflowAction>& earlier, const WorkflowAction& action) {
    Problems problems;
    for (const WorkflowAction& other : earlier) {
        if (other.from != action.from) continue;
        if (other.key == action.key)
            problems << error(
                "action.twice",
                QT_TRANSLATE_NOOP("workflow", "Two actions of one step have the key \"%2\": \"%1\"."), action,
                action.key);
        if (!isByHand(other) || !isByHand(action)) continue;
        if (other.label == action.label)
            problems << error("action.label",
                              QT_TRANSLATE_NOOP("workflow", "Two actions of one step are called \"%1\"."),
                              action);
        if (!action.accelerator.isEmpty() &&
            other.accelerator.compare(action.accelerator, Qt::CaseInsensitive) == 0)
            problems << error(
                "action.accelerator",
                QT_TRANSLATE_NOOP("workflow", "Two actions of one step share the key %2: \"%1\"."), action,
                action.accelerator);
    }
    return problems;
}

/// One supplement and one extension: NĐ 118/2025 Đ17, Đ19.
Problems ofClock(const WorkflowDefinition& definition, const WorkflowAction& action) {
    Problems problems;
    if (action.clock == ClockEffect::Extend && !happensOnce(action.guard, QStringLiteral("extension")))
        problems << error(
            "clock.extend",
            QT_TRANSLATE_NOOP("workflow", "The law allows one extension: \"%1\" needs count(extension) < 1."),
            action);
    if (action.clock != ClockEffect::Restart || happensOnce(action.guard, QStringLiteral("restart")))
        return problems;
    const WorkflowStep* from = definition.step(action.from);
    const bool bounded =
        (from && from->maxLaps == 1) ||
        std::all_of(definition.actions.begin(), definition.actions.end(), [&](const WorkflowAction& entry) {
            return entry.to != action.from || happensOnce(entry.guard, QStringLiteral("supplement"));
        });
    if (!bounded)
        problems << error("clock.restart",
                          QT_TRANSLATE_NOOP("workflow",
                                            "The law allows one supplement request: \"%1\" restarts "
                                            "the clock without a limit."),
                          action);
    return problems;
}

}  // namespace

bool happensOnce(const Guard& guard, const QString& fact) {
    if (guard.op == Guard::Op::All)
        return std::any_of(guard.children.begin(), guard.children.end(),
                           [&](const Guard& child) { return happensOnce(child, fact); });
    if (guard.fact != fact) return false;
    const bool none = guard.op == Guard::Op::LessOrEqual || guard.op == Guard::Op::Equal;
    return (guard.op == Guard::Op::Less && guard.thousandths <= 1'000) || (none && guard.thousandths == 0);
}

Problems checkedActions(const WorkflowDefinition& definition, const QSet<QString>& roles) {
    const WorkflowGraph graph(definition);
    Problems problems;
    QList<WorkflowAction> earlier;
    for (const WorkflowAction& action : definition.actions) {
        problems += ofEnds(definition, graph, action);
        problems += ofContent(action, roles);
        problems += ofTwins(earlier, action);
        problems += ofClock(definition, action);
        earlier << action;
    }
    return problems;
}

Problems checkedWait(const WorkflowDefinition& definition, const WorkflowStep& step) {
    bool answer = false;
    bool silence = false;
    bool stop = false;
    const QList<WorkflowAction> exits = definition.actionsFrom(step.key);
    for (const WorkflowAction& action : exits) {
        const QStringList facts = factsOf(action.guard);
        const bool timed =
            action.trigger.kind == Trigger::Kind::After || facts.contains(QStringLiteral("waiting")) ||
            facts.contains(QStringLiteral("unanswered")) || facts.contains(QStringLiteral("unpaid"));
        const bool ending = action.clock == ClockEffect::Stop || endsThere(definition, action);
        if (timed)
            silence = true;
        else if (ending)
            stop = stop || isByHand(action);
        else if (action.to != target::kStay)
            answer = true;
    }
    Problems problems;
    if (!answer)
        problems << waitError(
            "wait.answer", QT_TRANSLATE_NOOP("workflow", "The wait \"%1\" has no exit for an answer."), step);
    if (!silence)
        problems << waitError("wait.silence",
                              QT_TRANSLATE_NOOP("workflow", "The wait \"%1\" has no exit for no answer."),
                              step);
    if (!stop)
        problems << waitError("wait.stop",
                              QT_TRANSLATE_NOOP("workflow", "The wait \"%1\" has no exit for a stop."), step);
    return problems;
}

Problems checkedConsult(const WorkflowDefinition& definition, const WorkflowStep& step) {
    Problems problems;
    if (!step.consult) {
        problems << waitError(
            "consult.rule",
            QT_TRANSLATE_NOOP("workflow", "The step \"%1\" does not say how opinions are asked."), step);
    } else if (step.consult->join == ConsultJoin::Quorum) {
        const int most = int(step.consult->units.size());
        if (step.consult->quorum < 1 || (most > 0 && step.consult->quorum > most))
            problems << waitError(
                "consult.quorum",
                QT_TRANSLATE_NOOP("workflow",
                                  "The step \"%1\" wants more opinions than it asks for, or none."),
                step);
    }
    bool together = false;
    bool byHand = false;
    for (const WorkflowAction& action : definition.actionsFrom(step.key)) {
        together = together || (action.trigger.kind == Trigger::Kind::Event &&
                                action.trigger.event == trigger_event::kOpinionsTogether);
        byHand = byHand || (isByHand(action) && action.to != target::kStay && !endsThere(definition, action));
    }
    if (!together)
        problems << waitError(
            "consult.together",
            QT_TRANSLATE_NOOP("workflow",
                              "The step \"%1\" does not say what follows when opinions are together."),
            step);
    if (!byHand)
        problems << waitError(
            "consult.exit",
            QT_TRANSLATE_NOOP("workflow", "Whoever asks at the step \"%1\" cannot go on without an answer."),
            step);
    return problems;
}

}  // namespace motcua
