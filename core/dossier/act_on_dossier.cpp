// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_on_dossier.h"

#include "core/base/text.h"
#include "core/calendar/clock_ledger.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/field_lengths.h"
#include "core/dossier/process_for.h"
#include "core/dossier/recall_offer.h"
#include "core/dossier/stand_in.h"

#include <QCoreApplication>

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

Facts factsOf(const Dossier& dossier, Instant now) {
    Facts facts;
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
        if (seenVersion && *seenVersion != loaded->version) return changedSince(*loaded);
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
        const auto transition = action == staffing::kRecall
                                    ? recalled(m_desk, process->definition, *loaded, m_actor)
                                    : perform(process->definition, loaded->process, *token, action,
                                              processInput(input), factsOf(*loaded, m_now), m_actor, m_now);
        if (!transition) return transition.refusals();
        Dossier after = *loaded;
        refusals = apply(*transition, input, after);
        if (!refusals.isEmpty()) return refusals;
        noteStep(after, process->definition, m_desk.centre.calendarOf(after.competentUnit));
        m_desk.dossiers.update(after);
        after.version += 1;
        // Whoever does something with it where it lies has looked at it.
        const Token* still = after.process.live();
        if (still && still->no == token->no)
            m_desk.desks.markSeen(after.id, still->no, {m_actor.officer.id, m_now});
        keepEvent(after, *transition, input);
        return ActResult{after.code, after.stepName, after.status, after.due, after.version};
    }

private:
    Refusal changedSince(const Dossier& dossier) const {
        const QList<HistoryEntry> history = m_desk.history.of(dossier.id);
        if (history.isEmpty()) throw LogicError(QStringLiteral("a dossier without events"));
        const HistoryEntry& last = history.last();
        return {QStringLiteral("dossier.changed"),
                Say::tr("Dossier %1 was changed by %2 at %3 while you were looking at it. Nothing was done.")
                    .arg(dossier.code, last.actor, toShortVietnamese(last.event.at)),
                Say::tr("Look at it again, then repeat the act if it still fits."),
                {}};
    }

    ActionInput processInput(const ActInput& input) const {
        ActionInput out;
        out.comment = input.note;
        out.reason = input.reason;
        if (input.receiver) out.receiver = input.receiver->name;
        if (input.to) out.officer = m_desk.directory.officer(*input.to);
        return out;
    }

    Refusals apply(const Transition& transition, const ActInput& input, Dossier& after) const {
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
        event.reason = reasonOf(transition, input);
        after.ledger += event;
        return recount(after);
    }

    Refusals recount(Dossier& after) const {
        const auto rules = m_desk.centre.centre().deskRulesOn(after.receivedOn);
        if (!rules) return rules.refusals();
        const auto answer = evaluateLedger(
            after.limit, after.ledger, m_desk.centre.calendarOf(after.competentUnit), rules->immediateCutOff);
        if (!answer) return answer.refusals();
        if (answer->state == ClockState::Paused)
            after.due.reset();
        else if (answer->state == ClockState::Running)
            after.due = answer->legalDue;
        return {};
    }

    void keepEvent(const Dossier& after, const Transition& transition, const ActInput& input) {
        Event draft =
            actedEvent(after, transition.actionKey, transition.fromStep, input.reason, m_actor, m_now);
        draft.onBehalfOf = m_behalf;
        const Event event = m_desk.journal.append(draft);
        if (!input.note.isEmpty()) m_desk.history.addNote(event.seq, after.id, input.note);
    }

    Desk& m_desk;
    const Actor m_actor;
    Instant m_now;
    std::optional<OfficerId> m_behalf;
};

QList<ActionOffer> ActOnDossier::offers(const Dossier& dossier, const Actor& actor) const {
    const Token* token = dossier.process.live();
    const auto process = m_desk.workflows.load(dossier.workflowVersion);
    if (!token || !process) return {};
    const Instant now = m_desk.clock.now();
    const Actor acting = standingIn(m_desk, actor);
    QList<ActionOffer> found = motcua::offers(process->definition, dossier.process, *token,
                                              factsOf(dossier, now), acting, localDate(now));
    if (const auto recall = recallOffer(m_desk, process->definition, dossier, acting)) found += *recall;
    return found;
}

Outcome<ActResult> ActOnDossier::act(DossierId dossier, const QString& action, const ActInput& input,
                                     const Actor& actor, std::optional<qint64> seenVersion) {
    const auto work = m_desk.work.begin();
    auto result = Act(m_desk, actor).run(dossier, action, input, seenVersion);
    if (result) work->commit();
    return result;
}

}  // namespace motcua
