// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_on_dossier.h"

#include "core/calendar/clock_ledger.h"
#include "core/dossier/act_acceptance.h"
#include "core/dossier/act_clock.h"
#include "core/dossier/act_facts.h"
#include "core/dossier/changed_since.h"
#include "core/dossier/dossier_calendar.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/legal_facts.h"
#include "core/dossier/legal_input.h"
#include "core/dossier/legal_step.h"
#include "core/dossier/office_step.h"
#include "core/dossier/opinion_offers.h"
#include "core/dossier/process_for.h"
#include "core/dossier/recall_offer.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/stand_in.h"
#include "core/dossier/sub_step.h"
#include "core/dossier/sub_turns.h"
#include "core/dossier/unknown.h"
#include "core/dossier/void_number.h"
#include "core/workflow/legal_turns.h"

namespace motcua {

/// One act on one dossier, within one Work.
class Act {
public:
    Act(Desk& desk, const Actor& actor)
        : m_desk(desk), m_actor(standingIn(desk, actor)), m_now(desk.clock.now()) {}

    Outcome<ActResult> run(DossierId id, const QString& action, ActInput input,
                           std::optional<qint64> seenVersion) {
        Refusals refusals = acceptedInput(input);
        if (!refusals.isEmpty()) return refusals;
        auto loaded = m_desk.dossiers.load(id);
        if (!loaded) return unknownDossier();
        if (seenVersion && *seenVersion != loaded->version)
            return changedSince(m_desk, *loaded, *seenVersion);
        if (action == kUndo) return undone(*loaded);
        // Whoever acts learns of silence first: it may be what he waited for.
        if (recordSilence(*loaded)) loaded = m_desk.dossiers.load(id);
        const auto process = m_desk.workflows.load(loaded->workflowVersion);
        const Token* token = loaded->process.live();
        if (!process) throw LogicError(QStringLiteral("a dossier without its process"));
        if (!token)
            return Refusal{QStringLiteral("dossier.ended"),
                           DossierSay::tr("The process of dossier %1 has ended: %2.")
                               .arg(loaded->code, standingLabel(*loaded)),
                           {},
                           {}};
        m_behalf = behalfOf(m_actor, *token);
        ActionInput given = processInput(input);
        const WorkflowAction* wanted = process->definition.action(token->stepKey, action);
        if (wanted && wanted->reasonSet.contains(turn::kRefusalReasons) &&
            isRefusalReason(input.reason, *loaded, m_desk))
            given.reason = turn::kRefusalReasons;
        const auto transition = transitionOf(process->definition, *loaded, action, given);
        if (!transition) return transition.refusals();
        refusals = awaitedSubs(process->definition, token->stepKey, action, *loaded, m_desk);
        if (!refusals.isEmpty()) return refusals;
        // Whoever is asked for an opinion may give it, wherever he works.
        const ActRight right = isOpinionAct(action)
                                   ? ActRight{}
                                   : rightToAct(m_desk, process->definition, *loaded, action, m_actor);
        if (!right.refusals.isEmpty()) return right.refusals;
        return carriedOut(process->definition, *loaded, *transition, input, right.mark);
    }

    /// Notes who has not answered in time; where the opinions are together by that, the dossier goes on.
    /// Whether the dossier has changed.
    bool recordSilence(const Dossier& dossier) {
        const QList<int> settled = noteSilence(dossier, m_actor, m_desk);
        if (settled.isEmpty()) return false;
        const auto process = m_desk.workflows.load(dossier.workflowVersion);
        return process && goOnTogether(process->definition, dossier, settled);
    }

private:
    Outcome<Transition> transitionOf(const WorkflowDefinition& process, const Dossier& dossier,
                                     const QString& action, const ActionInput& given) const {
        if (action == staffing::kRecall) return recalled(m_desk, process, dossier, m_actor);
        if (isOpinionAct(action)) return opinionTransition(action, dossier);
        return perform(process, dossier.process, *dossier.process.live(), action, given,
                       factsOf(dossier, m_desk, m_now), m_actor, m_now);
    }

