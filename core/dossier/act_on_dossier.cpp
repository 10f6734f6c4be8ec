// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_on_dossier.h"

#include "core/base/text.h"
#include "core/calendar/clock_ledger.h"
#include "core/dossier/dossier_calendar.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/field_lengths.h"
#include "core/dossier/legal_facts.h"
#include "core/dossier/legal_input.h"
#include "core/dossier/legal_step.h"
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

int countOf(const QList<ClockEvent>& ledger, ClockEventKind kind) {
    return int(std::count_if(ledger.begin(), ledger.end(),
                             [kind](const ClockEvent& event) { return event.kind == kind; }));
}

Facts factsOf(const Dossier& dossier, const Desk& desk, Instant now) {
    Facts facts;
    addLegalFacts(facts, dossier, desk, now);
    facts.setFlag(QStringLiteral("papersComplete"), true);  // reception accepts nothing less
    facts.setFlag(QStringLiteral("resultReady"), dossier.finishedAt.has_value());
    facts.setFlag(QStringLiteral("nonBoundary"), dossier.clockStartAt != dossier.receivedAt);
    facts.setFlag(QStringLiteral("overdue"), dossier.due && !dossier.finishedAt && now > *dossier.due);
    facts.setText(QStringLiteral("channel"), keyOf(dossier.channel));
    facts.setText(QStringLiteral("returnBy"), keyOf(dossier.returnBy));
    int supplements = 0;
    for (const ClockEvent& event : dossier.ledger)
        if (event.kind == ClockEventKind::Pause && event.reason == ClockReason::Supplement) ++supplements;
    facts.setCount(QStringLiteral("supplement"), supplements);
    facts.setCount(QStringLiteral("restart"), countOf(dossier.ledger, ClockEventKind::Restart));
    facts.setCount(QStringLiteral("extension"), countOf(dossier.ledger, ClockEventKind::Extend));
    return facts;
}

Refusals acceptedInput(ActInput& input) {
    Refusals refusals;
    const auto accept = [&refusals](QString& value, const char* field, const QString& label, qsizetype length,
                                    bool lines) {
        const auto accepted = acceptedText(value, {QLatin1String(field), label, length, lines, false});
        refusals += accepted.refusals();
        if (accepted) value = *accepted;
    };
    accept(input.note, "note", Say::tr("The note"), longest::kText, true);
    refusals += acceptLegalInput(input);
    if (input.receiver) {
        accept(input.receiver->name, "receiver.name", Say::tr("The name of the receiver"), longest::kName,
               false);
        accept(input.receiver->identity, "receiver.identity", Say::tr("The identity paper of the receiver"),
               longest::kName, false);
        if (input.receiver->name.isEmpty())
            refusals +=
                Refusal{QStringLiteral("receiver.name"), Say::tr("The name of the receiver is missing."),
                        Say::tr("Enter who takes the result."), QStringLiteral("receiver.name")};
        if (input.receiver->authorised && input.receiver->identity.isEmpty())
            refusals += Refusal{QStringLiteral("receiver.identity"),
                                Say::tr("An authorised receiver must show an identity paper."),
                                Say::tr("Enter its number."), QStringLiteral("receiver.identity")};
    }
    return refusals;
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
        const auto transition = action == staffing::kRecall
                                    ? recalled(m_desk, process->definition, *loaded, m_actor)
                                    : perform(process->definition, loaded->process, *token, action, given,
                                              factsOf(*loaded, m_desk, m_now), m_actor, m_now);
        if (!transition) return transition.refusals();
        refusals = awaitedSubs(process->definition, token->stepKey, action, *loaded, m_desk);
        if (!refusals.isEmpty()) return refusals;
        const ActRight right = rightToAct(m_desk, process->definition, *loaded, action, m_actor);
        if (!right.refusals.isEmpty()) return right.refusals;
        const auto legal = legalStep(*transition, input, *loaded, m_actor, m_desk);
        if (!legal) return legal.refusals();
        Dossier after = *loaded;
        refusals = apply(*transition, input, *legal, after);
        if (!refusals.isEmpty()) return refusals;
        noteStep(after, process->definition, calendarFor(m_desk, after));
        m_desk.dossiers.update(after);
        after.version += 1;
        // Whoever does something with it where it lies has looked at it.
        const Token* still = after.process.live();
        if (still && still->no == token->no)
            m_desk.desks.markSeen(after.id, still->no, {m_actor.officer.id, m_now});
        const qint64 event = keepEvent(*loaded, after, *transition, input, *legal, right.mark);
        if (transition->undoMinutes > 0) keepUndo(*loaded, after, *transition, event);
        tellLinked(*loaded, after, m_actor, m_desk);
        return ActResult{after.code, after.stepName, after.status, after.due, after.version};
    }

private:
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
                     const ActInput& input, LegalStep legal, const QString& mark) {
        Event draft =
            actedEvent(after, transition.actionKey, transition.fromStep, input.reason, m_actor, m_now);
        addToBody(draft, calendarMember(before, after));
        if (!mark.isEmpty()) addToBody(draft, {{event_member::kSeparation, mark}});
        draft.onBehalfOf = m_behalf;
        const QString note = input.note.isEmpty() ? input.overrideReason : input.note;
        if (!note.isEmpty() || after.receiver) draft.personalDataCommit = actCommitment(after, note);
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

QList<ActionOffer> ActOnDossier::offers(const Dossier& dossier, const Actor& actor) const {
    const Token* token = dossier.process.live();
    const auto process = m_desk.workflows.load(dossier.workflowVersion);
    if (!process) return {};
    const Instant now = m_desk.clock.now();
    const Actor acting = standingIn(m_desk, actor);
    QList<ActionOffer> found;
    if (token) {
        found = motcua::offers(process->definition, dossier.process, *token, factsOf(dossier, m_desk, now),
                               acting, localDate(now));
        if (const auto recall = recallOffer(m_desk, process->definition, dossier, acting)) found += *recall;
    }
    completeOffers(found, dossier, m_desk, now);
    judgeBySubs(found, process->definition, dossier, m_desk);
    for (ActionOffer& offer : found) {
        if (!offer.enabled) continue;
        offer.reasons = rightToAct(m_desk, process->definition, dossier, offer.key, acting).refusals;
        offer.enabled = offer.reasons.isEmpty();
    }
    if (const auto undo = undoOffer(dossier, actor, m_desk)) found += *undo;
    return found;
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
