// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pdf_output.h"

#include "ui/print/print_job.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <utility>

namespace motcua::ui {

namespace {

constexpr int kMostMsForFile = 30'000;

/// Writes a file whole or not at all, beside the event loop: the folder may lie on a server that is gone.
/// Deletes itself; at the end of the program an unfinished file is given up.
class FileKeeper final : public QThread {
public:
    FileKeeper(QByteArray bytes, QString folder, QString name)
        : m_bytes(std::move(bytes)), m_folder(std::move(folder)), m_name(std::move(name)) {}

    /// Empty where it could not be written. Read once it has finished.
    [[nodiscard]] const QString& place() const { return m_place; }

protected:
    void run() override {
        QSaveFile file(QDir(m_folder).filePath(m_name));
        if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)) return;
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (file.write(m_bytes) == m_bytes.size() && file.commit()) m_place = file.fileName();
    }

private:
    QByteArray m_bytes;
    QString m_folder;
    QString m_name;
    QString m_place;
};

/// Codes are patterns of the centre's data; a slash in one makes no folder.
QString fileName(const QString& name) {
    QString safe = name;
    for (QChar& sign : safe) {
        const bool plain = sign.unicode() < 128 && sign.isLetterOrNumber();
        if (!plain && sign != u'-' && sign != u'.') sign = u'_';
    }
    if (safe.startsWith(QLatin1Char('.'))) safe.prepend(QLatin1Char('_'));  // no hidden files
    return safe + QStringLiteral(".pdf");
}

}  // namespace

PdfOutput::PdfOutput(PrinterChoice choice, PrintPrograms programs, QObject* parent)
    : QObject(parent), m_choice(std::move(choice)), m_programs(std::move(programs)) {}

PdfOutput::~PdfOutput() {
    if (m_keeper && !m_ended) m_keeper->wait(kMostMsForFile);
}

void PdfOutput::send(const QByteArray& pdf, const QString& name, PageFormat page) {
    const bool hasPrintSystem = !QStandardPaths::findExecutable(m_programs.print).isEmpty();
    if (m_choice.toFile || !hasPrintSystem)
        keep(pdf, name);
    else
        print(pdf, name, page);
}

void PdfOutput::keep(const QByteArray& pdf, const QString& name) {
    auto* keeper = new FileKeeper(pdf, pdfFolder(m_choice), fileName(name));
    const auto giveUp = [this] {
        if (!std::exchange(m_ended, true))
            Q_EMIT failed(tr("The folder %1 cannot be written. Free the disk or choose another folder "
                             "(Ctrl+Shift+P).")
                              .arg(QDir::toNativeSeparators(pdfFolder(m_choice))));
    };
    connect(keeper, &QThread::finished, this, [this, keeper, giveUp] {
        if (keeper->place().isEmpty()) return giveUp();
        if (!std::exchange(m_ended, true))
            Q_EMIT done(tr("Kept as %1").arg(QDir::toNativeSeparators(keeper->place())));
    });
    QTimer::singleShot(kMostMsForFile, this, giveUp);
    connect(keeper, &QThread::finished, keeper, &QObject::deleteLater);
    m_keeper = keeper;
    keeper->start();
}

void PdfOutput::print(const QByteArray& pdf, const QString& name, PageFormat page) {
    auto* job = new print::PrintJob({m_choice.printer, m_choice.offset.xMm, m_choice.offset.yMm, page}, this,
                                    m_programs.print);
    connect(job, &print::PrintJob::accepted, this, [this] { Q_EMIT done(tr("Sent to the printer.")); });
    connect(job, &print::PrintJob::failed, this, &PdfOutput::failed);
    job->send(pdf, name);
}

}  // namespace motcua::ui
