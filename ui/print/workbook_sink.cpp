// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/workbook_sink.h"

#include "core/calendar/local_day.h"
#include "core/forms/form_document.h"
#include "ui/print/cell_text.h"
#include "ui/print/export_refusal.h"
#include "ui/print/print_say.h"
#include "ui/print/wrapped_lines.h"
#include "ui/print/zip_entry.h"

#include <xlsxwriter.h>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <utility>

namespace motcua::print {

namespace {

constexpr qint64 kMostExact = 9'007'199'254'740'992;  ///< beyond, a double is no whole number any more
constexpr int kTextFormat = 49;                       ///< "@", built in
constexpr double kLine = 15;                          ///< points, of the font that every cell has
constexpr int kMostLines = 27;                        ///< a row cannot be higher
constexpr int kBold = 2;  ///< so many characters less than a column is wide find room in bold
const QString kSheetFile = QStringLiteral("xl/worksheets/sheet1.xml");

/// Days since 1899-12-30, as workbooks count them.
double serialOf(qint64 day) {
    return double(day + 25'569);
}
double serialOf(Instant at) {
    return serialOf(dayOf(at)) + double(msOfDay(at)) / double(kMsPerDay);
}

/// Readers take "_x0041_" in a string for the letter A: its first sign is told apart.
void keepEscapesLiteral(QString& text) {
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0;
         at = text.indexOf(QLatin1String("_x"), at + 7)) {
        if (at + 6 >= text.size() || text.at(at + 6) != QLatin1Char('_')) continue;
        bool isHex = false;
        text.mid(at + 2, 4).toUInt(&isHex, 16);
        if (isHex) text.insert(at, QLatin1String("_x005F"));
    }
}

/// A name beside the file that nobody has.
QString partBeside(const QString& path) {
    const QFileInfo info(path);
    QTemporaryFile part(info.absolutePath() + QStringLiteral("/.motcua-XXXXXX.part"));
    part.setAutoRemove(false);
    return part.open() ? part.fileName() : QString();
}

}  // namespace

WorkbookSink::WorkbookSink(const QString& path, const ReportHead& head, bool practice)
    : m_path(QFileInfo(path).absoluteFilePath()),
      m_part(partBeside(path)),
      m_head(head),
      m_isGrouped(std::any_of(head.columns.begin(), head.columns.end(),
                              [](const ReportColumn& column) { return !column.group.isEmpty(); })) {
    if (m_part.isEmpty()) return;
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = 1;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, PrintSay::tr("Report").toUtf8().constData()) : nullptr;
    if (!m_sheet) return;
    lxw_doc_properties properties{};
    QByteArray title = visibleText(head.title).left(255).toUtf8();
    QByteArray author = "MotCua";
    properties.title = title.data();
    properties.author = author.data();
    workbook_set_properties(m_book, &properties);
    for (qsizetype i = 0; i < head.columns.size(); ++i)
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), head.columns.at(i).width, nullptr);
    putHead(practice);
    putColumnTitles();
}

WorkbookSink::~WorkbookSink() {
    // The library closes its scratch file only with a workbook that is ended.
    if (m_sheet && m_sheet->optimize_tmpfile) std::fclose(std::exchange(m_sheet->optimize_tmpfile, nullptr));
    if (m_book) lxw_workbook_free(m_book);
    if (!m_part.isEmpty()) QFile::remove(m_part);
}

lxw_format* WorkbookSink::format(Look look, bool bold) {
    lxw_format*& made = m_formats[{look, bold}];
    if (made) return made;
    made = workbook_add_format(m_book);
    format_set_font_name(made, "Times New Roman");
    format_set_font_size(made, look == Look::Title ? 14 : 11);
    if (bold || look == Look::Title || look == Look::Head) format_set_bold(made);
    if (look == Look::Subtitle) format_set_italic(made);
    if (look == Look::Title || look == Look::Subtitle) {
        format_set_num_format_index(made, kTextFormat);
        return made;
    }
    format_set_border(made, LXW_BORDER_THIN);
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    static const std::map<Look, const char*> numbers{{Look::Count, "#,##0"},
                                                     {Look::Share, "0.00%"},
                                                     {Look::Hours, "#,##0.0"},
                                                     {Look::Date, "dd/mm/yyyy"},
                                                     {Look::Instant, "dd/mm/yyyy hh:mm"}};
    if (const auto number = numbers.find(look); number != numbers.end())
        format_set_num_format(made, number->second);
    else
        format_set_num_format_index(made, kTextFormat);
    if (look == Look::Head || look == Look::Text) format_set_text_wrap(made);
    if (look == Look::Head) {
        format_set_align(made, LXW_ALIGN_CENTER);
        format_set_bg_color(made, 0xE3EFF4);
    }
    return made;
}

