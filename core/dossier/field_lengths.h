// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Lengths that fields may have, in characters (UTF-16 units after normalisation).
namespace motcua::longest {

inline constexpr qsizetype kName = 200;
inline constexpr qsizetype kAddress = 500;
inline constexpr qsizetype kText = 2000;
inline constexpr qsizetype kPaper = 1000;
/// Papers in one application.
inline constexpr qsizetype kPapers = 200;

}  // namespace motcua::longest
