// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_page.h"

#include "core/dossier/dossier_calendar.h"
#include "core/dossier/stand_in.h"
#include "ui/dossier/act_form.h"
#include "ui/dossier/clock_panel.h"
#include "ui/dossier/dossier_head.h"
#include "ui/dossier/erasure_desk.h"
#include "ui/dossier/fee_desk.h"
#include "ui/dossier/filed_papers.h"
#include "ui/dossier/history_words.h"
#include "ui/dossier/linked_panel.h"
#include "ui/dossier/more_menu.h"
#include "ui/dossier/opinions_panel.h"
#include "ui/dossier/privacy_desk.h"
#include "ui/dossier/scans_panel.h"
#include "ui/dossier/step_marks.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/messages.h"
#include "ui/shared/receiver_form.h"
#include "ui/shared/timeline.h"
#include "ui/shared/why_dialog.h"
#include "ui/shell/slip_output.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace motcua::ui {

DossierPage::DossierPage(Workplace& place, QWidget* parent)
    : Page(parent),
      m_place(place),
      m_acts(place),
      m_privacy(new PrivacyDesk(place, this)),
      m_erasure(new ErasureDesk(place, this)),
      m_absent(new EmptyState(tr("There is no such dossier"), tr("Go back (Esc) and search it again"), this)),
      m_body(new QWidget(this)),
      m_head(new DossierHead(m_body)),
      m_steps(new Panel(tr("Steps"), m_body)),
      m_track(new StepTrack(StepTrack::Size::Full, m_steps)),
      m_receiver(new ReceiverForm(ReceiverForm::Shape::Wide, m_body)),
      m_form(new ActForm(m_body)),
      m_lower(new QWidget(m_body)),
      m_events(new Panel(tr("What happened"), m_body)),
      m_timeline(new Timeline(m_events)),
      m_clock(new ClockPanel(m_body)),
      m_papers(new FiledPapers(m_body)),
      m_linked(new LinkedPanel(m_body)),
      m_scans(new ScansPanel(place, m_body)),
      m_opinions(new OpinionsPanel(m_body)),
      m_bar(new QWidget(this)) {
    setObjectName(QStringLiteral("dossierPage"));
    build();
    connect(m_head, &DossierHead::whyRequested, this, &DossierPage::explainDue);
    connect(m_linked, &LinkedPanel::openRequested, this, &DossierPage::openDossierRequested);
    connect(m_linked, &LinkedPanel::noteRequested, this, &DossierPage::noteOutcome);
    connect(m_scans, &ScansPanel::told, this, &DossierPage::noticeRequested);
    connect(m_erasure, &ErasureDesk::told, this, &DossierPage::noticeRequested);
    connect(m_erasure, &ErasureDesk::changed, this, &DossierPage::reload);
    connect(m_privacy, &PrivacyDesk::revealed, this,
            [this](const Dossier& dossier) { m_head->reveal(dossier, m_place.desk); });
    connect(m_privacy, &PrivacyDesk::refused, this,
            [this](const QString& sentence) { Q_EMIT noticeRequested(State::Overdue, sentence); });
    connect(m_scans, &ScansPanel::changed, this, &DossierPage::reload);
    const auto mine = [this](DossierId dossier) { return m_id && *m_id == dossier; };
    connect(&place.slips, &SlipOutput::printed, this,
            [this, mine](DossierId dossier, int, const QString& where) {
                if (!mine(dossier)) return;
                Q_EMIT noticeRequested(State::Ready, where);
                reload();
            });
    connect(&place.slips, &SlipOutput::failed, this,
            [this, mine](DossierId dossier, const QString& sentence) {
                if (mine(dossier)) Q_EMIT noticeRequested(State::Overdue, sentence);
            });
}

void DossierPage::build() {
    m_track->setObjectName(QStringLiteral("track"));
    m_steps->content()->addWidget(m_track);
    m_steps->content()->setContentsMargins(15, 0, 15, 8);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setAccessibleName(tr("What happened"));
    m_timeline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_events->setFlush(true);
    m_events->content()->addWidget(m_timeline);
    m_receiver->setNote(tr("F9 hands it out · Esc leaves"));
    m_receiver->hide();
    m_form->hide();
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_clock);
    right->addWidget(m_linked);
    right->addWidget(m_papers, 1);
    // Beside what happened, where there is room at every size.
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_opinions);
    left->addWidget(m_events, 1);
    left->addWidget(m_scans);
    auto* lower = new QHBoxLayout(m_lower);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(8);
    lower->addLayout(left, 19);
    lower->addLayout(right, 17);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_steps);
    column->addWidget(m_receiver);
    column->addWidget(m_form, 1);
    column->addWidget(m_lower, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_body);
    page->addWidget(m_absent);
    auto* bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    m_absent->hide();
}

