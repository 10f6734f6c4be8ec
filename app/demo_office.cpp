// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_office.h"

#include "app/demo_acts.h"
#include "core/dossier/change_calendar.h"
#include "core/dossier/hand_over.h"
#include "core/dossier/keep_delegations.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int kAskPermille = 22;  ///< of the dossiers with an expert
constexpr int kAwaitedPermille = 700;
constexpr int kStopsPermille = 800;
constexpr int kMissingPermille = 60;  ///< of the lists of papers
constexpr int kWeeksBetweenDelegations = 13;
constexpr int kWeeksBetweenChanges = 9;
constexpr int kMostLists = 6;
constexpr qint64 kFirstAsked = 5'000'000;  ///< numbers of arrivals that no citizen has
const QTime kOfficeOpens(7, 45);

/// An own arrangement: the afternoon is for training.
DayRule trainingOn(QDate day) {
    DayRule rule;
    rule.date = day;
    rule.kind = DayRuleKind::OwnSessions;
    rule.name = QStringLiteral("Chiều tập huấn nghiệp vụ một cửa");
    rule.sessions = {Session{27'000, 41'400}};
    return rule;
}

/// A swap by decision: the day is off, the Saturday after it is worked.
QList<DayRule> swapOf(QDate day) {
    DayRule off;
    off.date = day;
    off.name = QStringLiteral("Nghỉ hoán đổi");
    DayRule worked = off;
    worked.date = day.addDays(6 - day.dayOfWeek());
    worked.kind = DayRuleKind::WorksAs;
    worked.worksAs = day.dayOfWeek();
    worked.name = QStringLiteral("Làm bù");
    return {off, worked};
}

}  // namespace

qint64 DemoOffice::beginWeekOf(Instant at) {
    const QDate day = localDate(at);
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const Instant morning = fromLocal(monday, kOfficeOpens);
    if (m_week == monday || at < morning) return 0;
    m_week = monday;
    m_clock.set(morning);
    const qint64 before = m_desk.journal.head().seq;
    if (m_weeks % kWeeksBetweenDelegations == 2) delegateSignature(monday);
    if (m_weeks % kWeeksBetweenChanges == 5) changeCalendar(monday);
    handPapersOver();
    ++m_weeks;
    return m_desk.journal.head().seq - before;
}

void DemoOffice::delegateSignature(QDate today) {
    for (const Unit& unit : m_desk.directory.units()) {
        const QList<Officer> leaders = m_desk.directory.holders(unit.id, role::kAgencyLeader, today);
        if (leaders.size() < 2) continue;
        const QString deputy = QStringLiteral("Phó ");
        const auto signer = std::find_if(leaders.begin(), leaders.end(), [&deputy](const Officer& one) {
            return one.title.startsWith(deputy);
        });
        const auto giver = std::find_if(leaders.begin(), leaders.end(), [&deputy](const Officer& one) {
            return !one.title.startsWith(deputy);
        });
        if (signer == leaders.end() || giver == leaders.end()) continue;
        Delegation wanted;
        wanted.unit = unit.id;
        wanted.signer = signer->id;
        wanted.giver = giver->id;
        wanted.giverTitle = QStringLiteral("Chủ tịch");
        wanted.signerTitle = QStringLiteral("Phó Chủ tịch");
        wanted.form = SigningForm::ForHead;
        wanted.validity = {today, today.addDays(60)};
        wanted.decision = QStringLiteral("Quyết định số %1/QĐ-UBND").arg(m_draw.between(10, 900));
        wanted.decidedOn = today;
        (void)KeepDelegations(m_desk).add(wanted, atDesk(*giver));
    }
}

std::optional<Actor> DemoOffice::drafter(QDate today) const {
    for (const Officer& officer : m_desk.directory.officers())
        if (officer.active && mayDraftChange(atDesk(officer), today)) return atDesk(officer);
    return std::nullopt;
}

std::optional<Actor> DemoOffice::approver(const CalendarChange& change) const {
    for (const Officer& officer : m_desk.directory.officers())
        if (officer.active && mayApproveChange(atDesk(officer), change, m_desk)) return atDesk(officer);
    return std::nullopt;
}