    Outcome<ActResult> carriedOut(const WorkflowDefinition& process, const Dossier& before,
                                  const Transition& transition, const ActInput& input, const QString& mark) {
        const auto office = officeStep(process, transition, input, before, m_actor, m_desk);
        if (!office) return office.refusals();
        if (isOpinionAct(transition.actionKey)) m_behalf = office->onBehalfOf;
        const auto legal = legalStep(transition, input, before, m_actor, m_desk);
        if (!legal) return legal.refusals();
        Dossier after = before;
        const Refusals refusals = apply(transition, input, *legal, after);
        if (!refusals.isEmpty()) return refusals;
        // What it cannot open it does not enter.
        const auto linked = openedAtStep(process, before, after, m_actor, m_desk);
        if (!linked) return linked.refusals();
        noteStep(after, process, calendarFor(m_desk, after));
        m_desk.dossiers.update(after);
        after.version += 1;
        // Whoever does something with it where it lies has looked at it.
        const Token* still = after.process.live();
        if (still && still->no == before.process.live()->no && !isOpinionAct(transition.actionKey))
            m_desk.desks.markSeen(after.id, still->no, {m_actor.officer.id, m_now});
        const qint64 event = keepEvent(before, after, transition, input, *legal, *office, mark);
        if (transition.undoMinutes > 0 && !*linked) keepUndo(before, after, transition, event);
        return followed(process, before, after, office->settledConsults, *linked);
    }

    /// What an act sets going besides: in the dossiers above and beneath, and where the process goes on by
    /// itself.
    ActResult followed(const WorkflowDefinition& process, const Dossier& before, Dossier after,
                       const QList<int>& settled, const std::optional<OpenedSub>& linked) {
        tellLinked(before, after, m_actor, m_desk);
        goOnAbove(before, after);
        const bool beside = linked && !linked->link.awaited;
        if ((beside && goOn(process, after, trigger_event::kSubOpened)) ||
            (!settled.isEmpty() && goOnTogether(process, after, settled)))
            after = m_desk.dossiers.load(after.id).value();
        return {after.code, after.stepName, after.status,
                after.due,  after.version,  linked ? linked->link.childCode : QString()};
    }

    /// The way on of a step that only asks, once what it asked for is together.
    bool goOnTogether(const WorkflowDefinition& process, const Dossier& dossier, const QList<int>& settled) {
        const Token* token = dossier.process.live();
        const WorkflowStep* step = token ? process.step(token->stepKey) : nullptr;
        if (!step || step->kind != StepKind::Consult) return false;
        const QList<Consult> consults = m_desk.consults.of(dossier.id);
        const bool here = std::any_of(consults.begin(), consults.end(), [&](const Consult& consult) {
            return consult.token == token->no && settled.contains(consult.no);
        });
        return here && goOn(process, dossier, trigger_event::kOpinionsTogether);
    }

    /// An event takes the dossier on, where an action of its step waits for it and may be done: the first.
    bool goOn(const WorkflowDefinition& process, const Dossier& dossier, const QString& event) {
        const Token* token = dossier.process.live();
        if (!token) return false;
        for (const WorkflowAction& action : process.actionsFrom(token->stepKey)) {
            if (action.trigger.event != event) continue;
            const auto transition =
                fired(process, dossier.process, *token, action.key, factsOf(dossier, m_desk, m_now), m_now);
            if (transition) return bool(carriedOut(process, dossier, *transition, {}, {}));
        }
        return false;
    }

    /// The dossier above one that has ended, where it waits for that. What failed stays a task of its officer
    /// though the process has a way for it.
    void goOnAbove(const Dossier& before, const Dossier& after) {
        const auto parent = isEnded(before.status) ? std::nullopt : waitingAbove(after, m_desk);
        const auto process = parent ? m_desk.workflows.load(parent->workflowVersion) : std::nullopt;
        if (!process) return;
        m_behalf.reset();
        if (goOn(process->definition, *parent, trigger_event::kSubEnded)) noteResult(after, m_actor, m_desk);
    }

    Outcome<ActResult> undone(const Dossier& dossier) {
        const auto after = undoLast(dossier, m_actor, m_desk);
        if (!after) return after.refusals();
        tellLinked(dossier, *after, m_actor, m_desk);
        return ActResult{after->code, after->stepName, after->status, after->due, after->version, {}};
    }

    ActionInput processInput(const ActInput& input) const {
        ActionInput out;
        out.comment = input.note;
        out.reason = input.reason;
        if (input.receiver) out.receiver = input.receiver->name;
        if (input.to) out.officer = m_desk.directory.officer(*input.to);
        putLegalInput(out, input);
        return out;
    }

