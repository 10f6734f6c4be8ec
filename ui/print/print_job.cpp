// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_job.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <utility>

namespace motcua::print {

namespace {

QStringList argumentsFor(const PrinterSettings& settings, const QString& title) {
    QStringList arguments;
    if (!settings.printer.isEmpty()) arguments << QStringLiteral("-d") << settings.printer;
    const bool a5 = settings.page.paper == PaperSize::A5;
    arguments << QStringLiteral("-t") << title << QStringLiteral("-o")
              << (a5 ? QStringLiteral("media=A5") : QStringLiteral("media=A4")) << QStringLiteral("-o")
              << QStringLiteral("print-scaling=none") << QStringLiteral("--") << QStringLiteral("-");
    return arguments;
}

}  // namespace

PrintJob::PrintJob(PrinterSettings settings, QObject* parent, QString program, int timeoutMs)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_process(new ChildProcess(std::move(program), timeoutMs, this)) {
    connect(m_process, &ChildProcess::ended, this, [this](int exitCode) {
        if (exitCode == 0)
            Q_EMIT accepted();
        else
            Q_EMIT failed(QCoreApplication::translate(
                "print",
                "The print system did not take the pages. Choose another printer (Ctrl+Shift+P) or save PDFs "
                "instead."));
    });
    connect(m_process, &ChildProcess::broken, this, [this] {
        Q_EMIT failed(QCoreApplication::translate("print",
                                                  "This computer has no print system. Choose to save PDFs "
                                                  "(Ctrl+Shift+P) and print them elsewhere."));
    });
    connect(m_process, &ChildProcess::hung, this, [this] {
        Q_EMIT failed(QCoreApplication::translate(
            "print", "The printer does not answer. Check that it is switched on and connected."));
    });
}

void PrintJob::send(const QByteArray& pdf, const QString& title) {
    if (std::exchange(m_sent, true)) throw LogicError(QStringLiteral("a print job is sent once"));
    m_process->start(argumentsFor(m_settings, title), pdf);
}

}  // namespace motcua::print
