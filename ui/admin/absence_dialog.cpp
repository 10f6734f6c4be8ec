// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/absence_dialog.h"

#include "core/base/text.h"
#include "core/dossier/keep_absences.h"
#include "ui/admin/half_day_field.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/shortcut_button.h"

#include <QVBoxLayout>

namespace motcua::ui {

namespace {

/// Colleagues who do some of the same work, those who do most of it first.
QList<Officer> colleaguesOf(const Desk& desk, const Officer& officer) {
    const QDate today = localDate(desk.clock.now());
    QList<std::pair<qsizetype, Officer>> found;
    const auto held = std::count_if(officer.grants.begin(), officer.grants.end(),
                                    [today](const RoleGrant& grant) { return grant.isValidOn(today); });
    for (const Officer& one : desk.directory.officers()) {
        const qsizetype open = leftOpen(officer, one, today).size();
        if (one.id != officer.id && one.active && open < held) found += std::pair(open, one);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first
                                  : personSortKey(a.second.name) < personSortKey(b.second.name);
    });
    QList<Officer> colleagues;
    for (const auto& one : found) colleagues += one.second;
    return colleagues;
}

}  // namespace

AbsenceDialog::AbsenceDialog(const Workplace& place, const Officer& officer, QWidget* parent)
    : DialogFrame(tr("%1 will be away").arg(officer.name), parent),
      m_place(place),
      m_officer(officer),
      m_colleagues(colleaguesOf(place.desk, officer)),
      m_from(new HalfDayField(place.desk.clock, QStringLiteral("absenceFrom"), tr("First day"), this)),
      m_to(new HalfDayField(place.desk.clock, QStringLiteral("absenceTo"), tr("Last day"), this)),
      m_reason(new LineField(this)),
      m_notice(new Notice(State::Overdue, {}, this)) {
    setObjectName(QStringLiteral("absenceDialog"));
    const HalfDay now = halfDayOf(place.desk.clock.now());
    m_from->setHalf(now);
    m_to->setHalf({now.day, true});
    build();
    m_from->setFocus();
}

void AbsenceDialog::build() {
    QStringList names{tr("Nobody: the head of the unit sees the desk")};
    for (const Officer& one : std::as_const(m_colleagues))
        names += one.title.isEmpty() ? one.name : one.name + QStringLiteral(" – ") + one.title;
    m_deputy = new ChoiceBox(names, this);
    m_deputy->setObjectName(QStringLiteral("absenceDeputy"));
    if (!m_colleagues.isEmpty()) m_deputy->setCurrentIndex(1);
    m_reason->setObjectName(QStringLiteral("absenceReason"));
    m_rows = {{QStringLiteral("from"), new FieldRow(tr("&From"), m_from, this)},
              {QStringLiteral("to"), new FieldRow(tr("&To"), m_to, this)},
              {QStringLiteral("deputy"), new FieldRow(tr("&Deputy"), m_deputy, this)},
              {QStringLiteral("reason"), new FieldRow(tr("&Reason"), m_reason, this)}};
    for (const char* field : {"from", "to", "deputy", "reason"})
        content()->addWidget(m_rows.value(QLatin1String(field)));
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(560);
    auto* leave = new ShortcutButton(tr("Cancel"));
    leave->setObjectName(QStringLiteral("cancel"));
    connect(leave, &ShortcutButton::clicked, this, &AbsenceDialog::reject);
    auto* agree = new ShortcutButton(tr("Announce"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary);
    agree->setObjectName(QStringLiteral("agree"));
    connect(agree, &ShortcutButton::clicked, this, &AbsenceDialog::announce);
    addButton(leave);
    addButton(agree);
    agree->setDefault(true);
}

void AbsenceDialog::announce() {
    const auto from = m_from->half();
    const auto to = m_to->half();
    Refusals missing;
    const QString remedy = tr("Enter a day such as 23/11/2026.");
    if (!from) missing += Refusal{{}, tr("The first day is missing."), remedy, QStringLiteral("from")};
    if (!to) missing += Refusal{{}, tr("The last day is missing."), remedy, QStringLiteral("to")};
    if (!missing.isEmpty()) return showRefusals(missing, m_rows, *m_notice);
    Absence absence;
    absence.officer = m_officer.id;
    absence.from = *from;
    absence.to = *to;
    absence.reason = m_reason->text();
    if (m_deputy->currentIndex() > 0) absence.deputy = m_colleagues.at(m_deputy->currentIndex() - 1).id;
    try {
        const auto done = KeepAbsences(m_place.desk).announce(absence, m_place.actor);
        if (!done) return showRefusals(done.refusals(), m_rows, *m_notice);
        QString sentence = tr("%1 is away from %2 to %3.").arg(m_officer.name, toText(*from), toText(*to));
        if (!done->leftOpen.isEmpty())
            sentence += QLatin1Char(' ') +
                        tr("Roles without a deputy: %1. The head of the unit sees what lies there.")
                            .arg(done->leftOpen.size());
        accept();
        Q_EMIT announced(sentence);
    } catch (const Fault& fault) {
        qWarning("announcing an absence failed: %s", fault.what());
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

}  // namespace motcua::ui
