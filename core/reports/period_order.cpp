// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/period_order.h"

#include <QCoreApplication>

namespace motcua {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(reports)
};

}  // namespace

std::optional<Refusal> objectionTo(const Period& period) {
    if (period.from.isValid() && period.to.isValid() && period.from <= period.to) return std::nullopt;
    return Refusal{QStringLiteral("period.order"), Say::tr("The period ends before it begins."),
                   Say::tr("Give its first day and its last day."), QStringLiteral("period")};
}

}  // namespace motcua
