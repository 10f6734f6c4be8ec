// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/board.h"

#include <QString>

namespace motcua::ui {

/// A number of the board that was chosen, in words: the title of the list behind it.
[[nodiscard]] QString figureTitle(Figure figure);
/// "Applicant", "Centre" …, as the breakdowns name them; translated.
[[nodiscard]] QString partyText(Responsible responsible);
/// "97,8 %"; "–" for nothing.
[[nodiscard]] QString shareText(const std::optional<double>& share);
/// Working hours as hours below a day and days of eight hours above: "3,5 giờ", "2,1 ngày"; translated.
[[nodiscard]] QString hoursText(double hours);
/// "0,9" with a sign: "+0,9".
[[nodiscard]] QString pointsText(double points);

}  // namespace motcua::ui
