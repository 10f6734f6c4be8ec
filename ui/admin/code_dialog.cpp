// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/code_dialog.h"

#include "core/access/account.h"
#include "core/forms/code_slip.h"
#include "ui/shared/notice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shell/slip_output.h"

#include <QVBoxLayout>

namespace motcua::ui {

namespace {

const QString kSlipName = QStringLiteral("ma-dung-mot-lan");

}  // namespace

CodeDialog::CodeDialog(const Workplace& place, const Officer& officer, const QString& code, QWidget* parent)
    : DialogFrame(tr("One-time code of %1").arg(officer.name), parent),
      m_place(place),
      m_officer(officer),
      m_code(code),
      m_until{place.desk.clock.now().ms + kResetCodeMs},
      m_notice(new Notice(State::Within, {}, this)),
      m_print(new ShortcutButton(tr("Print the slip"), QKeySequence(Qt::CTRL | Qt::Key_P))) {
    setObjectName(QStringLiteral("codeDialog"));
    m_print->setObjectName(QStringLiteral("printCode"));
    m_notice->setObjectName(QStringLiteral("codeNotice"));
    build();
    connect(&place.slips, &SlipOutput::formPrinted, this, [this](const QString& where) {
        m_notice->setState(State::Within);
        m_notice->setText(where);
        m_notice->show();
    });
    connect(&place.slips, &SlipOutput::formFailed, this, [this](const QString& sentence) {
        m_notice->setState(State::Overdue);
        m_notice->setText(sentence);
        m_notice->show();
    });
    m_print->setFocus();
}

void CodeDialog::build() {
    auto* code = new PlainLabel(m_code, TextRole::Code, this);
    code->setObjectName(QStringLiteral("oneTimeCode"));
    code->setAlignment(Qt::AlignCenter);
    code->setAccessibleName(tr("One-time code: %1").arg(m_code));
    content()->addWidget(code);
    auto* how = new PlainLabel(
        tr("Login %1 · good for one use, until %2. With it the officer chooses a password on the login page; "
           "the old one holds until then.")
            .arg(m_officer.login, toShortVietnamese(m_until)),
        TextRole::Base, this);
    how->setObjectName(QStringLiteral("codeHow"));
    how->setWordWrap(true);
    content()->addWidget(how);
    auto* once = new PlainLabel(
        tr("The code is shown this once and kept nowhere. Print the slip, seal it, and hand it over in "
           "person; a code that got lost is replaced by a new one."),
        TextRole::Secondary, this);
    once->setWordWrap(true);
    content()->addWidget(once);
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(620);
    connect(m_print, &ShortcutButton::clicked, this, &CodeDialog::print);
    auto* close =
        new ShortcutButton(tr("It is noted"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary);
    close->setObjectName(QStringLiteral("agree"));
    connect(close, &ShortcutButton::clicked, this, &CodeDialog::accept);
    addButton(m_print);
    addButton(close);
}

void CodeDialog::print() {
    const Desk& desk = m_place.desk;
    const auto unit = desk.directory.unitByKey(desk.centre.centre().defaultUnitKey);
    m_place.slips.printForm(
        {codeSlip({unit ? unit->name : desk.centre.centre().name, m_officer.name, m_officer.login, m_code,
                   m_until, desk.clock.now(), m_place.actor.officer.name})},
        kSlipName);
}

}  // namespace motcua::ui
