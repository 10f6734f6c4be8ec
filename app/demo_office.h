// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_applications.h"
#include "core/base/clock.h"
#include "core/dossier/open_sub_dossier.h"

#include <QSet>

namespace motcua {

/// What happens in the office of a practice store over the months beside the acts on dossiers: leaders
/// delegate their signature, the calendar changes, papers are handed over by lists, agencies ask each other.
/// Has a chance of its own, so that it disturbs nobody else's.
class DemoOffice {
public:
    /// All are used as long as the object lives; the clock is moved.
    DemoOffice(Desk& desk, ManualClock& clock, DemoApplications& applications, quint64 seed)
        : m_desk(desk), m_clock(clock), m_applications(applications), m_draw(mixed(seed, 177)) {}

    /// What the week of that instant brings, once. Answers how many events that made.
    qint64 beginWeekOf(Instant at);

    /// Opens a linked dossier where chance has it that another agency is asked now; the act itself waits.
    /// Nothing where not. Every dossier asks once at most.
    [[nodiscard]] std::optional<DossierId> asksAnother(const Dossier& dossier, const Actor& actor);
    /// Takes note of how linked dossiers ended. Answers how many.
    qint64 noteOutcomes(const Dossier& dossier, const Actor& actor);
    /// Whether the dossier waits for a linked one.
    [[nodiscard]] bool isHeldUp(const Dossier& dossier) const;

private:
    void delegateSignature(QDate today);
    void changeCalendar(QDate today);
    void handPapersOver();
    [[nodiscard]] std::optional<Actor> drafter(QDate today) const;
    [[nodiscard]] std::optional<Actor> approver(const CalendarChange& change) const;
    [[nodiscard]] std::optional<Actor> workerIn(UnitId unit) const;

    Desk& m_desk;
    ManualClock& m_clock;
    DemoApplications& m_applications;
    Draw m_draw;
    QDate m_week;
    int m_weeks = 0;
    qint64 m_asked = 0;
    QSet<qint64> m_looked;
};

}  // namespace motcua
