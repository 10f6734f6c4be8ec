// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/make_report.h"

#include <QJsonObject>

namespace motcua {

/// One row as {"column key": value}: instants and dates in ISO 8601, money in đồng, null for nothing.
[[nodiscard]] QJsonObject rowJson(const QList<ReportColumn>& columns, const ReportRow& row);

/// {"report","title","subtitles","cutOff","definitions","columns":[{"key","title","group"}],"rows":[…],
/// "totals","checks":[{"check","holds"}],"notes"}. Draws the rows.
[[nodiscard]] QJsonObject reportJson(const Report& report);

}  // namespace motcua
