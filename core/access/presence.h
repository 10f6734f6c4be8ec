// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/absence.h"

#include <QHash>
#include <QList>
#include <optional>

namespace motcua {

/// Who is there at one moment, and who stands in for whom. A value; resolved anew whenever a list is asked
/// for, so that nothing is ever reassigned because somebody is away.
class Presence {
public:
    /// `absences` of anybody; those that do not cover `at` or were cancelled count for nothing.
    Presence(const QList<Officer>& officers, const QList<Absence>& absences, const HalfDay& at);

    /// Active and not away.
    [[nodiscard]] bool isPresent(OfficerId officer) const;
    /// Everybody who is not: away, or his account closed.
    [[nodiscard]] const QList<OfficerId>& away() const { return m_away; }
    /// The deputy of somebody who is away, where he is there himself.
    [[nodiscard]] std::optional<OfficerId> deputyOf(OfficerId officer) const;
    /// Whom an officer stands in for now.
    [[nodiscard]] QList<OfficerId> coveredBy(OfficerId deputy) const;
    /// Whether somebody who is there holds the role in the unit.
    [[nodiscard]] bool isStaffed(UnitId unit, const QString& role) const;
    /// Whether anybody finds on his desk what is assigned so: the assignee, his deputy where he holds the
    /// role there, or for a pile whoever holds the role.
    [[nodiscard]] bool isSeen(const std::optional<OfficerId>& assignee, UnitId unit,
                              const QString& role) const;

private:
    [[nodiscard]] bool holds(OfficerId officer, UnitId unit, const QString& role) const;

    QDate m_day;
    QHash<OfficerId, Officer> m_present;
    QList<OfficerId> m_away;
    QHash<OfficerId, OfficerId> m_deputies;  ///< of who is away, by who is away
};

}  // namespace motcua
