// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_on_dossier.h"

#include "core/calendar/clock_ledger.h"
#include "core/dossier/act_acceptance.h"
#include "core/dossier/act_facts.h"
#include "core/dossier/dossier_calendar.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/legal_facts.h"
#include "core/dossier/legal_input.h"
#include "core/dossier/legal_step.h"
#include "core/dossier/office_step.h"
#include "core/dossier/opinion_offers.h"
#include "core/dossier/process_for.h"
#include "core/dossier/recall_offer.h"
#include "core/dossier/rights.h"
#include "core/dossier/stand_in.h"
#include "core/dossier/sub_turns.h"
#include "core/workflow/legal_turns.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace motcua {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(dossier)
};

std::optional<ClockEventKind> kindOf(ClockEffect effect) {
    switch (effect) {
        case ClockEffect::Start:
            return ClockEventKind::Start;
        case ClockEffect::Pause:
            return ClockEventKind::Pause;
        case ClockEffect::Resume:
            return ClockEventKind::Resume;
        case ClockEffect::Restart:
            return ClockEventKind::Restart;
        case ClockEffect::Extend:
            return ClockEventKind::Extend;
        case ClockEffect::Stop:
            return ClockEventKind::Stop;
        case ClockEffect::None:
            break;
    }
    return std::nullopt;
}

ClockReason reasonOf(const Transition& transition, const ActInput& input) {
    if (const auto given = clockReasonFromKey(input.reason)) return *given;
    if (transition.finished) return ClockReason::Finished;
    switch (transition.status.value_or(PublicStatus::Processing)) {
        case PublicStatus::SupplementRequested:
            return ClockReason::Supplement;
        case PublicStatus::FinancialObligation:
            return ClockReason::FinancialObligation;
        case PublicStatus::Withdrawn:
            return ClockReason::ApplicantRequest;
        default:
            return ClockReason::Unstated;
    }
}

