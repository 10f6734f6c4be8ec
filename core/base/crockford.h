// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace motcua {

/// Bytes as letters and digits that survive paper: Crockford's base 32, no I, L, O, U. Bits that are missing
/// at the end are zeros.
[[nodiscard]] QString crockfordText(const QByteArray& bytes);

/// The first `count` bytes of what was typed: lower case, blanks and hyphens are passed over, O is 0, I and L
/// are 1. Nothing for other signs or another length.
[[nodiscard]] std::optional<QByteArray> crockfordBytes(const QString& text, qsizetype count);

/// "ABCD-EFGH-…": groups of four.
[[nodiscard]] QString inGroups(const QString& text);

}  // namespace motcua
