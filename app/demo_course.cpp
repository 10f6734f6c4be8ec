// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_course.h"

#include "app/demo_acts.h"
#include "app/demo_opinions.h"
#include "app/demo_turns.h"
#include "core/calendar/working_timeline.h"
#include "core/workflow/interpreter.h"

namespace motcua {

namespace {

constexpr int kLatePermille = 65;
constexpr int kWithdrawnPermille = 20;
constexpr int kSentBackPermille = 40;
constexpr int kNeverCollectedPermille = 25;
constexpr int kSupplementPermille = 60;
constexpr int kSilentPermille = 180;
constexpr int kAgainPermille = 80;
constexpr int kRefusedPermille = 18;
constexpr int kStoppedPermille = 10;
constexpr int kExtendedPermille = 45;
constexpr int kConsultedPermille = 60;
constexpr int kObligationPermille = 40;
constexpr int kUnpaidPermille = 60;
constexpr int kClaimedPermille = 350;
constexpr int kAssignedPermille = 600;
constexpr int kNotePermille = 120;

const QString kSendBack = QStringLiteral("sendBack");
const QString kWithdraw = QStringLiteral("withdraw");

bool isStaffing(const ActionOffer& offer) {
    return offer.key == staffing::kClaim || offer.key == staffing::kTakeOver ||
           offer.key == staffing::kAssign || offer.key == staffing::kRecall;
}

bool canBeGiven(const ActionOffer& offer) {
    return std::all_of(offer.needs.begin(), offer.needs.end(), [](Requirement need) {
        return need == Requirement::Comment || need == Requirement::Receiver || need == Requirement::Reason ||
               need == Requirement::Officer;
    });
}

/// How long citizens take to come: most the same or the next days, some for weeks.
qint64 untilCollected(Draw& draw) {
    const qint64 at = draw.below(100);
    if (at < 55) return draw.between(kDemoHourMs / 4, 8 * kDemoHourMs);
    if (at < 88) return draw.between(8 * kDemoHourMs, 32 * kDemoHourMs);
    return draw.between(32 * kDemoHourMs, 160 * kDemoHourMs);
}

bool isMainStep(const Dossier& dossier) {
    const Token* token = dossier.process.live();
    return token && (token->role == role::kHandler ||
                     (token->role == role::kReceivingOfficer && dossier.stepDue == dossier.due));
}

}  // namespace

DemoFate DemoFate::drawn(Draw& draw) {
    DemoFate fate;
    fate.late = draw.permille(kLatePermille);
    fate.withdrawn = draw.permille(kWithdrawnPermille);
    fate.sentBack = draw.permille(kSentBackPermille);
    fate.collected = !draw.permille(kNeverCollectedPermille);
    fate.supplement = draw.permille(kSupplementPermille);
    fate.silent = fate.supplement && draw.permille(kSilentPermille);
    fate.again = fate.supplement && !fate.silent && draw.permille(kAgainPermille);
    fate.refused = draw.permille(kRefusedPermille);
    fate.stopped = draw.permille(kStoppedPermille);
    fate.extended = draw.permille(kExtendedPermille);
    fate.consulted = draw.permille(kConsultedPermille);
    fate.obligation = draw.permille(kObligationPermille);
    fate.unpaid = fate.obligation && draw.permille(kUnpaidPermille);
    return fate;
}

std::optional<DemoPlan> DemoCourse::planned(const Dossier& dossier, const DemoFate& fate, Draw& draw) {
    const Token* token = dossier.process.live();
    if (!token) return std::nullopt;
    const WorkingTimeline& timeline = m_desk.centre.calendarOf(token->unit).timeline();
    const qint64 now = timeline.workedMs(m_desk.clock.now());
    if (token->state == TokenState::Waiting)
        return DemoPlan{std::nullopt, answeredAt(dossier, fate, m_desk, draw)};
    if (dossier.finishedAt) {
        if (!fate.collected) return std::nullopt;
        return DemoPlan{std::nullopt, timeline.instantAt(now + untilCollected(draw))};
    }
    const qint64 due = dossier.due ? timeline.workedMs(*dossier.due) : now + 8 * kDemoHourMs;
    const qint64 stepDue = dossier.stepDue ? timeline.workedMs(*dossier.stepDue) : now + 4 * kDemoHourMs;
    // Whoever is late already hurries; a later step gets its part of what is left.
    const qint64 span =
        due <= now ? 2 * kDemoHourMs : std::max(std::min(stepDue, due) - now, kDemoHourMs / 60);
    qint64 act = now + span * draw.between(8, stepDue < due ? 92 : 70) / 100;
    if (fate.late && !fate.extended && dossier.due && isMainStep(dossier))
        act = std::max(now, timeline.workedMs(*dossier.due)) + draw.between(kDemoHourMs, 44 * kDemoHourMs);
    DemoPlan plan{std::nullopt, timeline.instantAt(act)};
    if (!token->assignee && span > 2 * kDemoHourMs && draw.permille(kClaimedPermille))
        plan.claimAt = timeline.instantAt(now + (act - now) * draw.between(5, 60) / 100);
    return plan;
}

std::optional<Actor> DemoCourse::actorFor(const Dossier& dossier, QDate day, Draw& draw) const {
    const Token* token = dossier.process.live();
    if (!token) return std::nullopt;
    const auto actor = [](const Officer& officer) {
        return Actor{officer, std::nullopt, QStringLiteral("may-") + officer.login};
    };
    if (token->assignee) {
        const auto officer = m_desk.directory.officer(*token->assignee);
        if (officer && officer->active) return actor(*officer);
    }
    const QList<Officer> holders = m_desk.directory.holders(token->unit, token->role, day);
    if (holders.isEmpty()) return std::nullopt;
    return actor(draw.oneOf(holders));
}

std::optional<DemoCourse::Choice> DemoCourse::chosen(const Dossier& dossier, const Actor& actor,
                                                     DemoFate& fate, Draw& draw) {
    std::optional<ActionOffer> usual;
    const QList<ActionOffer> offers = ActOnDossier(m_desk).offers(dossier, actor);
    if (const auto turn = officeTurnOf(dossier, offers, fate, m_desk, draw)) return turn;
    if (const auto turn = turnOf(dossier, offers, fate, m_desk, draw)) return turn;
    for (const ActionOffer& offer : offers) {
        if (!offer.enabled || isStaffing(offer) || isTurn(offer.key) || !canBeGiven(offer)) continue;
        const bool back = offer.key == kSendBack && fate.sentBack;
        const bool away = offer.key == kWithdraw && fate.withdrawn && !dossier.finishedAt &&
                          dossier.process.tokens.size() > 2;
        if (back || away) {
            (back ? fate.sentBack : fate.withdrawn) = false;
            return Choice{offer.key, inputFor(offer, dossier, draw)};
        }
        if (!usual && offer.key != kSendBack && offer.key != kWithdraw) usual = offer;
    }
    if (!usual) return std::nullopt;
    return Choice{usual->key, inputFor(*usual, dossier, draw)};
}

ActInput DemoCourse::inputFor(const ActionOffer& offer, const Dossier& dossier, Draw& draw) const {
    ActInput input;
    if (offer.needs.contains(Requirement::Comment))
        input.note = draw.oneOf(offer.key == kSendBack   ? m_people.sendBackNotes()
                                : offer.key == kWithdraw ? m_people.withdrawNotes()
                                                         : m_people.stepNotes());
    else if (draw.permille(kNotePermille))
        input.note = draw.oneOf(m_people.stepNotes());
    if (offer.needs.contains(Requirement::Reason) && !offer.reasonSet.isEmpty())
        input.reason = draw.oneOf(offer.reasonSet);
    if (offer.needs.contains(Requirement::Receiver))
        input.receiver =
            ResultReceiver{dossier.submitter.name, dossier.submitter.personalId, false, dossier.returnBy};
    const Token* token = dossier.process.live();
    const bool heads = token && token->role == role::kDivisionHead && draw.permille(kAssignedPermille);
    if (heads || offer.needs.contains(Requirement::Officer)) input.to = nextHolder(dossier, offer, draw);
    return input;
}

std::optional<OfficerId> DemoCourse::nextHolder(const Dossier& dossier, const ActionOffer& offer,
                                                Draw& draw) const {
    const auto process = m_desk.workflows.load(dossier.workflowVersion);
    const WorkflowStep* to = process ? process->definition.step(offer.to) : nullptr;
    if (!to || to->lane.role.isEmpty()) return std::nullopt;
    const QList<Officer> holders = m_desk.directory.holders(dossier.process.units.of(to->lane), to->lane.role,
                                                            localDate(m_desk.clock.now()));
    if (holders.isEmpty()) return std::nullopt;
    return draw.oneOf(holders).id;
}

}  // namespace motcua
