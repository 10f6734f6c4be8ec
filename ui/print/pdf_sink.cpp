// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_sink.h"

#include "ui/print/cell_text.h"
#include "ui/print/column_widths.h"
#include "ui/print/export_refusal.h"
#include "ui/print/form_head.h"
#include "ui/print/form_paint.h"
#include "ui/print/form_table.h"
#include "ui/print/table_export.h"

#include <QPageLayout>
#include <QPageSize>
#include <QSaveFile>
#include <algorithm>

namespace motcua::print {

namespace {

constexpr qsizetype kRowsToMeasure = 32;
/// Characters that a line of a page takes at the usual size of type.
constexpr int kUprightChars = 78;
constexpr int kAcrossChars = 140;
constexpr double kLeastPoints = 7.5;
constexpr qsizetype kLongestWord = 26;  ///< of those that columns make room for
constexpr double kSlackMm = 0.3;

int charsOf(const ReportHead& head) {
    int chars = 0;
    for (const ReportColumn& column : head.columns) chars += std::max(column.width, 1);
    return std::max(chars, 1);
}

/// Widths come later, see PdfSink::fitColumns().
FormTable tableOf(const ReportHead& head) {
    FormTable table;
    for (const ReportColumn& column : head.columns)
        table.columns += FormColumn{visibleText(column.title), 0,
                                    isNumeric(column.kind)          ? FormAlign::Right
                                    : column.kind == CellKind::Text ? FormAlign::Left
                                                                    : FormAlign::Centre,
                                    visibleText(column.group)};
    return table;
}

PageMetrics metricsOf(const ReportHead& head, bool across) {
    PageMetrics metrics = metricsFor({PaperSize::A4, across}, Spacing::Airy);
    const int room = across ? kAcrossChars : kUprightChars;
    const int chars = charsOf(head);
    if (chars > room) metrics.table = std::max(metrics.table * room / chars, fromPoints(kLeastPoints));
    return metrics;
}

/// Of the longest word of a text, which a column should not break.
double longestWord(const QString& text, bool bold, int size, TextSetter& setter) {
    QStringView longest;
    for (const QStringView word : QStringView(text).tokenize(u' '))
        if (word.size() <= kLongestWord && word.size() > longest.size()) longest = word;
    return setter.widthOf({{longest.toString(), bold}}, size);
}

}  // namespace

bool isAcross(const ReportHead& head) {
    return charsOf(head) > kUprightChars;
}

PdfSink::PdfSink(std::unique_ptr<QIODevice> device, FormFont font, const ReportHead& head,
                 const std::optional<FormHeading>& heading, bool practice)
    : m_device(std::move(device)), m_font(std::move(font)), m_head(head) {
    const bool across = isAcross(head);
    m_metrics = metricsOf(head, across);
    m_table = tableOf(head);
    m_sheet.page = {PaperSize::A4, across};
    m_sheet.title = m_font.withSigns(visibleText(head.title)).split(QLatin1Char('\n'));
    m_sheet.runningHead = m_sheet.title.join(QLatin1Char(' '));
    m_sheet.practice = practice;
    m_headSetter = std::make_unique<TextSetter>(m_font);
    if (!m_device->isOpen() && !m_device->open(QIODevice::WriteOnly)) {
        m_failed = true;
        return;
    }
    begin();
    putFirstHead(heading);
}

PdfSink::~PdfSink() {
    if (m_painter.isActive()) m_painter.end();
    m_writer.reset();
}

void PdfSink::begin() {
    m_writer = std::make_unique<QPdfWriter>(m_device.get());
    m_writer->setResolution(kUnitsPerInch);
    m_writer->setCreator(QStringLiteral("MotCua"));
    m_writer->setTitle(m_sheet.runningHead);
    const auto turn = m_sheet.page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    m_writer->setPageLayout(
        {QPageSize(QPageSize::A4), turn, QMarginsF(), QPageLayout::Millimeter, QMarginsF()});
    m_failed = !m_painter.begin(m_writer.get());
    m_y = m_metrics.margins.top();
    if (!m_failed && m_sheet.practice) paintPracticeMark(m_painter, m_metrics.paper, m_font);
}

void PdfSink::putFirstHead(const std::optional<FormHeading>& heading) {
    TextSetter setter(m_font);
    if (heading) {
        put(headingStrip(*heading, m_metrics, setter));
        m_y += m_metrics.gap;
    }
    put(titleStrip(m_sheet, m_metrics, setter));
    const TextStyle style{m_metrics.table, m_metrics.leading, FormAlign::Centre, 0};
    for (const QString& line : m_head.subtitles)
        put(setter.block({{m_font.withSigns(visibleText(line)), false, true}}, style, m_metrics.textWidth()));
    m_y += m_metrics.gap;
}

/// By the words of the titles and of the first rows: those that come later may have longer ones.
void PdfSink::fitColumns(const QList<QStringList>& rows) {
    TextSetter setter(m_font);
    QList<double> wished;
    QList<double> least;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        double widest = longestWord(m_table.columns.at(i).header, true, m_metrics.table, setter);
        for (const QStringList& row : rows)
            widest = std::max(widest, longestWord(row.at(i), false, m_metrics.table, setter));
        wished += std::max(m_head.columns.at(i).width, 1);
        least += widest + fromMm(2 * kCellSideMm + kSlackMm);
    }
    const QList<double> widths = fittedWidths(wished, least, m_metrics.textWidth());
    for (qsizetype i = 0; i < widths.size(); ++i) m_table.columns[i].widthMm = widths.at(i) / fromMm(1);
    m_tableHead = std::make_unique<Strip>(
        tableStrips(m_table, m_metrics, bottom() - m_metrics.margins.top(), *m_headSetter).head);
}

