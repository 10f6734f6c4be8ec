// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/slip_output.h"

#include "core/catalogue/centre_forms.h"
#include "core/dossier/letter_to_print.h"
#include "core/forms/letters_of_dossier.h"
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
    queue({id, form_meaning::kReceipt}, actor);
}

void SlipOutput::printLetter(DossierId id, const QString& form, const Actor& actor) {
    queue({id, form}, actor);
}

void SlipOutput::printCounterSlip(const QList<FormDocument>& pages, const QString& name) {
    const PrinterChoice choice = printerChoice(m_settings);
    if (!m_printer) return Q_EMIT counterFailed(refusalsText(m_printer.refusals()));
    const auto pdf = m_printer->toPdf(pages, choice.offset);
    if (!pdf) return Q_EMIT counterFailed(refusalsText(pdf.refusals()));
    auto* output = new PdfOutput(choice, m_programs, this);
    connect(output, &PdfOutput::done, this, [this, output](const QString& where) {
        output->deleteLater();
        Q_EMIT counterPrinted(where);
    });
    connect(output, &PdfOutput::failed, this, [this, output](const QString& sentence) {
        output->deleteLater();
        Q_EMIT counterFailed(sentence);
    });
    output->send(*pdf, name, pages.first().page);
}

void SlipOutput::queue(const Job& job, const Actor& actor) {
    if (m_underWay.contains(job.key())) return;
    m_underWay.insert(job.key());
    QTimer::singleShot(0, this, [this, job, actor] { start(job, actor); });
}

void SlipOutput::start(const Job& job, const Actor& actor) {
    try {
        const PrinterChoice choice = printerChoice(m_settings);
        const auto slip = rendered(job, choice.offset);
        if (!slip) return fail(job, refusalsText(slip.refusals()));
        auto* output = new PdfOutput(choice, m_programs, this);
        connect(output, &PdfOutput::done, this,
                [this, output, job, actor, key = slip->printKey](const QString& where) {
                    output->deleteLater();
                    record(job, key, actor, where);
                });
        connect(output, &PdfOutput::failed, this, [this, output, job](const QString& sentence) {
            output->deleteLater();
            fail(job, sentence);
        });
        output->send(slip->pdf, slip->name, slip->page);
    } catch (const Fault& fault) {
        fail(job, faultText(fault));
    }
}

Outcome<SlipOutput::Rendered> SlipOutput::rendered(const Job& job, const print::PrintOffset& offset) {
    const auto dossier = m_desk.dossiers.load(job.dossier);
    if (!dossier)
        return Refusal{
            QStringLiteral("print.dossier"), tr("The store has no such dossier any more."), {}, {}};
    if (!m_printer) return m_printer.refusals();
    QString key = job.form;
    QList<FormDocument> pages;
    int number = 0;
    if (job.form == form_meaning::kReceipt) {
        number = RecordPrint(m_desk).next(job.dossier, key);
        pages = bothCopies(receiptOf(*dossier, m_desk, number));
    } else {
        const auto letter = letterToPrint(*dossier, job.form, m_desk);
        if (!letter) return letter.refusals();
        key = printKey(m_desk.letters.of(job.dossier), *letter);
        number = RecordPrint(m_desk).next(job.dossier, key);
        pages = letterPages(*letter, *dossier, m_desk, number);
    }
    const auto pdf = m_printer->toPdf(pages, offset);
    if (!pdf) return pdf.refusals();
    QString name = dossier->code;
    if (key != form_meaning::kReceipt) name += QLatin1Char('-') + QString(key).replace(u'/', u'-');
    return Rendered{*pdf, QStringLiteral("%1-%2").arg(name).arg(number), pages.first().page, key};
}

void SlipOutput::record(const Job& job, const QString& printKey, const Actor& actor, const QString& where) {
    try {
        const int number = RecordPrint(m_desk).record(job.dossier, printKey, actor);
        m_underWay.remove(job.key());
        Q_EMIT printed(job.dossier, number, where);
    } catch (const Fault& fault) {
        m_underWay.remove(job.key());
        Q_EMIT failed(job.dossier,
                      tr("%1 The slip has come out, but that could not be written down: the dossier "
                         "is safe and stays among those without a printed slip.")
                          .arg(faultText(fault)));
    }
}

void SlipOutput::fail(const Job& job, const QString& sentence) {
    m_underWay.remove(job.key());
    const QString remedy = job.form == form_meaning::kReceipt
                               ? tr("%1 The dossier is received and safe; to print its slip again, open it "
                                    "and press Ctrl+P.")
                               : tr("%1 The act is recorded; print its letter again from the page of the "
                                    "dossier (F10).");
    Q_EMIT failed(job.dossier, remedy.arg(sentence));
}

Outcome<QImage> SlipOutput::preview(const FormDocument& document, int widthPixels) const {
    if (!m_printer) return m_printer.refusals();
    const double inches = (document.page.paper == PaperSize::A5 ? 148.0 : 210.0) / 25.4;
    return m_printer->preview(document, 0, std::max(40, int(widthPixels / inches)));
}

}  // namespace motcua::ui
