// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace motcua {

/// The lines of a list among the resources, without comments and empty ones. \throws LogicError where the
/// resource is missing.
[[nodiscard]] QStringList linesOf(const QString& resource);

/// How much there is to guess of `text` (letters without marks and digits): the fewest signs that are left
/// when it is cut into parts, where a sign counts one and an easy part two. Easy are common passwords, what
/// stands in `own` (from four signs on), years from 1900 to 2099, and rows and runs of keys ("qwer", "1234",
/// "aaaa").
[[nodiscard]] int effortOfParts(const QString& text, const QStringList& own);

}  // namespace motcua
