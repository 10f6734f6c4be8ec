// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/office_step.h"

#include "core/dossier/ask_opinions.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/legal_facts.h"
#include "core/dossier/opinion_offers.h"
#include "core/dossier/opinion_rights.h"
#include "core/workflow/office_turns.h"

#include <QJsonArray>

namespace motcua {

namespace {

/// Builds the step of one act.
class OfficeStepMaker {
public:
    OfficeStepMaker(const WorkflowDefinition& process, const Transition& transition, const ActInput& input,
                    const Dossier& before, const Actor& actor, const Desk& desk)
        : m_process(process),
          m_transition(transition),
          m_input(input),
          m_before(before),
          m_actor(actor),
          m_desk(desk),
          m_now(desk.clock.now()) {}

    Outcome<OfficeStep> made() {
        const QString& action = m_transition.actionKey;
        if (action == turn::kRequireObligation) requireObligation();
        settleObligation(action == turn::kObligationPaid);
        if (action == opinion::kGive) answer();
        if (action == opinion::kCancel) cancel();
        if (action == turn::kAskOpinions) ask(std::nullopt);
        if (const WorkflowStep* to = enteredConsult()) ask(to->consult.value_or(ConsultRule{}));
        endConsults();
        if (!m_refusals.isEmpty()) return m_refusals;
        return m_step;
    }

private:
    [[nodiscard]] bool hasMoved() const { return m_transition.after != m_before.process && isNewVisit(); }
    [[nodiscard]] bool isNewVisit() const {
        return m_transition.after.tokens.size() > m_before.process.tokens.size();
    }

    [[nodiscard]] const WorkflowStep* enteredConsult() const {
        const WorkflowStep* to = hasMoved() ? m_process.step(m_transition.toStep) : nullptr;
        return to && to->kind == StepKind::Consult ? to : nullptr;
    }

    void requireObligation() {
        const QList<Obligation> known = m_desk.obligations.of(m_before.id);
        Obligation notice;
        notice.dossier = m_before.id;
        notice.no = int(known.size()) + 1;
        notice.noticeNo = m_input.documentNo;
        notice.amount = m_input.amount;
        notice.payBy = lastDayOf(localDate(m_now));
        notice.askedAt = m_now;
        notice.officer = m_actor.officer.id;
        if (notice.payBy.isValid() && notice.payBy < localDate(m_now))
            m_refusals += refused("payBy.past", DossierSay::tr("The last day for the payment has passed."),
                                  DossierSay::tr("Choose today or a later day."), "payBy");
        if (notice.amount && notice.amount->amount <= 0)
            m_refusals += refused("amount", DossierSay::tr("The amount must be above zero."),
                                  DossierSay::tr("Leave it empty where the notice says it."), "amount");
        m_step.documentNo = notice.noticeNo;
        m_step.notice = notice;
    }

    /// As the notice says; a centre may have a rule for notices that say nothing.
    QDate lastDayOf(QDate today) {
        if (m_input.payBy) return *m_input.payBy;
        if (const auto days = usualPayDays(m_desk, today)) return today.addDays(*days);
        m_refusals += refused("payBy.missing", DossierSay::tr("The last day for the payment is missing."),
                              DossierSay::tr("Enter the day that the notice names."), "payBy");
        return {};
    }

    /// Paid, or left without a payment by any other act that leads away from the wait.
    void settleObligation(bool paid) {
        if (!hasMoved() || m_step.notice) return;
        auto open = openObligation(m_desk.obligations.of(m_before.id));
        if (!open) return;
        open->state = paid ? ObligationState::Paid : ObligationState::Ended;
        open->settledAt = m_now;
        if (paid) open->receiptNo = m_step.documentNo = m_input.documentNo;
        m_step.settled = open;
    }

    void ask(const std::optional<ConsultRule>& rule) {
        auto consult = consultWished(m_input.consult, rule, m_before, m_actor, m_desk);
        if (!consult) {
            m_refusals += consult.refusals();
            return;
        }
        m_step.asked = *consult;
        m_step.asked->no = int(m_desk.consults.of(m_before.id).size()) + 1;
        m_step.asked->token = m_transition.after.live()->no;
    }

    void answer() {
        auto place = placeForAnswer(m_before, m_input.consultNo, m_actor, m_desk);
        if (!place) {
            m_refusals += place.refusals();
            return;
        }
        if (!m_input.opinion)
            m_refusals +=
                refused("opinion.missing", DossierSay::tr("Say whether you agree."),
                        DossierSay::tr("Choose: agrees, does not agree, or another opinion."), "opinion");
        else if (*m_input.opinion != Opinion::Agree && m_input.note.isEmpty())
            m_refusals += refused("opinion.text", DossierSay::tr("Write the opinion: why it is not agreed."),
                                  DossierSay::tr("Only an agreement may stand without words."), "note");
        if (!m_refusals.isEmpty()) return;
        Consult consult = place->consult;
        Consulted item = place->item;
        item.opinion = m_input.opinion;
        item.late = m_now > item.due || consult.state != ConsultState::Open;
        item.by = m_actor.officer.id;
        item.at = m_now;
        m_step.onBehalfOf = behalfOf(m_actor, item);
        m_step.about = consult.no;
        m_step.answer = item;
        for (Consulted& one : consult.asked)
            if (one.no == item.no) one = item;
        if (consult.state == ConsultState::Open && standingOf(consult, m_now).together)
            m_step.settledConsults += consult.no;
    }

