// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/register_dialog.h"

#include "core/forms/register_of_period.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/date_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shell/slip_output.h"

#include <QVBoxLayout>

namespace motcua::ui {

namespace {

/// Where the officer receives or supervises: registers are kept by receiving units.
QList<Unit> registersOf(const Desk& desk, const Actor& actor) {
    const QDate today = localDate(desk.clock.now());
    QList<Unit> units;
    for (const Unit& unit : desk.directory.units())
        if (std::any_of(
                actor.officer.grants.begin(), actor.officer.grants.end(),
                [&](const RoleGrant& grant) { return grant.unit == unit.id && grant.isValidOn(today); }))
            units += unit;
    // The centre's own unit first: that is where most registers are kept.
    std::stable_partition(units.begin(), units.end(), [&desk](const Unit& unit) {
        return unit.key == desk.centre.centre().defaultUnitKey;
    });
    return units;
}

}  // namespace

RegisterDialog::RegisterDialog(Workplace& place, QWidget* parent)
    : DialogFrame(tr("Print the register"), parent),
      m_place(place),
      m_units(registersOf(place.desk, place.actor)),
      m_from(new DateField(place.desk.clock, this)),
      m_to(new DateField(place.desk.clock, this)),
      m_notice(new Notice(State::Overdue, {}, this)) {
    setObjectName(QStringLiteral("registerDialog"));
    const QDate today = localDate(place.desk.clock.now());
    m_from->setObjectName(QStringLiteral("registerFrom"));
    m_to->setObjectName(QStringLiteral("registerTo"));
    m_from->setDate(QDate(today.year(), today.month(), 1));
    m_to->setDate(today);
    build();
    connect(&place.slips, &SlipOutput::formPrinted, this, [this](const QString& where) {
        accept();
        Q_EMIT printed(where);
    });
    connect(&place.slips, &SlipOutput::formFailed, this, [this](const QString& sentence) {
        showRefusals({Refusal{QStringLiteral("print"), sentence, {}, {}}}, m_rows, *m_notice);
    });
    m_from->setFocus();
}

void RegisterDialog::build() {
    QStringList names;
    for (const Unit& unit : std::as_const(m_units)) names += unit.name;
    m_unit = new ChoiceBox(names, this);
    m_unit->setObjectName(QStringLiteral("registerUnit"));
    m_rows = {{QStringLiteral("unit"), new FieldRow(tr("&Unit"), m_unit, this)},
              {QStringLiteral("from"), new FieldRow(tr("&From"), m_from, this)},
              {QStringLiteral("to"), new FieldRow(tr("&To"), m_to, this)}};
    for (const char* field : {"unit", "from", "to"}) content()->addWidget(m_rows.value(QLatin1String(field)));
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(520);
    auto* leave = new ShortcutButton(tr("Cancel"));
    leave->setObjectName(QStringLiteral("cancel"));
    connect(leave, &ShortcutButton::clicked, this, &RegisterDialog::reject);
    auto* agree = new ShortcutButton(tr("Print"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary);
    agree->setObjectName(QStringLiteral("agree"));
    agree->setReason(m_units.isEmpty() ? tr("You work in no unit that keeps a register.") : QString());
    connect(agree, &ShortcutButton::clicked, this, &RegisterDialog::print);
    addButton(leave);
    addButton(agree);
    agree->setDefault(true);
}

void RegisterDialog::print() {
    const auto from = m_from->date();
    const auto to = m_to->date();
    const QString remedy = tr("Enter a day such as 23/11/2026.");
    Refusals missing;
    if (!from) missing += Refusal{{}, tr("The first day is missing."), remedy, QStringLiteral("from")};
    if (!to) missing += Refusal{{}, tr("The last day is missing."), remedy, QStringLiteral("to")};
    if (from && to && *to < *from)
        missing += Refusal{{}, tr("The period ends before it begins."), {}, QStringLiteral("to")};
    else if (from && to && from->year() != to->year())
        missing += Refusal{{},
                           tr("A register runs through one year."),
                           tr("Print each year by itself."),
                           QStringLiteral("to")};
    if (!missing.isEmpty()) return showRefusals(missing, m_rows, *m_notice);
    try {
        const auto rules = m_place.desk.centre.centre().deskRulesOn(*to);
        if (!rules) return showRefusals(rules.refusals(), m_rows, *m_notice);
        const Unit& unit = m_units.at(std::max(0, m_unit->currentIndex()));
        QList<FormDocument> pages;
        for (const RegisterVolume& volume :
             registerOf(m_place.desk, {unit.id, *from, *to}, rules->formSet, 1))
            pages += registerForm(volume);
        showRefusals({}, m_rows, *m_notice);
        m_place.slips.printForm(pages, QStringLiteral("so-theo-doi-%1-%2")
                                           .arg(from->toString(QStringLiteral("yyyyMMdd")),
                                                to->toString(QStringLiteral("yyyyMMdd"))));
    } catch (const Fault& fault) {
        qWarning("printing the register failed: %s", fault.what());
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

}  // namespace motcua::ui
