// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_document.h"
#include "ui/print/form_font.h"
#include "ui/print/page_metrics.h"
#include "ui/print/table_sink.h"

#include <QIODevice>
#include <QPainter>
#include <QPdfWriter>
#include <functional>
#include <memory>

class QSaveFile;

namespace motcua::print {

class TextSetter;
struct Strip;

/// A4, upright or across by the width of the columns; the head of the table on every page, page numbers in
/// the upper margin from the second on (NĐ 30/2020), texts wrap. Pages are written as they fill.
class PdfSink final : public TableSink {
public:
    PdfSink(std::unique_ptr<QIODevice> device, FormFont font, const ReportHead& head,
            const std::optional<FormHeading>& heading, bool practice);
    ~PdfSink() override;

    void add(const ReportRow& row) override;
    [[nodiscard]] std::optional<Refusal> obstacle() const override;
    [[nodiscard]] Refusals finish(const std::optional<ReportRow>& totals) override;

private:
    void begin();
    void putFirstHead(const std::optional<FormHeading>& heading);
    void putNotes();
    void fitColumns(const QList<QStringList>& rows);
    void pour(const QList<QStringList>& rows, bool bold);
    void put(const Strip& strip);
    void turnPage();
    void beginTable();
    [[nodiscard]] double bottom() const;
    [[nodiscard]] QStringList textsOf(const ReportRow& row) const;

    std::unique_ptr<QIODevice> m_device;
    FormFont m_font;
    ReportHead m_head;
    FormDocument m_sheet;  ///< title and running head
    FormTable m_table;     ///< its columns
    PageMetrics m_metrics;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    std::unique_ptr<TextSetter> m_headSetter;
    std::unique_ptr<Strip> m_tableHead;
    QList<QStringList> m_waiting;  ///< rows that are not set yet
    int m_page = 1;
    double m_y = 0;
    bool m_isInTable = false;
    bool m_failed = false;
};

}  // namespace motcua::print
