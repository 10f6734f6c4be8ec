// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/clock_ledger.h"
#include "core/calendar/due_explanation.h"

#include <QJsonObject>

namespace motcua {

/// {"due","provisional","calendar","trace":[{"date","counts","reason"}]}: `motcua-cli due`.
[[nodiscard]] QJsonObject dueJson(const DueExplanation& explanation);

/// The same with "index766Due" and "state": `motcua-cli due --ledger`.
[[nodiscard]] QJsonObject ledgerJson(const LedgerAnswer& answer, const DueExplanation& explanation);

/// {"seconds","workingDays"}: `motcua-cli elapsed`.
[[nodiscard]] QJsonObject elapsedJson(Instant from, Instant to, const WorkingCalendar& calendar);

}  // namespace motcua
