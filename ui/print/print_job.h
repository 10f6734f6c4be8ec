// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_document.h"
#include "ui/print/child_process.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace motcua::print {

/// Where a PDF goes. Offsets are put into the PDF itself (PrintOffset) before it is sent.
struct PrinterSettings {
    QString printer;  ///< name as `lpstat -e` lists it; empty: the system's default
    double offsetXMm = 0;
    double offsetYMm = 0;
    PageFormat page;
};

/// Hands one PDF to the print system without ever waiting for it: a child process, watched and timed out.
/// Ends with exactly one of its signals.
class PrintJob : public QObject {
    Q_OBJECT

public:
    /// `program` takes the arguments of CUPS' `lp`.
    explicit PrintJob(PrinterSettings settings, QObject* parent = nullptr,
                      QString program = QStringLiteral("lp"), int timeoutMs = 30'000);

    /// Once per job; a second time is a LogicError. `title` is what the queue shows: a dossier code, never a
    /// name.
    void send(const QByteArray& pdf, const QString& title);

Q_SIGNALS:
    /// The print system took it. Only now may a print be counted.
    void accepted();
    /// Nothing was printed. A sentence for people, with what to do.
    void failed(const QString& sentence);

private:
    PrinterSettings m_settings;
    ChildProcess* m_process;
    bool m_sent = false;
};

}  // namespace motcua::print
