// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QFileDevice>

namespace motcua::print {

/// Why a file cannot be written, each with what to do: "export.room", "export.permission", "export.folder",
/// "export.inUse", "export.suffix", "export.rows".
[[nodiscard]] Refusal noRoom(const QString& path);
[[nodiscard]] Refusal noPermission(const QString& path);
[[nodiscard]] Refusal noFolder(const QString& path);
[[nodiscard]] Refusal inUse(const QString& path);
[[nodiscard]] Refusal unknownSuffix(const QString& path);
[[nodiscard]] Refusal tooManyRows(qint64 most);

/// The one that fits an error of a file.
[[nodiscard]] Refusal refusalFor(QFileDevice::FileError error, const QString& path);

/// Whether an office program has the file open, as its lock beside it says.
[[nodiscard]] bool isOpenElsewhere(const QString& path);

}  // namespace motcua::print