void DemoOffice::changeCalendar(QDate today) {
    const auto drafting = drafter(today);
    if (!drafting) return;
    CalendarChange wanted;
    const QDate day = today.addDays(m_draw.between(2, 4));
    if (m_draw.permille(500)) {
        wanted.days = {trainingOn(day)};
    } else {
        wanted.days = swapOf(day);
        wanted.decision = QStringLiteral("Thông báo số %1/TB-UBND").arg(m_draw.between(100, 999));
        wanted.decidedOn = today;
    }
    ChangeCalendar use(m_desk);
    const auto draft = use.draft(wanted, *drafting);
    const auto second = draft ? approver(*draft) : std::nullopt;
    if (!second) return;
    if (use.approve(draft->id, *second)) (void)use.apply(draft->id, *drafting);
}

std::optional<Actor> DemoOffice::workerIn(UnitId unit) const {
    const QDate today = localDate(m_clock.now());
    for (const Officer& officer : m_desk.directory.officers())
        if (officer.active && worksIn(atDesk(officer), unit, today)) return atDesk(officer);
    return std::nullopt;
}

void DemoOffice::handPapersOver() {
    const auto from = m_desk.directory.unitByKey(m_desk.centre.centre().defaultUnitKey);
    const auto giver = from ? workerIn(from->id) : std::nullopt;
    if (!giver) return;
    QList<HandoverList> pending = m_desk.handovers.pending(from->id);
    pending.resize(std::min<qsizetype>(pending.size(), kMostLists));
    for (const HandoverList& list : std::as_const(pending)) {
        const auto receiver = workerIn(list.to);
        if (!receiver || receiver->officer.id == giver->officer.id) continue;
        const auto made = HandOver(m_desk).make(from->id, list.to, {}, *giver);
        if (!made) continue;
        QList<DossierId> missing;
        if (made->lines.size() > 1 && m_draw.permille(kMissingPermille))
            missing += made->lines.first().dossier;
        (void)HandOver(m_desk).confirm(made->id, missing, *receiver);
    }
}

std::optional<DossierId> DemoOffice::asksAnother(const Dossier& dossier, const Actor& actor) {
    const Token* token = dossier.process.live();
    if (!token || token->role != role::kHandler || dossier.origin || dossier.finishedAt) return std::nullopt;
    if (m_looked.contains(dossier.id.value())) return std::nullopt;
    m_looked.insert(dossier.id.value());
    if (!m_draw.permille(kAskPermille)) return std::nullopt;
    const QDate today = localDate(m_clock.now());
    if (!m_applications.isPossibleOn(today)) return std::nullopt;
    const DemoArrival arrival = m_applications.drawn(kFirstAsked + m_asked++, today, m_draw);
    const auto unit = m_desk.directory.unit(arrival.unit);
    if (!unit) return std::nullopt;
    SubWish wish;
    wish.procedureCode = arrival.application.procedureCode;
    wish.receivingUnit = unit->key;
    wish.limit = arrival.application.limit;
    wish.awaited = m_draw.permille(kAwaitedPermille);
    wish.whenParentEnds = m_draw.permille(kStopsPermille) ? WhenParentEnds::Stop : WhenParentEnds::Keep;
    const auto opened = OpenSubDossier(m_desk).open(dossier.id, wish, actor);
    return opened ? std::optional(opened->link.child) : std::nullopt;
}

qint64 DemoOffice::noteOutcomes(const Dossier& dossier, const Actor& actor) {
    qint64 noted = 0;
    for (const SubLink& link : m_desk.subs.of(dossier.id))
        if (link.isTask() && OpenSubDossier(m_desk).note(link.child, actor)) ++noted;
    return noted;
}

bool DemoOffice::isHeldUp(const Dossier& dossier) const {
    const QList<SubLink> links = m_desk.subs.of(dossier.id);
    return std::any_of(links.begin(), links.end(),
                       [](const SubLink& link) { return link.isOpen() && link.awaited; });
}

}  // namespace motcua
