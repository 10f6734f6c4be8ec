// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/applicant_panel.h"

#include "core/base/text.h"
#include "core/identity/identity_card.h"
#include "ui/reception/person_form.h"
#include "ui/shared/messages.h"
#include "ui/shared/notice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/segmented.h"
#include "ui/shared/toggle.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

Person personOf(const IdentityCard& card) {
    Person person;
    person.personalId = card.personalId.digits();
    person.name = card.name;
    person.birthDate = card.birthDate;
    person.gender = card.gender;
    person.address = card.address;
    return person;
}

Notice* hiddenNotice(State state, const char* name) {
    auto* notice = new Notice(state);
    notice->setObjectName(QLatin1String(name));
    notice->hide();
    return notice;
}

}  // namespace

ApplicantPanel::ApplicantPanel(Desk& desk, QWidget* parent)
    : Panel(tr("Applicant"), parent),
      m_desk(desk),
      m_hint(new Notice(State::Ready)),
      m_tabs(new Segmented({tr("Submitter"), tr("Owner")})),
      m_stack(new QStackedWidget),
      m_submitter(new PersonForm(QStringLiteral("submitter"))),
      m_owner(new PersonForm(QStringLiteral("owner"))),
      m_same(new Toggle(tr("The submitter is the owner"))),
      m_known(hiddenNotice(State::Ready, "knownCitizen")),
      m_differs(hiddenNotice(State::DueSoon, "cardDiffers")),
      m_open(hiddenNotice(State::DueSoon, "openDossier")),
      m_warnings(hiddenNotice(State::DueSoon, "warnings")) {
    setObjectName(QStringLiteral("applicantPanel"));
    m_stack->addWidget(m_submitter);
    m_stack->addWidget(m_owner);
    layOut();
    setJumpKey(QKeySequence(Qt::ALT | Qt::Key_N));
    for (PersonForm* form : {m_submitter, m_owner}) {
        connect(form, &PersonForm::changed, this, [this] {
            refreshHint();
            Q_EMIT changed();
        });
        connect(form, &PersonForm::identified, this, &ApplicantPanel::lookUp);
    }
    connect(m_tabs, &Segmented::chosenChanged, this, &ApplicantPanel::showForm);
    connect(m_same, &QCheckBox::toggled, this, [this](bool same) { setOwnerDiffers(!same); });
    auto* swap = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_C), this);
    connect(swap, &QShortcut::activated, this, [this] { m_same->toggle(); });
    m_known->setAction(tr("Take over"), QKeySequence(Qt::ALT | Qt::Key_L));
    m_differs->setAction(tr("Take this"), QKeySequence(Qt::ALT | Qt::Key_K));
    m_open->setAction(tr("See it"), QKeySequence(Qt::ALT | Qt::Key_X));
    connect(m_known, &Notice::actionRequested, this, [this] {
        m_known->hide();
        if (m_offered) fill(front(), *m_offered, tr("The earlier dossier says otherwise"));
    });
    connect(m_differs, &Notice::actionRequested, this, [this] {
        m_differs->hide();
        if (m_other && m_otherForm) (void)m_otherForm->fill(*m_other, true);
    });
    connect(m_open, &Notice::actionRequested, this, [this] {
        if (m_openDossier) Q_EMIT openDossierRequested(*m_openDossier);
    });
}

void ApplicantPanel::layOut() {
    m_hint->setObjectName(QStringLiteral("scanHint"));
    m_tabs->setObjectName(QStringLiteral("whichPerson"));
    m_tabs->choose(0);
    m_tabs->hide();
    m_same->setObjectName(QStringLiteral("ownerIsSubmitter"));
    m_same->setChecked(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_same, 1);
    foot->addWidget(new PlainLabel(QStringLiteral("Alt+C"), TextRole::Small));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_tabs), static_cast<QWidget*>(m_stack)})
        content()->addWidget(widget);
    content()->addLayout(foot);
    for (Notice* notice : {m_known, m_differs, m_open, m_warnings}) content()->addWidget(notice);
    content()->addStretch(1);
}

PersonForm* ApplicantPanel::front() const {
    return m_stack->currentIndex() == 0 ? m_submitter : m_owner;
}

Person ApplicantPanel::submitter() const {
    return m_submitter->person();
}

std::optional<Person> ApplicantPanel::owner() const {
    return m_same->isChecked() ? std::nullopt : std::optional(m_owner->person());
}

Refusals ApplicantPanel::unreadable() const {
    return m_submitter->unreadable() + (m_same->isChecked() ? Refusals{} : m_owner->unreadable());
}

