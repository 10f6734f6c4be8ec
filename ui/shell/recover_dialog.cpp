// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recover_dialog.h"

#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shell/password_field.h"

#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kRecoverLabels = 172;

}  // namespace

RecoverDialog::RecoverDialog(AccountDesk& accounts, Codes codes, QString station, QWidget* parent)
    : DialogFrame(tr("The sealed recovery code"), parent),
      m_accounts(accounts),
      m_codes(std::move(codes)),
      m_station(std::move(station)),
      m_code(new LineField(this)),
      m_supervisor(new LineField(this)),
      m_password(new PasswordField(QStringLiteral("recoverPassword"), this)),
      m_administrator(new LineField(this)),
      m_notice(new Notice(State::Overdue, {}, this)),
      m_result(new PlainLabel(QString(), TextRole::Strong, this)) {
    setObjectName(QStringLiteral("recoverDialog"));
    build();
    m_code->setFocus();
}

void RecoverDialog::build() {
    auto* hint = new PlainLabel(
        tr("For an administrator who cannot sign in any more. A supervisor must be there and shows it by his "
           "password. The journal keeps it for good, and the desk says so for 30 days."),
        TextRole::Small);
    hint->setWordWrap(true);
    content()->addWidget(hint);
    m_code->setObjectName(QStringLiteral("recoverCode"));
    m_supervisor->setObjectName(QStringLiteral("recoverSupervisor"));
    m_administrator->setObjectName(QStringLiteral("recoverAdministrator"));
    const std::pair<const char*, std::pair<QString, QWidget*>> rows[] = {
        {"code", {tr("&Recovery code"), m_code}},
        {"administrator", {tr("&Administrator's login"), m_administrator}},
        {"supervisor", {tr("&Supervisor's login"), m_supervisor}},
        {"password", {tr("Supervisor's &password"), m_password}}};
    for (const auto& [key, row] : rows) {
        auto* line = new FieldRow(row.first, row.second, this);
        line->setLabelWidth(kRecoverLabels);
        m_rows.insert(QLatin1String(key), line);
        content()->addWidget(line);
    }
    m_notice->hide();
    m_notice->setObjectName(QStringLiteral("recoverNotice"));
    content()->addWidget(m_notice);
    m_result->setObjectName(QStringLiteral("recoverResult"));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setAccessibleName(tr("The new codes"));
    m_result->hide();
    content()->addWidget(m_result);
    setMinimumWidth(640);
    auto* leave = new ShortcutButton(tr("Close"));
    leave->setObjectName(QStringLiteral("recoverClose"));
    connect(leave, &ShortcutButton::clicked, this, &RecoverDialog::reject);
    m_print = new ShortcutButton(tr("Print the new sheet"), QKeySequence(Qt::CTRL | Qt::Key_P));
    m_print->setObjectName(QStringLiteral("recoverPrint"));
    m_print->hide();
    connect(m_print, &ShortcutButton::clicked, this, [this] {
        if (m_recovered) m_codes.print(*m_recovered, m_supervisor->text());
    });
    m_agree = new ShortcutButton(tr("Use the code"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary);
    m_agree->setObjectName(QStringLiteral("recoverAgree"));
    connect(m_agree, &ShortcutButton::clicked, this, &RecoverDialog::recover);
    addButton(leave);
    addButton(m_print);
    addButton(m_agree);
}

void RecoverDialog::recover() {
    const auto secret = m_codes.secret(m_code->text());
    if (!secret) {
        Refusals refusals = secret.refusals();
        for (Refusal& refusal : refusals) refusal.field = QStringLiteral("code");
        return showRefusals(refusals, m_rows, *m_notice);
    }
    m_agree->setReason(tr("The codes are looked at."));
    try {
        const auto done = RecoverAccounts(m_accounts)
                              .recover(*secret, m_supervisor->text(), m_password->text(),
                                       m_administrator->text(), m_station);
        m_password->wipe();
        m_agree->setReason({});
        if (!done) return showRefusals(done.refusals(), m_rows, *m_notice);
        showNewCode(*done);
    } catch (const Fault& fault) {
        qWarning("recovery failed: %s", fault.what());
        m_agree->setReason({});
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

void RecoverDialog::showNewCode(const Recovered& recovered) {
    m_recovered = recovered;
    showRefusals({}, m_rows, *m_notice);
    for (FieldRow* row : std::as_const(m_rows)) row->hide();
    m_agree->hide();
    m_print->show();
    m_result->setText(
        tr("One-time code of %1, for 24 hours:\n%2\n\nThe new recovery code; the one that was used is void. "
           "Print it, seal it, put it into the safe:\n%3")
            .arg(recovered.administrator.login, recovered.code, m_codes.text(recovered.recoverySecret)));
    m_result->show();
    m_print->setFocus(Qt::OtherFocusReason);
}

}  // namespace motcua::ui
