// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

#include <QList>

namespace motcua::ui {

/// A dossier that was received here but whose slip never came out, as far as the store knows.
struct UnprintedSlip {
    DossierId dossier{0};
    QString code;
    QString submitter;
    QString procedure;
    Instant receivedAt;
};

/// How long a slip may be under way before its dossier is called unprinted.
inline constexpr qint64 kPrintingSeconds = 60;

/// The submissions of one machine that wait for a slip.
struct UnprintedCount {
    int overdue = 0;  ///< received at least kPrintingSeconds ago
    int fresh = 0;    ///< received since: their slips may just be coming out
};

/// `station` is never empty: other machines' slips are theirs. \throws StoreError.
[[nodiscard]] UnprintedCount unprintedCount(const Desk& desk, const QString& station);
/// The overdue ones, newest first. \throws StoreError.
[[nodiscard]] QList<UnprintedSlip> unprintedSlips(const Desk& desk, const QString& station);

}  // namespace motcua::ui
