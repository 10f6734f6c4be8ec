// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_export.h"

#include "ui/print/csv_sink.h"
#include "ui/print/export_refusal.h"
#include "ui/print/form_font.h"
#include "ui/print/pdf_sink.h"
#include "ui/print/workbook_sink.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace motcua::print {

namespace {

constexpr int kRowsAtOnce = 500;

std::optional<Refusal> obstacleAt(const QString& path) {
    const QFileInfo info(path);
    if (!tableFileOf(path)) return unknownSuffix(path);
    if (!info.absoluteDir().exists()) return noFolder(path);
    if (info.isDir()) return noPermission(path);
    if (isOpenElsewhere(path)) return inUse(path);
    if (!QFileInfo(info.absolutePath()).isWritable() || (info.exists() && !info.isWritable()))
        return noPermission(path);
    return std::nullopt;
}

Outcome<std::unique_ptr<TableSink>> sinkFor(const QString& path, const ReportHead& head,
                                            const TableLook& look) {
    std::unique_ptr<TableSink> sink;
    if (tableFileOf(path) == TableFile::Workbook) {
        sink = std::make_unique<WorkbookSink>(path, head, look.practice);
    } else if (tableFileOf(path) == TableFile::Csv) {
        sink = std::make_unique<CsvSink>(path, head);
    } else {
        const auto font = FormFont::loaded();
        if (!font) return font.refusals();
        sink = std::make_unique<PdfSink>(std::make_unique<QSaveFile>(path), *font, head, look.heading,
                                         look.practice);
    }
    if (const auto refusal = sink->obstacle()) return *refusal;
    return sink;
}

/// Adds what can be added; a cell that holds nothing yet takes the other's kind.
void addTo(ReportCell& sum, const ReportCell& cell) {
    if (std::holds_alternative<std::monostate>(sum)) {
        sum = cell;
        return;
    }
    if (auto* count = std::get_if<qint64>(&sum))
        *count += std::holds_alternative<qint64>(cell) ? std::get<qint64>(cell) : 0;
    if (auto* money = std::get_if<Dong>(&sum); money && std::holds_alternative<Dong>(cell))
        *money = *money + std::get<Dong>(cell);
    if (auto* number = std::get_if<double>(&sum); number && std::holds_alternative<double>(cell))
        *number += std::get<double>(cell);
}

/// A totals row without sums yet; its first text cell says what it is.
std::optional<ReportRow> emptyTotals(const ReportHead& head) {
    const bool any = std::any_of(head.columns.begin(), head.columns.end(),
                                 [](const ReportColumn& column) { return column.isTotalled; });
    if (!any) return std::nullopt;
    ReportRow row(head.columns.size());
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (head.columns.at(i).isTotalled || head.columns.at(i).kind != CellKind::Text) continue;
        row[i] = QCoreApplication::translate("print", "Total");
        break;
    }
    return row;
}

}  // namespace

std::optional<TableFile> tableFileOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("xlsx")) return TableFile::Workbook;
    if (suffix == QLatin1String("csv")) return TableFile::Csv;
    if (suffix == QLatin1String("pdf")) return TableFile::Pdf;
    return std::nullopt;
}

TableExport::TableExport(std::unique_ptr<TableSink> sink, const ReportHead& head, ReportRows rows,
                         std::optional<ReportRow> totals)
    : m_sink(std::move(sink)), m_head(head), m_rows(std::move(rows)), m_totals(std::move(totals)) {
    m_sums = !m_totals;
    if (m_sums) m_totals = emptyTotals(head);
}

TableExport::~TableExport() = default;

Outcome<std::shared_ptr<TableExport>> TableExport::begun(const QString& path, const ReportHead& head,
                                                         ReportRows rows, const TableLook& look,
                                                         std::optional<ReportRow> totals) {
    if (const auto refusal = obstacleAt(path)) return *refusal;
    auto sink = sinkFor(path, head, look);
    if (!sink) return sink.refusals();
    return std::shared_ptr<TableExport>(
        new TableExport(std::move(sink).value(), head, std::move(rows), std::move(totals)));
}

void TableExport::sum(const ReportRow& row) {
    if (!m_sums || !m_totals) return;
    for (qsizetype i = 0; i < row.size(); ++i)
        if (m_head.columns.at(i).isTotalled) addTo((*m_totals)[i], row.at(i));
}

bool TableExport::writeSome(int most) {
    for (int i = 0; i < most; ++i) {
        if (m_sink->obstacle()) return false;
        const std::optional<ReportRow> row = m_rows();
        if (!row) return false;
        if (row->size() != m_head.columns.size())
            throw LogicError(QStringLiteral("a row is not as long as the columns"));
        m_sink->add(*row);
        sum(*row);
        ++m_written;
    }
    return true;
}

Outcome<ExportResult> TableExport::finish() {
    Refusals refusals = m_sink->finish(m_totals);
    if (!refusals.isEmpty()) return refusals;
    return ExportResult{m_written, m_sink->remarks()};
}

Outcome<std::optional<ExportResult>> exportTable(const QString& path, const ReportHead& head, ReportRows rows,
                                                 const TableLook& look, std::optional<ReportRow> totals,
                                                 const std::function<bool(qint64)>& goOn) {
    const auto begun = TableExport::begun(path, head, std::move(rows), look, std::move(totals));
    if (!begun) return begun.refusals();
    TableExport& job = **begun;
    while (job.writeSome(kRowsAtOnce))
        if (goOn && !goOn(job.rowsWritten())) return std::optional<ExportResult>();
    const auto result = job.finish();
    if (!result) return result.refusals();
    return std::optional(*result);
}

Outcome<std::optional<ExportResult>> exportTable(const QString& path, const ReportTable& table,
                                                 const TableLook& look) {
    return exportTable(path, table.head, rowsOf(table), look, table.totals);
}

Outcome<QByteArray> pdfOf(const ReportTable& table, const TableLook& look) {
    const auto font = FormFont::loaded();
    if (!font) return font.refusals();
    QByteArray bytes;
    PdfSink sink(std::make_unique<QBuffer>(&bytes), *font, table.head, look.heading, look.practice);
    for (const ReportRow& row : table.rows) sink.add(row);
    const Refusals refusals = sink.finish(table.totals);
    if (!refusals.isEmpty()) return refusals;
    return bytes;
}

ReportRows rowsOf(const ReportTable& table) {
    return [rows = table.rows, next = qsizetype(0)]() mutable -> std::optional<ReportRow> {
        if (next >= rows.size()) return std::nullopt;
        return rows.at(next++);
    };
}

}  // namespace motcua::print
