// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/receiver_form.h"

#include "core/base/text.h"
#include "ui/shared/field_row.h"
#include "ui/shared/line_field.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/segmented.h"
#include "ui/shared/toggle.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace motcua::ui {

ReceiverForm::ReceiverForm(QWidget* parent)
    : Panel(tr("Who takes the result"), parent),
      m_name(new LineField(this)),
      m_identity(new LineField(this)),
      m_by(new Segmented({tr("At the counter"), tr("By post"), tr("Online")})),
      m_authorised(new Toggle(tr("Authorised by the submitter, with a paper"))) {
    setObjectName(QStringLiteral("receiverForm"));
    setNote(tr("F9 hands it out · Esc leaves"));
    m_name->setObjectName(QStringLiteral("receiverName"));
    m_name->setStrong(true);
    m_identity->setObjectName(QStringLiteral("receiverIdentity"));
    m_identity->setPlaceholderText(tr("Leave empty where the slip was shown"));
    m_authorised->setObjectName(QStringLiteral("receiverAuthorised"));
    m_by->setObjectName(QStringLiteral("receiverBy"));
    m_by->setAccessibleName(tr("How the result leaves"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    grid->addWidget(new FieldRow(tr("&Receiver"), m_name), 0, 0);
    grid->addWidget(new FieldRow(tr("&Identity no."), m_identity), 0, 1);
    grid->addWidget(m_by, 1, 0, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(m_authorised, 1, 1, Qt::AlignLeft | Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    content()->addLayout(grid);
}

void ReceiverForm::begin(const Dossier& dossier) {
    m_name->setText(dossier.submitter.name);
    m_identity->clear();
    m_authorised->setChecked(false);
    m_by->choose(static_cast<int>(dossier.returnBy));
    m_name->clearMark();
    m_identity->clearMark();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

ResultReceiver ReceiverForm::receiver() const {
    return {tidied(m_name->text()), tidied(m_identity->text()), m_authorised->isChecked(),
            static_cast<ReturnBy>(std::max(0, m_by->chosen()))};
}

void ReceiverForm::showRefusals(const Refusals& refusals) {
    m_name->clearMark();
    m_identity->clearMark();
    for (const Refusal& refusal : refusals) {
        LineField* field = refusal.field == QLatin1String("receiver.identity") ? m_identity : m_name;
        if (!refusal.field.startsWith(QLatin1String("receiver"))) continue;
        field->setMark(Mark::Missing, {}, refusal.message);
        field->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace motcua::ui
