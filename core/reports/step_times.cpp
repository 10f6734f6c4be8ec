// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/step_times.h"

#include "core/dossier/dossier.h"

#include <algorithm>

namespace motcua {

namespace {

/// Upper bounds in minutes of open time; the last class has none. Eight hours are a usual day.
constexpr std::array<qint64, kTimeClasses - 1> kBounds{
    5, 15, 30, 60, 90, 120, 180, 240, 360, 480, 720, 960, 1440, 1920, 2400, 3840, 4800, 9600, 19200};

double lowerSeconds(int index) {
    return index == 0 ? 0 : double(kBounds.at(size_t(index - 1))) * 60;
}

double upperSeconds(int index) {
    return index < kTimeClasses - 1 ? double(kBounds.at(size_t(index))) * 60 : lowerSeconds(index) * 2;
}

/// Whether the clock was paused at some time between.
bool stoodStill(const QList<ClockEvent>& ledger, Instant from, Instant to) {
    std::optional<Instant> since;
    for (const ClockEvent& event : ledger) {
        if (event.kind == ClockEventKind::Pause && !since) {
            since = event.at;
        } else if (since && event.kind != ClockEventKind::Pause && event.kind != ClockEventKind::Extend) {
            if (*since < to && event.at > from) return true;
            since.reset();
        }
    }
    return since && *since < to;
}

}  // namespace

int timeClassOf(qint64 seconds) {
    const auto bound = std::lower_bound(kBounds.begin(), kBounds.end(), seconds,
                                        [](qint64 minutes, qint64 asked) { return minutes * 60 < asked; });
    return int(bound - kBounds.begin());
}

double quantileSeconds(const std::array<qint64, kTimeClasses>& classes, double part) {
    qint64 all = 0;
    for (const qint64 count : classes) all += count;
    if (all == 0) return 0;
    double below = part * double(all);
    for (int index = 0; index < kTimeClasses; ++index) {
        const auto count = double(classes.at(size_t(index)));
        if (count > 0 && below <= count)
            return lowerSeconds(index) + (upperSeconds(index) - lowerSeconds(index)) * below / count;
        below -= count;
    }
    return upperSeconds(kTimeClasses - 1);
}

StepLoss lossOf(const StepTimes& times) {
    constexpr double hour = 3600;
    StepLoss loss;
    loss.step = times.step;
    loss.visits = times.visits;
    loss.overBudget = times.over;
    if (times.visits > 0) loss.averageHours = double(times.usedSeconds) / double(times.visits) / hour;
    loss.ninetiethHours = quantileSeconds(times.classes, 0.9) / hour;
    if (times.budgeted > 0) loss.budgetHours = double(times.budgetSeconds) / double(times.budgeted) / hour;
    return loss;
}

bool isWork(const Token& visit, const Dossier& dossier) {
    if (!visit.leftAt || visit.asker || visit.role.isEmpty()) return false;
    if (visit.state == TokenState::Cancelled) return false;
    if (dossier.finishedAt && visit.enteredAt >= *dossier.finishedAt) return false;
    return !stoodStill(dossier.ledger, visit.enteredAt, *visit.leftAt);
}

}  // namespace motcua
