// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/reports/board.h"
#include "core/reports/case_fact.h"
#include "core/reports/figure_count.h"
#include "core/reports/risk.h"
#include "core/reports/stored_report.h"

namespace motcua {

/// What reports work with, beside the desk: none owned, none null, all over the same store.
struct ReportDesk {
    Desk& desk;
    BoardReader& board;
    CaseReader& cases;
    VisitReader& visits;
    StoredReports& stored;
    FigureCount& count;
};

}  // namespace motcua
