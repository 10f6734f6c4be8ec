// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/forms/form_document.h"
#include "ui/print/form_printer.h"
#include "ui/shell/printer_choice.h"

#include <QImage>
#include <QObject>
#include <QSet>

namespace motcua::ui {

class Settings;

/// Gets slips onto paper and onto the screen. Nobody who asks ever waits. A print is counted before its paper
/// leaves, so that a crash never lets a second original out; until the print system, or the folder for PDFs,
/// has taken it, the dossier stays among those without a slip.
class SlipOutput : public QObject {
    Q_OBJECT
public:
    SlipOutput(Desk& desk, Settings& settings, QObject* parent = nullptr, PrintPrograms programs = {});

    /// Prints both copies of a dossier's receipt slip: the original the first time, later "bản in lại".
    /// Returns at once and ends with one of the signals, never before it has returned. While a slip of the
    /// same dossier is under way this does nothing: that one's signal answers both.
    void printReceipt(DossierId dossier, const Actor& actor);
    /// Prints a form that nobody counts, such as a handover list. `name` is all that queue and file system
    /// get to see. Returns at once and ends with formPrinted or formFailed.
    void printForm(const QList<FormDocument>& pages, const QString& name);
    /// The first page of a form at this width in device pixels; a refusal where a glyph or the font is
    /// missing.
    [[nodiscard]] Outcome<QImage> preview(const FormDocument& document, int widthPixels) const;

Q_SIGNALS:
    /// It came out; `number` 1 is the original. `where` is a sentence for people.
    void printed(motcua::DossierId dossier, int number, const QString& where);
    /// Not printed, or that could not be written down: sentences with what to do. The dossier is safe.
    void failed(motcua::DossierId dossier, const QString& sentence);
    /// A form of printForm() came out; `where` is a sentence for people.
    void formPrinted(const QString& where);
    void formFailed(const QString& sentence);

private:
    struct Rendered {
        QByteArray pdf;
        QString name;
        PageFormat page;
    };
    void start(DossierId dossier, const Actor& actor);
    [[nodiscard]] Outcome<Rendered> rendered(DossierId dossier, const print::PrintOffset& offset, int number);
    void send(DossierId dossier, const PrinterChoice& choice, const Rendered& slip, int number);
    void cameOut(DossierId dossier, int number, const QString& where);
    void fail(DossierId dossier, const QString& sentence);

    Desk& m_desk;
    Settings& m_settings;
    PrintPrograms m_programs;
    Outcome<print::FormPrinter> m_printer;
    QSet<DossierId> m_underWay;
};

}  // namespace motcua::ui
