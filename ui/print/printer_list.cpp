// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer_list.h"

#include <QCoreApplication>
#include <utility>

namespace motcua::print {

PrinterList::PrinterList(QObject* parent, QString program, int timeoutMs)
    : QObject(parent), m_process(new ChildProcess(std::move(program), timeoutMs, this)) {
    // Without any printer lpstat fails; that is an empty list, not a fault.
    connect(m_process, &ChildProcess::ended, this, [this](int, const QByteArray& output) {
        Q_EMIT listed(QString::fromUtf8(output).split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    });
    connect(m_process, &ChildProcess::broken, this, [this] {
        Q_EMIT failed(QCoreApplication::translate(
            "print", "This computer has no print system. Slips can be saved as PDF."));
    });
    connect(m_process, &ChildProcess::hung, this, [this] {
        Q_EMIT failed(QCoreApplication::translate(
            "print", "The print system does not answer. Check the printer, or save slips as PDF."));
    });
}

void PrinterList::ask() {
    if (!m_process->isRunning()) m_process->start({QStringLiteral("-e")});
}

}  // namespace motcua::print
