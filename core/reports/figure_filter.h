// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/calendar/clock_event.h"
#include "core/calendar/timeliness.h"
#include "core/catalogue/channel.h"
#include "core/reports/period.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// Whose figures. Every condition that is set must hold.
///
/// The unit is the one that is competent (đơn vị giải quyết). The officer is by what is counted: who received
/// it (received), who has it in hand (open, uncollected), in whose hands it ended (ended).
struct FigureScope {
    std::optional<UnitId> unit;
    bool withSubunits = true;                  ///< and the units below it
    std::optional<QList<UnitId>> within = {};  ///< no others than these and the units below them
    QString sector;                            ///< empty: any
    QString procedureCode;                     ///< empty: any
    std::optional<OfficerId> officer;
    bool inNobodysHands = false;  ///< lies in a pile; not with `officer`
    std::optional<Channel> channel;

    [[nodiscard]] bool isWhole() const { return *this == FigureScope(); }
    friend bool operator==(const FigureScope&, const FigureScope&) = default;
};

/// What is counted. A sub-dossier is never counted beside its own dossier.
enum class Figure {
    Received,     ///< received in the period
    Ended,        ///< ended in the period: result ready, withdrawn, refused or stopped
    EndedEarly,   ///< of these: before the session of the due date, with a result
    EndedOnTime,  ///< of these: not later than due; also all that ended without result and not late
    EndedLate,    ///< of these: after the due date
    InProcess,    ///< not ended, now
    DueToday,     ///< of these: due later today
    DueSoon,      ///< of these: due up to the moment's `soon`
    Overdue,      ///< of these: due before now
    Paused,       ///< of these: the clock stands still
    Uncollected   ///< result ready, not handed out, now
};

/// English key for scripts: "received", "endedLate", "dueSoon" …
[[nodiscard]] QString keyOf(Figure figure);

/// Now, and what it means for lists. Taken once, so that a number and its list are of one moment.
struct FigureMoment {
    Instant now;
    Instant soon;  ///< up to which a due date counts as due soon

    friend bool operator==(const FigureMoment&, const FigureMoment&) = default;
};

/// How long something has been overdue or uncollected, in working days; `to` none: and longer.
struct AgeClass {
    qint64 from = 0;
    std::optional<qint64> to;

    [[nodiscard]] bool holds(qint64 days) const { return from <= days && (!to || days <= *to); }
    friend bool operator==(const AgeClass&, const AgeClass&) = default;
};

/// The classes by which the board groups: up to 1, 2–3, 4–5, 6–10, 11–20, more than 20 working days.
[[nodiscard]] const QList<AgeClass>& ageClasses();
/// Colours tell three ages apart: up to 3, 4–10, more than 10 working days. Which of them a class of
/// ageClasses() has, by its place.
inline constexpr int kAgeShades = 3;
[[nodiscard]] constexpr int ageShade(qsizetype ageClass) {
    return int(ageClass) / 2;
}
/// "2–3", "> 20".
[[nodiscard]] QString ageText(const AgeClass& age);

/// Exactly the dossiers behind one number.
struct FigureFilter {
    Figure figure = Figure::InProcess;
    FigureScope scope;
    Period period;                           ///< of Received and Ended…
    FigureMoment moment;                     ///< of the others
    std::optional<Responsible> responsible;  ///< Paused: whom it waits for; EndedLate: whose delay it was
    std::optional<AgeClass> age;             ///< Overdue and Uncollected
    QString step;                            ///< the name of the step where it stands; open ones only

    friend bool operator==(const FigureFilter&, const FigureFilter&) = default;
};

}  // namespace motcua
