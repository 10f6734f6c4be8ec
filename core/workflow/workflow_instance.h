// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/workflow/workflow_definition.h"

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// The units that the lanes of one dossier mean.
struct CaseUnits {
    UnitId receiving;
    UnitId competent;
    std::optional<UnitId> parent;  ///< where there is none above, the competent unit decides
    QHash<QString, UnitId> named;  ///< for LaneUnit::Fixed

    [[nodiscard]] UnitId of(const Lane& lane) const;
    friend bool operator==(const CaseUnits&, const CaseUnits&) = default;
};

enum class TokenState { Active, Waiting, Done, Cancelled };

/// One visit of one step. Live while active or waiting; what is done stays as history.
struct Token {
    int no = 1;  ///< 1, 2, … within the instance
    QString stepKey;
    TokenState state = TokenState::Active;
    int lap = 1;  ///< the how-many-eth visit of this step
    Instant enteredAt;
    std::optional<Instant> leftAt;  ///< of what is no longer live
    UnitId unit;
    QString role;                       ///< empty at an end
    std::optional<OfficerId> assignee;  ///< nobody: it lies in the pile of its unit
    QString previousStep;               ///< where "send back" leads; empty at the start
    std::optional<int> asker;           ///< of a wait: the number of the token that asked

    [[nodiscard]] bool isLive() const { return state == TokenState::Active || state == TokenState::Waiting; }
    friend bool operator==(const Token&, const Token&) = default;
};

/// Where one dossier stands in its workflow, and how it got there. A value; belongs to one version.
struct WorkflowInstance {
    CaseUnits units;
    QList<Token> tokens;  ///< in the order of their numbers

    /// The token that is live; nothing, where the workflow has ended.
    [[nodiscard]] const Token* live() const;
    [[nodiscard]] const Token* token(int no) const;
    /// The latest visit of a step.
    [[nodiscard]] const Token* latestAt(const QString& stepKey) const;
    [[nodiscard]] int visitsOf(const QString& stepKey) const;
    [[nodiscard]] bool hasEnded() const { return !live() && !tokens.isEmpty(); }

    friend bool operator==(const WorkflowInstance&, const WorkflowInstance&) = default;
};

}  // namespace motcua
