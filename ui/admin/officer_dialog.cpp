// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/officer_dialog.h"

#include "core/dossier/keep_grants.h"
#include "core/workflow/role_label.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"

#include <QVBoxLayout>

namespace motcua::ui {

OfficerDialog::OfficerDialog(const Workplace& place, AccountDesk& accounts, QWidget* parent)
    : DialogFrame(tr("A new officer"), parent),
      m_place(place),
      m_accounts(accounts),
      m_choice(place.desk.directory, tr("No role yet"), this),
      m_name(new LineField(this)),
      m_login(new LineField(this)),
      m_title(new LineField(this)),
      m_agree(new ShortcutButton(tr("Enter him"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary)),
      m_notice(new Notice(State::Overdue, {}, this)) {
    setObjectName(QStringLiteral("officerDialog"));
    m_name->setObjectName(QStringLiteral("officerName"));
    m_login->setObjectName(QStringLiteral("officerLogin"));
    m_title->setObjectName(QStringLiteral("officerTitle"));
    m_login->setPlaceholderText(tr("haichau.quay5"));
    m_agree->setObjectName(QStringLiteral("agree"));
    const auto unit = place.desk.directory.unitByKey(place.desk.centre.centre().defaultUnitKey);
    if (unit) m_choice.chooseUnit(unit->id);
    build();
    m_name->setFocus();
}

void OfficerDialog::build() {
    auto* hint = new PlainLabel(tr("He gets a one-time code and chooses his password with it. Nobody else "
                                   "ever knows it. The role waits for a supervisor."),
                                TextRole::Secondary);
    hint->setWordWrap(true);
    content()->addWidget(hint);
    const auto add = [this](const char* field, const QString& label, QWidget* input) {
        auto* row = new FieldRow(label, input, this);
        row->setLabelWidth(136);
        m_rows.insert(QLatin1String(field), row);
        content()->addWidget(row);
    };
    add("name", tr("&Name"), m_name);
    add("login", tr("&Login"), m_login);
    add("title", tr("&Title"), m_title);
    add("role", tr("&Role"), m_choice.role());
    add("unit", tr("&Unit"), m_choice.unit());
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(620);
    auto* leave = new ShortcutButton(tr("Cancel"));
    leave->setObjectName(QStringLiteral("cancel"));
    connect(leave, &ShortcutButton::clicked, this, &OfficerDialog::reject);
    connect(m_agree, &ShortcutButton::clicked, this, &OfficerDialog::enter);
    addButton(leave);
    addButton(m_agree);
    m_agree->setDefault(true);
}

/// The officer is there already: a role that is refused does not take him away.
QString OfficerDialog::proposeRole(const Officer& officer) {
    const auto grant = m_choice.grant(localDate(m_place.desk.clock.now()));
    if (!grant) return tr("%1 is entered and holds no role yet.").arg(officer.name);
    const auto proposal =
        KeepGrants(m_accounts).propose({0, officer.id, *grant, OfficerId(0)}, m_place.actor);
    if (!proposal)
        return tr("%1 is entered, without the role:").arg(officer.name) + QLatin1Char(' ') +
               refusalsText(proposal.refusals());
    return tr("%1 is entered. A supervisor gives the role: %2.").arg(officer.name, roleLabel(grant->role));
}

void OfficerDialog::enter() {
    m_agree->setReason(tr("The code is made."));
    try {
        const auto done =
            KeepAccounts(m_accounts).add({m_login->text(), m_name->text(), m_title->text()}, m_place.actor);
        m_agree->setReason({});
        if (!done) return showRefusals(done.refusals(), m_rows, *m_notice);
        const QString sentence = proposeRole(done->officer);
        accept();
        Q_EMIT entered(*done, sentence);
    } catch (const Fault& fault) {
        qWarning("entering an officer failed: %s", fault.what());
        m_agree->setReason({});
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

}  // namespace motcua::ui
