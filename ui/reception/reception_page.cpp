// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/reception_page.h"

#include "core/identity/identity_card.h"
#include "ui/reception/counter_slip_desk.h"
#include "ui/reception/kept_form.h"
#include "ui/reception/reception_form.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/link_button.h"
#include "ui/shared/messages.h"
#include "ui/shared/notice.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shell/slip_output.h"
#include "ui/shell/workplace.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QUuid>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kKeepAfterMs = 1000;
constexpr qsizetype kRefusalsShown = 4;

QString promiseText(Instant due) {
    return QStringLiteral("%1 %2 %3")
        .arg(localTime(due).toString(QStringLiteral("HH:mm")), weekdayVietnamese(localDate(due)),
             localDate(due).toString(QStringLiteral("dd/MM/yyyy")));
}

}  // namespace

ReceptionPage::ReceptionPage(Workplace& workplace, QWidget* parent)
    : Page(parent),
      m_workplace(workplace),
      m_notice(new Notice),
      m_noticeRow(new QHBoxLayout),
      m_form(new ReceptionForm(workplace)) {
    setObjectName(QStringLiteral("receptionPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(8);
    m_notice->setObjectName(QStringLiteral("receptionNotice"));
    m_notice->hide();
    m_noticeRow->addWidget(m_notice, 1);
    column->addLayout(m_noticeRow);
    column->addWidget(m_form, 1);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfterMs);
    newForm();
    connect(&m_keepSoon, &QTimer::timeout, this, &ReceptionPage::keepDraft);
    connect(m_form, &ReceptionForm::changed, this, &ReceptionPage::formChanged);
    connect(m_form, &ReceptionForm::faulted, this,
            [this](const QString& sentence) { Q_EMIT noticeRequested(State::Overdue, sentence); });
    connect(m_form, &ReceptionForm::openDossierRequested, this, &Page::openDossierRequested);
    connect(&workplace.slips, &SlipOutput::printed, this, [this](DossierId id, int, const QString& where) {
        if (m_last && m_last->dossier == id) announce(State::Within, where);
    });
    connect(&workplace.slips, &SlipOutput::failed, this, [this](DossierId id, const QString& sentence) {
        if (m_last && m_last->dossier == id) announce(State::DueSoon, sentence);
    });
    connect(&workplace.slips, &SlipOutput::counterPrinted, this,
            [this](const QString& where) { say(State::Ready, where); });
    connect(&workplace.slips, &SlipOutput::counterFailed, this,
            [this](const QString& sentence) { say(State::DueSoon, sentence); });
}

QString ReceptionPage::title() const {
    return tr("Reception");
}

void ReceptionPage::activated() {
    try {
        m_form->reload();
        if (m_started && m_keptUnder != keptName(m_workplace.actor)) makeRoom();
        if (!m_started || m_keptUnder != keptName(m_workplace.actor)) restoreDraft();
        m_started = true;
        m_form->refreshNow();
    } catch (const Fault& fault) {
        explainFault(fault);
    }
    refreshBar();
}

QWidget* ReceptionPage::actionBar() {
    if (m_bar) return m_bar;
    m_bar = new ActionBar;
    auto* anew = new ShortcutButton(tr("New form"), QKeySequence(Qt::CTRL | Qt::Key_N));
    anew->setObjectName(QStringLiteral("newForm"));
    connect(anew, &ShortcutButton::clicked, this, &ReceptionPage::startAnew);
    m_bar->addAction(anew);
    auto* supplement = new ShortcutButton(tr("Supplement slip"), QKeySequence(Qt::Key_F7));
    supplement->setObjectName(QStringLiteral("supplementSlip"));
    connect(supplement, &ShortcutButton::clicked, this, [this] { giveSlip(false); });
    m_bar->addAction(supplement);
    auto* refusal = new ShortcutButton(tr("Refusal slip"), QKeySequence(Qt::Key_F8));
    refusal->setObjectName(QStringLiteral("refusalSlip"));
    connect(refusal, &ShortcutButton::clicked, this, [this] { giveSlip(true); });
    m_bar->addAction(refusal);
    auto* main = new ShortcutButton(tr("Receive and print"), QKeySequence(Qt::Key_F9));
    main->setObjectName(QStringLiteral("receive"));
    main->setIconShape(Icon::Print);
    connect(main, &ShortcutButton::clicked, this, &ReceptionPage::receive);
    m_bar->setMainAction(main);
    refreshBar();
    return m_bar;
}

bool ReceptionPage::handleScan(const QString& text) {
    if (!looksLikeIdentityCard(text)) return false;
    const auto card = parsedIdentityCard(text, localDate(m_workplace.desk.clock.now()));
    if (!card)
        say(State::DueSoon, refusalsText(card.refusals()));
    else
        m_form->take(*card);
    return true;
}

void ReceptionPage::focusFirst() {
    m_form->focusFirst();
}

bool ReceptionPage::goBack() {
    if (m_form->closeList()) return true;
    if (m_notice->isHidden()) return false;
    hush();
    return true;
}

bool ReceptionPage::mayLeave() {
    keepDraft();
    return true;
}

void ReceptionPage::letGo() {
    if (!m_isKept) return;
    makeRoom();
    m_keptUnder.clear();  // whoever comes back is given what is his
}

/// Instead of receiving: what is missing, or why it cannot be received. The form stays as it is.
void ReceptionPage::giveSlip(bool refusal) {
    try {
        CounterSlipDesk desk(m_workplace);
        const Application application = m_form->application();
        const auto answer = refusal ? desk.refusal(application) : desk.supplement(application);
        if (!answer.refusals.isEmpty()) say(State::DueSoon, refusalsText(answer.refusals));
        if (answer.letter)
            say(State::Ready,
                tr("Slip no. %1 goes to the printer; nothing was received.").arg(answer.letter->number));
    } catch (const Fault& fault) {
        explainFault(fault);
    }
}

void ReceptionPage::receive() {
    if (m_receiving) return;
    const QScopedValueRollback guard(m_receiving, true);
    try {
        const Refusals refusals = m_form->refusals();
        if (!refusals.isEmpty()) return refuse(refusals);
        // On disk before the store is asked: whatever happens then, the same key is used again.
        keepDraft();
        const auto receipt =
            ReceiveDossier(m_workplace.desk).receive(m_form->application(), m_workplace.actor, m_key);
        if (!receipt) return refuse(receipt.refusals());
        received(*receipt);
    } catch (const Fault& fault) {
        explainFault(fault);
    }
}

void ReceptionPage::refuse(const Refusals& refusals) {
    m_form->showRefusals(refusals);
    QStringList lines;
    for (const Refusal& refusal : refusals.first(std::min(kRefusalsShown, refusals.size())))
        lines += refusal.key == QLatin1String("papers.missing") ? refusal.message : refusalText(refusal);
    const int more = int(refusals.size() - lines.size());
    if (more > 0) lines += tr("And %n more, marked in the form.", nullptr, more);
    QList<Link> links;
    if (refusals.first().key == QLatin1String("submission.differs"))
        links += Link{tr("Receive as a new dossier"), {}, [this] {
                          m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
                          receive();
                      }};
    say(State::Overdue, tr("Not received yet:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')), links);
}

void ReceptionPage::explainFault(const Fault& fault) {
    if (fault.code() != QLatin1String("store.unknown")) return say(State::Overdue, faultText(fault));
    say(State::Overdue, tr("It is not certain whether the dossier was saved. Press F9 once more: it is never "
                           "received twice."));
}

void ReceptionPage::received(const Receipt& receipt) {
    m_last = receipt;
    m_form->clear();
    newForm();
    keepDraft();
    m_form->focusFirst();
    announce(State::Within, QString());
    // After a crash the slip may have been printed before: that is the officer's choice then.
    m_workplace.slips.printOriginal(receipt.dossier, m_workplace.actor);
}

void ReceptionPage::announce(State state, const QString& more) {
    const QString due = m_last->due ? promiseText(*m_last->due) : QString();
    QString text = m_last->repeated ? tr("%1 had been received already – due %2.").arg(m_last->code, due)
                                    : tr("Received %1 – due %2.").arg(m_last->code, due);
    if (!more.isEmpty()) text += QLatin1Char(' ') + more;
    say(state, text,
        {{tr("Print again"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); }},
         {tr("Open it"), QKeySequence(Qt::ALT | Qt::Key_O),
          [this] { Q_EMIT openDossierRequested(m_last->dossier); }}});
}

void ReceptionPage::print() {
    try {
        m_workplace.slips.printReceipt(m_last->dossier, m_workplace.actor);
    } catch (const Fault& fault) {
        announce(State::DueSoon, faultText(fault));
    }
}

void ReceptionPage::startAnew() {
    const QJsonObject cleared = m_form->isEmpty() ? QJsonObject() : m_form->draft();
    m_form->clear();
    newForm();
    keepDraft();
    m_form->focusFirst();
    if (cleared.isEmpty()) return hush();
    const auto bringBack = [this, cleared] {
        m_undoShown = false;
        m_form->restore(cleared);
        hush();
    };
    say(State::Ready, tr("The form was emptied."),
        {{tr("Bring it back"), QKeySequence(Qt::ALT | Qt::Key_H), bringBack}});
    m_undoShown = true;
}

void ReceptionPage::newForm() {
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_restoredShown = false;
}

void ReceptionPage::formChanged() {
    // What is being typed now must not be written over by what was emptied before.
    if (m_undoShown && !m_form->isEmpty()) hush();
    m_keepSoon.start();
    refreshBar();
}

void ReceptionPage::keepDraft() {
    m_keepSoon.stop();
    const Instant now = m_workplace.desk.clock.now();
    try {
        m_isKept = false;
        m_keptUnder = keptName(m_workplace.actor);
        const bool empty = m_form->isEmpty();
        m_workplace.drafts.keep(m_keptUnder, empty ? QByteArray() : toBytes({now, m_key, m_form->draft()}));
        m_isKept = true;
        if (m_bar)
            m_bar->setNote(empty ? QString()
                                 : tr("Kept at %1").arg(localTime(now).toString(QStringLiteral("HH:mm:ss"))));
    } catch (const Fault& fault) {
        if (m_bar) m_bar->setNote(tr("The half-typed form could not be kept."));
        Q_EMIT noticeRequested(State::DueSoon, faultText(fault));
    }
}

/// Somebody else sits here now: what is half typed was kept for its owner and is nobody else's business.
void ReceptionPage::makeRoom() {
    m_form->clear();
    m_keepSoon.stop();  // clearing is no typing: what was kept stays kept
    newForm();
    m_last.reset();
    hush();
}

void ReceptionPage::restoreDraft() {
    m_keptUnder = keptName(m_workplace.actor);
    if (!m_form->isEmpty()) return;
    const auto kept = keptFormFrom(m_workplace.drafts.kept(m_keptUnder));
    if (!kept) return;
    m_form->restore(kept->form);
    m_key = kept->key;
    say(State::Ready, tr("The half-typed form of %1 is back.").arg(toShortVietnamese(kept->at)),
        {{tr("Discard"), QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { startAnew(); }}});
    m_restoredShown = true;
    // A line edit would take Ctrl+Delete for itself.
    for (QLineEdit* field : m_form->findChildren<QLineEdit*>()) field->installEventFilter(this);
}

bool ReceptionPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_restoredShown) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ReceptionPage::say(State state, const QString& text, const QList<Link>& links) {
    hush();
    m_notice->setState(state);
    m_notice->setText(text);
    for (const Link& link : links) {
        auto* button = new LinkButton(link.label, link.keys, m_notice);
        button->setObjectName(QStringLiteral("noticeLink%1").arg(m_links.size()));
        m_notice->layout()->addWidget(button);
        connect(button, &LinkButton::clicked, this, link.act);
        m_links += button;
    }
    m_notice->show();
}

void ReceptionPage::hush() {
    for (const QPointer<LinkButton>& link : std::as_const(m_links))
        if (link) link->deleteLater();
    for (const QPointer<LinkButton>& link : std::as_const(m_links))
        if (link) link->hide();
    m_links.clear();
    m_notice->hide();
    m_restoredShown = false;
    m_undoShown = false;
}

void ReceptionPage::refreshBar() {
    if (!m_bar) return;
    const int missing = m_form->missingPapers();
    m_bar->setWarning(State::DueSoon,
                      missing > 0 ? tr("%n required paper(s) missing", nullptr, missing) : QString());
}

}  // namespace motcua::ui
