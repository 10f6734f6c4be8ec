// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_draw.h"
#include "core/dossier/desk.h"

#include <QSet>
#include <optional>

namespace motcua {

/// The staff of a practice store over the months: who is away, who stands in, and what heads pass on to
/// somebody else. Officers are away only once they have worked. Has a chance of its own, so that it disturbs
/// nobody else's.
class DemoStaff {
public:
    /// Both are used as long as the object lives; the clock is moved.
    DemoStaff(Desk& desk, ManualClock& clock, quint64 seed)
        : m_desk(desk), m_clock(clock), m_draw(mixed(seed, 77)) {}

    /// Announces the absences of the week of that instant, once, on its first morning; nothing before an
    /// officer has worked. Answers how many.
    qint64 beginWeekOf(Instant at);

    /// Who works in place of `usual` on what lies where `token` says: himself while he is there, the deputy
    /// of the assignee, somebody else of the same role for a pile; nobody otherwise.
    [[nodiscard]] std::optional<Actor> workerFor(const Token& token, const Actor& usual);
    /// A colleague at the counter where the usual one is away; himself where there is none.
    [[nodiscard]] Actor receiverFor(const Actor& usual);

    /// A head gives the dossier to somebody who is there; false where nobody is to give or to take it.
    [[nodiscard]] bool passOn(const Dossier& dossier);
    /// Whether a head gives a dossier to another expert though everybody is there.
    [[nodiscard]] bool wantsToPassOn(const Token& token);

private:
    void announce(const Officer& officer, QDate monday);
    [[nodiscard]] const Presence& presence();
    [[nodiscard]] QList<Officer> presentHolders(UnitId unit, const QString& role);
    [[nodiscard]] std::optional<Officer> headOf(UnitId unit);

    Desk& m_desk;
    ManualClock& m_clock;
    Draw m_draw;
    QDate m_week;
    QSet<OfficerId> m_workers;
    qint64 m_announced = 0;
    std::optional<HalfDay> m_at;
    std::optional<Presence> m_presence;
};

}  // namespace motcua