bool isStopped(const QList<ClockEvent>& ledger) {
    return std::any_of(ledger.begin(), ledger.end(),
                       [](const ClockEvent& event) { return event.kind == ClockEventKind::Stop; });
}

}  // namespace

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
        if (!loaded)
            return Refusal{QStringLiteral("dossier.unknown"),
                           Say::tr("There is no such dossier."),
                           Say::tr("Search it by its code or by the name of the submitter."),
                           {}};
        if (seenVersion && *seenVersion != loaded->version) return changedSince(*loaded, *seenVersion);
        if (action == kUndo) return undone(*loaded);
        // Whoever acts learns of silence first: it may be what he waited for.
        if (recordSilence(*loaded)) loaded = m_desk.dossiers.load(id);
        const auto process = m_desk.workflows.load(loaded->workflowVersion);
        const Token* token = loaded->process.live();
        if (!process) throw LogicError(QStringLiteral("a dossier without its process"));
        if (!token)
            return Refusal{
                QStringLiteral("dossier.ended"),
                Say::tr("The process of dossier %1 has ended: %2.").arg(loaded->code, label(loaded->status)),
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
        const auto process = m_desk.workflows.load(dossier.workflowVersion);
        return !settled.isEmpty() && process && goOn(process->definition, dossier, settled);
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
        noteStep(after, process, calendarFor(m_desk, after));
        m_desk.dossiers.update(after);
        after.version += 1;
        // Whoever does something with it where it lies has looked at it.
        const Token* still = after.process.live();
        if (still && still->no == before.process.live()->no && !isOpinionAct(transition.actionKey))
            m_desk.desks.markSeen(after.id, still->no, {m_actor.officer.id, m_now});
        const qint64 event = keepEvent(before, after, transition, input, *legal, *office, mark);
        if (transition.undoMinutes > 0) keepUndo(before, after, transition, event);
        tellLinked(before, after, m_actor, m_desk);
        if (!office->settledConsults.isEmpty() && goOn(process, after, office->settledConsults))
            after = m_desk.dossiers.load(after.id).value();
        return ActResult{after.code, after.stepName, after.status, after.due, after.version};
    }

    /// The way on of a step that only asks, once what it asked for is together.
    bool goOn(const WorkflowDefinition& process, const Dossier& dossier, const QList<int>& settled) {
        const Token* token = dossier.process.live();
        const WorkflowStep* step = token ? process.step(token->stepKey) : nullptr;
        if (!step || step->kind != StepKind::Consult) return false;
        bool here = false;
        for (const Consult& consult : m_desk.consults.of(dossier.id))
            here = here || (consult.token == token->no && settled.contains(consult.no));
        for (const WorkflowAction& action : process.actionsFrom(step->key)) {
            if (!here || action.trigger.event != trigger_event::kOpinionsTogether) continue;
            const auto transition =
                fired(process, dossier.process, *token, action.key, factsOf(dossier, m_desk, m_now), m_now);
            if (transition) return bool(carriedOut(process, dossier, *transition, {}, {}));
        }
        return false;
    }

    Outcome<ActResult> undone(const Dossier& dossier) {
        const auto after = undoLast(dossier, m_actor, m_desk);
        if (!after) return after.refusals();
        tellLinked(dossier, *after, m_actor, m_desk);
        return ActResult{after->code, after->stepName, after->status, after->due, after->version};
    }

    Refusal changedSince(const Dossier& dossier, qint64 seen) const {
        const QList<HistoryEntry> history = m_desk.history.of(dossier.id);
        if (history.isEmpty()) throw LogicError(QStringLiteral("a dossier without events"));
        const HistoryEntry& last = history.last();
        return {QStringLiteral("dossier.changed"),
                Say::tr("Dossier %1 was changed by %2 at %3 while you were looking at it. Nothing was done.")
                        .arg(dossier.code, last.actor, toShortVietnamese(last.event.at)) +
                    QLatin1Char(' ') +
                    Say::tr("You saw version %1 (%2), it stands at version %3 (%4).")
                        .arg(QString::number(seen), standingOf(history, seen, dossier),
                             QString::number(dossier.version), standingOf(history, dossier.version, dossier)),
                Say::tr("Look at it again, then repeat the act if it still fits."),
                {}};
    }

    /// How a dossier stood at a version: its step, else its status.
    QString standingOf(const QList<HistoryEntry>& history, qint64 version, const Dossier& dossier) const {
        const auto process = m_desk.workflows.load(dossier.workflowVersion);
        for (const HistoryEntry& entry : history) {
            const QJsonObject state =
                QJsonDocument::fromJson(entry.event.body).object().value(QLatin1String("state")).toObject();
            if (state.value(QLatin1String("version")).toInteger() != version) continue;
            const WorkflowStep* step =
                process ? process->definition.step(state.value(QLatin1String("step")).toString()) : nullptr;
            if (step) return step->name;
            const auto status = publicStatusFromKey(state.value(QLatin1String("status")).toString());
            if (status) return label(*status);
        }
        return Say::tr("unknown");
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
        auto kind = kindOf(transition.clock);
        const bool over = transition.finished || transition.ended;
        if (!kind && over && !isStopped(after.ledger)) kind = ClockEventKind::Stop;
        if (!kind || isStopped(after.ledger)) return {};
        ClockEvent event;
        event.kind = *kind;
        // A non-boundary dossier may be acted upon before its clock starts.
        event.at = std::max(m_now, after.clockStartAt);
        event.reason = legal.reason.value_or(reasonOf(transition, input));
        event.until = legal.until;
        event.legalBasis = legal.legalBasis;
        event.documentNo = legal.documentNo;
        if (event.kind == ClockEventKind::Pause) event.responsible = usuallyResponsible(event.reason);
        after.ledger += event;
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
    if (result) work->commit();
    return result;
}

}  // namespace motcua
