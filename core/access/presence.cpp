// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/presence.h"

namespace motcua {

Presence::Presence(const QList<Officer>& officers, const QList<Absence>& absences, const HalfDay& at)
    : m_day(at.day) {
    QHash<OfficerId, std::optional<OfficerId>> gone;
    for (const Absence& absence : absences)
        if (!absence.cancelledAt && absence.covers(at)) gone.insert(absence.officer, absence.deputy);
    for (const Officer& officer : officers) {
        if (officer.active && !gone.contains(officer.id))
            m_present.insert(officer.id, officer);
        else
            m_away += officer.id;
    }
    for (const OfficerId officer : m_away) {
        const std::optional<OfficerId> deputy = gone.value(officer);
        if (deputy && m_present.contains(*deputy)) m_deputies.insert(officer, *deputy);
    }
}

bool Presence::isPresent(OfficerId officer) const {
    return m_present.contains(officer);
}

std::optional<OfficerId> Presence::deputyOf(OfficerId officer) const {
    const auto found = m_deputies.constFind(officer);
    return found == m_deputies.cend() ? std::nullopt : std::optional(*found);
}

QList<OfficerId> Presence::coveredBy(OfficerId deputy) const {
    QList<OfficerId> covered;
    for (const OfficerId officer : m_away)
        if (deputyOf(officer) == deputy) covered += officer;
    return covered;
}

bool Presence::holds(OfficerId officer, UnitId unit, const QString& role) const {
    const auto found = m_present.constFind(officer);
    return found != m_present.cend() && Actor{*found, std::nullopt, {}}.holds(role, unit, m_day);
}

bool Presence::isStaffed(UnitId unit, const QString& role) const {
    for (auto officer = m_present.keyBegin(); officer != m_present.keyEnd(); ++officer)
        if (holds(*officer, unit, role)) return true;
    return false;
}

bool Presence::isSeen(const std::optional<OfficerId>& assignee, UnitId unit, const QString& role) const {
    if (!assignee) return isStaffed(unit, role);
    if (isPresent(*assignee)) return true;
    const auto deputy = deputyOf(*assignee);
    return deputy && holds(*deputy, unit, role);
}

}  // namespace motcua
