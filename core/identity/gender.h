// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace motcua {

enum class Gender { Male, Female };

/// "male", "female": the form of files.
[[nodiscard]] QString toKey(Gender gender);
/// "Nam", "Nữ": the form of cards and slips.
[[nodiscard]] QString toVietnamese(Gender gender);
/// Reads either form in any case, NFC or NFD, and "Nu" without marks. Nothing else.
[[nodiscard]] std::optional<Gender> genderFrom(const QString& text);

}  // namespace motcua
