// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/recover_accounts.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"

#include <functional>

namespace motcua::ui {

class LineField;
class PasswordField;

/// The sealed code is used: code, supervisor and his password; then the administrator's one-time code and
/// the new sealed code are shown once.
class RecoverDialog : public DialogFrame {
    Q_OBJECT
public:
    struct Codes {
        std::function<Outcome<QByteArray>(const QString& typed)> secret;
        std::function<QString(const QByteArray& secret)> text;
        std::function<void(const Recovered& recovered, const QString& supervisor)> print;
    };
    /// `accounts` is used as long as the dialog lives.
    RecoverDialog(AccountDesk& accounts, Codes codes, QString station, QWidget* parent);

private:
    void build();
    void recover();
    void showNewCode(const Recovered& recovered);

    AccountDesk& m_accounts;
    Codes m_codes;
    QString m_station;
    LineField* m_code;
    LineField* m_supervisor;
    PasswordField* m_password;
    LineField* m_administrator;
    Notice* m_notice;
    PlainLabel* m_result;
    ShortcutButton* m_agree = nullptr;
    ShortcutButton* m_print = nullptr;
    FieldRows m_rows;
    std::optional<Recovered> m_recovered;
};

}  // namespace motcua::ui
