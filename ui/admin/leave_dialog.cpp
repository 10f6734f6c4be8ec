// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/leave_dialog.h"

#include "core/workflow/role_label.h"
#include "ui/admin/office_words.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/toggle.h"

#include <QVBoxLayout>

namespace motcua::ui {

LeaveDialog::LeaveDialog(const Workplace& place, const Officer& officer, QWidget* parent)
    : DialogFrame(tr("Hand over the desk of %1").arg(officer.name), parent),
      m_place(place),
      m_officer(officer),
      m_reason(new LineField(this)),
      m_close(new Toggle(tr("Then close the account"))),
      m_agree(new ShortcutButton(tr("Hand over"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary)),
      m_notice(new Notice(State::Overdue, {}, this)) {
    setObjectName(QStringLiteral("leaveDialog"));
    m_reason->setObjectName(QStringLiteral("leaveReason"));
    m_close->setObjectName(QStringLiteral("closeAccount"));
    m_agree->setObjectName(QStringLiteral("agree"));
    build();
    judge();
    (m_lots.isEmpty() ? static_cast<QWidget*>(m_close) : m_lots.first().to)->setFocus();
}

void LeaveDialog::build() {
    const QList<DeskLot> lots = m_place.desk.desks.lotsOf(m_officer.id);
    auto* hint =
        new PlainLabel(lots.isEmpty() ? tr("Nothing lies on this desk: the account can be closed.")
                                      : tr("Everything that lies on this desk, role by role. Only who has it "
                                           "changes; steps and clocks stay."),
                       TextRole::Secondary);
    hint->setWordWrap(true);
    content()->addWidget(hint);
    for (const DeskLot& lot : lots) addLot(lot);
    if (!lots.isEmpty()) {
        auto* row = new FieldRow(tr("&Reason"), m_reason, this);
        row->setLabelWidth(248);
        m_rows.insert(QStringLiteral("reason"), row);
        content()->addWidget(row);
    }
    m_reason->setVisible(!lots.isEmpty());
    content()->addWidget(m_close);
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(680);
    connect(m_close, &Toggle::toggled, this, &LeaveDialog::judge);
    auto* leave = new ShortcutButton(tr("Cancel"));
    leave->setObjectName(QStringLiteral("cancel"));
    connect(leave, &ShortcutButton::clicked, this, &LeaveDialog::reject);
    connect(m_agree, &ShortcutButton::clicked, this, &LeaveDialog::run);
    addButton(leave);
    addButton(m_agree);
    m_agree->setDefault(true);
}

void LeaveDialog::addLot(const DeskLot& lot) {
    Lot line{lot, m_place.desk.directory.holders(lot.unit, lot.role, localDate(m_place.desk.clock.now())),
             nullptr};
    line.colleagues.removeIf([this](const Officer& one) { return one.id == m_officer.id; });
    QStringList names;
    for (const Officer& one : std::as_const(line.colleagues)) names += one.name;
    if (!line.colleagues.isEmpty()) names += tr("The pile of the unit");
    line.to = new ChoiceBox(names.isEmpty() ? QStringList{tr("Nobody else holds this role")} : names, this);
    line.to->setObjectName(QStringLiteral("lot%1").arg(m_lots.size()));
    line.to->setEnabled(!line.colleagues.isEmpty());
    const QString label = tr("%1 · %2: %3 dossier(s)")
                              .arg(roleLabel(lot.role), unitShort(m_place.desk.directory, lot.unit),
                                   QString::number(lot.dossiers.size()));
    auto* row = new FieldRow(label, line.to, this);
    row->setLabelWidth(248);
    if (line.colleagues.isEmpty())
        row->setMessage(tr("Give the role to a colleague first, or pass these on one by one."));
    content()->addWidget(row);
    m_lots += line;
}

void LeaveDialog::judge() {
    const bool stuck =
        std::any_of(m_lots.begin(), m_lots.end(), [](const Lot& lot) { return lot.colleagues.isEmpty(); });
    QString reason;
    if (m_lots.isEmpty() && !m_close->isChecked()) reason = tr("There is nothing to hand over.");
    if (stuck && m_close->isChecked()) reason = tr("The account cannot be closed before the desk is empty.");
    m_agree->setReason(reason);
    setFooterNote(reason);
}

Outcome<QString> LeaveDialog::done() {
    QString sentence;
    QList<DeskMove> moves;
    for (const Lot& lot : std::as_const(m_lots)) {
        if (lot.colleagues.isEmpty()) continue;
        const int chosen = lot.to->currentIndex();
        moves += DeskMove{lot.lot.dossiers, chosen < lot.colleagues.size()
                                                ? std::optional(lot.colleagues.at(chosen).id)
                                                : std::nullopt};
    }
    LeaveDesk leave(m_place.desk);
    if (!moves.isEmpty()) {
        const auto handed = leave.handOverDesk(m_officer.id, moves, m_reason->text(), m_place.actor);
        if (!handed) return handed.refusals();
        sentence = tr("%1 dossier(s) of %2 were handed over in one batch.")
                       .arg(QString::number(handed->dossiers), m_officer.name);
    }
    if (!m_close->isChecked()) return sentence;
    const auto closed = leave.deactivate(m_officer.id, m_place.actor);
    if (!closed) return closed.refusals();
    return QString(sentence + QLatin1Char(' ') + tr("The account of %1 is closed.").arg(m_officer.name))
        .trimmed();
}

void LeaveDialog::run() {
    try {
        const auto sentence = done();
        if (!sentence) return showRefusals(sentence.refusals(), m_rows, *m_notice);
        accept();
        Q_EMIT handedOver(*sentence);
    } catch (const Fault& fault) {
        qWarning("handing over a desk failed: %s", fault.what());
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

}  // namespace motcua::ui
