// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_output.h"

#include "ui/print/form_printer.h"
#include "ui/print/report_look.h"
#include "ui/shared/messages.h"
#include "ui/shared/settings.h"
#include "ui/shell/pdf_output.h"

namespace motcua::ui {

QString reportFileName(const QString& key, QDate from, QDate to) {
    return key + QLatin1Char('-') + from.toString(Qt::ISODate) +
           (from == to ? QString() : QLatin1Char('-') + to.toString(Qt::ISODate));
}

ReportOutput::ReportOutput(const Desk& desk, Settings& settings, QObject* parent, PrintPrograms programs)
    : QObject(parent), m_desk(desk), m_settings(settings), m_programs(std::move(programs)) {}

void ReportOutput::print(const ReportTable& table, const QString& name, const std::optional<UnitId>& unit) {
    send(print::pdfOf(table, print::reportLook(m_desk, unit)), name,
         {PaperSize::A4, print::isAcross(table.head)});
}

void ReportOutput::print(const FormDocument& document, const QString& name) {
    const auto printer = print::FormPrinter::withInstalledFont();
    if (!printer) {
        Q_EMIT failed(refusalsText(printer.refusals()));
        return;
    }
    send(printer->toPdf({document}), name, document.page);
}

void ReportOutput::send(const Outcome<QByteArray>& pdf, const QString& name, PageFormat page) {
    if (!pdf) {
        Q_EMIT failed(refusalsText(pdf.refusals()));
        return;
    }
    auto* output = new PdfOutput(printerChoice(m_settings), m_programs, this);
    connect(output, &PdfOutput::done, this, &ReportOutput::done);
    connect(output, &PdfOutput::failed, this, &ReportOutput::failed);
    connect(output, &PdfOutput::done, output, &QObject::deleteLater);
    connect(output, &PdfOutput::failed, output, &QObject::deleteLater);
    output->send(*pdf, name, page);
}

}  // namespace motcua::ui