void DossierPage::open(DossierId dossier) {
    m_id = dossier;
    setReceiverForm(false);
    setActForm(std::nullopt);
    reload();
}

QString DossierPage::title() const {
    return tr("Dossier");
}

void DossierPage::activated() {
    if (m_id) reload();
}

void DossierPage::focusFirst() {
    m_timeline->setFocus(Qt::OtherFocusReason);
}

bool DossierPage::goBack() {
    if (m_pending) {
        setActForm(std::nullopt);
        showActions();
        focusFirst();
        return true;
    }
    if (!m_handingOut) return false;
    setReceiverForm(false);
    focusFirst();
    return true;
}

/// Who has not given an opinion in time is noted by whoever looks; a store that is only read goes without.
void DossierPage::keepSilence() {
    try {
        (void)ActOnDossier(m_place.desk).recordSilence(*m_id, m_place.actor);
    } catch (const Fault& fault) {
        qInfo("noting silence failed: %s", fault.what());
    }
}

void DossierPage::reload() {
    try {
        keepSilence();
        m_file = readDossier(m_place.desk, m_place.actor, *m_id, m_place.risks);
    } catch (const Fault& fault) {
        qWarning("reading a dossier failed: %s", fault.what());
        m_body->setVisible(m_file.has_value());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
        return;
    }
    if (m_file) keepSeen();
    m_absent->setVisible(!m_file);
    m_body->setVisible(m_file.has_value());
    if (m_file) showFile();
    showActions();
    Q_EMIT titleChanged();
}

/// A store that is only read shows its dossiers all the same.
void DossierPage::keepSeen() {
    try {
        noteSeen(m_place.desk, m_file->dossier, m_place.actor);
    } catch (const Fault& fault) {
        qInfo("that a dossier was seen is not kept: %s", fault.what());
    }
}

void DossierPage::showFile() {
    m_head->showFile(*m_file, m_place.desk);
    m_track->setSteps(stepMarks(*m_file, m_place.desk));
    m_steps->setNote(tr("Used / budget, in working days · process: %1").arg(m_file->process.name));
    m_timeline->setEntries(timelineOf(*m_file, m_place.desk.directory));
    m_events->setNote(tr("%1 event(s) · newest on top").arg(m_file->history.size()));
    m_clock->showTable(clockTable(*m_file, m_place.desk));
    m_papers->showDossier(m_file->dossier);
    m_linked->showDossier(m_file->dossier, m_place.desk);
    m_scans->showDossier(m_file->dossier);
    m_opinions->showFile(*m_file, m_place.desk.directory);
}

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
        m_actions->setNote(tr("The process has ended: %1").arg(label(m_file->dossier.status)));
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
    const auto show = [this](const std::optional<ActNews>& news) {
        if (!news) return;
        Q_EMIT noticeRequested(news->state, news->text);
        reload();
        focusFirst();
    };
    if (const QString offer = fees.offer(dossier); !offer.isEmpty())
        connect(menu.addOther("takeFees", offer, obstacle), &QAction::triggered, this,
                [this, show] { show(FeeDesk(m_place).take(m_file->dossier)); });
    for (const FeePayment& receipt : fees.receipts(dossier))
        connect(menu.addOther("cancelReceipt", tr("Cancel receipt %1").arg(receiptNo(receipt)),
                              fees.obstacleToCancel(dossier)),
                &QAction::triggered, this,
                [this, show, receipt] { show(FeeDesk(m_place).cancel(m_file->dossier, receipt)); });
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

void DossierPage::explainDue() {
    if (!m_file) return;
    const Dossier& dossier = m_file->dossier;
    const auto rules = m_place.desk.centre.centre().deskRulesOn(dossier.receivedOn);
    const auto explained =
        explainLedger(dossier.limit, dossier.ledger, promisedCalendar(m_place.desk.centre, dossier),
                      rules ? rules->immediateCutOff : kUsualCutOff);
    if (!explained) {
        Q_EMIT noticeRequested(State::DueSoon, refusalsText(explained.refusals()));
        return;
    }
    auto* dialog = new WhyDialog(*explained, dossier.limit, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DossierPage::reprint() {
    if (m_file) m_place.slips.printReceipt(m_file->dossier.id, m_place.actor);
}

}  // namespace motcua::ui
