// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/contact_dialog.h"

#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/segmented.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shell/prover.h"

#include <QVBoxLayout>

namespace motcua::ui {

ContactDialog::ContactDialog(Workplace& place, const Dossier& dossier, QWidget* parent)
    : DialogFrame(tr("Correct contact data · %1").arg(dossier.code), parent),
      m_place(place),
      m_dossier(dossier),
      m_whose(new Segmented({tr("Submitter"), tr("Owner")}, this)),
      m_phone(new LineField(this)),
      m_address(new LineField(this)),
      m_email(new LineField(this)),
      m_agree(new ShortcutButton(tr("Correct"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary)),
      m_notice(new Notice(State::Overdue, {}, this)) {
    setObjectName(QStringLiteral("contactDialog"));
    m_whose->setObjectName(QStringLiteral("whose"));
    m_phone->setObjectName(QStringLiteral("phone"));
    m_address->setObjectName(QStringLiteral("address"));
    m_email->setObjectName(QStringLiteral("email"));
    m_agree->setObjectName(QStringLiteral("agree"));
    build();
    m_whose->choose(0);
    fill();
    m_phone->setFocus();
}

void ContactDialog::build() {
    auto* hint =
        new PlainLabel(tr("The name and the numbers of the identity paper stay. The journal keeps who "
                          "corrected which field, not its words."),
                       TextRole::Secondary);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    content()->addWidget(hint);
    content()->addWidget(m_whose);
    m_whose->setVisible(m_dossier.owner.has_value());
    const auto add = [this](const QString& label, LineField* field, const char* name) {
        auto* row = new FieldRow(label, field, this);
        for (const Whose whose : {Whose::Submitter, Whose::Owner})
            m_rows.insert(keyOf(whose) + QLatin1Char('.') + QLatin1String(name), row);
        m_rows.insert(QLatin1String(name), row);
        content()->addWidget(row);
    };
    add(tr("&Telephone"), m_phone, "phone");
    add(tr("&Address"), m_address, "address");
    add(tr("&E-mail"), m_email, "email");
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(560);
    connect(m_whose, &Segmented::chosenChanged, this, &ContactDialog::fill);
    auto* leave = new ShortcutButton(tr("Cancel"));
    leave->setObjectName(QStringLiteral("cancel"));
    connect(leave, &ShortcutButton::clicked, this, &ContactDialog::reject);
    connect(m_agree, &ShortcutButton::clicked, this, &ContactDialog::run);
    addButton(leave);
    addButton(m_agree);
    m_agree->setDefault(true);
}

Whose ContactDialog::whose() const {
    return m_whose->chosen() == 1 ? Whose::Owner : Whose::Submitter;
}

void ContactDialog::fill() {
    const Person& person = whose() == Whose::Owner ? *m_dossier.owner : m_dossier.submitter;
    m_phone->clear();
    m_phone->setPlaceholderText(person.phone.isEmpty() ? tr("none until now")
                                                       : tr("%1 · empty: stays").arg(person.phone));
    m_address->setText(person.address);
    m_email->setText(person.email);
}

ContactChange ContactDialog::change() const {
    ContactChange change;
    if (!m_phone->text().trimmed().isEmpty()) change.phone = m_phone->text();
    change.address = m_address->text();
    change.email = m_email->text();
    return change;
}

void ContactDialog::run() {
    try {
        const auto after = proven(m_place.prover, [this] {
            return CorrectContact(m_place.desk)
                .correct(m_dossier.id, whose(), change(), m_place.actor, m_dossier.version);
        });
        if (!after) return showRefusals(after.refusals(), m_rows, *m_notice);
        accept();
        Q_EMIT corrected(tr("The contact data of %1 are corrected.").arg(after->code));
    } catch (const Fault& fault) {
        qWarning("correcting contact data failed: %s", fault.what());
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

}  // namespace motcua::ui
