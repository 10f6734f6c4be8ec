// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/rights.h"

#include "core/access/heads.h"
#include "core/access/reauthentication.h"
#include "core/base/json.h"
#include "core/dossier/desk.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"

namespace motcua {

namespace {

template <class T>
void addOnce(QList<T>& list, const T& value) {
    if (!list.contains(value)) list += value;
}

bool isStaffing(const QString& action) {
    return QStringList{staffing::kClaim, staffing::kTakeOver, staffing::kAssign, staffing::kReassign,
                       staffing::kRecall}
        .contains(action);
}

bool isLeader(const QString& role) {
    return role == role::kAgencyLeader || role == role::kParentLeader;
}

bool asksOrRefuses(const WorkflowAction& action, const WorkflowStep* to) {
    const auto status = to ? to->publicStatus : std::nullopt;
    return action.letters.contains(QStringLiteral("supplement")) ||
           action.letters.contains(QStringLiteral("refusal")) ||
           status == PublicStatus::SupplementRequested || status == PublicStatus::NotAccepted;
}

/// The head of a division decides where the result becomes ready or the clock is put off; other leaders
/// wherever a dossier comes to them.
bool decides(const WorkflowAction& action, const WorkflowStep* to, const QString& role) {
    if (isLeader(role)) return true;
    const bool touchesClock = action.clock == ClockEffect::Pause || action.clock == ClockEffect::Extend;
    return role == role::kDivisionHead &&
           (touchesClock || (to && to->publicStatus == PublicStatus::Finished));
}

/// By whom an action may be done: as the action says, else whoever does the step; people are moved by heads
/// too.
QStringList rolesOf(const WorkflowAction* action, const QString& key, const Token& token) {
    if (action && action->allowed.kind == AllowedRule::Kind::Roles) return action->allowed.roles;
    if (isStaffing(key)) return QStringList{token.role} + headRoles();
    return {token.role};
}

/// An approved process may make the head of a one-stop unit a link of its chain, and it is for supervisors to
/// give work to people: neither is what the matrix keeps them from.
bool isNamedSupervisor(const QString& role, const QString& key, const Token& token) {
    return role == role::kSupervisor && (token.role == role::kSupervisor || isStaffing(key));
}

/// S1, as the office keeps it.
void addSeparation(const Desk& desk, const Dossier& dossier, const Actor& actor, ActRight& right) {
    const Separation kept = receiverDecides(dossier.receivedBy, actor.officer.id, desk.office.smallOffice());
    if (kept.objection) right.refusals += *kept.objection;
    right.mark = kept.mark;
}

}  // namespace

Outcome<Actor> asOfNow(const Desk& desk, const Actor& actor) {
    const auto officer = desk.directory.fresh(actor.officer.id);
    if (!officer || !officer->active)
        return Refusal{QStringLiteral("actor.inactive"),
                       DossierSay::tr("The account of %1 is closed.").arg(actor.officer.name),
                       DossierSay::tr("Ask the administrator."), QStringLiteral("actor")};
    Actor out = actor;
    out.officer = *officer;
    return out;
}

Subject subjectOf(const Dossier& dossier) {
    Subject subject;
    const CaseUnits& units = dossier.process.units;
    for (const UnitId unit : {dossier.receivingUnit, dossier.competentUnit, units.receiving, units.competent})
        addOnce(subject.units, unit);
    if (units.parent) addOnce(subject.units, *units.parent);
    for (const UnitId unit : units.named) addOnce(subject.units, unit);
    subject.owners += dossier.receivedBy;
    for (const Token& token : dossier.process.tokens) {
        addOnce(subject.units, token.unit);
        if (token.assignee) addOnce(subject.owners, *token.assignee);
    }
    if (const Token* live = dossier.process.live())
        subject.pile += RoleGrant{live->unit, live->role, dossier.receivedOn, std::nullopt};
    subject.isClosed = isEnded(dossier.status);
    return subject;
}

Subject subjectOf(const Dossier& dossier, const Desk& desk) {
    Subject subject = subjectOf(dossier);
    for (const Consult& consult : desk.consults.of(dossier.id)) {
        if (consult.state == ConsultState::Undone) continue;
        for (const Consulted& item : consult.asked) {
            addOnce(subject.units, item.unit);
            if (item.officer) addOnce(subject.owners, *item.officer);
        }
    }
    return subject;
}

Refusals objectionsTo(const Desk& desk, const Actor& actor, Function function, const Subject& subject,
                      Way way) {
    const Instant now = desk.clock.now();
    const auto right = permitted(actor, function, subject, localDate(now), way);
    if (!right) return right.refusals();
    if (right->reauthenticates)
        if (const auto missing = missingProof(desk, actor)) return {*missing};
    return {};
}

std::optional<Refusal> missingProof(const Desk& desk, const Actor& actor) {
    return Reauthentication{desk.centre.isPractice()}.objection(actor, desk.clock.now());
}

Function functionOf(const WorkflowDefinition& definition, const Token& token, const QString& key,
                    const QString& role) {
    if (dutiesOf(role).contains(Duty::Cashier)) return Function::TakeFee;
    const WorkflowAction* action = definition.action(token.stepKey, key);
    if (isStaffing(key) || !action) return Function::Transfer;
    const WorkflowStep* to = definition.step(action->to);
    if (to && to->publicStatus == PublicStatus::Returned) return Function::ReturnResult;
    if (asksOrRefuses(*action, to)) return Function::AskOrRefuse;
    if (decides(*action, to, role)) return Function::Decide;
    const bool proposes = role == role::kHandler && action->clock != ClockEffect::None;
    return proposes ? Function::ProposeResult : Function::Transfer;
}

ActRight rightToAct(const Desk& desk, const WorkflowDefinition& definition, const Dossier& dossier,
                    const QString& key, const Actor& actor) {
    const Token* token = dossier.process.live();
    if (!token) return {};
    const QDate today = localDate(desk.clock.now());
    const Subject subject = subjectOf(dossier);
    ActRight answer;
    for (const QString& role : rolesOf(definition.action(token->stepKey, key), key, *token)) {
        if (!actor.holdsAnywhere(role, today)) continue;
        if (isNamedSupervisor(role, key, *token)) return {};
        const Function function = functionOf(definition, *token, key, role);
        ActRight one{objectionsTo(desk, actor, function, subject), {}};
        if (function == Function::Decide) addSeparation(desk, dossier, actor, one);
        if (one.refusals.isEmpty()) return one;
        if (answer.refusals.isEmpty()) answer = one;
    }
    if (answer.refusals.isEmpty())
        answer.refusals =
            objectionsTo(desk, actor, functionOf(definition, *token, key, token->role), subject);
    return answer;
}

Outcome<SmallOffice> setSmallOffice(Desk& desk, SmallOffice office, const Actor& actor) {
    const auto work = desk.work.begin();
    const auto now = asOfNow(desk, actor);
    if (!now) return now.refusals();
    const Refusals refusals = objectionsTo(desk, *now, Function::Accounts, {}, Way::Approves);
    if (!refusals.isEmpty()) return noted(desk, *now, QStringLiteral("office.small"), refusals);
    desk.office.setSmallOffice(office);
    desk.journal.append(officeEvent(QStringLiteral("office.small"), *now, desk.clock.now(),
                                    {{QStringLiteral("marks"), office == SmallOffice::Marks}}));
    work->commit();
    return office;
}

}  // namespace motcua
