// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_desk.h"
#include "ui/shared/user_prompt.h"

namespace motcua::ui {

class ReportOutput;

/// What needs attention this morning, on paper: a sheet for each unit that has something.
class DigestPrint {
public:
    DigestPrint(const ReportDesk& desk, UserPrompt& prompt, ReportOutput& output)
        : m_desk(desk), m_prompt(prompt), m_output(output) {}

    /// Asks before it prints for several units. A sentence where nothing is printed, or why not; else empty,
    /// and the output says what became of it.
    [[nodiscard]] QString print(const FigureScope& scope);

private:
    [[nodiscard]] QString printFor(UnitId unit);

    const ReportDesk& m_desk;
    UserPrompt& m_prompt;
    ReportOutput& m_output;
};

}  // namespace motcua::ui
