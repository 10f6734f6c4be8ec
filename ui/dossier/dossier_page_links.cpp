// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_page.h"

#include "core/dossier/look_closer.h"
#include "core/dossier/open_sub_dossier.h"
#include "ui/dossier/contact_dialog.h"
#include "ui/dossier/date_desk.h"
#include "ui/dossier/date_dialog.h"
#include "ui/dossier/more_menu.h"
#include "ui/dossier/sub_dossier_dialog.h"
#include "ui/shared/messages.h"
#include "ui/shell/prover.h"

namespace motcua::ui {

/// Nothing for who may not open any.
ShortcutButton* DossierPage::linkButton() {
    if (!mayOpenSub(m_place.desk, m_file->dossier, m_place.actor)) return nullptr;
    auto* link = new ShortcutButton(tr("Linked dossier…"), QKeySequence(Qt::CTRL | Qt::Key_L));
    link->setObjectName(QStringLiteral("openLinked"));
    connect(link, &ShortcutButton::clicked, this, &DossierPage::openLinked);
    return link;
}

void DossierPage::openLinked() {
    if (!m_file) return;
    auto* dialog = new SubDossierDialog(m_place, m_file->dossier, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SubDossierDialog::opened, this, [this](const QString& sentence) {
        reload();
        Q_EMIT noticeRequested(State::Ready, sentence);
    });
    connect(dialog, &QDialog::finished, this, &DossierPage::focusFirst);
    dialog->open();
}

void DossierPage::noteOutcome(DossierId child) {
    try {
        const auto noted = OpenSubDossier(m_place.desk).note(child, m_place.actor);
        Q_EMIT noticeRequested(
            noted ? State::Ready : State::DueSoon,
            noted ? tr("The outcome of %1 is noted.").arg(noted->childCode) : refusalsText(noted.refusals()));
    } catch (const Fault& fault) {
        qWarning("noting the outcome of a linked dossier failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
    reload();
}

/// How submitter and owner are reached: one who may not correct it reads why.
void DossierPage::addContact(MoreMenu& menu) {
    const Refusals refusals = CorrectContact(m_place.desk).against(m_file->dossier, m_place.actor);
    const bool may = refusals.isEmpty() || asksForProofOnly(refusals);  // the dialog asks for it
    const QString reason = may ? QString() : refusals.first().message;
    connect(menu.addOther("correctContact", tr("Correct contact data…"), reason), &QAction::triggered, this,
            [this] {
                auto* dialog = new ContactDialog(m_place, masked(m_file->dossier), this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &ContactDialog::corrected, this, [this](const QString& sentence) {
                    Q_EMIT noticeRequested(State::Ready, sentence);
                    reload();
                    focusFirst();
                });
                dialog->open();
            });
}

/// A date that was typed wrongly: proposed in a form, then decided by somebody else.
void DossierPage::addDates(MoreMenu& menu) {
    const DateDesk dates(m_place);
    const QString offer = dates.offer(m_file->dossier);
    if (offer.isEmpty()) return;
    connect(menu.addOther("correctDate", offer, dates.obstacle(m_file->dossier)), &QAction::triggered, this,
            &DossierPage::correctDate);
}

void DossierPage::correctDate() {
    try {
        if (DateDesk(m_place).isProposed(m_file->dossier))
            return showNews(DateDesk(m_place).decide(m_file->dossier));
        const QList<RecordedDate> dates = recordedDates(m_place.desk, m_file->dossier);
        if (dates.isEmpty()) return reload();  // settled at another counter meanwhile
        auto* dialog = new DateDialog(m_place, m_file->dossier, dates, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &DateDialog::proposed, this, [this](const QString& sentence) {
            Q_EMIT noticeRequested(State::Ready, sentence);
            reload();
            focusFirst();
        });
        dialog->open();
    } catch (const Fault& fault) {
        qWarning("reading the dates of a dossier failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
}

}  // namespace motcua::ui
