// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/directory.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class ChoiceBox;
class DateField;

/// Prints the register of a unit over a period within one year.
class RegisterDialog : public DialogFrame {
    Q_OBJECT
public:
    RegisterDialog(Workplace& place, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It came out; a sentence for people. The dialog has closed.
    void printed(const QString& sentence);

private:
    void build();
    void print();

    Workplace& m_place;
    QList<Unit> m_units;
    ChoiceBox* m_unit = nullptr;
    DateField* m_from;
    DateField* m_to;
    Notice* m_notice;
    FieldRows m_rows;
};

}  // namespace motcua::ui
