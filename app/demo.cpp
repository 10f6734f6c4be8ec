// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/demo_applications.h"
#include "app/demo_counter.h"
#include "app/demo_course.h"
#include "app/demo_office.h"
#include "app/demo_opinions.h"
#include "app/demo_staff.h"
#include "app/demo_turns.h"
#include "app/remembered_dossiers.h"
#include "core/calendar/working_timeline.h"
#include "core/dossier/receive_dossier.h"
#include "core/store/batch_unit_of_work.h"
#include "core/workflow/legal_turns.h"
#include "core/workflow/office_turns.h"

#include <QCoreApplication>
#include <algorithm>
#include <queue>
#include <unordered_map>
#include <vector>

namespace motcua {

namespace {

constexpr qint64 kProgressEvery = 250;
constexpr qint64 kHalfDayMs = 4 * 3'600'000;
constexpr int kUndonePermille = 5;
constexpr int kRecalledPermille = 4;        ///< of what is sent on
constexpr qint64 kBusySeconds = 80 * 3600;  ///< ten working days

struct DemoSay {
    Q_DECLARE_TR_FUNCTIONS(demo)
};

/// The desk with another way of writing.
Desk writingThrough(const Desk& desk, UnitOfWork& work, DossierRepository& dossiers) {
    return {
        desk.clock,    work,           desk.centre,      desk.directory,   desk.catalogue, desk.workflows,
        dossiers,      desk.list,      desk.search,      desk.citizens,    desk.numbering, desk.submissions,
        desk.prints,   desk.journal,   desk.history,     desk.registers,   desk.absences,  desk.delegations,
        desk.desks,    desk.handovers, desk.attachments, desk.letters,     desk.undo,      desk.calendars,
        desk.subs,     desk.views,     desk.erasures,    desk.office,      desk.fees,      desk.obligations,
        desk.consults, desk.audit,     desk.archive,     desk.corrections,
    };
}

/// Instants of receptions, in order: more of them the nearer the present, within working hours only.
std::vector<Instant> arrivals(qint64 count, Instant from, Instant to, const WorkingTimeline& timeline,
                              Draw& draw) {
    const qint64 first = timeline.workedMs(from) / 1000 + 1;
    const qint64 seconds = timeline.workedMs(to) / 1000 - first;
    std::vector<Instant> found;
    if (seconds < 1) return found;
    found.reserve(size_t(count));
    for (qint64 i = 0; i < count; ++i) {
        qint64 at = draw.below(seconds);
        if (draw.permille(500)) at = std::max(at, draw.below(seconds));
        // A full desk is what practice needs: the last days were busy.
        if (draw.permille(120)) at = seconds - 1 - draw.below(std::min(seconds, kBusySeconds));
        found.push_back(timeline.instantAt((first + at) * 1000));
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// One run: arrivals and acts, by time.
class DemoRun {
public:
    DemoRun(Desk& desk, ManualClock& clock, const DemoWish& wish)
        : m_desk(desk),
          m_clock(clock),
          m_wish(wish),
          m_end(clock.now()),
          m_draw(mixed(wish.seed, 0)),
          m_people(desk.centre.centre(), wish.seed, localDate(m_end)),
          m_applications(desk, m_people),
          m_course(desk, m_people),
          m_counter(desk, wish.seed),
          m_staff(desk, clock, wish.seed),
          m_office(desk, clock, m_applications, wish.seed) {}

    Outcome<DemoReport> run(const DemoProgress& progress) {
        const auto times = receptions();
        if (!times) return times.refusals();
        for (const Instant at : *times) {
            actUntil(at);
            const Refusals refusals = receive(at);
            if (!refusals.isEmpty()) return refusals;
            if (progress && m_report.dossiers % kProgressEvery == 0 && !progress(m_report.dossiers)) {
                m_report.cancelled = true;
                return m_report;
            }
        }
        actUntil(m_end);
        return m_report;
    }

private:
    /// What falls due: the next act, a claim before it, a leader's word on a proposed extension, or an
    /// opinion that was asked for.
    enum class Touch { Act, Claim, Decision, Opinion };
    struct Due {
        Instant at;
        qint64 order;  ///< what is due at one instant happens in the order in which it was planned
        DossierId dossier;
        Touch touch;

        friend bool operator>(const Due& a, const Due& b) {
            return a.at != b.at ? a.at > b.at : a.order > b.order;
        }
    };

    Outcome<std::vector<Instant>> receptions() {
        const QDate last = localDate(m_end);
        QDate first = std::max(last.addMonths(-m_wish.months), m_desk.centre.centre().validity.from);
        while (first < last && !m_applications.isPossibleOn(first)) first = first.addDays(1);
        const auto unit = m_desk.directory.unitByKey(m_desk.centre.centre().defaultUnitKey);
        std::vector<Instant> times;
        if (unit && m_applications.isPossibleOn(first))
            times = arrivals(m_wish.dossiers, fromLocal(first, QTime(0, 0)), m_end,
                             m_desk.centre.calendarOf(unit->id).timeline(), m_draw);
        if (times.empty())
            return Refusal{QStringLiteral("demo.nothing"),
                           DemoSay::tr("Nobody in this centre can receive anything in that time."),
                           DemoSay::tr("Ask for more months, or check units, officers and catalogue."),
                           QStringLiteral("months")};
        return times;
    }

    Refusals receive(Instant at) {
        beginWeekOf(at);
        m_clock.set(at);
        DemoArrival arrival = m_applications.drawn(m_report.dossiers, localDate(at), m_draw);
        arrival.actor = m_staff.receiverFor(arrival.actor);
        m_report.events += m_counter.sendAway(arrival.application, arrival.actor);
        const auto receipt = ReceiveDossier(m_desk).receive(arrival.application, arrival.actor, {});
        if (!receipt) return receipt.refusals();
        ++m_report.dossiers;
        m_report.events += m_counter.takeFees(receipt->dossier, arrival.actor);
        if (arrival.application.channel != Channel::Online) {
            RecordPrint(m_desk).record(receipt->dossier, form_meaning::kReceipt, arrival.actor);
        }
        m_fates.emplace(receipt->dossier.value(), DemoFate::drawn(m_draw));
        planNext(receipt->dossier);
        return {};
    }

    void beginWeekOf(Instant at) {
        m_report.events += m_staff.beginWeekOf(at);
        m_report.events += m_office.beginWeekOf(at);
    }

    void planNext(DossierId id) {
        const auto dossier = m_desk.dossiers.load(id);
        const auto plan = dossier ? m_course.planned(*dossier, m_fates.at(id.value()), m_draw) : std::nullopt;
        if (!plan) {
            m_fates.erase(id.value());
            return;
        }
        if (plan->claimAt) m_due.push({*plan->claimAt, ++m_planned, id, Touch::Claim});
        m_due.push({plan->actAt, ++m_planned, id, Touch::Act});
    }

    void actUntil(Instant at) {
        while (!m_due.empty() && m_due.top().at <= at) {
            const Due due = m_due.top();
            m_due.pop();
            beginWeekOf(due.at);
            m_clock.set(due.at);
            act(due);
        }
    }

    /// Nobody who is there finds it: its head gives it to somebody else, or it waits for half a day.
    void waitFor(const Due& due, const Dossier& dossier) {
        if (m_staff.passOn(dossier)) {
            return planNext(due.dossier);
        }
        if (due.touch == Touch::Claim) return;  // whoever acts upon it takes it from the pile as well
        tryLater(due, dossier);
    }

    /// The same half a working day later.
    void tryLater(const Due& due, const Dossier& dossier) {
        const WorkingTimeline& timeline = m_desk.centre.calendarOf(dossier.process.live()->unit).timeline();
        m_due.push({timeline.instantAt(timeline.workedMs(due.at) + kHalfDayMs), ++m_planned, due.dossier,
                    Touch::Act});
    }

    /// Those who were asked answer one after the other, some late, some never.
    void expectOpinions(const Due& due) {
        const auto dossier = m_desk.dossiers.load(due.dossier);
        const QList<Consult> consults = m_desk.consults.of(due.dossier);
        if (!dossier || consults.isEmpty() || !dossier->process.live()) return;
        const WorkingTimeline& timeline = m_desk.centre.calendarOf(dossier->process.live()->unit).timeline();
        for (qsizetype left = consults.last().asked.size(); left > 0; --left)
            m_due.push(
                {timeline.instantAt(timeline.workedMs(due.at) + m_draw.between(1, 14) * kHalfDayMs / 4),
                 ++m_planned, due.dossier, Touch::Opinion});
    }

    void answer(const Dossier& dossier) {
        const auto decision = opinionGiven(dossier, m_desk, m_draw);
        if (!decision) return;
        (void)ActOnDossier(m_desk).act(dossier.id, decision->choice.action, decision->choice.input,
                                       decision->actor, dossier.version);
    }

    void act(const Due& due) {
        const auto dossier = m_desk.dossiers.load(due.dossier);
        if (!dossier) throw LogicError(QStringLiteral("a dossier of the demonstration is gone"));
        if (due.touch == Touch::Decision) return decide(*dossier, localDate(due.at));
        if (due.touch == Touch::Opinion) return answer(*dossier);
        const auto usual = m_course.actorFor(*dossier, localDate(due.at), m_draw);
        if (!usual) return;
        const Token& token = *dossier->process.live();
        const auto actor = m_staff.workerFor(token, *usual);
        if (!actor) return waitFor(due, *dossier);
        if (due.touch != Touch::Claim && m_staff.wantsToPassOn(token) && m_staff.passOn(*dossier)) {
            return planNext(due.dossier);
        }
        if (due.touch == Touch::Act && asksAnother(due, *dossier, *actor)) return;
        DemoFate& fate = m_fates.at(due.dossier.value());
        if (due.touch == Touch::Act && asksAgain(due, *dossier, fate)) return;
        const auto choice = due.touch == Touch::Claim
                                ? std::optional(DemoCourse::Choice{staffing::kClaim, {}})
                                : m_course.chosen(*dossier, *actor, fate, m_draw);
        if (!choice) {
            if (m_office.isHeldUp(*dossier) || waitsForOpinions(*dossier, m_desk)) tryLater(due, *dossier);
            return;
        }
        const auto done =
            ActOnDossier(m_desk).act(due.dossier, choice->action, choice->input, *actor, dossier->version);
        if (!done) return;  // it stays where it lies
        if (due.touch == Touch::Claim) return;
        if (choice->action == turn::kAskOpinions) expectOpinions(due);
        if (choice->action == turn::kProposeExtension)
            m_due.push(
                {due.at.plusSeconds(m_draw.between(600, 5'400)), ++m_planned, due.dossier, Touch::Decision});
        if (m_draw.permille(kUndonePermille))
            undo(due.dossier, *actor);
        else if (m_draw.permille(kRecalledPermille))
            recall(due.dossier, *actor);
        planNext(due.dossier);
    }

    /// A supervisor lets a second supplement be asked for.
    bool asksAgain(const Due& due, const Dossier& dossier, DemoFate& fate) {
        const auto decision = supplementAgain(dossier, fate, m_desk, localDate(due.at), m_draw);
        if (!decision) return false;
        const bool done = bool(ActOnDossier(m_desk).act(
            due.dossier, decision->choice.action, decision->choice.input, decision->actor, dossier.version));
        if (done) planNext(due.dossier);
        return done;
    }

    /// Another agency is asked; the dossier itself is taken up again when there is an answer, or soon.
    bool asksAnother(const Due& due, const Dossier& dossier, const Actor& actor) {
        m_report.events += m_office.noteOutcomes(dossier, actor);
        const auto child = m_office.asksAnother(dossier, actor);
        if (!child) return false;
        m_report.events += 2;
        m_fates.emplace(child->value(), DemoFate::drawn(m_draw));
        planNext(*child);
        tryLater(due, dossier);
        return true;
    }

    void decide(const Dossier& dossier, QDate day) {
        const auto decision = extensionDecided(dossier, m_desk, day, m_draw);
        if (!decision) return;
        (void)ActOnDossier(m_desk).act(dossier.id, decision->choice.action, decision->choice.input,
                                       decision->actor, dossier.version);
    }

    /// A slip of the hand, taken back at once.
    void undo(DossierId id, const Actor& actor) {
        (void)ActOnDossier(m_desk).act(id, kUndo, {}, actor, std::nullopt);
    }

    /// Sent on too early: taken back before anybody has looked at it, where it was sent on at all.
    void recall(DossierId id, const Actor& actor) {
        (void)ActOnDossier(m_desk).act(id, staffing::kRecall, {}, actor, std::nullopt);
    }

    Desk& m_desk;
    ManualClock& m_clock;
    const DemoWish& m_wish;
    Instant m_end;
    Draw m_draw;
    DemoPeople m_people;
    DemoApplications m_applications;
    DemoCourse m_course;
    DemoCounter m_counter;
    DemoStaff m_staff;
    DemoOffice m_office;
    DemoReport m_report;
    qint64 m_planned = 0;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::unordered_map<qint64, DemoFate> m_fates;
};

}  // namespace

Outcome<DemoReport> fillDemo(Desk& desk, store::Database& database, ManualClock& clock, const DemoWish& wish,
                             const DemoProgress& progress) {
    if (!desk.centre.isPractice())
        return Refusal{QStringLiteral("demo.production"),
                       DemoSay::tr("A production store is never filled with invented dossiers."),
                       DemoSay::tr("Make a practice store with: init --practice"),
                       {}};
    const Instant now = clock.now();
    const qint64 before = desk.journal.head().seq;
    store::BatchUnitOfWork batch(database, desk.work, wish.actsPerCommit);
    RememberedDossiers dossiers(desk.dossiers, batch);
    Desk batched = writingThrough(desk, batch, dossiers);
    auto report = DemoRun(batched, clock, wish).run(progress);
    batch.flush();
    clock.set(now);
    if (!report) return report;
    DemoReport counted = *report;
    counted.events = desk.journal.head().seq - before;
    return counted;
}

}  // namespace motcua
