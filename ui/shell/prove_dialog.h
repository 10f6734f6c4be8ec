// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/account_desk.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/prover.h"

namespace motcua::ui {

class PasswordField;

/// The password of whoever sits at the desk, and nothing else. Wrong ones are counted as at the door.
class ProveDialog : public DialogFrame {
    Q_OBJECT
public:
    /// Both are used as long as the dialog lives. Accepted once the password fits.
    ProveDialog(AccountDesk& accounts, const Actor& actor, QWidget* parent);

private:
    void build();
    void confirm();

    AccountDesk& m_accounts;
    const Actor& m_actor;
    PasswordField* m_password;
    Notice* m_notice;
    ShortcutButton* m_agree;
    FieldRows m_rows;
};

/// Asks by that dialog over a window. Where the desk is locked meanwhile nothing is proven.
class DialogProver final : public Prover {
public:
    /// All are used as long as the object lives; `actor` learns when he proved himself.
    DialogProver(AccountDesk& accounts, Actor& actor, QWidget& window)
        : m_accounts(accounts), m_actor(actor), m_window(window) {}
    [[nodiscard]] bool prove() override;

private:
    AccountDesk& m_accounts;
    Actor& m_actor;
    QWidget& m_window;
};

}  // namespace motcua::ui
