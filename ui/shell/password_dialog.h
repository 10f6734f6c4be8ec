// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/account_desk.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"

namespace motcua::ui {

class PasswordField;
class Toggle;

/// Whoever sits at the desk chooses another password, or only shows once more who he is.
class PasswordDialog : public DialogFrame {
    Q_OBJECT
public:
    /// Both are used as long as the dialog lives.
    PasswordDialog(AccountDesk& accounts, const Actor& actor, QWidget* parent);

Q_SIGNALS:
    void changed(const QString& sentence);
    /// The password fits.
    void proven();

private:
    void build();
    void change();
    void prove();
    void refuse(const Refusals& refusals);

    AccountDesk& m_accounts;
    const Actor& m_actor;
    PasswordField* m_old;
    PasswordField* m_fresh;
    PasswordField* m_again;
    Notice* m_notice;
    ShortcutButton* m_agree = nullptr;
    ShortcutButton* m_prove = nullptr;
    FieldRows m_rows;
};

}  // namespace motcua::ui
