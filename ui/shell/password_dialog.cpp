// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/password_dialog.h"

#include "core/dossier/sign_in.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/toggle.h"
#include "ui/shell/password_field.h"

#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kPasswordLabels = 132;

}  // namespace

PasswordDialog::PasswordDialog(AccountDesk& accounts, const Actor& actor, QWidget* parent)
    : DialogFrame(tr("Your password"), parent),
      m_accounts(accounts),
      m_actor(actor),
      m_old(new PasswordField(QStringLiteral("passwordOld"), this)),
      m_fresh(new PasswordField(QStringLiteral("passwordFresh"), this)),
      m_again(new PasswordField(QStringLiteral("passwordAgain"), this)),
      m_notice(new Notice(State::Overdue, {}, this)) {
    setObjectName(QStringLiteral("passwordDialog"));
    build();
    m_old->setFocus();
}

void PasswordDialog::build() {
    auto* hint = new PlainLabel(
        tr("Several words that have nothing to do with each other are easy to remember and hard to guess. "
           "Digits and signs are not needed; it does not expire."),
        TextRole::Small);
    hint->setWordWrap(true);
    content()->addWidget(hint);
    const std::pair<const char*, std::pair<QString, QWidget*>> rows[] = {
        {"old", {tr("&Old password"), m_old}},
        {"password", {tr("&New password"), m_fresh}},
        {"again", {tr("Once &more"), m_again}}};
    for (const auto& [key, row] : rows) {
        auto* line = new FieldRow(row.first, row.second, this);
        line->setLabelWidth(kPasswordLabels);
        m_rows.insert(QLatin1String(key), line);
        content()->addWidget(line);
    }
    auto* shown = new Toggle(tr("Show what is typed"), this);
    shown->setObjectName(QStringLiteral("passwordShown"));
    connect(shown, &Toggle::toggled, this, [this](bool is) {
        for (PasswordField* field : {m_old, m_fresh, m_again}) field->setShown(is);
    });
    content()->addWidget(shown);
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(640);
    auto* suggest = new ShortcutButton(tr("Suggest a password"), QKeySequence(Qt::Key_F7));
    suggest->setObjectName(QStringLiteral("passwordSuggest"));
    connect(suggest, &ShortcutButton::clicked, this, [this, shown] {
        const QString phrase = newPassphrase();
        shown->setChecked(true);
        m_fresh->setText(phrase);
        m_again->setText(phrase);
    });
    auto* leave = new ShortcutButton(tr("Cancel"));
    leave->setObjectName(QStringLiteral("passwordCancel"));
    connect(leave, &ShortcutButton::clicked, this, &PasswordDialog::reject);
    m_agree = new ShortcutButton(tr("Change it"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary);
    m_agree->setObjectName(QStringLiteral("passwordAgree"));
    connect(m_agree, &ShortcutButton::clicked, this, &PasswordDialog::change);
    m_prove = new ShortcutButton(tr("Only confirm the old one"), QKeySequence(Qt::Key_F8));
    m_prove->setObjectName(QStringLiteral("passwordProve"));
    connect(m_prove, &ShortcutButton::clicked, this, &PasswordDialog::prove);
    addButton(m_prove);
    addButton(suggest);
    addButton(leave);
    addButton(m_agree);
    m_agree->setDefault(true);
}

void PasswordDialog::refuse(const Refusals& refusals) {
    Refusals shown = refusals;
    for (Refusal& refusal : shown)
        if (refusal.key.startsWith(QLatin1String("login."))) refusal.field = QStringLiteral("old");
    showRefusals(shown, m_rows, *m_notice);
}

void PasswordDialog::prove() {
    m_prove->setReason(tr("The password is looked at."));
    try {
        const auto done = SignIn(m_accounts).enter(m_actor.officer.login, m_old->text(), m_actor.station);
        m_prove->setReason({});
        m_old->wipe();
        if (!done) return refuse(done.refusals());
        accept();
        Q_EMIT proven();
    } catch (const Fault& fault) {
        qWarning("confirming a password failed: %s", fault.what());
        m_prove->setReason({});
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

void PasswordDialog::change() {
    if (m_fresh->text() != m_again->text())
        return showRefusals({Refusal{QStringLiteral("password.differs"), tr("The two passwords differ."),
                                     tr("Type it once more."), QStringLiteral("again")}},
                            m_rows, *m_notice);
    m_agree->setReason(tr("The password is looked at."));
    try {
        const auto done = SignIn(m_accounts).changePassword(m_actor, m_old->text(), m_fresh->text());
        m_agree->setReason({});
        if (!done) return refuse(done.refusals());
        for (PasswordField* field : {m_old, m_fresh, m_again}) field->wipe();
        accept();
        Q_EMIT proven();
        Q_EMIT changed(tr("The new password holds from now on."));
    } catch (const Fault& fault) {
        qWarning("changing a password failed: %s", fault.what());
        m_agree->setReason({});
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

}  // namespace motcua::ui