    void cancel() {
        const auto consult = consultToCancel(m_before, m_input.consultNo, m_actor, m_desk);
        if (!consult) {
            m_refusals += consult.refusals();
            return;
        }
        if (m_actor.standsInFor.contains(consult->askedBy)) m_step.onBehalfOf = consult->askedBy;
        m_step.cancelledConsults += consult->no;
        if (m_input.note.isEmpty())
            m_refusals += refused("input.comment", DossierSay::tr("Say why the request is recalled."),
                                  DossierSay::tr("Those who were asked will read it."), "note");
    }

    /// With the result, with the process, or when a step that only asks is left.
    void endConsults() {
        if (!hasMoved()) return;
        const Token* live = m_before.process.live();
        const WorkflowStep* left = live ? m_process.step(live->stepKey) : nullptr;
        const bool asks = left && left->kind == StepKind::Consult;
        const bool over = m_transition.ended || m_transition.finished;
        for (const Consult& consult : m_desk.consults.of(m_before.id))
            if (consult.state == ConsultState::Open && (over || (asks && consult.token == live->no)))
                m_step.endedConsults += consult.no;
    }

    const WorkflowDefinition& m_process;
    const Transition& m_transition;
    const ActInput& m_input;
    const Dossier& m_before;
    const Actor& m_actor;
    const Desk& m_desk;
    Instant m_now;
    OfficeStep m_step;
    Refusals m_refusals;
};

QJsonArray numbers(const QList<int>& list) {
    QJsonArray array;
    for (const int one : list) array += one;
    return array;
}

QJsonObject consultJson(const Consult& consult) {
    QJsonArray asked;
    for (const Consulted& item : consult.asked)
        asked +=
            QJsonArray{item.unit.value(), item.officer ? QJsonValue(item.officer->value()) : QJsonValue(),
                       item.within.toShort(), item.due.ms};
    QJsonObject object{{QStringLiteral("no"), consult.no},
                       {QStringLiteral("token"), consult.token},
                       {QStringLiteral("join"), keyOf(consult.join)},
                       {QStringLiteral("silence"), keyOf(consult.silence)},
                       {QStringLiteral("asked"), asked}};
    if (consult.quorum > 0) object.insert(QStringLiteral("quorum"), consult.quorum);
    return object;
}

}  // namespace

OfficeStep endedWith(const Dossier& dossier, const Desk& desk, Instant now) {
    OfficeStep step;
    if (auto open = openObligation(desk.obligations.of(dossier.id))) {
        open->state = ObligationState::Ended;
        open->settledAt = now;
        step.settled = open;
    }
    for (const Consult& consult : desk.consults.of(dossier.id))
        if (consult.state == ConsultState::Open) step.endedConsults += consult.no;
    return step;
}

bool OfficeStep::isNothing() const {
    return !notice && !settled && !asked && !answer && settledConsults.isEmpty() &&
           cancelledConsults.isEmpty() && endedConsults.isEmpty();
}

Outcome<OfficeStep> officeStep(const WorkflowDefinition& process, const Transition& transition,
                               const ActInput& input, const Dossier& before, const Actor& actor,
                               const Desk& desk) {
    return OfficeStepMaker(process, transition, input, before, actor, desk).made();
}

QJsonObject eventMembers(const OfficeStep& step) {
    QJsonObject members;
    if (step.notice) members = noticeMembers(*step.notice);
    if (step.settled) members = settledMembers(step.settled->no, step.settled->state);
    if (step.asked) members.insert(QStringLiteral("consult"), consultJson(*step.asked));
    if (step.answer) {
        QJsonObject about{{QStringLiteral("consult"), step.about},
                          {QStringLiteral("item"), step.answer->no},
                          {QStringLiteral("says"), keyOf(*step.answer->opinion)}};
        if (step.answer->late) about.insert(QStringLiteral("late"), true);
        members.insert(QStringLiteral("opinion"), about);
    }
    const auto put = [&members](const char* key, const QList<int>& list) {
        if (!list.isEmpty()) members.insert(QLatin1String(key), numbers(list));
    };
    put("consultsSettled", step.settledConsults);
    put("consultsCancelled", step.cancelledConsults);
    put("consultsEnded", step.endedConsults);
    return members;
}

void keepStep(const OfficeStep& step, DossierId dossier, qint64 event, Desk& desk) {
    if (step.notice) {
        Obligation notice = *step.notice;
        notice.event = event;
        desk.obligations.add(notice);
    }
    if (step.settled) {
        Obligation settled = *step.settled;
        settled.settledBy = event;
        desk.obligations.settle(settled);
    }
    if (step.answer) {
        Consulted answer = *step.answer;
        answer.event = event;
        desk.consults.keepOpinion(dossier, step.about, answer);
    }
    const auto close = [&](const QList<int>& list, ConsultState state) {
        for (const int no : list) desk.consults.close(dossier, no, state, event);
    };
    close(step.settledConsults, ConsultState::Settled);
    close(step.cancelledConsults, ConsultState::Cancelled);
    close(step.endedConsults, ConsultState::Ended);
    if (step.asked) {
        Consult asked = *step.asked;
        asked.event = event;
        desk.consults.add(asked);
    }
}

}  // namespace motcua
