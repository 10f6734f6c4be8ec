// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/slip_output.h"

#include "core/catalogue/centre_forms.h"
#include "core/forms/receipt_of_dossier.h"
#include "ui/shared/messages.h"
#include "ui/shell/pdf_output.h"

#include <QTimer>

namespace motcua::ui {

SlipOutput::SlipOutput(Desk& desk, Settings& settings, QObject* parent, PrintPrograms programs)
    : QObject(parent),
      m_desk(desk),
      m_settings(settings),
      m_programs(std::move(programs)),
      m_printer(print::FormPrinter::withInstalledFont()) {}

void SlipOutput::printReceipt(DossierId id, const Actor& actor) {
    if (m_underWay.contains(id)) return;
    m_underWay.insert(id);
    QTimer::singleShot(0, this, [this, id, actor] { start(id, actor); });
}

void SlipOutput::start(DossierId id, const Actor& actor) {
    try {
        const PrinterChoice choice = printerChoice(m_settings);
        RecordPrint prints(m_desk);
        const int expected = prints.next(id, form_meaning::kReceipt);
        auto slip = rendered(id, choice.offset, expected);
        if (!slip) return fail(id, refusalsText(slip.refusals()));
        const int number = prints.begin(id, form_meaning::kReceipt, actor);
        if (number != expected) slip = rendered(id, choice.offset, number);
        if (!slip) return fail(id, refusalsText(slip.refusals()));
        send(id, choice, *slip, number);
    } catch (const Fault& fault) {
        fail(id, faultText(fault));
    }
}

void SlipOutput::send(DossierId id, const PrinterChoice& choice, const Rendered& slip, int number) {
    auto* output = new PdfOutput(choice, m_programs, this);
    connect(output, &PdfOutput::done, this, [this, output, id, number](const QString& where) {
        output->deleteLater();
        cameOut(id, number, where);
    });
    connect(output, &PdfOutput::failed, this, [this, output, id](const QString& sentence) {
        output->deleteLater();
        fail(id, sentence);
    });
    output->send(slip.pdf, slip.name, slip.page);
}

void SlipOutput::printForm(const QList<FormDocument>& pages, const QString& name) {
    if (!m_printer) return Q_EMIT formFailed(refusalsText(m_printer.refusals()));
    const PrinterChoice choice = printerChoice(m_settings);
    const auto pdf = m_printer->toPdf(pages, choice.offset);
    if (!pdf) return Q_EMIT formFailed(refusalsText(pdf.refusals()));
    auto* output = new PdfOutput(choice, m_programs, this);
    connect(output, &PdfOutput::done, this, [this, output](const QString& where) {
        output->deleteLater();
        Q_EMIT formPrinted(where);
    });
    connect(output, &PdfOutput::failed, this, [this, output](const QString& sentence) {
        output->deleteLater();
        Q_EMIT formFailed(sentence);
    });
    output->send(*pdf, name, pages.first().page);
}

Outcome<SlipOutput::Rendered> SlipOutput::rendered(DossierId id, const print::PrintOffset& offset,
                                                   int number) {
    const auto dossier = m_desk.dossiers.load(id);
    if (!dossier)
        return Refusal{
            QStringLiteral("print.dossier"), tr("The store has no such dossier any more."), {}, {}};
    if (!m_printer) return m_printer.refusals();
    const ReceiptSlip slip = receiptOf(*dossier, m_desk, number);
    const auto pdf = m_printer->toPdf(bothCopies(slip), offset);
    if (!pdf) return pdf.refusals();
    return Rendered{*pdf, QStringLiteral("%1-%2").arg(dossier->code).arg(number), {slip.paper, false}};
}

void SlipOutput::cameOut(DossierId dossier, int number, const QString& where) {
    m_underWay.remove(dossier);
    try {
        RecordPrint(m_desk).cameOut(dossier, form_meaning::kReceipt);
        Q_EMIT printed(dossier, number, where);
    } catch (const Fault& fault) {
        Q_EMIT failed(dossier, tr("%1 The slip has come out, but that could not be written down: the dossier "
                                  "is safe and stays among those without a printed slip.")
                                   .arg(faultText(fault)));
    }
}

void SlipOutput::fail(DossierId dossier, const QString& sentence) {
    m_underWay.remove(dossier);
    Q_EMIT failed(dossier, tr("%1 The dossier is received and safe; to print its slip again, open it and "
                              "press Ctrl+P. A slip that was sent before counts: the next one is a reprint.")
                               .arg(sentence));
}

Outcome<QImage> SlipOutput::preview(const FormDocument& document, int widthPixels) const {
    if (!m_printer) return m_printer.refusals();
    const double inches = (document.page.paper == PaperSize::A5 ? 148.0 : 210.0) / 25.4;
    return m_printer->preview(document, 0, std::max(40, int(widthPixels / inches)));
}

}  // namespace motcua::ui
