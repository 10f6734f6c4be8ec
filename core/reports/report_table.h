// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <variant>

namespace motcua {

/// What the cells of a column hold. Decides alignment on paper and the cell type in a workbook.
enum class CellKind { Text, Count, Money, Share, Hours, Date, Instant };

/// One column of a report.
struct ReportColumn {
    QString key;    ///< English, for JSON and for drill-down
    QString title;  ///< Vietnamese, as it is printed
    CellKind kind = CellKind::Text;
    int width = 12;           ///< in characters, for paper and workbooks
    QString group;            ///< title above several neighbouring columns; empty: none
    bool isTotalled = false;  ///< whether its sum stands in the totals row
};

/// One value; nothing where it does not apply. A share is a fraction (0.5 is 50 %); hours are decimal.
using ReportCell = std::variant<std::monostate, QString, qint64, Dong, double, QDate, Instant>;
using ReportRow = QList<ReportCell>;

/// Everything of a report but its rows.
struct ReportHead {
    QString key;            ///< "ii06a", "register", "overdue" …
    QString title;          ///< "Biểu số II.06a/VPCP/KSTT"
    QStringList subtitles;  ///< unit, period, cut-off, one line each
    QList<ReportColumn> columns;
    QStringList notes;  ///< definitions, below the table
};

/// Gives the rows one after the other, so that a hundred thousand never lie in memory together; nothing
/// after the last.
using ReportRows = std::function<std::optional<ReportRow>()>;

/// A report that is small enough to be whole.
struct ReportTable {
    ReportHead head;
    QList<ReportRow> rows;
    std::optional<ReportRow> totals;  ///< as long as the columns; the first text cell says "Tổng số"
};

}  // namespace motcua
