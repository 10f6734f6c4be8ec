// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/sub_turns.h"

#include "core/dossier/dossier_calendar.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/office_step.h"
#include "core/dossier/process_for.h"
#include "core/workflow/legal_turns.h"

#include <algorithm>

namespace motcua {

namespace {

/// Stands in the events of what the program stops because its parent has ended.
const QString kParentEnded = QStringLiteral("parentEnded");

SubOutcome outcomeOf(const Dossier& child) {
    if (child.status == PublicStatus::Finished || child.status == PublicStatus::Returned)
        return SubOutcome::Finished;
    if (child.status == PublicStatus::Withdrawn) return SubOutcome::Withdrawn;
    const bool refused = std::any_of(child.ledger.begin(), child.ledger.end(), [](const ClockEvent& event) {
        return event.reason == ClockReason::Refused;
    });
    return refused ? SubOutcome::Refused : SubOutcome::Stopped;
}

bool hasStopped(const QList<ClockEvent>& ledger) {
    return std::any_of(ledger.begin(), ledger.end(),
                       [](const ClockEvent& event) { return event.kind == ClockEventKind::Stop; });
}

/// Writes to the dossiers on both ends of a link.
class Teller {
public:
    Teller(Desk& desk, const Actor& actor) : m_desk(desk), m_actor(actor), m_now(desk.clock.now()) {}

    void ended(SubLink link, SubOutcome outcome, bool noted) {
        link.outcome = outcome;
        link.noted = noted;
        m_desk.subs.update(link);
        (void)m_desk.journal.append(subEvent(event_kind::kSubEnded, link, m_actor, m_now));
    }

    void reopened(SubLink link) {
        link.outcome.reset();
        link.noted = false;
        m_desk.subs.update(link);
        (void)m_desk.journal.append(subEvent(event_kind::kSubReopened, link, m_actor, m_now));
    }

    void parentEnded(const SubLink& link) {
        if (link.whenParentEnds == WhenParentEnds::Stop)
            stop(link);
        else
            (void)m_desk.journal.append(parentEndedEvent(link, m_actor, m_now));
    }

private:
    /// Its own sub-dossiers end with it, likewise.
    void stop(const SubLink& link) {
        const auto before = m_desk.dossiers.load(link.child);
        if (!before || isEnded(before->status)) return;
        const auto process = m_desk.workflows.load(before->workflowVersion);
        if (!process) throw LogicError(QStringLiteral("a dossier without its process"));
        const QString step = before->currentStep();
        Dossier after = *before;
        for (Token& token : after.process.tokens) {
            if (!token.isLive()) continue;
            token.state = TokenState::Cancelled;
            token.leftAt = m_now;
        }
        after.status = PublicStatus::Stopped;
        if (!hasStopped(after.ledger))
            after.ledger += ClockEvent{ClockEventKind::Stop,
                                       std::max(m_now, after.clockStartAt),
                                       {},
                                       ClockReason::ApplicantRequest,
                                       {},
                                       {},
                                       {}};
        noteStep(after, process->definition, calendarFor(m_desk, after));
        m_desk.dossiers.update(after);
        after.version += 1;
        m_desk.undo.drop(after.id);
        const OfficeStep office = endedWith(*before, m_desk, m_now);
        Event draft = actedEvent(after, kParentEnded, step, {}, m_actor, m_now);
        addToBody(draft, eventMembers(office));
        keepStep(office, after.id, m_desk.journal.append(draft).seq, m_desk);
        ended(link, SubOutcome::Stopped, true);
        for (const SubLink& below : m_desk.subs.of(link.child))
            if (below.isOpen()) parentEnded(below);
    }

    Desk& m_desk;
    const Actor& m_actor;
    Instant m_now;
};

}  // namespace

void tellLinked(const Dossier& before, const Dossier& after, const Actor& actor, Desk& desk) {
    const bool was = isEnded(before.status);
    const bool is = isEnded(after.status);
    if (was == is) return;
    Teller teller(desk, actor);
    if (const auto link = after.origin ? desk.subs.linkOf(after.id) : std::nullopt) {
        if (is)
            teller.ended(*link, outcomeOf(after), false);
        else
            teller.reopened(*link);
    }
    if (!is) return;
    for (const SubLink& below : desk.subs.of(after.id))
        if (below.isOpen()) teller.parentEnded(below);
}

bool leadsOn(const WorkflowDefinition& process, const WorkflowAction& action) {
    const auto place = [&process](const QString& key) {
        const auto found = std::find_if(process.steps.begin(), process.steps.end(),
                                        [&key](const WorkflowStep& step) { return step.key == key; });
        return found == process.steps.end() ? -1 : int(found - process.steps.begin());
    };
    const WorkflowStep* to = process.step(action.to);
    if (!to || to->kind == StepKind::Wait || place(action.to) < place(action.from)) return false;
    const bool breaksOff = to->kind == StepKind::End && to->publicStatus &&
                           *to->publicStatus != PublicStatus::Finished &&
                           *to->publicStatus != PublicStatus::Returned;
    return !breaksOff;
}

Refusals awaitedSubs(const WorkflowDefinition& process, const QString& step, const QString& action,
                     const Dossier& dossier, const Desk& desk) {
    const WorkflowAction* wanted = process.action(step, action);
    if (!wanted || !leadsOn(process, *wanted)) return {};
    Refusals refusals;
    for (const SubLink& link : desk.subs.of(dossier.id))
        if (link.isOpen() && link.awaited)
            refusals += Refusal{QStringLiteral("sub.awaited"),
                                DossierSay::tr("It waits for the linked dossier %1.").arg(link.childCode),
                                DossierSay::tr("Go on once that has ended."),
                                {}};
    return refusals;
}

void judgeBySubs(QList<ActionOffer>& offers, const WorkflowDefinition& process, const Dossier& dossier,
                 const Desk& desk) {
    const QList<SubLink> links = desk.subs.of(dossier.id);
    const QString step = dossier.currentStep();
    for (ActionOffer& offer : offers) {
        const WorkflowAction* action = process.action(step, offer.key);
        if (!action || !leadsOn(process, *action)) continue;
        if (!links.isEmpty()) offer.reasons += awaitedSubs(process, step, offer.key, dossier, desk);
        offer.enabled = offer.reasons.isEmpty();
        for (const SubLink& link : links)
            if (link.isTask()) offer.cautions += outcomeText(link);
    }
    const auto above = dossier.origin ? desk.dossiers.load(*dossier.origin) : std::nullopt;
    if (!above || !isEnded(above->status)) return;
    for (ActionOffer& offer : offers)
        offer.cautions +=
            DossierSay::tr("The dossier that it was opened for has ended: %1.").arg(above->code);
}

QString outcomeText(const SubLink& link) {
    if (!link.outcome) return DossierSay::tr("Linked dossier %1 is being handled.").arg(link.childCode);
    switch (*link.outcome) {
        case SubOutcome::Finished:
            return DossierSay::tr("Linked dossier %1 has its result.").arg(link.childCode);
        case SubOutcome::Refused:
            return DossierSay::tr("Linked dossier %1 was refused.").arg(link.childCode);
        case SubOutcome::Stopped:
            return DossierSay::tr("Linked dossier %1 was stopped.").arg(link.childCode);
        case SubOutcome::Withdrawn:
            break;
    }
    return DossierSay::tr("Linked dossier %1 was withdrawn.").arg(link.childCode);
}

}  // namespace motcua
