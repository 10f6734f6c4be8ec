// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/account_desk.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/officer_chooser.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace motcua::ui {

class LineField;
class PasswordField;
class Toggle;

/// The door of a desk with real dossiers: login and password, or a one-time code with a new password. While
/// the desk is locked it stands before everything and shows nobody's data; whoever signs in there takes the
/// counter over.
class LoginPage : public QWidget {
    Q_OBJECT
public:
    /// All are used as long as the page lives.
    LoginPage(AccountDesk& accounts, Settings& settings, QString station, QWidget* parent = nullptr);

    /// All counters of the centre; the one of last time is chosen.
    void setCounters(const QList<CounterEntry>& counters);
    void setLogin(const QString& login);
    /// Somebody's work lies behind: the login is his, and the page says so.
    void setLocked(bool locked);

Q_SIGNALS:
    void entered(motcua::OfficerId officer, std::optional<motcua::CounterId> counter);
    /// The sealed code is to be used.
    void recoveryRequested();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void showWays();
    void enter();
    void refuse(const Refusals& refusals);
    void countDown();
    void wipe();

    AccountDesk& m_accounts;
    Settings& m_settings;
    QString m_station;
    bool m_byCode = false;
    PlainLabel* m_title;
    PlainLabel* m_hint;
    LineField* m_login;
    PasswordField* m_password;
    LineField* m_code;
    PasswordField* m_fresh;
    PasswordField* m_again;
    Toggle* m_shown;
    QComboBox* m_counter;
    Notice* m_notice;
    ShortcutButton* m_enter;
    ShortcutButton* m_way;
    ShortcutButton* m_suggest;
    FieldRows m_rows;
    QTimer m_countdown;
};

}  // namespace motcua::ui
