// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_output.h"

#include "ui/print/form_printer.h"
#include "ui/shared/messages.h"
#include "ui/shared/settings.h"
#include "ui/shell/pdf_output.h"

namespace motcua::ui {

print::TableLook reportLook(const Desk& desk, const std::optional<UnitId>& unit) {
    print::TableLook look;
    look.practice = desk.centre.isPractice();
    const Centre& centre = desk.centre.centre();
    const auto known = unit ? desk.directory.unit(*unit) : std::nullopt;
    const CentreUnit* described = centre.unit(known ? known->key : centre.defaultUnitKey);
    if (!described) return look;
    FormHeading heading;
    if (!described->headingParent.isEmpty()) heading.superior = {described->headingParent};
    heading.unit = described->headingUnit;
    const QDate today = localDate(desk.clock.now());
    const auto twoDigits = [](int number) {
        return QString::number(number).rightJustified(2, QLatin1Char('0'));
    };
    // NĐ 30/2020: a leading zero for days below 10 and the first two months.
    heading.placeAndDate =
        QStringLiteral("%1, ngày %2 tháng %3 năm %4")
            .arg(described->place, twoDigits(today.day()),
                 today.month() < 3 ? twoDigits(today.month()) : QString::number(today.month()),
                 QString::number(today.year()));
    look.heading = heading;
    return look;
}

QString reportFileName(const QString& key, QDate from, QDate to) {
    return key + QLatin1Char('-') + from.toString(Qt::ISODate) +
           (from == to ? QString() : QLatin1Char('-') + to.toString(Qt::ISODate));
}

ReportOutput::ReportOutput(const Desk& desk, Settings& settings, QObject* parent, PrintPrograms programs)
    : QObject(parent), m_desk(desk), m_settings(settings), m_programs(std::move(programs)) {}

void ReportOutput::print(const ReportTable& table, const QString& name, const std::optional<UnitId>& unit) {
    send(print::pdfOf(table, reportLook(m_desk, unit)), name, {PaperSize::A4, print::isAcross(table.head)});
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
