// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the dossier, and the forms that acts ask for.
#include "ui/dossier/act_form.h"
#include "ui/dossier/dossier_page.h"
#include "ui/dossier/erasure_desk.h"
#include "ui/dossier/fee_desk.h"
#include "ui/dossier/more_menu.h"
#include "ui/dossier/privacy_desk.h"
#include "ui/dossier/void_desk.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel.h"
#include "ui/shared/receiver_form.h"
#include "ui/shell/slip_output.h"

#include <QVBoxLayout>

namespace motcua::ui {

void DossierPage::showActions() {
    const bool hadFocus = m_actions && m_actions->isAncestorOf(focusWidget());
    if (m_actions) {
        m_actions->hide();
        m_actions->deleteLater();
    }
    m_actions = new ActionBar(m_bar);
    m_bar->layout()->addWidget(m_actions);
    if (!m_file) return;
    if (m_pending) return showFormBar();
    const OfferPlan plan = planned(m_file->offers);
    const auto wire = [this](ShortcutButton* button, const ActionOffer& offer) {
        connect(button, &ShortcutButton::clicked, this, [this, offer] { run(offer); });
    };
    const auto addOthers = [&](bool enabled) {
        for (const PlannedAct& act : plan.others) {
            if (act.offer.enabled != enabled) continue;
            ShortcutButton* button = buttonFor(act, m_actions);
            m_actions->addAction(button);
            wire(button, act.offer);
        }
    };
    addOthers(true);
    m_actions->addAction(printButton());
    if (ShortcutButton* link = linkButton()) m_actions->addAction(link);
    m_actions->addAction(moreButton(plan.more));
    addOthers(false);
    if (plan.main) {
        ShortcutButton* main = buttonFor(*plan.main, m_actions);
        m_actions->setMainAction(main);
        wire(main, plan.main->offer);
    } else {
        m_actions->setNote(tr("The process has ended: %1").arg(standingLabel(m_file->dossier)));
    }
    m_actions->show();
    if (hadFocus) focusFirst();
}

/// While a form is open its act is the main one, and there is nothing else.
void DossierPage::showFormBar() {
    auto* leave = new ShortcutButton(tr("Leave"), QKeySequence(Qt::Key_Escape));
    leave->setObjectName(QStringLiteral("leaveForm"));
    connect(leave, &ShortcutButton::clicked, this, [this] { (void)goBack(); });
    m_actions->addAction(leave);
    auto* main = new ShortcutButton(m_pending->label, QKeySequence(Qt::Key_F9));
    main->setObjectName(QStringLiteral("performForm"));
    connect(main, &ShortcutButton::clicked, this, [this, offer = *m_pending] { run(offer); });
    m_actions->setMainAction(main);
    m_actions->show();
}

/// Turns that are rarely taken, and the letters that can be printed again. Keys work while it is closed.
ShortcutButton* DossierPage::moreButton(const QList<PlannedAct>& acts) {
    auto* more =
        new ShortcutButton(tr("More"), QKeySequence(Qt::Key_F10), ShortcutButton::Kind::Secondary, m_actions);
    more->setObjectName(QStringLiteral("more"));
    auto* menu = new MoreMenu(acts, printableLetters(*m_file, m_place.desk), more);
    m_privacy->addTo(*menu, m_file->dossier);
    addContact(*menu);
    addFees(*menu);
    addDates(*menu);
    addVoiding(*menu);
    m_erasure->addTo(*menu, m_file->dossier);
    m_actions->addActions(menu->actions());
    connect(menu, &MoreMenu::actChosen, this, &DossierPage::run);
    connect(menu, &MoreMenu::printChosen, this, [this](const QString& form) {
        m_place.slips.printLetter(m_file->dossier.id, form, m_place.actor);
    });
    connect(more, &ShortcutButton::clicked, this,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    return more;
}

void DossierPage::addFees(MoreMenu& menu) {
    const Dossier& dossier = m_file->dossier;
    const FeeDesk fees(m_place);
    const QString obstacle = fees.obstacle(dossier);
    if (const QString offer = fees.offer(dossier); !offer.isEmpty())
        connect(menu.addOther("takeFees", offer, obstacle), &QAction::triggered, this,
                [this] { showNews(FeeDesk(m_place).take(m_file->dossier)); });
    for (const FeePayment& receipt : fees.receipts(dossier))
        connect(menu.addOther("cancelReceipt", fees.offerToCancel(receipt),
                              fees.obstacleToCancel(dossier, receipt)),
                &QAction::triggered, this,
                [this, receipt] { showNews(FeeDesk(m_place).cancel(m_file->dossier, receipt)); });
}

void DossierPage::addVoiding(MoreMenu& menu) {
    const VoidDesk voiding(m_place);
    const QString offer = voiding.offer(m_file->dossier);
    if (offer.isEmpty()) return;
    connect(menu.addOther("voidNumber", offer, voiding.obstacle(m_file->dossier)), &QAction::triggered, this,
            [this] { showNews(VoidDesk(m_place).run(m_file->dossier)); });
}

/// Nothing where a question was left.
void DossierPage::showNews(const std::optional<ActNews>& news) {
    if (!news) return;
    Q_EMIT noticeRequested(news->state, news->text);
    reload();
    focusFirst();
}

ShortcutButton* DossierPage::printButton() {
    auto* print = new ShortcutButton(tr("Print the slip again"), QKeySequence(Qt::CTRL | Qt::Key_P));
    print->setObjectName(QStringLiteral("print"));
    print->setIconShape(Icon::Print);
    connect(print, &ShortcutButton::clicked, this, &DossierPage::reprint);
    return print;
}

void DossierPage::run(const ActionOffer& offer) {
    if (!m_file) return;
    if (m_handingOut && m_handingOut->key == offer.key) {
        const Refusals missing = m_receiver->missing();
        if (!missing.isEmpty()) return Q_EMIT noticeRequested(State::DueSoon, refusalsText(missing));
        ActInput input;
        input.receiver = m_receiver->receiver();
        return finish(offer, input);
    }
    if (m_pending && m_pending->key == offer.key) return finish(offer, m_form->input());
    if (offer.needs.contains(Requirement::Receiver)) {
        m_handingOut = offer;
        return setReceiverForm(true);
    }
    if (needsForm(offer)) {
        setActForm(offer);
        return showActions();
    }
    const auto input = m_acts.ask(*m_file, offer);
    if (input) return finish(offer, *input);
    if (!m_acts.obstacle().isEmpty()) Q_EMIT noticeRequested(State::DueSoon, m_acts.obstacle());
}

void DossierPage::finish(const ActionOffer& offer, const ActInput& input) {
    const qsizetype letters = m_file->letters.size();
    const ActNews news = m_acts.perform(*m_file, offer, input);
    Q_EMIT noticeRequested(news.state, news.text);
    if (m_pending && !news.done && m_form->showRefusals(news.refusals)) return;
    const bool stays = m_handingOut && !news.done &&
                       std::any_of(news.refusals.begin(), news.refusals.end(), [](const Refusal& refusal) {
                           return refusal.field.startsWith(QLatin1String("receiver"));
                       });
    if (stays) return m_receiver->mark(news.refusals);
    setReceiverForm(false);
    setActForm(std::nullopt);
    reload();
    if (news.done) printNewLetter(letters);
    focusFirst();
}

void DossierPage::setReceiverForm(bool open) {
    if (!open) m_handingOut.reset();
    m_steps->setVisible(!open);
    m_receiver->setVisible(open);
    if (!open) return;
    m_receiver->begin(m_file->dossier);
    m_receiver->focusFirst();
}

void DossierPage::setActForm(const std::optional<ActionOffer>& offer) {
    m_pending = offer;
    m_steps->setVisible(!offer);
    m_lower->setVisible(!offer);
    m_form->setVisible(offer.has_value());
    if (!offer) return;
    try {
        m_form->begin(*m_file, *offer, m_place.desk);
    } catch (const Fault& fault) {
        qWarning("opening the form of an act failed: %s", fault.what());
        setActForm(std::nullopt);
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
}

/// A letter that was issued with the act goes to the printer at once.
void DossierPage::printNewLetter(qsizetype before) {
    if (!m_file || m_file->letters.size() <= before) return;
    const Letter& letter = m_file->letters.last();
    if (letter.state == LetterState::Issued)
        m_place.slips.printLetter(m_file->dossier.id, letter.form, m_place.actor);
}

}  // namespace motcua::ui
