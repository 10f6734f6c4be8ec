// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/reports/report_table.h"

#include <QStringList>

namespace motcua::print {

/// One file under way, written from top to bottom. What is destroyed before it was finished leaves nothing.
class TableSink {
public:
    virtual ~TableSink() = default;
    /// A row as long as the head's columns.
    virtual void add(const ReportRow& row) = 0;
    /// Why nothing more can be written, seen as soon as it happens; or nothing.
    [[nodiscard]] virtual std::optional<Refusal> obstacle() const = 0;
    /// The sums, the notes, the end. The file then stands in its place, whole. Once.
    [[nodiscard]] virtual Refusals finish(const std::optional<ReportRow>& totals) = 0;
    /// What the file does not hold as it was given; sentences for people.
    [[nodiscard]] virtual QStringList remarks() const { return {}; }
};

}  // namespace motcua::print