    Refusals apply(const Transition& transition, const ActInput& input, const LegalStep& legal,
                   Dossier& after) {
        after.process = transition.after;
        if (transition.status) after.status = *transition.status;
        if (transition.finished && !after.finishedAt) after.finishedAt = m_now;
        if (transition.returned) {
            after.returnedAt = m_now;
            after.receiver = input.receiver;
        }
        const auto event = clockEventOf(transition, input, legal, after, m_now);
        if (!event) return {};
        after.ledger += *event;
        return recount(after);
    }

    Refusals recount(Dossier& after) {
        const auto rules = m_desk.centre.centre().deskRulesOn(after.receivedOn);
        if (!rules) return rules.refusals();
        // A new promise is made by the calendar of its day.
        const ClockEventKind last = after.ledger.last().kind;
        if (last == ClockEventKind::Restart || last == ClockEventKind::Extend) after.keepsCalendar = false;
        const WorkingCalendar& calendar = calendarFor(m_desk, after);
        const auto answer = evaluateLedger(after.limit, after.ledger, calendar, rules->immediateCutOff);
        if (!answer) return answer.refusals();
        if (answer->state == ClockState::Paused) after.due.reset();
        if (answer->state != ClockState::Running) return {};
        after.due = answer->legalDue;
        after.provisional = answer->provisional;
        after.calendarVersion = calendar.version();
        m_desk.calendars.keepVersion(after.competentUnit, calendar);
        return {};
    }

    qint64 keepEvent(const Dossier& before, const Dossier& after, const Transition& transition,
                     const ActInput& input, LegalStep legal, const OfficeStep& office, const QString& mark) {
        Event draft =
            actedEvent(after, transition.actionKey, transition.fromStep, input.reason, m_actor, m_now);
        addToBody(draft, calendarMember(before, after));
        if (!mark.isEmpty()) addToBody(draft, {{event_member::kSeparation, mark}});
        draft.onBehalfOf = m_behalf;
        const QString note = input.note.isEmpty() ? input.overrideReason : input.note;
        if (!note.isEmpty() || after.receiver) draft.personalDataCommit = actCommitment(after, note);
        if (!office.documentNo.isEmpty())
            draft.personalDataCommit = documentCommitment(after, note, office.documentNo);
        addToBody(draft, eventMembers(office));
        if (legal.letter) {
            Letter& letter = *legal.letter;
            if (letter.state == LetterState::Issued && letter.documentNo.isEmpty())
                letter.number = m_desk.letters.nextNumber(letter.unit, letter.form, localDate(m_now).year());
            addToBody(draft, eventMembers(legal));
            draft.personalDataCommit = contentCommitment(letter);
        }
        const Event event = m_desk.journal.append(draft);
        if (legal.letter) {
            legal.letter->event = event.seq;
            (void)m_desk.letters.add(*legal.letter);
        }
        keepStep(office, after.id, event.seq, m_desk);
        if (legal.settles) m_desk.letters.settle(*legal.settles, legal.settledAs, event.seq);
        if (!note.isEmpty()) m_desk.history.addNote(event.seq, after.id, note);
        return event.seq;
    }

    void keepUndo(const Dossier& before, const Dossier& after, const Transition& transition, qint64 event) {
        m_desk.undo.keep({after.id, event, m_actor.officer.id, transition.actionKey, after.version,
                          m_now.plusSeconds(qint64(transition.undoMinutes) * 60), imageOf(before)},
                         m_now);
    }

    Desk& m_desk;
    const Actor m_actor;
    Instant m_now;
    std::optional<OfficerId> m_behalf;
};

int ActOnDossier::recordSilence(const std::optional<DossierId>& dossier, const Actor& actor) {
    const QList<DossierId> silent = m_desk.consults.unrecordedSilence(m_desk.clock.now());
    int recorded = 0;
    for (const DossierId id : silent) {
        if (dossier && *dossier != id) continue;
        const auto work = m_desk.work.begin();
        const auto loaded = m_desk.dossiers.load(id);
        if (!loaded) continue;
        (void)Act(m_desk, actor).recordSilence(*loaded);
        work->commit();
        ++recorded;
    }
    return recorded;
}

Outcome<ActResult> ActOnDossier::act(DossierId dossier, const QString& action, const ActInput& input,
                                     const Actor& actor, std::optional<qint64> seenVersion) {
    const auto work = m_desk.work.begin();
    m_desk.centre.refresh();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    auto result = Act(m_desk, *acting).run(dossier, action, input, seenVersion);
    if (!result) return noted(m_desk, *acting, action, result.refusals());
    work->commit();
    return result;
}

}  // namespace motcua
