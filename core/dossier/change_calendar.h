// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// What a change would do if it were applied now.
struct ChangePreview {
    CalendarChange change;
    QList<CalendarMove> moves;  ///< exactly the open dossiers that it touches, by their due date
    qsizetype looked = 0;       ///< how many open dossiers were counted anew

    [[nodiscard]] qsizetype count(MoveEffect effect) const;
};

/// Days that are worked otherwise than published: drafted, previewed, approved by a second person, applied as
/// one batch.
///
/// The promise rule (deadlines.md 11): a due date that was printed moves to the front whatever a change rests
/// on, but back only by a decision of the competent authority. Without one the dossier keeps its date, and is
/// counted by the calendar of its promise until its clock is set anew (a supplement that is complete, an
/// extension). A dossier whose clock stands still has no date that could move; its next one is counted by the
/// calendar in force then. What has ended is not touched.
/// Versions of calendars count up with every change and stay, so that every slip can be explained by its own.
class ChangeCalendar {
public:
    explicit ChangeCalendar(Desk& desk) : m_desk(desk) {}

    /// Keeps a draft of unit, days and decision; the rest of `wanted` is ignored. By heads of a unit and the
    /// administrator. Refused, all at once: "calendar.right", "calendar.days" (none, or more than 366),
    /// "calendar.name", "calendar.past" (a day before today without decision), "calendar.decision" (a number
    /// without day, or the reverse), "unit.unknown", and what flawsOf() says of the days. \throws StoreError.
    [[nodiscard]] Outcome<CalendarChange> draft(const CalendarChange& wanted, const Actor& actor);

    /// What it would do now; of one that was applied what it did. Writes nothing.
    /// Refused: "calendar.unknown".
    [[nodiscard]] Outcome<ChangePreview> preview(CalendarChangeId id) const;
    /// The same of a draft that is not kept yet.
    [[nodiscard]] ChangePreview previewOf(const CalendarChange& change) const;

    /// By a leader or supervisor of the unit or of one above it (of any unit for the whole centre) who did
    /// not draft it. Refused: "calendar.unknown", "calendar.state", "calendar.second", "calendar.right".
    [[nodiscard]] Outcome<CalendarChange> approve(CalendarChangeId id, const Actor& actor);

    /// Applies an approved change in one transaction: one event of the calendar, then one of each dossier
    /// that it touches with the number of that event as its batch. By who drafted or approved it, or the
    /// administrator. Refused: "calendar.unknown", "calendar.state", "calendar.right".
    [[nodiscard]] Outcome<ChangePreview> apply(CalendarChangeId id, const Actor& actor);

    /// Takes a draft or an approved change back. By the same. Refused likewise.
    [[nodiscard]] Outcome<CalendarChange> withdraw(CalendarChangeId id, const Actor& actor);

private:
    [[nodiscard]] Outcome<CalendarChange> found(CalendarChangeId id, ChangeState wanted) const;
    void moveDossier(const CalendarChange& change, const CalendarMove& move, const Actor& actor);

    Desk& m_desk;
};

/// Whether the actor may draft changes, and approve this one as the second person.
[[nodiscard]] bool mayDraftChange(const Actor& actor, QDate day);
[[nodiscard]] bool mayApproveChange(const Actor& actor, const CalendarChange& change, const Desk& desk);

}  // namespace motcua
