// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/delegation_dialog.h"

#include "core/base/text.h"
#include "core/dossier/keep_delegations.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/date_field.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/segmented.h"
#include "ui/shared/shortcut_button.h"

#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr SigningForm kForms[] = {SigningForm::ForHead, SigningForm::ByOrder, SigningForm::Authorised};

/// Where the officer works; only there can he sign.
QList<Unit> unitsOf(const Desk& desk, const Officer& signer) {
    const QDate today = localDate(desk.clock.now());
    QList<Unit> units;
    for (const RoleGrant& grant : signer.grants) {
        const auto unit = desk.directory.unit(grant.unit);
        const bool known =
            std::any_of(units.begin(), units.end(), [&](const Unit& one) { return one.id == grant.unit; });
        if (unit && !known && grant.isValidOn(today)) units += *unit;
    }
    return units;
}

}  // namespace

DelegationDialog::DelegationDialog(const Workplace& place, const Officer& signer, QWidget* parent)
    : DialogFrame(tr("%1 signs for somebody").arg(signer.name), parent),
      m_place(place),
      m_signer(signer),
      m_units(unitsOf(place.desk, signer)),
      m_form(new Segmented({tr("KT. (for the head)"), tr("TL. (by order)"), tr("TUQ. (authorised)")}, this)),
      m_giverTitle(line("giverTitle")),
      m_signerTitle(line("signerTitle")),
      m_procedures(line("procedures")),
      m_from(new DateField(place.desk.clock, this)),
      m_to(new DateField(place.desk.clock, this)),
      m_decision(line("decision")),
      m_decidedOn(new DateField(place.desk.clock, this)),
      m_preview(new PlainLabel({}, TextRole::Strong, this)),
      m_notice(new Notice(State::Overdue, {}, this)) {
    setObjectName(QStringLiteral("delegationDialog"));
    m_form->setObjectName(QStringLiteral("signingForm"));
    m_form->setAccessibleName(tr("How he signs"));
    m_form->choose(0);
    m_from->setObjectName(QStringLiteral("delegationFrom"));
    m_to->setObjectName(QStringLiteral("delegationTo"));
    m_decidedOn->setObjectName(QStringLiteral("decidedOn"));
    m_giverTitle->setText(QStringLiteral("Chủ tịch"));
    m_signerTitle->setText(signer.title);
    m_from->setDate(localDate(place.desk.clock.now()));
    m_procedures->setPlaceholderText(tr("Codes, divided by commas; empty for all"));
    m_to->setPlaceholderText(tr("Open"));
    build();
    preview();
    m_giverTitle->setFocus();
}

LineField* DelegationDialog::line(const char* name) {
    auto* field = new LineField(this);
    field->setObjectName(QLatin1String(name));
    connect(field, &LineField::textChanged, this, &DelegationDialog::preview);
    return field;
}

void DelegationDialog::build() {
    QStringList names;
    for (const Unit& unit : std::as_const(m_units)) names += unit.name;
    m_unit = new ChoiceBox(names, this);
    m_unit->setObjectName(QStringLiteral("delegationUnit"));
    const auto add = [this](const char* field, const QString& label, QWidget* input) {
        auto* row = new FieldRow(label, input, this);
        row->setLabelWidth(136);
        m_rows.insert(QLatin1String(field), row);
        content()->addWidget(row);
    };
    add("unit", tr("A&gency"), m_unit);
    add("form", tr("How he signs"), m_form);
    add("giverTitle", tr("&Title of the giver"), m_giverTitle);
    add("signerTitle", tr("Title of the &signer"), m_signerTitle);
    add("procedures", tr("&Procedures"), m_procedures);
    add("from", tr("&From"), m_from);
    add("to", tr("Up to and with"), m_to);
    add("decision", tr("&Decision"), m_decision);
    add("decided", tr("Day of the decision"), m_decidedOn);
    m_preview->setObjectName(QStringLiteral("capacity"));
    m_preview->setAlignment(Qt::AlignCenter);
    content()->addWidget(m_preview);
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(700);
    connect(m_form, &Segmented::chosenChanged, this, &DelegationDialog::preview);
    auto* leave = new ShortcutButton(tr("Cancel"));
    leave->setObjectName(QStringLiteral("cancel"));
    connect(leave, &ShortcutButton::clicked, this, &DelegationDialog::reject);
    auto* agree = new ShortcutButton(tr("Enter it"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary);
    agree->setObjectName(QStringLiteral("agree"));
    connect(agree, &ShortcutButton::clicked, this, &DelegationDialog::enter);
    addButton(leave);
    addButton(agree);
    agree->setDefault(true);
}

Delegation DelegationDialog::wanted() const {
    Delegation delegation;
    if (m_unit->currentIndex() >= 0) delegation.unit = m_units.at(m_unit->currentIndex()).id;
    delegation.signer = m_signer.id;
    delegation.form = kForms[std::max(0, m_form->chosen())];
    delegation.giverTitle = tidied(m_giverTitle->text());
    delegation.signerTitle = tidied(m_signerTitle->text());
    for (const QString& code : m_procedures->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!code.trimmed().isEmpty()) delegation.procedures += code.trimmed();
    delegation.validity = {m_from->date().value_or(QDate()), m_to->date()};
    delegation.decision = tidied(m_decision->text());
    delegation.decidedOn = m_decidedOn->date().value_or(QDate());
    return delegation;
}

void DelegationDialog::preview() {
    if (m_rows.isEmpty()) return;  // still being built
    m_preview->setText(signingCapacity(wanted()));
}

void DelegationDialog::enter() {
    const Delegation delegation = wanted();
    const QString remedy = tr("Enter a day such as 23/11/2026.");
    Refusals missing;
    if (!delegation.validity.from.isValid())
        missing += Refusal{{}, tr("The first day is missing."), remedy, QStringLiteral("from")};
    if (!m_to->text().isEmpty() && !delegation.validity.to)
        missing += Refusal{{}, tr("The last day is none."), remedy, QStringLiteral("to")};
    if (!missing.isEmpty()) return showRefusals(missing, m_rows, *m_notice);
    try {
        const auto done = KeepDelegations(m_place.desk).add(delegation, m_place.actor);
        if (!done) return showRefusals(done.refusals(), m_rows, *m_notice);
        accept();
        Q_EMIT delegated(tr("%1 signs as %2.")
                             .arg(m_signer.name,
                                  signingCapacity(*done).replace(QLatin1Char('\n'), QStringLiteral(" / "))));
    } catch (const Fault& fault) {
        qWarning("entering a delegation failed: %s", fault.what());
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

}  // namespace motcua::ui
