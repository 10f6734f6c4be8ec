// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/time_limit.h"
#include "core/workflow/consult_rule.h"
#include "core/workflow/guard.h"
#include "core/workflow/lane.h"
#include "core/workflow/public_status.h"
#include "core/workflow/sub_rule.h"
#include "core/workflow/trigger_event.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace motcua {

/// Auto is read, so that a file with it is understood, and the static check says that this version cannot run
/// it; the others run.
enum class StepKind { Human, Wait, End, Consult, Sub, Auto };

/// What a further visit of a step may use: the whole budget again, what was left, or one budget that runs
/// from the first visit on.
enum class BudgetPolicy { Fresh, Remaining, Shared };

struct WorkflowStep {
    QString key;  ///< stable, never used again for another meaning
    StepKind kind = StepKind::Human;
    QString name;
    bool isStart = false;
    std::optional<PublicStatus> publicStatus;
    Lane lane;  ///< without role at an end
    std::optional<TimeLimit> budget;
    BudgetPolicy policy = BudgetPolicy::Fresh;
    std::optional<int> maxLaps;          ///< how often it may be entered
    std::optional<TimeLimit> warnAt;     ///< how long before its due date it counts as due soon
    std::optional<ConsultRule> consult;  ///< of StepKind::Consult
    std::optional<SubRule> sub;          ///< of StepKind::Sub
    QString content;                     ///< what is to be done, as approved
    QString output;                      ///< what it yields, as approved
    QString sourceRole;                  ///< who does it, in the words of the decision
    QString sourceBudget;                ///< its time, in the words of the decision

    friend bool operator==(const WorkflowStep&, const WorkflowStep&) = default;
};

/// What an action does to the dossier's clock.
enum class ClockEffect { None, Start, Pause, Resume, Restart, Extend, Stop };

/// What must be given for an action to be performed. Not a reason to disable it.
enum class Requirement {
    Comment,
    Receiver,
    Reason,
    MissingPapers,
    DocumentNo,
    NewDue,
    Officer,
    LegalBasis,
    ReturnedOriginals,  ///< which originals are given back; none is an answer
    SuppliedPapers,     ///< what was handed in of what was asked for
    Participants,       ///< whose opinions are asked for
    Opinion             ///< agree, disagree or another one
};

/// Who may perform an action, in the unit that holds the dossier. Assignee: the one who has it, or anyone
/// in the step's role while nobody has. Holder: anyone in the step's role. Roles: who holds one of them
/// there, in the receiving unit or in the competent one.
struct AllowedRule {
    enum class Kind { Assignee, Holder, Roles };
    Kind kind = Kind::Assignee;
    QStringList roles;

    friend bool operator==(const AllowedRule&, const AllowedRule&) = default;
};

/// What sets an action off: a person, the entry of its step, a time after that entry, or an event.
struct Trigger {
    enum class Kind { User, Enter, After, Event };
    Kind kind = Kind::User;
    std::optional<TimeLimit> after;
    QString event;

    friend bool operator==(const Trigger&, const Trigger&) = default;
};

namespace target {
inline const QString kPrevious = QStringLiteral("@previous");  ///< the step that it came from
inline const QString kAsker = QStringLiteral("@asker");        ///< the step that a wait was entered from
inline const QString kStay = QStringLiteral("@stay");
}  // namespace target

/// Whether a dossier waits at a step of this kind, in sight of who sent it there.
[[nodiscard]] constexpr bool isWaiting(StepKind kind) {
    return kind == StepKind::Wait || kind == StepKind::Consult || kind == StepKind::Sub;
}

struct WorkflowAction {
    QString key;   ///< unique among the actions of its step
    QString from;  ///< step key
    QString to;    ///< step key or one of `target`
    QString label;
    QString accelerator;
    Guard guard;
    AllowedRule allowed;
    QList<Requirement> needs;
    ClockEffect clock = ClockEffect::None;
    QStringList reasonSet;  ///< the closed list for Requirement::Reason
    QStringList letters;    ///< keys of the forms that it prints
    int undoMinutes = 0;
    Trigger trigger;

    friend bool operator==(const WorkflowAction&, const WorkflowAction&) = default;
};

/// One version of one internal process, as approved. Immutable once published; dossiers stay with the
/// version under which they were received.
struct WorkflowDefinition {
    QString key;
    QString name;
    QStringList procedureCodes;  ///< may be empty
    QString decisionNo;          ///< may be empty
    std::optional<QDate> decisionDate;
    QString issuer;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;  ///< inclusive
    std::optional<TimeLimit> legalLimit;
    QList<WorkflowStep> steps;
    QList<WorkflowAction> actions;

    /// Nothing, where there is none of that key.
    [[nodiscard]] const WorkflowStep* step(const QString& stepKey) const;
    [[nodiscard]] const WorkflowAction* action(const QString& stepKey, const QString& actionKey) const;
    [[nodiscard]] QList<WorkflowAction> actionsFrom(const QString& stepKey) const;
    /// The first step marked as start; nothing, where none is.
    [[nodiscard]] const WorkflowStep* start() const;

    friend bool operator==(const WorkflowDefinition&, const WorkflowDefinition&) = default;
};

}  // namespace motcua
