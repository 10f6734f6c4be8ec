// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/dossier_file.h"
#include "ui/shared/state.h"

#include <QStringList>

namespace motcua::ui {

/// One of the two clocks of a dossier as its column says it.
struct ClockColumn {
    QString limit;
    QString start;
    QString paused;
    QString used;
    QString due;
    State state = State::Within;
    QString standing;
};

/// One stretch in which the clock stood.
struct WaitLine {
    QString reason;
    QString who;   ///< "người nộp chịu trách nhiệm · 3 ngày"
    QString span;  ///< "10/11 16:20 → 13/11 16:45"
};

/// The clock of the law and the one that index 766 counts by, side by side.
struct ClockTable {
    ClockColumn legal;
    ClockColumn index766;
    QString note;  ///< whether they agree
    QList<WaitLine> waits;
    QString risk;        ///< a sentence; empty where nothing is known
    QStringList causes;  ///< of the delay, the heaviest first; empty where the promise was kept
};

/// Refused where the ledger contradicts itself.
[[nodiscard]] Outcome<ClockTable> clockTable(const DossierFile& file, const Desk& desk);

}  // namespace motcua::ui
