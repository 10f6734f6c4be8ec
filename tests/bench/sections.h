// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The sections of the benchmark. Each prints its figures beside a reference that is taken in the same run.
namespace motcua::bench {

/// Due dates, beside a loop over days.
void calendar();

/// Acts that are durable when they return, beside the same rows written through the bare C interface of
/// SQLite under the same settings and lock; rounds of both in turn.
void writing(int rounds);

/// Search and lists on a large store, beside prepared statements. The store is made at `path` where it is
/// not there yet, with that many dossiers, and kept.
void reading(const QString& path, qint64 dossiers);

/// The board on that store, whole and filtered, beside the same questions without the figures that are kept;
/// a report; and how well chances to be late were told.
void board(const QString& path);

/// Receipt slips as PDF.
void slips();

/// A long report as a workbook, beside the same rows through the bare library, and as CSV.
void exports();

/// Start of the desktop on that store up to its first page, beside a window with nothing in it.
void start(const QString& path);

}  // namespace motcua::bench
