// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/forms/form_document.h"
#include "ui/print/form_printer.h"
#include "ui/shell/printer_choice.h"

#include <QImage>
#include <QObject>
#include <QSet>
#include <functional>

namespace motcua::ui {

class Saver;
class Settings;

/// Gets slips onto paper and onto the screen. Nobody who asks ever waits. A print is counted before its paper
/// leaves, so that a crash never lets a second original out; until the print system, or the folder for PDFs,
/// has taken it, the dossier stays among those without a slip.
class SlipOutput : public QObject {
    Q_OBJECT
public:
    SlipOutput(Desk& desk, Settings& settings, QObject* parent = nullptr, PrintPrograms programs = {});

    /// What a print has to write or read waits until nothing is being saved.
    void setSaver(Saver& saver) { m_saver = &saver; }
    /// Prints both copies of a dossier's receipt slip: the original the first time, later "bản in lại".
    /// Returns at once and ends with one of the signals, never before it has returned. While a slip of the
    /// same dossier is under way this does nothing: that one's signal answers both.
    void printReceipt(DossierId dossier, const Actor& actor);
    /// The same for a slip that never went to a printer: one that may have come out before is left to whoever
    /// asks for it, and nothing is heard of it.
    void printOriginal(DossierId dossier, const Actor& actor);
    /// Prints a form that nobody counts, such as a handover list. `name` is all that queue and file system
    /// get to see. Returns at once and ends with formPrinted or formFailed.
    void printForm(const QList<FormDocument>& pages, const QString& name);
    /// The same for the latest letter of this form that was issued with an act.
    void printLetter(DossierId dossier, const QString& form, const Actor& actor);
    /// A slip that is given at the counter instead of receiving; ends with counterPrinted or counterFailed.
    void printCounterSlip(const QList<FormDocument>& pages, const QString& name);
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
    void counterPrinted(const QString& where);
    void counterFailed(const QString& sentence);

private:
    /// One form of one dossier.
    struct Job {
        DossierId dossier;
        QString form;
        bool originalOnly = false;
        [[nodiscard]] QString key() const { return QString::number(dossier.value()) + form; }
    };
    struct Rendered {
        QByteArray pdf;
        QString name;
        PageFormat page;
        QString printKey;
    };
    void whenIdle(std::function<void()> act);
    void queue(const Job& job, const Actor& actor);
    void start(const Job& job, const Actor& actor);
    /// What the prints of a form are counted by.
    [[nodiscard]] Outcome<QString> printKeyOf(const Job& job) const;
    [[nodiscard]] Outcome<QList<FormDocument>> pagesOf(const Job& job, const Dossier& dossier,
                                                       int number) const;
    [[nodiscard]] Outcome<Rendered> rendered(const Job& job, const QString& printKey,
                                             const print::PrintOffset& offset, int number);
    void send(const Job& job, const PrinterChoice& choice, const Rendered& slip, int number);
    void cameOut(const Job& job, const QString& printKey, int number, const QString& where);
    void fail(const Job& job, const QString& sentence);
    using Sentence = void (SlipOutput::*)(const QString&);
    void sendForm(const QList<FormDocument>& pages, const QString& name, Sentence onDone, Sentence onFailed);

    Desk& m_desk;
    Settings& m_settings;
    PrintPrograms m_programs;
    Saver* m_saver = nullptr;
    Outcome<print::FormPrinter> m_printer;
    QSet<QString> m_underWay;
};

}  // namespace motcua::ui
