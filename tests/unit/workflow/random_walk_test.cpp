// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/default_process.h"
#include "core/workflow/interpreter.h"
#include "core/workflow/workflow_file.h"
#include "tests/support/catch2.h"
#include "tests/unit/workflow/builders.h"

#include <algorithm>
#include <random>

using namespace motcua;

namespace {

ActionInput inputFor(const QList<Actor>& staff, std::mt19937& random) {
    ActionInput input = test::fullInput();
    input.missingPapers = {QStringLiteral("Bản sao hộ chiếu")};
    if (random() % 2 == 0) input.officer = staff.at(qsizetype(random() % quint64(staff.size()))).officer;
    return input;
}

/// Empty where everything that must always hold does.
QString flaw(const WorkflowDefinition& definition, const WorkflowInstance& instance) {
    int live = 0;
    for (qsizetype i = 0; i < instance.tokens.size(); ++i) {
        const Token& token = instance.tokens.at(i);
        if (token.no != i + 1) return QStringLiteral("numbers");
        if (!definition.step(token.stepKey)) return QStringLiteral("step");
        if (token.isLive() == token.leftAt.has_value()) return QStringLiteral("left");
        live += token.isLive() ? 1 : 0;
    }
    const bool atEnd = definition.step(instance.tokens.last().stepKey)->kind == StepKind::End;
    if (live + (atEnd ? 1 : 0) != 1) return QStringLiteral("one live token or the end");
    if (live == 1 && !instance.tokens.last().isLive()) return QStringLiteral("the last is live");
    return {};
}

QString flaw(const ActionOffer& offer, const Outcome<Transition>& result) {
    if (offer.enabled != offer.reasons.isEmpty()) return QStringLiteral("disabled without reason");
    for (const Refusal& reason : offer.reasons)
        if (reason.key.isEmpty() || reason.message.isEmpty()) return QStringLiteral("a reason without words");
    if (!offer.enabled && (result || result.refusals() != offer.reasons))
        return QStringLiteral("performed or refused for other reasons");
    return {};
}

/// Walks at random; returns the first flaw. Every offer is tried, enabled or not, and one is followed.
QString walked(const WorkflowDefinition& definition, const QList<Actor>& staff, std::mt19937& random,
               int steps) {
    Facts facts;
    facts.setFlag(QStringLiteral("papersComplete"), random() % 2 == 0);
    facts.setCount(QStringLiteral("supplement"), int(random() % 2));
    WorkflowInstance instance = started(definition, test::units(), staff.first(), test::kNow).after;
    Instant now = test::kNow;
    for (int i = 0; i < steps && instance.live(); ++i) {
        now = now.plusSeconds(qint64(random() % 7'200));
        const Actor& actor = staff.at(qsizetype(random() % quint64(staff.size())));
        const ActionInput input = inputFor(staff, random);
        QList<WorkflowInstance> next;
        const Token token = *instance.live();
        for (const ActionOffer& offer : offers(definition, instance, token, facts, actor, localDate(now))) {
            const Outcome<Transition> result =
                perform(definition, instance, token, offer.key, input, facts, actor, now);
            if (const QString found = flaw(offer, result); !found.isEmpty()) return found + offer.key;
            if (!result) continue;
            if (const QString found = flaw(definition, result->after); !found.isEmpty())
                return found + offer.key;
            next << result->after;
        }
        if (!next.isEmpty()) instance = next.at(qsizetype(random() % quint64(next.size())));
    }
    return {};
}

}  // namespace

TEST_CASE("no sequence of acts breaks an approved process") {
    const WorkflowFile file = readWorkflowFile(test::vectorFile("approved_processes.json")).value();
    const QList<Actor> staff = test::staff();
    std::mt19937 random(20260303);
    for (const ReadWorkflow& one : file.read) {
        CAPTURE(one.definition.key);
        CHECK(walked(one.definition, staff, random, 60).isEmpty());
    }
}

TEST_CASE("no sequence of acts breaks a process with a wait") {
    const WorkflowFile file = readWorkflowFile(test::vectorFile("certified_copy.json")).value();
    const QList<Actor> staff = test::staff();
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i) CHECK(walked(file.read.first().definition, staff, random, 80).isEmpty());
}

TEST_CASE("whoever is on duty brings every approved process to its end") {
    const WorkflowFile file = readWorkflowFile(test::vectorFile("approved_processes.json")).value();
    for (const ReadWorkflow& one : file.read) {
        WorkflowInstance instance =
            started(one.definition, test::units(), test::staff().first(), test::kNow).after;
        for (int i = 0; i < 40 && instance.live(); ++i) {
            const QString key = one.definition.action(instance.live()->stepKey, QStringLiteral("forward"))
                                    ? QStringLiteral("forward")
                                    : QStringLiteral("return");
            for (const Actor& actor : test::staff()) {
                const Token token = *instance.live();
                const Outcome<Transition> result = perform(one.definition, instance, token, key,
                                                           test::fullInput(), Facts(), actor, test::kNow);
                if (!result) continue;
                instance = result->after;
                break;
            }
        }
        CAPTURE(one.definition.key);
        CHECK(instance.hasEnded());
        CHECK(instance.tokens.last().stepKey == QStringLiteral("returned"));
    }
}
