// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/forms/form_document.h"
#include "core/reports/report_table.h"

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace motcua::print {

class TableSink;

/// What a report becomes by the suffix of its file: .xlsx, .csv, .pdf; upper case does too.
enum class TableFile { Workbook, Csv, Pdf };
[[nodiscard]] std::optional<TableFile> tableFileOf(const QString& path);

/// What the paper says beside the report itself.
struct TableLook {
    std::optional<FormHeading> heading = std::nullopt;  ///< of a PDF, as letters begin
    bool practice = false;                              ///< "THỰC HÀNH"; a CSV file does not say it
};

struct ExportResult {
    qint64 rows = 0;
    QStringList remarks;  ///< what the file does not hold as it was given; sentences for people
};

/// A report on its way into a file, some rows at a time, so that a window stays alive meanwhile. It is
/// written beside its place and moved there when it is whole: cancelled (destroyed) or failed it leaves
/// nothing, and a file that was there before stays as it was.
///
/// Texts are texts: never a formula, a link or markup (see WorkbookSink, CsvSink, PdfSink). A totals row is
/// summed here where a column says isTotalled and none is given.
class TableExport {
public:
    /// Refusals: "export.suffix", "export.folder", "export.permission", "export.inUse", "export.room",
    /// "print.font".
    [[nodiscard]] static Outcome<std::shared_ptr<TableExport>> begun(
        const QString& path, const ReportHead& head, ReportRows rows, const TableLook& look = {},
        std::optional<ReportRow> totals = std::nullopt);
    ~TableExport();

    /// Writes at most `most` further rows; false once the last is written or something stands in the way.
    /// Whatever `rows` throws goes through.
    bool writeSome(int most);
    [[nodiscard]] qint64 rowsWritten() const { return m_written; }
    /// Ends the file and puts it into its place. A workbook of 100,000 rows takes a second, and may be ended
    /// on another thread: the rows are not asked any more. Once. Refusals also: "export.rows".
    [[nodiscard]] Outcome<ExportResult> finish();

private:
    TableExport(std::unique_ptr<TableSink> sink, const ReportHead& head, ReportRows rows,
                std::optional<ReportRow> totals);
    void sum(const ReportRow& row);

    std::unique_ptr<TableSink> m_sink;
    ReportHead m_head;
    ReportRows m_rows;
    std::optional<ReportRow> m_totals;
    bool m_sums = false;  ///< the totals are made here
    qint64 m_written = 0;
};

/// All at once. `goOn` is asked every some hundred rows with the rows so far; false cancels: the result is
/// then nothing, and so is the file.
[[nodiscard]] Outcome<std::optional<ExportResult>> exportTable(const QString& path, const ReportHead& head,
                                                               ReportRows rows, const TableLook& look = {},
                                                               std::optional<ReportRow> totals = std::nullopt,
                                                               const std::function<bool(qint64)>& goOn = {});
[[nodiscard]] Outcome<std::optional<ExportResult>> exportTable(const QString& path, const ReportTable& table,
                                                               const TableLook& look = {});

/// The report as it would stand in a PDF file, for the printer. Refusal: "print.font".
[[nodiscard]] Outcome<QByteArray> pdfOf(const ReportTable& table, const TableLook& look = {});

/// Whether its columns want A4 across.
[[nodiscard]] bool isAcross(const ReportHead& head);

/// The rows of a whole table, one after the other.
[[nodiscard]] ReportRows rowsOf(const ReportTable& table);

}  // namespace motcua::print
