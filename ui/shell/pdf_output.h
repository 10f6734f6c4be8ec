// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_document.h"
#include "ui/shell/printer_choice.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

class QThread;

namespace motcua::ui {

/// Takes one PDF out of the program: to the print system or into a folder, whichever this machine uses.
/// Never waits, however slow printer or folder are; after half a minute they have failed. Without a print
/// system it is the folder.
class PdfOutput : public QObject {
    Q_OBJECT
public:
    PdfOutput(PrinterChoice choice, PrintPrograms programs, QObject* parent);
    /// A file that is still hoped for is finished first: this is how the last slip of the day is kept.
    ~PdfOutput() override;

    /// Once. `name` is all that queue and file system get to see: a dossier's code, never a person's name.
    void send(const QByteArray& pdf, const QString& name, PageFormat page);

Q_SIGNALS:
    /// The print system took it, or the file is whole: a sentence that says where it is.
    void done(const QString& sentence);
    /// Neither: a sentence with what to do.
    void failed(const QString& sentence);

private:
    void keep(const QByteArray& pdf, const QString& name);
    void print(const QByteArray& pdf, const QString& name, PageFormat page);

    PrinterChoice m_choice;
    PrintPrograms m_programs;
    QPointer<QThread> m_keeper;
    bool m_ended = false;
};

}  // namespace motcua::ui
