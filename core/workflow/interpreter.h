// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/refusal.h"
#include "core/workflow/facts.h"
#include "core/workflow/workflow_definition.h"
#include "core/workflow/workflow_instance.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace motcua {

/// Staffing acts, offered at every human step besides its own actions. Reserved as action keys.
namespace staffing {
inline const QString kClaim = QStringLiteral("claim");        ///< from the unit's pile
inline const QString kTakeOver = QStringLiteral("takeOver");  ///< from a colleague; needs a comment
inline const QString kAssign = QStringLiteral("assign");      ///< to somebody
inline const QString kReassign = QStringLiteral("reassign");  ///< one or many, by the head of the unit
inline const QString kRecall = QStringLiteral("recall");      ///< what was sent on and nobody has looked at
}  // namespace staffing

/// One thing that somebody may do with a dossier now, or why not.
struct ActionOffer {
    QString key;
    QString label;
    QString accelerator;
    bool enabled = false;
    Refusals reasons;          ///< empty exactly where enabled
    QList<Requirement> needs;  ///< to be given with it
    QStringList reasonSet;
    ClockEffect clock = ClockEffect::None;
    QStringList letters;
    QString to;  ///< step key or one of `target`; "@stay" for staffing
    int undoMinutes = 0;
    QStringList cautions;  ///< what speaks against it though nothing forbids it; sentences for people
};

/// What is given with an action.
struct ActionInput {
    QString comment;
    QString receiver;  ///< who takes the result, as identified
    QString reason;
    QStringList missingPapers;
    QString documentNo;
    std::optional<QDate> newDue;
    QString legalBasis;
    std::optional<QStringList> returnedOriginals;  ///< by name; empty: none
    QStringList suppliedPapers;
    int participants = 0;            ///< how many are asked for their opinion
    std::optional<Officer> officer;  ///< to assign to: now, or at the next step of a forward action
    std::optional<UnitId> unit;      ///< to assign within another unit
};

/// What an action does. Nothing has happened until it is stored.
struct Transition {
    WorkflowInstance after;
    QString actionKey;
    QString fromStep;  ///< empty at the start
    QString toStep;
    ClockEffect clock = ClockEffect::None;
    std::optional<PublicStatus> status;  ///< of the step where the dossier stands now
    bool finished = false;               ///< with this action the result became ready
    bool returned = false;               ///< with this action it was handed out
    bool ended = false;
    bool lapOverridden = false;  ///< a supervisor let it exceed its laps
    QStringList letters;
    int undoMinutes = 0;
};

/// Enters the start step. Assigned to `by` where he holds its role there, else it lies in the pile.
/// \throws LogicError for a definition without start.
[[nodiscard]] Transition started(const WorkflowDefinition& definition, const CaseUnits& units,
                                 const Actor& by, Instant now);

/// All actions by hand of the token's step, then the staffing acts; what is disabled says why. Empty for a
/// token that is not live.
[[nodiscard]] QList<ActionOffer> offers(const WorkflowDefinition& definition,
                                        const WorkflowInstance& instance, const Token& token,
                                        const Facts& facts, const Actor& actor, QDate today);

/// Performs an action or a staffing act. A disabled one is refused with the reasons of its offer; then what
/// it needs is asked for: "input.comment", "input.receiver", "input.reason", "input.missingPapers",
/// "input.documentNo", "input.newDue", "input.officer", "input.legalBasis", "input.returnedOriginals",
/// "input.suppliedPapers", "input.participants", "officer.role". Unknown: "action.unknown".
/// Who acts upon what lies in the pile has it from then on.
[[nodiscard]] Outcome<Transition> perform(const WorkflowDefinition& definition,
                                          const WorkflowInstance& instance, const Token& token,
                                          const QString& actionKey, const ActionInput& input,
                                          const Facts& facts, const Actor& actor, Instant now);

/// Performs what no person sets off: on entry, after a time or upon an event. Only the guard and the laps
/// are checked; that its time or event has come is for the caller to know.
[[nodiscard]] Outcome<Transition> fired(const WorkflowDefinition& definition,
                                        const WorkflowInstance& instance, const Token& token,
                                        const QString& actionKey, const Facts& facts, Instant now);

}  // namespace motcua
