// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_desk.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class ReportOutput;

/// What needs attention this morning, on paper: a sheet for each unit that has something.
class DigestPrint {
public:
    DigestPrint(const Workplace& place, const ReportDesk& desk, ReportOutput& output)
        : m_place(place), m_desk(desk), m_output(output) {}

    /// Asks before it prints for several units. A sentence where nothing is printed, or why not; else empty,
    /// and the output says what became of it.
    [[nodiscard]] QString print(const FigureScope& scope);

private:
    [[nodiscard]] QString printFor(UnitId unit);

    /// Competent units that have something, in the order of their most urgent dossier.
    [[nodiscard]] Outcome<QList<UnitId>> unitsIn(const FigureScope& scope) const;

    const Workplace& m_place;
    const ReportDesk& m_desk;
    ReportOutput& m_output;
};

}  // namespace motcua::ui
