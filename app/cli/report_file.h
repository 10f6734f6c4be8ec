// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/reports/make_report.h"

namespace motcua::cli {

class Session;

/// Writes a report as XLSX, CSV or PDF by the suffix of `path`, with its progress on stderr. Ctrl+C gives up
/// ("report.cancelled") and leaves what stood at `path`. A report with totals is told whole beside its file;
/// of a list only the head and how many rows were written ("written").
[[nodiscard]] Answer reportIntoFile(Session& session, Report report, const std::optional<UnitId>& unit,
                                    const QString& path, const Call& call);

}  // namespace motcua::cli