double PdfSink::bottom() const {
    return m_metrics.paper.height() - m_metrics.margins.bottom();
}

void PdfSink::turnPage() {
    m_writer->newPage();
    ++m_page;
    if (m_sheet.practice) paintPracticeMark(m_painter, m_metrics.paper, m_font);
    TextSetter setter(m_font);
    m_y = m_metrics.margins.top() / 2;
    put(runningStrip(m_sheet, m_page, m_metrics, setter));
    m_y = std::max(m_y, m_metrics.margins.top());
    if (m_isInTable) beginTable();
}

void PdfSink::beginTable() {
    m_isInTable = false;
    put(*m_tableHead);
    m_isInTable = true;
}

void PdfSink::put(const Strip& strip) {
    const double fresh = m_metrics.margins.top() + (m_isInTable ? m_tableHead->height : 0);
    if (m_y + strip.height > bottom() && m_y > fresh + m_metrics.table) turnPage();
    m_painter.save();
    m_painter.translate(m_metrics.margins.left(), m_y);
    paintStrip(m_painter, strip);
    m_painter.restore();
    m_y += strip.height;
}

void PdfSink::pour(const QList<QStringList>& rows, bool bold) {
    if (m_failed || rows.isEmpty()) return;
    if (!m_tableHead) fitColumns(rows);
    TextSetter setter(m_font);
    m_table.rows = rows;
    const double room = bottom() - m_metrics.margins.top() - m_tableHead->height - m_metrics.table * 2;
    const TableStrips strips = tableStrips(m_table, m_metrics, room, setter, bold);
    if (!m_isInTable) {
        if (m_y + m_tableHead->height + strips.rows.first().height > bottom()) turnPage();
        beginTable();
    }
    for (const Strip& strip : strips.rows) put(strip);
    m_table.rows.clear();
}

QStringList PdfSink::textsOf(const ReportRow& row) const {
    QStringList texts;
    for (qsizetype i = 0; i < row.size(); ++i) {
        QString text = cellText(row.at(i), m_head.columns.at(i).kind);
        if (std::holds_alternative<QString>(row.at(i)))
            text = m_font.withSigns(visibleText(text).replace(QLatin1Char('\t'), QLatin1Char(' ')));
        texts += text;
    }
    return texts;
}

void PdfSink::add(const ReportRow& row) {
    m_waiting += textsOf(row);
    if (m_waiting.size() >= kRowsToMeasure) pour(std::exchange(m_waiting, {}), false);
}

std::optional<Refusal> PdfSink::obstacle() const {
    auto* file = qobject_cast<QSaveFile*>(m_device.get());
    const bool isBroken = file && file->error() != QFileDevice::NoError;
    if (!m_failed && !isBroken) return std::nullopt;
    return refusalFor(file ? file->error() : QFileDevice::WriteError, file ? file->fileName() : QString());
}

void PdfSink::putNotes() {
    m_y += m_metrics.gap;
    TextSetter setter(m_font);
    const TextStyle style{std::max(m_metrics.table, fromPoints(9)), m_metrics.leading, FormAlign::Left, 0};
    for (const QString& note : m_head.notes)
        put(setter.block({{m_font.withSigns(visibleText(note)), false, true}}, style, m_metrics.textWidth()));
}

Refusals PdfSink::finish(const std::optional<ReportRow>& totals) {
    if (const auto refusal = obstacle()) return {*refusal};
    pour(std::exchange(m_waiting, {}), false);
    if (totals) pour({textsOf(*totals)}, true);
    if (!m_tableHead) fitColumns({});
    if (!m_isInTable) beginTable();
    m_isInTable = false;
    putNotes();
    const bool isEnded = m_painter.end();
    m_writer.reset();
    auto* file = qobject_cast<QSaveFile*>(m_device.get());
    if (isEnded && (!file || file->commit())) return {};
    return {refusalFor(file ? file->error() : QFileDevice::WriteError, file ? file->fileName() : QString())};
}

}  // namespace motcua::print
