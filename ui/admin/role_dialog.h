// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/account_desk.h"
#include "ui/admin/role_choice.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class DateField;

/// The administrator proposes that an officer holds a role; a supervisor gives it.
class RoleDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `accounts` is used as long as the dialog lives.
    RoleDialog(const Workplace& place, AccountDesk& accounts, const Officer& officer,
               QWidget* parent = nullptr);

Q_SIGNALS:
    /// It waits for a supervisor; a sentence for people. The dialog has closed.
    void proposed(const QString& sentence);

private:
    void build();
    void propose();

    const Workplace& m_place;
    AccountDesk& m_accounts;
    Officer m_officer;
    RoleChoice m_choice;
    DateField* m_from;
    DateField* m_to;
    Notice* m_notice;
    FieldRows m_rows;
};

}  // namespace motcua::ui
