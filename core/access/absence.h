// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/access/half_day.h"
#include "core/base/refusal.h"

#include <QList>
#include <optional>

namespace motcua {

using AbsenceId = Id<struct AbsenceTag>;

/// An officer is away, from one half day to another, both inclusive. What lies on his desk stays his; the
/// deputy sees it and acts on his behalf as long as it lasts.
struct Absence {
    AbsenceId id{0};
    OfficerId officer{0};
    HalfDay from;
    HalfDay to;
    std::optional<OfficerId> deputy;
    QString reason;  ///< for colleagues; may be empty
    std::optional<Instant> cancelledAt;

    [[nodiscard]] bool covers(const HalfDay& half) const { return from <= half && half <= to; }
    [[nodiscard]] bool overlaps(const Absence& other) const { return from <= other.to && other.from <= to; }
    friend bool operator==(const Absence&, const Absence&) = default;
};

/// What is wrong with an absence that is to be announced at `now`: it ends before it begins
/// ("absence.order") or is over ("absence.past"), overlaps another one of the same officer
/// ("absence.overlap"); the deputy is the officer himself, inactive, holds none of his roles in the same
/// unit, or is away himself ("deputy.self", "deputy.inactive", "deputy.role", "deputy.absent"). `known` are
/// the absences of anybody that stand.
[[nodiscard]] Refusals checkedAbsence(const Absence& wanted, const Officer& officer,
                                      const std::optional<Officer>& deputy, const QList<Absence>& known,
                                      const HalfDay& now);

/// The roles of `officer`, each in its unit, that `deputy` does not hold over that day: what lies there
/// comes to the head of the unit instead.
[[nodiscard]] QList<RoleGrant> leftOpen(const Officer& officer, const std::optional<Officer>& deputy,
                                        QDate day);

}  // namespace motcua
