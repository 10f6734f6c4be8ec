// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workflow_words.h"

#include <QList>
#include <utility>

namespace motcua {

namespace {

const QList<std::pair<StepKind, QString>>& stepKinds() {
    static const QList<std::pair<StepKind, QString>> list{
        {StepKind::Human, QStringLiteral("human")}, {StepKind::Wait, QStringLiteral("wait")},
        {StepKind::End, QStringLiteral("end")},     {StepKind::Consult, QStringLiteral("consult")},
        {StepKind::Sub, QStringLiteral("sub")},     {StepKind::Auto, QStringLiteral("auto")},
    };
    return list;
}

const QList<std::pair<LaneUnit, QString>>& laneUnits() {
    static const QList<std::pair<LaneUnit, QString>> list{
        {LaneUnit::Receiving, QStringLiteral("receiving")},
        {LaneUnit::Competent, QStringLiteral("competent")},
        {LaneUnit::Parent, QStringLiteral("parent")},
        {LaneUnit::Fixed, QStringLiteral("fixed")},
    };
    return list;
}

const QList<std::pair<BudgetPolicy, QString>>& policies() {
    static const QList<std::pair<BudgetPolicy, QString>> list{
        {BudgetPolicy::Fresh, QStringLiteral("fresh")},
        {BudgetPolicy::Remaining, QStringLiteral("remaining")},
        {BudgetPolicy::Shared, QStringLiteral("shared")},
    };
    return list;
}

const QList<std::pair<ClockEffect, QString>>& effects() {
    static const QList<std::pair<ClockEffect, QString>> list{
        {ClockEffect::None, QStringLiteral("none")},       {ClockEffect::Start, QStringLiteral("start")},
        {ClockEffect::Pause, QStringLiteral("pause")},     {ClockEffect::Resume, QStringLiteral("resume")},
        {ClockEffect::Restart, QStringLiteral("restart")}, {ClockEffect::Extend, QStringLiteral("extend")},
        {ClockEffect::Stop, QStringLiteral("stop")},
    };
    return list;
}

const QList<std::pair<Requirement, QString>>& needs() {
    static const QList<std::pair<Requirement, QString>> list{
        {Requirement::Comment, QStringLiteral("comment")},
        {Requirement::Receiver, QStringLiteral("receiver")},
        {Requirement::Reason, QStringLiteral("reason")},
        {Requirement::MissingPapers, QStringLiteral("missingPapers")},
        {Requirement::DocumentNo, QStringLiteral("documentNo")},
        {Requirement::NewDue, QStringLiteral("newDue")},
        {Requirement::Officer, QStringLiteral("officer")},
        {Requirement::LegalBasis, QStringLiteral("legalBasis")},
        {Requirement::ReturnedOriginals, QStringLiteral("returnedOriginals")},
        {Requirement::SuppliedPapers, QStringLiteral("suppliedPapers")},
        {Requirement::Participants, QStringLiteral("participants")},
        {Requirement::Opinion, QStringLiteral("opinion")},
    };
    return list;
}

const QList<std::pair<TokenState, QString>>& states() {
    static const QList<std::pair<TokenState, QString>> list{
        {TokenState::Active, QStringLiteral("active")},
        {TokenState::Waiting, QStringLiteral("waiting")},
        {TokenState::Done, QStringLiteral("done")},
        {TokenState::Cancelled, QStringLiteral("cancelled")},
    };
    return list;
}

template <class Value>
QString found(const QList<std::pair<Value, QString>>& list, Value value) {
    for (const auto& [known, text] : list)
        if (known == value) return text;
    return {};
}

template <class Value>
std::optional<Value> found(const QList<std::pair<Value, QString>>& list, const QString& text) {
    for (const auto& [value, known] : list)
        if (known == text) return value;
    return std::nullopt;
}

}  // namespace

QString word(StepKind value) {
    return found(stepKinds(), value);
}

QString word(LaneUnit value) {
    return found(laneUnits(), value);
}

QString word(BudgetPolicy value) {
    return found(policies(), value);
}

QString word(ClockEffect value) {
    return found(effects(), value);
}

QString word(Requirement value) {
    return found(needs(), value);
}

QString word(TokenState value) {
    return found(states(), value);
}

std::optional<StepKind> stepKindFromWord(const QString& text) {
    return found(stepKinds(), text);
}

std::optional<LaneUnit> laneUnitFromWord(const QString& text) {
    return found(laneUnits(), text);
}

std::optional<BudgetPolicy> budgetPolicyFromWord(const QString& text) {
    return found(policies(), text);
}

std::optional<ClockEffect> clockEffectFromWord(const QString& text) {
    return found(effects(), text);
}

std::optional<Requirement> requirementFromWord(const QString& text) {
    return found(needs(), text);
}

std::optional<TokenState> tokenStateFromWord(const QString& text) {
    return found(states(), text);
}

}  // namespace motcua
