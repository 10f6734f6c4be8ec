// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/correct_contact.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class LineField;
class Segmented;
class ShortcutButton;

/// How submitter or owner are reached, to be put right. The telephone is masked like everywhere: a new number
/// is typed whole, an empty field leaves the old one.
class ContactDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `dossier` as it is shown, masked.
    ContactDialog(Workplace& place, const Dossier& dossier, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Done; a sentence for people. The dialog has closed.
    void corrected(const QString& sentence);

private:
    void build();
    void fill();
    void run();
    [[nodiscard]] Whose whose() const;
    [[nodiscard]] ContactChange change() const;

    Workplace& m_place;
    Dossier m_dossier;
    Segmented* m_whose;
    LineField* m_phone;
    LineField* m_address;
    LineField* m_email;
    ShortcutButton* m_agree;
    Notice* m_notice;
    FieldRows m_rows;
};

}  // namespace motcua::ui
