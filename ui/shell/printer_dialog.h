// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialog_frame.h"
#include "ui/shared/state.h"
#include "ui/shell/printer_choice.h"

#include <optional>

class QComboBox;

namespace motcua::print {
class PrinterList;
}

namespace motcua::ui {

class FieldRow;
class LineField;
class Notice;
class Settings;
class ShortcutButton;

/// Where this machine prints, and how far its printer sets everything off. Kept with Enter, left with Esc.
/// Asks the print system which printers there are without waiting for it.
class PrinterDialog : public DialogFrame {
    Q_OBJECT
public:
    explicit PrinterDialog(Settings& settings, QWidget* parent = nullptr, PrintPrograms programs = {});

private:
    void build();
    void addButtons();
    void addOffsets();
    void showPrinters(const PrinterChoice& choice, const std::optional<QStringList>& known);
    void judge();
    void fit();
    void keep();
    void chooseFolder();
    void printTestPage();
    void tell(State state, const QString& sentence);
    /// What the fields say; nothing where one of them is wrong.
    [[nodiscard]] std::optional<PrinterChoice> choice() const;
    [[nodiscard]] bool isToFile() const;

    Settings& m_settings;
    PrintPrograms m_programs;
    print::PrinterList* m_list;
    QComboBox* m_printer;
    FieldRow* m_printerRow;
    LineField* m_folder;
    LineField* m_offsetX;
    LineField* m_offsetY;
    Notice* m_notice;
    ShortcutButton* m_test;
    ShortcutButton* m_keep;
    bool m_testing = false;
};

}  // namespace motcua::ui
