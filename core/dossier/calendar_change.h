// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/calendar/working_calendar.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

using CalendarChangeId = Id<struct CalendarChangeTag>;

/// Drafted, approved by a second person, applied; or withdrawn before that.
enum class ChangeState { Draft, Approved, Applied, Withdrawn };

[[nodiscard]] QString keyOf(ChangeState state);
[[nodiscard]] std::optional<ChangeState> changeStateFromKey(const QString& key);

/// Days that are worked otherwise than the calendar says: a day off, a worked day with the sessions of a
/// weekday (a swap is one of each), a day with sessions of its own.
struct CalendarChange {
    CalendarChangeId id{0};
    std::optional<qint64> number;  ///< once applied: what the version of the calendar counts up to
    std::optional<UnitId> unit;    ///< with the units below it; none: the whole centre
    QList<DayRule> days;
    /// The decision of the competent authority that the days rest on (BLLĐ art. 112 k3 and the yearly
    /// announcement of swaps); empty: the office's own arrangement, which moves no promise later.
    QString decision;
    std::optional<QDate> decidedOn;  ///< with a decision only
    ChangeState state = ChangeState::Draft;
    OfficerId draftedBy{0};
    Instant draftedAt;
    std::optional<OfficerId> approvedBy;
    std::optional<Instant> approvedAt;
    std::optional<OfficerId> appliedBy;
    std::optional<Instant> appliedAt;
    std::optional<qint64> batch;  ///< number of the event that applied it; the dossiers' events carry it

    [[nodiscard]] bool hasLegalBasis() const { return !decision.isEmpty(); }
    [[nodiscard]] QDate firstDay() const;
    friend bool operator==(const CalendarChange&, const CalendarChange&) = default;
};

/// The days as a calendar file, and back. \throws LogicError for bytes that are none.
[[nodiscard]] QByteArray daysToJson(const QList<DayRule>& days);
[[nodiscard]] QList<DayRule> daysFromJson(const QByteArray& json);

/// What vouches in the journal for the days and the decision of a change: a hash in hexadecimal digits.
[[nodiscard]] QString changeHash(const CalendarChange& change);

/// A calendar with changes on top, the general ones first: of two that rule one date the later in the list
/// holds. Version: that of `base`, "/+" and the highest number, so that it counts up. Without changes `base`.
[[nodiscard]] WorkingCalendar withChanges(const WorkingCalendar& base, const QList<CalendarChange>& changes);

/// What a change does to one open dossier.
enum class MoveEffect {
    Earlier,  ///< its due date moves to the front
    Later,    ///< … back, by the decision that the change rests on
    Kept,     ///< it would move back without legal basis: it keeps its date and the calendar of its promise
    Step,     ///< only the date of the step where it stands moves
};

[[nodiscard]] QString keyOf(MoveEffect effect);
[[nodiscard]] std::optional<MoveEffect> moveEffectFromKey(const QString& key);

/// One dossier that a change touches. Kept: `newDue` is the date that it does not get.
struct CalendarMove {
    DossierId dossier{0};
    QString code;
    QString procedure;
    UnitId unit{0};  ///< competent
    MoveEffect effect = MoveEffect::Earlier;
    Instant oldDue;
    Instant newDue;

    friend bool operator==(const CalendarMove&, const CalendarMove&) = default;
};

}  // namespace motcua
