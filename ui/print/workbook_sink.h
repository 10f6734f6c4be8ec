// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/table_sink.h"

#include <QString>
#include <map>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace motcua::print {

/// One sheet: title, subtitles, column titles (frozen, with a filter, repeated on paper), rows, sums, notes.
/// Numbers, shares, dates and instants are numbers with their format; every text is a string cell of the
/// format "Text", whatever it begins with: no formula, no link, none after it was edited either.
///
/// Texts longer than a cell can hold end with a mark; remarks() and a note in the sheet say how many.
class WorkbookSink final : public TableSink {
public:
    WorkbookSink(const QString& path, const ReportHead& head, bool practice);
    ~WorkbookSink() override;
    WorkbookSink(const WorkbookSink&) = delete;
    WorkbookSink& operator=(const WorkbookSink&) = delete;

    void add(const ReportRow& row) override;
    [[nodiscard]] std::optional<Refusal> obstacle() const override;
    [[nodiscard]] Refusals finish(const std::optional<ReportRow>& totals) override;
    [[nodiscard]] QStringList remarks() const override;

    static constexpr qint64 kMostRows = 1'048'576;
    static constexpr qsizetype kLongestText = 32'767;  ///< UTF-16 units

private:
    enum class Look { Title, Subtitle, Head, Text, Count, Share, Hours, Date, Instant };
    [[nodiscard]] lxw_format* format(Look look, bool bold = false);
    [[nodiscard]] QByteArray bytesOf(const QString& text);
    void put(qsizetype column, const ReportCell& cell, bool bold);
    void putText(qsizetype column, const QString& text, lxw_format* look);
    void putHead(bool practice);
    void putColumnTitles();
    void putGroups();
    void makeRowHigh(int lines);
    [[nodiscard]] int linesOf(const ReportRow& row) const;
    void putRow(const ReportRow& row, bool bold);
    void putNotes();
    void setUpPage();
    [[nodiscard]] std::optional<Refusal> closed();
    [[nodiscard]] std::optional<Refusal> movedIntoPlace() const;

    QString m_path;
    QString m_part;  ///< where it is written until it is whole
    ReportHead m_head;
    bool m_isGrouped;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    std::map<std::pair<Look, bool>, lxw_format*> m_formats;
    qint64 m_row = 0;        ///< the next
    qint64 m_headRow = 0;    ///< of the column titles, the lower one of two
    qint64 m_shortened = 0;  ///< texts
    bool m_failed = false;
};

}  // namespace motcua::print
