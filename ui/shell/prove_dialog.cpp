// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prove_dialog.h"

#include "core/dossier/sign_in.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shell/password_field.h"

#include <QApplication>
#include <QVBoxLayout>

namespace motcua::ui {

ProveDialog::ProveDialog(AccountDesk& accounts, const Actor& actor, QWidget* parent)
    : DialogFrame(tr("Confirm your password"), parent),
      m_accounts(accounts),
      m_actor(actor),
      m_password(new PasswordField(QStringLiteral("provePassword"), this)),
      m_notice(new Notice(State::Overdue, {}, this)),
      m_agree(new ShortcutButton(tr("Go on"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary)) {
    setObjectName(QStringLiteral("proveDialog"));
    m_agree->setObjectName(QStringLiteral("proveAgree"));
    build();
    m_password->setFocus();
}

void ProveDialog::build() {
    auto* why = new PlainLabel(tr("This act asks once more for the password of %1. Nothing is lost: the act "
                                  "goes on at once, and for %2 minutes it is not asked again.")
                                   .arg(m_actor.officer.name, QString::number(kProvenSeconds / 60)));
    why->setWordWrap(true);
    content()->addWidget(why);
    auto* row = new FieldRow(tr("&Password"), m_password, this);
    m_rows.insert(QStringLiteral("password"), row);
    content()->addWidget(row);
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(520);
    auto* leave = new ShortcutButton(tr("Leave it"));
    leave->setObjectName(QStringLiteral("proveLeave"));
    connect(leave, &ShortcutButton::clicked, this, &ProveDialog::reject);
    connect(m_agree, &ShortcutButton::clicked, this, &ProveDialog::confirm);
    addButton(leave);
    addButton(m_agree);
    m_agree->setDefault(true);
}

void ProveDialog::confirm() {
    m_agree->setReason(tr("The password is looked at."));
    try {
        const auto done =
            SignIn(m_accounts).enter(m_actor.officer.login, m_password->text(), m_actor.station);
        m_agree->setReason({});
        m_password->wipe();
        if (done) return accept();
        Refusals refusals = done.refusals();
        for (Refusal& refusal : refusals) refusal.field = QStringLiteral("password");
        showRefusals(refusals, m_rows, *m_notice);
    } catch (const Fault& fault) {
        qWarning("confirming a password failed: %s", fault.what());
        m_agree->setReason({});
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

bool DialogProver::prove() {
    QWidget* front = QApplication::activeModalWidget();  // the act may come from a dialog
    ProveDialog dialog(m_accounts, m_actor, front ? front : &m_window);
    const OfficerId asked = m_actor.officer.id;
    if (dialog.exec() != QDialog::Accepted || m_actor.officer.id != asked) return false;
    m_actor.provenAt = m_accounts.desk.clock.now();
    return true;
}

}  // namespace motcua::ui
