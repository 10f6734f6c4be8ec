// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/slip_output.h"

#include "core/catalogue/centre_forms.h"
#include "core/dossier/letter_to_print.h"
#include "core/forms/letters_of_dossier.h"
#include "core/forms/receipt_of_dossier.h"
#include "core/forms/reminders_of_dossier.h"
#include "ui/shared/messages.h"
#include "ui/shell/pdf_output.h"
#include "ui/shell/saver.h"

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

void SlipOutput::printOriginal(DossierId id, const Actor& actor) {
    queue({id, form_meaning::kReceipt, true}, actor);
}

void SlipOutput::printLetter(DossierId id, const QString& form, const Actor& actor) {
    queue({id, form}, actor);
}

void SlipOutput::printCounterSlip(const QList<FormDocument>& pages, const QString& name) {
    sendForm(pages, name, &SlipOutput::counterPrinted, &SlipOutput::counterFailed);
}

void SlipOutput::printForm(const QList<FormDocument>& pages, const QString& name) {
    sendForm(pages, name, &SlipOutput::formPrinted, &SlipOutput::formFailed);
}

void SlipOutput::sendForm(const QList<FormDocument>& pages, const QString& name, Sentence onDone,
                          Sentence onFailed) {
    if (!m_printer) return Q_EMIT(this->*onFailed)(refusalsText(m_printer.refusals()));
    const PrinterChoice choice = printerChoice(m_settings);
    const auto pdf = m_printer->toPdf(pages, choice.offset);
    if (!pdf) return Q_EMIT(this->*onFailed)(refusalsText(pdf.refusals()));
    auto* output = new PdfOutput(choice, m_programs, this);
    connect(output, &PdfOutput::done, this, [this, output, onDone](const QString& where) {
        output->deleteLater();
        Q_EMIT(this->*onDone)(where);
    });
    connect(output, &PdfOutput::failed, this, [this, output, onFailed](const QString& sentence) {
        output->deleteLater();
        Q_EMIT(this->*onFailed)(sentence);
    });
    output->send(*pdf, name, pages.first().page);
}

void SlipOutput::queue(const Job& job, const Actor& actor) {
    if (m_underWay.contains(job.key())) return;
    m_underWay.insert(job.key());
    QTimer::singleShot(0, this, [this, job, actor] { whenIdle([=, this] { start(job, actor); }); });
}

void SlipOutput::whenIdle(std::function<void()> act) {
    if (m_saver)
        m_saver->whenIdle(this, std::move(act));
    else
        act();
}

void SlipOutput::start(const Job& job, const Actor& actor) {
    try {
        const PrinterChoice choice = printerChoice(m_settings);
        const auto key = printKeyOf(job);
        if (!key) return fail(job, refusalsText(key.refusals()));
        RecordPrint prints(m_desk);
        const Refusals refusals = prints.objections(job.dossier, *key, actor);
        if (!refusals.isEmpty()) return fail(job, refusalsText(refusals));
        const int expected = prints.next(job.dossier, *key);
        if (job.originalOnly && expected > 1) return void(m_underWay.remove(job.key()));
        auto slip = rendered(job, *key, choice.offset, expected);
        if (!slip) return fail(job, refusalsText(slip.refusals()));
        const int number = prints.begin(job.dossier, *key, actor);
        if (number != expected) slip = rendered(job, *key, choice.offset, number);
        if (!slip) return fail(job, refusalsText(slip.refusals()));
        send(job, choice, *slip, number);
    } catch (const Fault& fault) {
        fail(job, faultText(fault));
    }
}

void SlipOutput::send(const Job& job, const PrinterChoice& choice, const Rendered& slip, int number) {
    auto* output = new PdfOutput(choice, m_programs, this);
    connect(output, &PdfOutput::done, this,
            [this, output, job, key = slip.printKey, number](const QString& where) {
                output->deleteLater();
                whenIdle([=, this] { cameOut(job, key, number, where); });
            });
    connect(output, &PdfOutput::failed, this, [this, output, job](const QString& sentence) {
        output->deleteLater();
        fail(job, sentence);
    });
    output->send(slip.pdf, slip.name, slip.page);
}

Outcome<QString> SlipOutput::printKeyOf(const Job& job) const {
    if (job.form == form_meaning::kReceipt || job.form == kReminderForm) return job.form;
    const auto dossier = m_desk.dossiers.load(job.dossier);
    if (!dossier) return QString();
    const auto letter = letterToPrint(*dossier, job.form, m_desk);
    if (!letter) return letter.refusals();
    return printKey(m_desk.letters.of(job.dossier), *letter);
}

Outcome<QList<FormDocument>> SlipOutput::pagesOf(const Job& job, const Dossier& dossier, int number) const {
    if (job.form == form_meaning::kReceipt) return bothCopies(receiptOf(dossier, m_desk, number));
    if (job.form == kReminderForm) return reminderPages(dossier, m_desk, number);
    const auto letter = letterToPrint(dossier, job.form, m_desk);
    if (!letter) return letter.refusals();
    return letterPages(*letter, dossier, m_desk, number);
}

Outcome<SlipOutput::Rendered> SlipOutput::rendered(const Job& job, const QString& printKey,
                                                   const print::PrintOffset& offset, int number) {
    const auto dossier = m_desk.dossiers.load(job.dossier);
    if (!dossier)
        return Refusal{
            QStringLiteral("print.dossier"), tr("The store has no such dossier any more."), {}, {}};
    if (!m_printer) return m_printer.refusals();
    const auto pages = pagesOf(job, *dossier, number);
    if (!pages) return pages.refusals();
    const auto pdf = m_printer->toPdf(*pages, offset);
    if (!pdf) return pdf.refusals();
    QString name = dossier->code;
    if (printKey != form_meaning::kReceipt) name += QLatin1Char('-') + QString(printKey).replace(u'/', u'-');
    return Rendered{*pdf, QStringLiteral("%1-%2").arg(name).arg(number), pages->first().page, printKey};
}

void SlipOutput::cameOut(const Job& job, const QString& printKey, int number, const QString& where) {
    m_underWay.remove(job.key());
    try {
        RecordPrint(m_desk).cameOut(job.dossier, printKey);
        Q_EMIT printed(job.dossier, number, where);
    } catch (const Fault& fault) {
        Q_EMIT failed(job.dossier,
                      tr("%1 The slip has come out, but that could not be written down: the dossier "
                         "is safe and stays among those without a printed slip.")
                          .arg(faultText(fault)));
    }
}

void SlipOutput::fail(const Job& job, const QString& sentence) {
    m_underWay.remove(job.key());
    const QString remedy =
        job.form == form_meaning::kReceipt
            ? tr("%1 The dossier is received and safe; to print its slip again, open it and "
                 "press Ctrl+P. A slip that was sent before counts: the next one is a reprint.")
            : tr("%1 The act is recorded; print its letter again from the page of the dossier (F10).");
    Q_EMIT failed(job.dossier, remedy.arg(sentence));
}

Outcome<QImage> SlipOutput::preview(const FormDocument& document, int widthPixels) const {
    if (!m_printer) return m_printer.refusals();
    const double inches = (document.page.paper == PaperSize::A5 ? 148.0 : 210.0) / 25.4;
    return m_printer->preview(document, 0, std::max(40, int(widthPixels / inches)));
}

}  // namespace motcua::ui
