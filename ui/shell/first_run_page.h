// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/first_run.h"
#include "ui/shared/field_messages.h"

#include <QWidget>
#include <functional>

class QStackedLayout;

namespace motcua::ui {

class LineField;
class Panel;
class PasswordField;
class PlainLabel;
class ShortcutButton;
class Toggle;

/// How the recovery code is shown and gets onto paper: what the program composes.
struct RecoverySheet {
    std::function<QString(const QByteArray& secret)> code;
    std::function<void(const FirstRunMade& made)> print;
};

/// The door of a new store for real work: two people enter themselves, then the recovery code is shown once
/// and printed. There is no way past it.
class FirstRunPage : public QWidget {
    Q_OBJECT
public:
    /// `accounts` is used as long as the page lives.
    FirstRunPage(AccountDesk& accounts, RecoverySheet sheet, QString station, QWidget* parent = nullptr);

    /// What became of the sheet: a sentence of the printing.
    void showPrinted(State state, const QString& sentence);

Q_SIGNALS:
    /// Both can sign in, and the code was said to be sealed.
    void done();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What one of the two types.
    struct Person {
        LineField* name;
        LineField* title;
        LineField* login;
        PasswordField* password;
        PasswordField* again;
    };
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildCode();
    Person addPerson(Panel* panel, const QString& key);
    void make();
    void showCode();
    [[nodiscard]] Refusals againstRepeats() const;

    AccountDesk& m_accounts;
    RecoverySheet m_sheet;
    QString m_station;
    QStackedLayout* m_stack;
    FieldRows m_rows;
    Person m_administrator{};
    Person m_supervisor{};
    Toggle* m_shown = nullptr;
    Notice* m_notice;
    ShortcutButton* m_make = nullptr;
    PlainLabel* m_code = nullptr;
    Notice* m_printed;
    ShortcutButton* m_go = nullptr;
    std::optional<FirstRunMade> m_made;
};

}  // namespace motcua::ui