QByteArray WorkbookSink::bytesOf(const QString& text) {
    QString visible = visibleText(text);
    if (visible.size() > kLongestText) {
        ++m_shortened;
        const QString mark = QStringLiteral(" […]");
        visible.truncate(kLongestText - mark.size());
        if (visible.back().isHighSurrogate()) visible.chop(1);
        visible += mark;
    }
    if (visible.contains(QLatin1String("_x"))) keepEscapesLiteral(visible);
    return visible.toUtf8();
}

void WorkbookSink::putText(qsizetype column, const QString& text, lxw_format* look) {
    if (text.isEmpty())
        worksheet_write_blank(m_sheet, lxw_row_t(m_row), lxw_col_t(column), look);
    else
        worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(column), bytesOf(text).constData(), look);
}

void WorkbookSink::put(qsizetype column, const ReportCell& cell, bool bold) {
    const auto number = [&](double value, Look look) {
        worksheet_write_number(m_sheet, lxw_row_t(m_row), lxw_col_t(column), value, format(look, bold));
    };
    const auto whole = [&](qint64 value) {
        if (value > kMostExact || value < -kMostExact)
            putText(column, QString::number(value), format(Look::Text, bold));
        else
            number(double(value), Look::Count);
    };
    if (const auto* text = std::get_if<QString>(&cell))
        return putText(column, *text, format(Look::Text, bold));
    if (const auto* count = std::get_if<qint64>(&cell)) return whole(*count);
    if (const auto* money = std::get_if<Dong>(&cell)) return whole(money->amount);
    if (const auto* date = std::get_if<QDate>(&cell)) return number(serialOf(dayOf(*date)), Look::Date);
    if (const auto* at = std::get_if<Instant>(&cell)) return number(serialOf(*at), Look::Instant);
    if (const auto* value = std::get_if<double>(&cell))
        return number(*value, m_head.columns.at(column).kind == CellKind::Share ? Look::Share : Look::Hours);
    putText(column, {}, format(Look::Text, bold));
}

void WorkbookSink::putHead(bool practice) {
    putText(0, m_head.title, format(Look::Title));
    ++m_row;
    QStringList lines = m_head.subtitles;
    if (practice) lines += practiceMark();
    for (const QString& line : std::as_const(lines)) {
        putText(0, line, format(Look::Subtitle));
        ++m_row;
    }
    ++m_row;
}

void WorkbookSink::putColumnTitles() {
    const QList<ReportColumn>& columns = m_head.columns;
    if (m_isGrouped) putGroups();
    int lines = 1;
    for (const ReportColumn& column : columns)
        if (!m_isGrouped || !column.group.isEmpty())
            lines = std::max(lines, wrappedLines(column.title, column.width - kBold));
    makeRowHigh(lines);
    for (qsizetype i = 0; i < columns.size(); ++i)
        putText(i, m_isGrouped && columns.at(i).group.isEmpty() ? QString() : columns.at(i).title,
                format(Look::Head));
    // Over two rows only now: a row that lies behind cannot be written again, and an empty cell stays empty.
    for (qsizetype i = 0; m_isGrouped && i < columns.size(); ++i)
        if (columns.at(i).group.isEmpty())
            worksheet_merge_range(m_sheet, lxw_row_t(m_row - 1), lxw_col_t(i), lxw_row_t(m_row), lxw_col_t(i),
                                  "", format(Look::Head));
    m_headRow = m_row++;
    worksheet_freeze_panes(m_sheet, lxw_row_t(m_row), 0);
}

/// Before anything is written into the row: what opens the workbook does not find out by itself.
void WorkbookSink::makeRowHigh(int lines) {
    if (lines > 1) worksheet_set_row(m_sheet, lxw_row_t(m_row), std::min(lines, kMostLines) * kLine, nullptr);
}

int WorkbookSink::linesOf(const ReportRow& row) const {
    int lines = 1;
    for (qsizetype i = 0; i < row.size(); ++i)
        if (const auto* text = std::get_if<QString>(&row.at(i)))
            lines = std::max(lines, wrappedLines(*text, m_head.columns.at(i).width));
    return lines;
}

