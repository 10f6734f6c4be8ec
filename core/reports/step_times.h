// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/board.h"

#include <array>

namespace motcua {

struct Dossier;
struct Token;

/// The classes into which the times of visits fall, so that a million of them are a few rows. The store keeps
/// one column for each; never change their bounds.
inline constexpr int kTimeClasses = 20;

/// The class of so many open seconds.
[[nodiscard]] int timeClassOf(qint64 seconds);

/// What the visits of one step took, added up.
struct StepTimes {
    QString step;
    qint64 visits = 0;
    qint64 usedSeconds = 0;
    qint64 budgeted = 0;  ///< visits that had a budget
    qint64 budgetSeconds = 0;
    qint64 over = 0;
    std::array<qint64, kTimeClasses> classes{};
};

/// The time that `part` (0 … 1) of the visits did not exceed, in seconds, as if each class were filled
/// evenly. Zero without visits.
[[nodiscard]] double quantileSeconds(const std::array<qint64, kTimeClasses>& classes, double part);

/// As the board shows it, but what it lists.
[[nodiscard]] StepLoss lossOf(const StepTimes& times);

/// Whether a visit that was left says something about the work at its step: it was no wait, nobody recalled
/// the dossier unread, the clock ran all the while, and the result was not ready before it.
[[nodiscard]] bool isWork(const Token& visit, const Dossier& dossier);

}  // namespace motcua
