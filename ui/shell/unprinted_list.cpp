// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unprinted_list.h"

namespace motcua::ui {

namespace {

/// As many as somebody can go through at a counter.
constexpr int kMostShown = 200;

QList<Submission> waiting(const Desk& desk, const QString& station) {
    return station.isEmpty() ? QList<Submission>() : desk.submissions.inDoubt(station, kMostShown);
}

bool isOverdue(const Submission& submission, const Desk& desk) {
    return submission.at.plusSeconds(kPrintingSeconds) <= desk.clock.now();
}

}  // namespace

UnprintedCount unprintedCount(const Desk& desk, const QString& station) {
    UnprintedCount count;
    for (const Submission& submission : waiting(desk, station))
        ++(isOverdue(submission, desk) ? count.overdue : count.fresh);
    return count;
}

QList<UnprintedSlip> unprintedSlips(const Desk& desk, const QString& station) {
    QList<UnprintedSlip> out;
    for (const Submission& submission : waiting(desk, station)) {
        if (!isOverdue(submission, desk)) continue;
        if (const auto dossier = desk.dossiers.load(submission.dossier))
            out += UnprintedSlip{dossier->id, dossier->code, dossier->submitter.name, dossier->procedureName,
                                 dossier->receivedAt};
    }
    return out;
}

}  // namespace motcua::ui