QWidget* ApplicantPanel::mark(const Refusal& refusal) {
    if (QWidget* field = m_submitter->mark(refusal)) return field;
    return m_owner->mark(refusal);
}

void ApplicantPanel::reveal(const QWidget* field) {
    if (m_owner->isAncestorOf(field)) m_tabs->choose(1);
    if (m_submitter->isAncestorOf(field)) m_tabs->choose(0);
}

void ApplicantPanel::setProcedure(const QString& code) {
    m_procedure = code;
    lookUp();
}

void ApplicantPanel::setWarnings(const QStringList& warnings) {
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
}

void ApplicantPanel::take(const IdentityCard& card) {
    fill(front(), personOf(card), tr("The card says otherwise"));
}

void ApplicantPanel::fill(PersonForm* form, const Person& known, const QString& source) {
    const QStringList differing = form->fill(known);
    m_other = known;
    m_otherForm = form;
    m_differs->setSpans({{.text = source + QStringLiteral(": "), .bold = true},
                         {.text = differing.join(QStringLiteral("; "))}});
    m_differs->setVisible(!differing.isEmpty());
}

void ApplicantPanel::setOwnerDiffers(bool differs) {
    m_tabs->setVisible(differs);
    m_tabs->choose(differs ? 1 : 0);
    showForm(differs ? 1 : 0);
    refreshHint();
    Q_EMIT changed();
}

void ApplicantPanel::showForm(int index) {
    m_stack->setCurrentIndex(index);
    lookUp();
}

void ApplicantPanel::refreshHint() {
    const bool organised = m_same->isChecked() && m_submitter->kind() != PersonKind::Citizen;
    m_hint->setVisible(organised || (m_same->isChecked() && front()->isBlank()));
    if (organised)
        m_hint->setSpans({{.text = tr("Does a representative hand it in?"), .bold = true},
                          {.text = tr(" Then that person is the submitter and this is the owner (Alt+C)."),
                           .quiet = true}});
    else
        m_hint->setSpans({{.text = tr("Scan the QR of the identity card"), .bold = true},
                          {.text = tr(" – wherever the cursor is"), .quiet = true}});
}

void ApplicantPanel::lookUp() {
    try {
        offerKnown();
        warnOfOpen();
    } catch (const Fault& fault) {
        Q_EMIT faulted(faultText(fault));
    }
    refreshHint();
}

void ApplicantPanel::offerKnown() {
    const PersonForm* form = front();
    QList<Person> known;
    if (!form->number().isEmpty())
        known = m_desk.citizens.byNumber(form->number());
    else if (!form->phone().isEmpty())
        known = m_desk.citizens.byPhone(form->phone());
    m_offered = known.isEmpty() ? std::nullopt : std::optional(known.first());
    const Person typed = form->person();
    const bool useful = m_offered && (tidied(typed.name).isEmpty() || tidied(typed.address).isEmpty());
    m_known->setVisible(useful);
    if (useful)
        m_known->setSpans({{.text = tr("Known from an earlier dossier: ")},
                           {.text = shortened(m_offered->name, 80), .bold = true},
                           {.text = m_offered->address.isEmpty()
                                        ? QString()
                                        : QStringLiteral(", ") + shortened(m_offered->address, 80)}});
}

void ApplicantPanel::warnOfOpen() {
    QList<DossierRow> open;
    const QString number = m_submitter->number();
    if (!number.isEmpty() && !m_procedure.isEmpty()) open = m_desk.citizens.openDossiers(number, m_procedure);
    m_openDossier = open.isEmpty() ? std::nullopt : std::optional(open.first().id);
    m_open->setVisible(!open.isEmpty());
    if (!open.isEmpty())
        m_open->setSpans({{.text = tr("This person has %n open dossier(s) of this procedure: ", nullptr,
                                      int(open.size()))},
                          {.text = open.first().code, .bold = true}});
}

void ApplicantPanel::clear() {
    restore({});
}

void ApplicantPanel::putDraft(QJsonObject& draft) const {
    draft.insert(QStringLiteral("submitter"), m_submitter->draft());
    draft.insert(QStringLiteral("ownerDiffers"), !m_same->isChecked());
    draft.insert(QStringLiteral("owner"), m_owner->draft());
}

void ApplicantPanel::restore(const QJsonObject& draft) {
    m_submitter->restore(draft.value(QStringLiteral("submitter")).toObject());
    m_owner->restore(draft.value(QStringLiteral("owner")).toObject());
    m_same->setChecked(!draft.value(QStringLiteral("ownerDiffers")).toBool());
    m_tabs->choose(0);
    showForm(0);
    m_differs->hide();
    m_warnings->hide();
    m_other.reset();
}

}  // namespace motcua::ui
