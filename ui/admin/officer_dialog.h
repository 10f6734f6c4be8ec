// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/keep_accounts.h"
#include "ui/admin/role_choice.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class LineField;
class ShortcutButton;

/// Somebody new: how he is called, how he signs in, and the role that he is to have. He gets a one-time code
/// and chooses his password himself.
class OfficerDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `accounts` is used as long as the dialog lives.
    OfficerDialog(const Workplace& place, AccountDesk& accounts, QWidget* parent = nullptr);

Q_SIGNALS:
    /// He is there, with his code; `sentence` says what became of the role. The dialog has closed.
    void entered(const motcua::EnteredOfficer& officer, const QString& sentence);

private:
    void build();
    void enter();
    [[nodiscard]] QString proposeRole(const Officer& officer);

    const Workplace& m_place;
    AccountDesk& m_accounts;
    RoleChoice m_choice;
    LineField* m_name;
    LineField* m_login;
    LineField* m_title;
    ShortcutButton* m_agree;
    Notice* m_notice;
    FieldRows m_rows;
};

}  // namespace motcua::ui
