// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"
#include "core/reports/figure_filter.h"

#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace motcua {

struct Desk;

/// One number of the board and the filter that lists what is behind it.
struct BoardNumber {
    qint64 count = 0;
    FigureFilter behind;
};

/// One bar of a breakdown.
struct BoardPart {
    QString key;    ///< unit key, sector, login, first day of the age; empty for an officer that is nobody
    QString label;  ///< Vietnamese, as it is shown
    BoardNumber overdue;
    std::array<qint64, kAgeShades>
        byShade{};  ///< the same by ageShade(); all 0 where a part is an age itself
};

/// How many ended when, in one period.
struct EndedFlow {
    Period period;
    BoardNumber early;
    BoardNumber onTime;
    BoardNumber late;

    [[nodiscard]] qint64 all() const { return early.count + onTime.count + late.count; }
    /// All that ended, with what lists them.
    [[nodiscard]] BoardNumber ended() const;
    /// Early and on time of all; none where nothing ended.
    [[nodiscard]] std::optional<double> onTimeShare() const;
};

struct WeekFlow {
    Period week;  ///< Monday to Sunday; cut where the period begins or ends
    BoardNumber received;
    BoardNumber ended;
};

/// Where time goes: the visits of a step that were left in the months that the period touches, by the open
/// hours of its unit. Visits that waited for somebody outside are left out.
struct StepLoss {
    QString step;  ///< its name; steps of one name are one over all processes
    qint64 visits = 0;
    double averageHours = 0;
    double ninetiethHours = 0;  ///< nine of ten took no longer; interpolated within its class of times
    std::optional<double> budgetHours;  ///< the average of those that have one
    qint64 overBudget = 0;              ///< visits that took longer than theirs
    FigureFilter lyingThere;            ///< open dossiers that stand at this step now
};

struct PartyLateness {
    Responsible responsible = Responsible::Centre;
    BoardNumber late;  ///< ended late in the period
};

struct PausedFor {
    Responsible responsible = Responsible::Applicant;
    BoardNumber paused;
};

/// What a supervisor sees in the morning.
struct Board {
    FigureMoment moment;
    Period period;
    BoardNumber receivedToday;
    BoardNumber inProcess;
    BoardNumber dueToday;
    BoardNumber dueSoon;
    BoardNumber overdue;
    BoardNumber paused;
    QList<PausedFor> pausedFor;  ///< all of `paused`, by whom they wait for; empty ones left out
    BoardNumber uncollected;
    EndedFlow ended;
    EndedFlow endedBefore;              ///< of the period before
    QList<BoardPart> overdueByUnit;     ///< most first
    QList<BoardPart> overdueBySector;   ///< most first
    QList<BoardPart> overdueByOfficer;  ///< most first
    QList<BoardPart> overdueByAge;      ///< in the order of ageClasses(), all of them
    QList<WeekFlow> weeks;              ///< in order
    QList<StepLoss> steps;              ///< most hours lost in all first
    QList<PartyLateness> lateBy;        ///< in the order of Responsible; empty ones left out
};

struct BoardRequest {
    FigureScope scope;
    Period period;
    FigureMoment moment;
};

/// The figures of the board and what is behind each. Reads only.
class BoardReader {
public:
    virtual ~BoardReader() = default;
    /// \throws StoreError.
    [[nodiscard]] virtual Board board(const BoardRequest& request) const = 0;
    /// As many as page() lists. \throws StoreError.
    [[nodiscard]] virtual qint64 count(const FigureFilter& filter) const = 0;
    /// At most `limit` rows after `after`: open ones most urgent first, others newest first.
    [[nodiscard]] virtual DossierPage page(const FigureFilter& filter, const std::optional<PageKey>& after,
                                           int limit) const = 0;
};

/// This moment; due soon is up to the closing of the first working day after today at the centre's own unit.
[[nodiscard]] FigureMoment momentOf(const Desk& desk);

}  // namespace motcua
