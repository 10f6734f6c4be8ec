// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <random>

namespace motcua::test {

/// A disk that remembers in which order it was written, so that the power can be cut afterwards at any
/// moment.
///
/// What was not synced may be there or not, in sectors of 512 bytes, each by chance; a truncation or a
/// removed name likewise, unless its file or folder was synced. Harsher than real disks.
namespace power_cut {

/// Until rest() SQLite goes through it, and what is written in this folder is recorded.
void record(const QString& folder);
/// Stops recording.
void rest();
/// How many operations were recorded so far: a moment at which the power can be cut.
[[nodiscard]] int now();
/// Lays the files as a cut at that moment could have left them into another folder.
void layOut(int moment, std::mt19937& chance, const QString& into);

}  // namespace power_cut

}  // namespace motcua::test