void WorkbookSink::putGroups() {
    const QList<ReportColumn>& columns = m_head.columns;
    for (qsizetype i = 0; i < columns.size();) {
        qsizetype end = i + 1;
        const QString& group = columns.at(i).group;
        while (!group.isEmpty() && end < columns.size() && columns.at(end).group == group) ++end;
        if (end > i + 1)
            worksheet_merge_range(m_sheet, lxw_row_t(m_row), lxw_col_t(i), lxw_row_t(m_row),
                                  lxw_col_t(end - 1), bytesOf(group).constData(), format(Look::Head));
        else
            putText(i, group.isEmpty() ? columns.at(i).title : group, format(Look::Head));
        i = end;
    }
    ++m_row;
}

void WorkbookSink::putRow(const ReportRow& row, bool bold) {
    makeRowHigh(linesOf(row));
    for (qsizetype i = 0; i < row.size(); ++i) put(i, row.at(i), bold);
    ++m_row;
}

void WorkbookSink::add(const ReportRow& row) {
    if (obstacle()) return;
    putRow(row, false);
    if (ferror(m_sheet->optimize_tmpfile)) m_failed = true;
}

std::optional<Refusal> WorkbookSink::obstacle() const {
    if (m_part.isEmpty()) return noPermission(m_path);
    if (!m_sheet || m_failed) return noRoom(m_path);
    const qint64 afterRows = 2 + m_head.notes.size() + 2;
    if (m_row + afterRows >= kMostRows) return tooManyRows(kMostRows - m_headRow - afterRows - 1);
    return std::nullopt;
}

void WorkbookSink::putNotes() {
    ++m_row;
    for (const QString& note : m_head.notes + remarks()) {
        putText(0, note, format(Look::Subtitle));
        ++m_row;
    }
}

QStringList WorkbookSink::remarks() const {
    if (m_shortened == 0) return {};
    return {PrintSay::tr(
                "%1 text(s) are longer than the %2 characters that a cell of a workbook holds; their ends "
                "are missing here and marked […]. CSV and PDF hold them whole.")
                .arg(groupedDigits(m_shortened), groupedDigits(kLongestText))};
}

/// Before the sums are written: the filter ends with the rows.
void WorkbookSink::setUpPage() {
    const auto lastColumn = lxw_col_t(std::max<qsizetype>(m_head.columns.size(), 1) - 1);
    if (m_row > m_headRow + 1)
        worksheet_autofilter(m_sheet, lxw_row_t(m_headRow), 0, lxw_row_t(m_row - 1), lastColumn);
    worksheet_repeat_rows(m_sheet, lxw_row_t(m_headRow - m_isGrouped), lxw_row_t(m_headRow));
    worksheet_set_paper(m_sheet, 9);  // A4
    int width = 0;
    for (const ReportColumn& column : m_head.columns) width += column.width;
    if (width > 90) worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_footer(m_sheet, "&C&P/&N");
}

Refusals WorkbookSink::finish(const std::optional<ReportRow>& totals) {
    if (const auto refusal = obstacle()) return {*refusal};
    setUpPage();
    if (totals) putRow(*totals, true);
    putNotes();
    if (const auto refusal = closed()) return {*refusal};
    if (const auto refusal = movedIntoPlace()) return {*refusal};
    m_part.clear();
    return {};
}

/// The library does not notice when the disk is full: what it packed is compared with what was written.
std::optional<Refusal> WorkbookSink::closed() {
    std::FILE* const rows = m_sheet->optimize_tmpfile;
    const bool isWritten = std::fflush(rows) == 0 && !std::ferror(rows);
    const long written = std::ftell(rows);
    if (!isWritten) return noRoom(m_path);
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    m_sheet = nullptr;
    if (error == LXW_ERROR_CREATING_XLSX_FILE) return noPermission(m_path);
    if (error != LXW_NO_ERROR || sizeInZip(m_part, kSheetFile) < written) return noRoom(m_path);
    return std::nullopt;
}

std::optional<Refusal> WorkbookSink::movedIntoPlace() const {
    std::error_code error;
    std::filesystem::rename(m_part.toStdU16String(), m_path.toStdU16String(), error);
    if (!error) return std::nullopt;
    return isOpenElsewhere(m_path) || QFileInfo(m_path).isFile() ? inUse(m_path) : noPermission(m_path);
}

}  // namespace motcua::print
