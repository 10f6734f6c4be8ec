// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/sections.h"
#include "ui/print/table_export.h"

#include <xlsxwriter.h>
#include <QFile>
#include <QTemporaryDir>

namespace motcua::bench {

namespace {

constexpr int kRows = 100'000;
constexpr int kTexts = 8;
constexpr int kNumbers = 6;
constexpr double kMostSeconds = 2.2;
constexpr double kMostMegabytes = 10;

/// Peak of the resident memory since it was last forgotten, in megabytes; 0 where the system does not tell.
double peakMegabytes() {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return at < 0 ? 0 : status.mid(at + 6, 20).simplified().split(' ').first().toDouble() / 1024;
}

void forgetPeak() {
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) file.write("5");
}

/// How much more memory than before `act` takes at its height, in megabytes.
template <class Act>
double extraMegabytes(Act act) {
    forgetPeak();
    const double before = peakMegabytes();
    act();
    return peakMegabytes() - before;
}

QString textAt(int row, int column) {
    return QStringLiteral("Hồ sơ %1 của cột %2, phường Hải Châu").arg(row).arg(column);
}

ReportHead sampleHead() {
    ReportHead head{QStringLiteral("sample"), QStringLiteral("Sổ theo dõi hồ sơ"), {}, {}, {}};
    for (int i = 0; i < kTexts; ++i)
        head.columns += ReportColumn{QString::number(i), QStringLiteral("Cột %1").arg(i)};
    for (int i = 0; i < kNumbers; ++i)
        head.columns += ReportColumn{QString::number(i), QStringLiteral("Số %1").arg(i), CellKind::Count};
    return head;
}

ReportRows sampleRows() {
    return [row = 0]() mutable -> std::optional<ReportRow> {
        if (row == kRows) return std::nullopt;
        ReportRow cells;
        cells.reserve(kTexts + kNumbers);
        for (int i = 0; i < kTexts; ++i) cells += textAt(row, i);
        for (int i = 0; i < kNumbers; ++i) cells += qint64(row) * (i + 1);
        ++row;
        return cells;
    };
}

/// The same rows through the bare library.
void writeBare(const QString& path) {
    lxw_workbook_options options{};
    options.constant_memory = 1;
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    for (int row = 0; row < kRows; ++row) {
        for (int i = 0; i < kTexts; ++i)
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(i), textAt(row, i).toUtf8().constData(),
                                   nullptr);
        for (int i = 0; i < kNumbers; ++i)
            worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(kTexts + i), double(row) * (i + 1),
                                   nullptr);
    }
    workbook_close(book);
}

void write(const QString& path) {
    const auto done = print::exportTable(path, sampleHead(), sampleRows());
    if (!done) throw LogicError(QStringLiteral("no export: ") + done.refusals().first().key);
    sink = (*done)->rows;
}

}  // namespace

void exports() {
    heading(QStringLiteral("Exports of 100,000 rows of 14 columns, time of the processor"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const double extra = extraMegabytes([&] { write(path); });
    Figures ours;
    Figures bare;
    for (int round = 0; round < 3; ++round) {
        bare.add(busy([&] { writeBare(folder.filePath(QStringLiteral("b.xlsx"))); }));
        ours.add(busy([&] { write(path); }));
    }
    line(QStringLiteral("workbook"), ours.median(), kMostSeconds * 1e9);
    besides(QStringLiteral("workbook"), ours.median(), QStringLiteral("libxlsxwriter alone"), bare.median());
    remark(QStringLiteral("memory above what was there before: %1 MB   aim %2 MB: %3")
               .arg(QString::number(extra, 'f', 1), QString::number(kMostMegabytes),
                    extra <= kMostMegabytes ? QStringLiteral("kept") : QStringLiteral("MISSED")));
    line(QStringLiteral("CSV"), busy([&] { write(folder.filePath(QStringLiteral("a.csv"))); }));
}

}  // namespace motcua::bench
