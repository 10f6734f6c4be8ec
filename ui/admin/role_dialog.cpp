// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/role_dialog.h"

#include "core/dossier/keep_grants.h"
#include "core/workflow/role_label.h"
#include "ui/admin/office_words.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/date_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"

#include <QVBoxLayout>

namespace motcua::ui {

RoleDialog::RoleDialog(const Workplace& place, AccountDesk& accounts, const Officer& officer, QWidget* parent)
    : DialogFrame(tr("A role for %1").arg(officer.name), parent),
      m_place(place),
      m_accounts(accounts),
      m_officer(officer),
      m_choice(place.desk.directory, {}, this),
      m_from(new DateField(place.desk.clock, this)),
      m_to(new DateField(place.desk.clock, this)),
      m_notice(new Notice(State::Overdue, {}, this)) {
    setObjectName(QStringLiteral("roleDialog"));
    m_from->setObjectName(QStringLiteral("grantFrom"));
    m_from->setDate(localDate(place.desk.clock.now()));
    m_to->setObjectName(QStringLiteral("grantTo"));
    m_to->setPlaceholderText(tr("Open"));
    if (!officer.grants.isEmpty()) m_choice.chooseUnit(officer.grants.last().unit);
    build();
    m_choice.role()->setFocus();
}

void RoleDialog::build() {
    auto* hint = new PlainLabel(tr("A supervisor gives the role; until then nothing changes. Nobody gives a "
                                   "role to himself."),
                                TextRole::Secondary);
    hint->setWordWrap(true);
    content()->addWidget(hint);
    const auto add = [this](const char* field, const QString& label, QWidget* input) {
        auto* row = new FieldRow(label, input, this);
        row->setLabelWidth(136);
        m_rows.insert(QLatin1String(field), row);
        content()->addWidget(row);
    };
    add("role", tr("&Role"), m_choice.role());
    add("unit", tr("&Unit"), m_choice.unit());
    add("from", tr("&From"), m_from);
    add("to", tr("Up to and with"), m_to);
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(620);
    auto* leave = new ShortcutButton(tr("Cancel"));
    leave->setObjectName(QStringLiteral("cancel"));
    connect(leave, &ShortcutButton::clicked, this, &RoleDialog::reject);
    auto* agree = new ShortcutButton(tr("Propose"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary);
    agree->setObjectName(QStringLiteral("agree"));
    connect(agree, &ShortcutButton::clicked, this, &RoleDialog::propose);
    addButton(leave);
    addButton(agree);
    agree->setDefault(true);
}

void RoleDialog::propose() {
    const QString remedy = tr("Enter a day such as 23/11/2026.");
    Refusals missing;
    if (!m_from->date())
        missing += Refusal{{}, tr("The first day is missing."), remedy, QStringLiteral("from")};
    if (!m_to->text().isEmpty() && !m_to->date())
        missing += Refusal{{}, tr("The last day is none."), remedy, QStringLiteral("to")};
    auto grant = m_choice.grant(m_from->date().value_or(QDate()));
    if (!missing.isEmpty() || !grant) return showRefusals(missing, m_rows, *m_notice);
    grant->to = m_to->date();
    try {
        const auto done =
            KeepGrants(m_accounts).propose({0, m_officer.id, *grant, OfficerId(0)}, m_place.actor);
        if (!done) return showRefusals(done.refusals(), m_rows, *m_notice);
        accept();
        Q_EMIT proposed(
            tr("%1 as %2 of %3: proposed. A supervisor gives the role.")
                .arg(m_officer.name, roleLabel(grant->role), unitShort(m_place.desk.directory, grant->unit)));
    } catch (const Fault& fault) {
        qWarning("proposing a role failed: %s", fault.what());
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

}  // namespace motcua::ui
