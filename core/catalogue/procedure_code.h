// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace motcua {

/// A procedure code in its one spelling: "1.001193", "1.012753.H19", "1.001776.000.00.00.H41". Spaces are
/// dropped and a small h raised. Any first digit from 1 to 9: codes with 5 and 6 are internal procedures
/// between state bodies. Nothing, where the text is no such code.
[[nodiscard]] std::optional<QString> procedureCodeFromText(const QString& text);

/// The national part "d.dddddd" of a code with or without suffix; other keys come back unchanged.
[[nodiscard]] QString nationalPart(const QString& code);

}  // namespace motcua
