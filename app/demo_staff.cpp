// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_staff.h"

#include "app/demo_acts.h"
#include "core/access/heads.h"
#include "core/dossier/keep_absences.h"
#include "core/dossier/reassign_dossiers.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int kAwayPermille = 45;     ///< of the officers, each week
constexpr int kDeputyPermille = 750;  ///< of the absences
constexpr int kPassedOnPermille = 8;  ///< of the acts of experts
constexpr qint64 kLongestHalfDays = 6;
const QTime kStaffArrives(7, 30);

HalfDay later(HalfDay half, qint64 halves) {
    const qint64 at = (half.afternoon ? 1 : 0) + halves;
    return {half.day.addDays(at / 2), at % 2 == 1};
}

}  // namespace

const Presence& DemoStaff::presence() {
    const HalfDay now = halfDayOf(m_clock.now());
    if (!m_presence || m_at != now) {
        m_presence = m_desk.absences.presence(now);
        m_at = now;
    }
    return *m_presence;
}

qint64 DemoStaff::beginWeekOf(Instant at) {
    const QDate day = localDate(at);
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const Instant morning = fromLocal(monday, kStaffArrives);
    if (m_week == monday || at < morning) return 0;
    m_week = monday;
    m_clock.set(morning);
    const qint64 before = m_announced;
    QList<Officer> workers = m_desk.directory.officers();
    workers.removeIf([this](const Officer& one) { return !m_workers.contains(one.id); });
    for (const Officer& officer : std::as_const(workers))
        if (m_draw.permille(kAwayPermille)) announce(officer, monday);
    m_presence.reset();
    return m_announced - before;
}

void DemoStaff::announce(const Officer& officer, QDate monday) {
    Absence absence;
    absence.officer = officer.id;
    absence.from = later({monday, false}, m_draw.below(10));
    absence.to = later(absence.from, m_draw.below(kLongestHalfDays));
    QList<Officer> deputies = m_desk.directory.officers();
    deputies.removeIf([&](const Officer& one) {
        return one.id == officer.id || !one.active ||
               leftOpen(officer, one, monday).size() >= officer.grants.size();
    });
    if (!deputies.isEmpty() && m_draw.permille(kDeputyPermille)) absence.deputy = m_draw.oneOf(deputies).id;
    // A deputy who is away himself, or an absence that goes on, is refused: then it is left.
    if (KeepAbsences(m_desk).announce(absence, atDesk(officer))) ++m_announced;
}

QList<Officer> DemoStaff::presentHolders(UnitId unit, const QString& role) {
    QList<Officer> holders = m_desk.directory.holders(unit, role, localDate(m_clock.now()));
    const Presence& there = presence();
    holders.removeIf([&there](const Officer& one) { return !there.isPresent(one.id); });
    return holders;
}

std::optional<Actor> DemoStaff::workerFor(const Token& token, const Actor& usual) {
    if (presence().isPresent(usual.officer.id)) {
        m_workers.insert(usual.officer.id);
        return usual;
    }
    if (!token.assignee) {
        const QList<Officer> holders = presentHolders(token.unit, token.role);
        return holders.isEmpty() ? std::nullopt : std::optional(atDesk(m_draw.oneOf(holders)));
    }
    const auto deputy = presence().deputyOf(*token.assignee);
    if (!deputy || !presence().isSeen(token.assignee, token.unit, token.role)) return std::nullopt;
    return atDesk(m_desk.directory.officer(*deputy).value());
}

Actor DemoStaff::receiverFor(const Actor& usual) {
    m_workers.insert(usual.officer.id);
    if (presence().isPresent(usual.officer.id)) return usual;
    for (const RoleGrant& grant : usual.officer.grants) {
        if (grant.role != role::kReceivingOfficer) continue;
        const QList<Officer> holders = presentHolders(grant.unit, grant.role);
        if (holders.isEmpty()) break;
        Actor other = atDesk(m_draw.oneOf(holders));
        other.counter = usual.counter;
        return other;
    }
    return usual;
}

std::optional<Officer> DemoStaff::headOf(UnitId unit) {
    for (const QString& leading : headRoles()) {
        const QList<Officer> heads = presentHolders(unit, leading);
        if (!heads.isEmpty()) return heads.first();
    }
    return std::nullopt;
}

bool DemoStaff::wantsToPassOn(const Token& token) {
    return token.role == role::kHandler && token.assignee && m_draw.permille(kPassedOnPermille);
}

bool DemoStaff::passOn(const Dossier& dossier) {
    const Token* token = dossier.process.live();
    if (!token || !token->assignee) return false;
    const auto head = headOf(token->unit);
    QList<Officer> takers = presentHolders(token->unit, token->role);
    takers.removeIf([token](const Officer& one) { return token->assignee == one.id; });
    if (!head || takers.isEmpty()) return false;
    const QString reason = presence().isPresent(*token->assignee)
                               ? QStringLiteral("Cân đối lại khối lượng công việc trong phòng.")
                               : QStringLiteral("Người thụ lý vắng mặt, giao lại để kịp hạn trả.");
    return ReassignDossiers(m_desk)
        .reassign({{{dossier.id}, m_draw.oneOf(takers).id}}, reason, atDesk(*head))
        .isDone();
}

}  // namespace motcua
