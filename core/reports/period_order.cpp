// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/period_order.h"

#include "core/reports/reports_say.h"

namespace motcua {

std::optional<Refusal> objectionTo(const Period& period) {
    if (period.from.isValid() && period.to.isValid() && period.from <= period.to) return std::nullopt;
    return Refusal{QStringLiteral("period.order"), ReportsSay::tr("The period ends before it begins."),
                   ReportsSay::tr("Give its first day and its last day."), QStringLiteral("period")};
}

}  // namespace motcua
