// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/period.h"

namespace motcua {

/// The quarter that TT 01/2020/TT-VPCP reports on: its figures are closed on the 14th of its last month and
/// begin on the 15th of the last month of the quarter before. The one that `day` lies in.
[[nodiscard]] Period reportingQuarterOf(QDate day);

/// The year of that reporting: 15 December to 14 December.
[[nodiscard]] Period reportingYearOf(QDate day);

}  // namespace motcua
