// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/forms/form_document.h"
#include "ui/print/form_printer.h"

#include <QImage>
#include <QObject>

namespace motcua::ui {

class Settings;

/// Gets slips onto paper and onto the screen. Never waits: a slip is rendered at once and handed to the
/// print system in the background; only when that has taken it is the print counted.
class SlipOutput : public QObject {
    Q_OBJECT
public:
    SlipOutput(Desk& desk, Settings& settings, QObject* parent = nullptr);

    /// Prints both copies of a dossier's receipt slip: the original the first time, later "bản in lại".
    /// Where the machine has no printer the PDF is kept in the folder of the settings and opened from there.
    /// Ends with one of the signals.
    void printReceipt(DossierId dossier, const Actor& actor);
    /// The first page of a form at this width in device pixels; a refusal where a glyph or the font is
    /// missing.
    [[nodiscard]] Outcome<QImage> preview(const FormDocument& document, int widthPixels) const;

Q_SIGNALS:
    /// The print system, or the folder, has it; `number` 1 is the original. `where` says it to people.
    void printed(motcua::DossierId dossier, int number, const QString& where);
    /// Not printed: a sentence with what to do. The dossier is safe.
    void failed(motcua::DossierId dossier, const QString& sentence);

private:
    void record(DossierId dossier, const Actor& actor, const QString& where);

    Desk& m_desk;
    Settings& m_settings;
    Outcome<print::FormPrinter> m_printer;
};

}  // namespace motcua::ui
