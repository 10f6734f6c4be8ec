// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/table_sink.h"

#include <QSaveFile>

namespace motcua::print {

/// UTF-8 with a byte order mark, CRLF, commas, quotes by RFC 4180. One line of column titles ("group: title"
/// where there is a group), then the rows and nothing else, so that other programs take it for data: numbers
/// without grouping and with a point, dates as 2026-11-23, instants as 2026-11-23 09:42 (UTC+7), shares as
/// fractions.
///
/// Texts that a spreadsheet would take for a formula are guarded, see guardedForCsv.
class CsvSink final : public TableSink {
public:
    CsvSink(const QString& path, const ReportHead& head);
    void add(const ReportRow& row) override;
    [[nodiscard]] std::optional<Refusal> obstacle() const override;
    [[nodiscard]] Refusals finish(const std::optional<ReportRow>& totals) override;

private:
    void write(const QByteArray& line);

    QSaveFile m_file;
    bool m_failed = false;
};

/// The text with an apostrophe before it where it begins with = + - @, their full-width forms, tab, CR or LF
/// (or with apostrophes before one of these): a spreadsheet then shows it as text and computes nothing.
[[nodiscard]] QString guardedForCsv(const QString& text);
/// What was guarded, without its guard; any other text as it is.
[[nodiscard]] QString unguardedFromCsv(const QString& text);

}  // namespace motcua::print
