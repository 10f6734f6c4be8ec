// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua::print {

/// How many bytes a file in a ZIP archive says to have when it is unpacked; −1 where archive or entry cannot
/// be found. Archives below 4 GB, without a comment.
[[nodiscard]] qint64 sizeInZip(const QString& archive, const QString& entry);

}  // namespace motcua::print
