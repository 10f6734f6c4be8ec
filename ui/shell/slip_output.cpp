// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/slip_output.h"

#include "core/catalogue/centre_forms.h"
#include "core/forms/receipt_of_dossier.h"
#include "ui/print/print_job.h"
#include "ui/shared/messages.h"
#include "ui/shared/settings.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace motcua::ui {

namespace {

/// Writes the PDF whole or not at all. Returns where it is; empty where the folder cannot be written.
QString keptPdf(const QByteArray& pdf, const QString& folder, const QString& name) {
    const QString place =
        folder.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/MotCua")
            : folder;
    QSaveFile file(QDir(place).filePath(name));
    if (!QDir().mkpath(place) || !file.open(QIODevice::WriteOnly)) return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(pdf);
    return file.commit() ? file.fileName() : QString();
}

bool hasPrintSystem() {
    return !QStandardPaths::findExecutable(QStringLiteral("lp")).isEmpty();
}

}  // namespace

SlipOutput::SlipOutput(Desk& desk, Settings& settings, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_settings(settings),
      m_printer(print::FormPrinter::withInstalledFont()) {}

void SlipOutput::printReceipt(DossierId id, const Actor& actor) {
    const auto dossier = m_desk.dossiers.load(id);
    if (!dossier) throw LogicError(QStringLiteral("a slip of no dossier"));
    if (!m_printer) return Q_EMIT failed(id, refusalsText(m_printer.refusals()));
    const int number = RecordPrint(m_desk).next(id, form_meaning::kReceipt);
    const ReceiptSlip slip = receiptOf(*dossier, m_desk, number);
    const print::PrintOffset offset{m_settings.value(setting::kPrintOffsetX),
                                    m_settings.value(setting::kPrintOffsetY)};
    const auto pdf = m_printer->toPdf(bothCopies(slip), offset);
    if (!pdf) return Q_EMIT failed(id, refusalsText(pdf.refusals()));

    const QString name = QStringLiteral("%1-%2.pdf").arg(dossier->code).arg(number);
    if (!hasPrintSystem()) {
        const QString place = keptPdf(*pdf, m_settings.value(setting::kPrintFolder), name);
        if (place.isEmpty())
            Q_EMIT failed(
                id, tr("There is no printer and the folder for slips cannot be written. Free the disk or set "
                       "another folder, then print again."));
        else
            record(id, actor, tr("kept as %1").arg(QDir::toNativeSeparators(place)));
        return;
    }
    auto* job = new print::PrintJob(
        {m_settings.value(setting::kPrinter), offset.xMm, offset.yMm, {slip.paper, false}}, this);
    connect(job, &print::PrintJob::accepted, this, [this, job, id, actor] {
        job->deleteLater();
        record(id, actor, tr("sent to the printer"));
    });
    connect(job, &print::PrintJob::failed, this, [this, job, id](const QString& sentence) {
        job->deleteLater();
        Q_EMIT failed(id, sentence);
    });
    job->send(*pdf, dossier->code);
}

void SlipOutput::record(DossierId dossier, const Actor& actor, const QString& where) {
    try {
        const int number = RecordPrint(m_desk).record(dossier, form_meaning::kReceipt, actor);
        Q_EMIT printed(dossier, number, where);
    } catch (const Fault& fault) {
        Q_EMIT failed(dossier, faultText(fault));
    }
}

Outcome<QImage> SlipOutput::preview(const FormDocument& document, int widthPixels) const {
    if (!m_printer) return m_printer.refusals();
    const double inches = (document.page.paper == PaperSize::A5 ? 148.0 : 210.0) / 25.4;
    return m_printer->preview(document, 0, std::max(40, int(widthPixels / inches)));
}

}  // namespace motcua::ui
