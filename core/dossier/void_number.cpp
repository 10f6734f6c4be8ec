// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/void_number.h"

#include "core/access/separation.h"
#include "core/dossier/changed_since.h"
#include "core/dossier/dossier_calendar.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/office_events.h"
#include "core/dossier/office_step.h"
#include "core/dossier/process_for.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/take_fees.h"
#include "core/dossier/unknown.h"

#include <algorithm>

namespace motcua {

namespace {

Refusals rightsAgainst(const Desk& desk, const Dossier& dossier, const Actor& actor, Way way) {
    return objectionsTo(desk, actor, Function::VoidNumber, {{dossier.receivingUnit}, {}}, way);
}

/// Who proposed may take it back; otherwise it is for who decides.
Refusals againstDeclining(const Desk& desk, const Dossier& dossier, const Actor& actor) {
    if (dossier.voiding && dossier.voiding->proposedBy == actor.officer.id) return {};
    return rightsAgainst(desk, dossier, actor, Way::Approves);
}

Refusals againstEnd(const Dossier& dossier) {
    if (dossier.isVoided())
        return {refused("void.done",
                        DossierSay::tr("The number of dossier %1 is void already.").arg(dossier.code))};
    if (isEnded(dossier.status) || !dossier.process.live())
        return {refused("void.ended",
                        DossierSay::tr("Dossier %1 has ended: %2.").arg(dossier.code, standingLabel(dossier)),
                        DossierSay::tr("Its number stays. Only what is still being handled can be void."))};
    if (dossier.origin)
        return {refused("void.beneath",
                        DossierSay::tr("Dossier %1 was opened for another dossier.").arg(dossier.code),
                        DossierSay::tr("End it by its own process; then the one above goes on."))};
    return {};
}

/// What hangs on it and has to be settled first, all at once.
Refusals againstTies(const Desk& desk, const Dossier& dossier) {
    Refusals refusals;
    for (const SubLink& link : desk.subs.of(dossier.id))
        if (link.isOpen())
            refusals += refused("void.linked",
                                DossierSay::tr("Linked dossier %1 is being handled.").arg(link.childCode),
                                DossierSay::tr("End it first."));
    for (const FeePayment& payment : desk.fees.of(dossier.id))
        if (!payment.cancelledAt)
            refusals += refused("void.fees",
                                DossierSay::tr("A fee was taken: receipt %1 holds.").arg(receiptNo(payment)),
                                DossierSay::tr("Have the receipt cancelled first."));
    if (desk.letters.openProposal(dossier.id))
        refusals += refused("void.extension", DossierSay::tr("A new date is proposed and not decided."),
                            DossierSay::tr("Have the proposal decided first."));
    return refusals;
}

Refusals objections(const Desk& desk, const Dossier& dossier) {
    Refusals refusals = againstEnd(dossier);
    if (refusals.isEmpty()) refusals = againstTies(desk, dossier);
    return refusals;
}

std::optional<Refusal> againstProposal(const Dossier& dossier, bool isToBeProposed) {
    if (isToBeProposed && dossier.voiding)
        return refused(
            "void.proposed",
            DossierSay::tr("It is proposed already to void the number of dossier %1.").arg(dossier.code),
            DossierSay::tr("The supervisor decides about it."));
    if (!isToBeProposed && !dossier.voiding)
        return refused(
            "void.notProposed",
            DossierSay::tr("Nobody has proposed to void the number of dossier %1.").arg(dossier.code),
            DossierSay::tr("An officer of the counter that received it proposes it first."));
    return std::nullopt;
}

/// A dossier that somebody wants to do this to, as it stands now.
struct ToVoid {
    Actor acting;
    Dossier dossier;
};

Outcome<ToVoid> found(const Desk& desk, DossierId id, const Actor& actor, std::optional<qint64> seenVersion) {
    const auto acting = asOfNow(desk, actor);
    if (!acting) return acting.refusals();
    const auto dossier = desk.dossiers.load(id);
    if (!dossier) return unknownDossier();
    if (seenVersion && *seenVersion != dossier->version) return changedSince(desk, *dossier, *seenVersion);
    return ToVoid{*acting, *dossier};
}

/// Its visit of a step is broken off, its clock stops.
void end(Dossier& dossier, Instant now) {
    for (Token& token : dossier.process.tokens) {
        if (!token.isLive()) continue;
        token.state = TokenState::Cancelled;
        token.leftAt = now;
    }
    dossier.status = PublicStatus::Stopped;
    ClockEvent stop;
    stop.kind = ClockEventKind::Stop;
    // A non-boundary dossier may be voided before its clock starts.
    stop.at = std::max(now, dossier.clockStartAt);
    dossier.ledger += stop;
}

Event draftOf(const QString& kind, const Dossier& after, const Voiding& about, const Actor& actor,
              Instant now) {
    return officeEvent(
        kind, actor, now,
        {{QStringLiteral("reason"), keyOf(about.reason)}, {QStringLiteral("state"), stateOf(after)}},
        after.id);
}

}  // namespace

Refusals VoidNumber::against(const Dossier& dossier, const Actor& actor) const {
    if (dossier.isVoided()) return againstEnd(dossier);
    if (dossier.voiding) return againstDeclining(m_desk, dossier, actor);
    return rightsAgainst(m_desk, dossier, actor, Way::Proposes) + objections(m_desk, dossier);
}

Outcome<Dossier> VoidNumber::propose(DossierId id, VoidReason reason, const Actor& actor,
                                     std::optional<qint64> seenVersion) {
    const auto work = m_desk.work.begin();
    const auto on = found(m_desk, id, actor, seenVersion);
    if (!on) return on.refusals();
    Refusals refusals = rightsAgainst(m_desk, on->dossier, on->acting, Way::Proposes);
    if (!refusals.isEmpty()) return noted(m_desk, on->acting, keyOf(Function::VoidNumber), refusals);
    refusals = objections(m_desk, on->dossier);
    if (!refusals.isEmpty()) return refusals;
    if (const auto wrong = againstProposal(on->dossier, true)) return *wrong;
    Dossier after = on->dossier;
    after.voiding = Voiding{actor.officer.id, reason, {}, {}};
    m_desk.dossiers.update(after);
    after.version += 1;
    m_desk.undo.drop(id);
    m_desk.journal.append(draftOf(void_event::kProposed, after, *after.voiding, actor, m_desk.clock.now()));
    work->commit();
    return after;
}

Outcome<Dossier> VoidNumber::approve(DossierId id, const Actor& actor, std::optional<qint64> seenVersion) {
    const auto work = m_desk.work.begin();
    const auto on = found(m_desk, id, actor, seenVersion);
    if (!on) return on.refusals();
    Refusals refusals = rightsAgainst(m_desk, on->dossier, on->acting, Way::Approves);
    if (!refusals.isEmpty()) return noted(m_desk, on->acting, keyOf(Function::VoidNumber), refusals);
    refusals = objections(m_desk, on->dossier);
    if (!refusals.isEmpty()) return refusals;
    if (const auto wrong = againstProposal(on->dossier, false)) return *wrong;
    if (const auto same = proposerApproves(on->dossier.voiding->proposedBy, {}, actor.officer.id))
        return noted(m_desk, on->acting, keyOf(Function::VoidNumber), {*same});
    const auto process = m_desk.workflows.load(on->dossier.workflowVersion);
    if (!process) throw LogicError(QStringLiteral("a dossier without its process"));
    const Instant now = m_desk.clock.now();
    const OfficeStep office = endedWith(on->dossier, m_desk, now);
    Dossier after = on->dossier;
    end(after, now);
    after.voiding->at = now;
    after.voiding->voidedBy = actor.officer.id;
    noteStep(after, process->definition, calendarFor(m_desk, after));
    m_desk.dossiers.update(after);
    after.version += 1;
    m_desk.undo.drop(id);
    Event draft = draftOf(void_event::kVoided, after, *after.voiding, actor, now);
    addToBody(draft, eventMembers(office));
    keepStep(office, id, m_desk.journal.append(draft).seq, m_desk);
    work->commit();
    return after;
}

Outcome<Dossier> VoidNumber::decline(DossierId id, const Actor& actor, std::optional<qint64> seenVersion) {
    const auto work = m_desk.work.begin();
    const auto on = found(m_desk, id, actor, seenVersion);
    if (!on) return on.refusals();
    Dossier after = on->dossier;
    const Refusals refusals = againstDeclining(m_desk, after, on->acting);
    if (!refusals.isEmpty()) return noted(m_desk, on->acting, keyOf(Function::VoidNumber), refusals);
    if (after.isVoided()) return againstEnd(after);
    if (const auto wrong = againstProposal(after, false)) return *wrong;
    const Voiding declined = *after.voiding;
    after.voiding.reset();
    m_desk.dossiers.update(after);
    after.version += 1;
    m_desk.journal.append(draftOf(void_event::kDeclined, after, declined, actor, m_desk.clock.now()));
    work->commit();
    return after;
}

QString standingLabel(const Dossier& dossier) {
    return standingLabel(dossier.status, dossier.isVoided());
}

QString standingLabel(PublicStatus status, bool isVoided) {
    return isVoided ? DossierSay::tr("Number voided") : label(status);
}

}  // namespace motcua
