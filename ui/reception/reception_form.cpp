// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/reception_form.h"

#include "core/base/text.h"
#include "core/forms/receipt_of_dossier.h"
#include "core/identity/identity_card.h"
#include "ui/reception/applicant_panel.h"
#include "ui/reception/delivery_panel.h"
#include "ui/reception/due_card.h"
#include "ui/reception/fee_panel.h"
#include "ui/reception/non_boundary_panel.h"
#include "ui/reception/paper_panel.h"
#include "ui/reception/procedure_picker.h"
#include "ui/reception/slip_preview.h"
#include "ui/shared/messages.h"
#include "ui/shared/why_dialog.h"
#include "ui/shell/workplace.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kWideFrom = 1060;
constexpr int kNarrowest = 700;
constexpr int kFormPauseMs = 250;
constexpr int kMinuteMs = 60'000;

/// What the catalogue says where it asks for no fee.
QString nothingToPay(const Procedure& procedure, Channel channel, QDate today) {
    const QList<FeeItem> fees = procedure.feesFor(channel, today);
    return fees.isEmpty() ? ReceptionForm::tr("The catalogue names no fee.")
                          : ReceptionForm::tr("Free of charge.");
}

}  // namespace

ReceptionForm::ReceptionForm(Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_procedure(new ProcedurePicker(workplace.desk, this)),
      m_applicant(new ApplicantPanel(workplace.desk)),
      m_papers(new PaperPanel),
      m_fees(new FeePanel),
      m_delivery(new DeliveryPanel),
      m_due(new DueCard),
      m_elsewhere(new NonBoundaryPanel(workplace.desk, this)),
      m_slip(new SlipPreview(workplace.slips)),
      m_columns(new QHBoxLayout(this)),
      m_left(new QVBoxLayout),
      m_middle(new QVBoxLayout),
      m_right(new QVBoxLayout) {
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(8);
    for (QVBoxLayout* column : {m_left, m_middle, m_right}) column->setSpacing(8);
    m_left->addWidget(m_procedure);
    m_left->addWidget(m_applicant, 1);
    m_columns->addLayout(m_left, 364);
    m_columns->addLayout(m_middle, 420);
    m_columns->addLayout(m_right, 350);
    layOut(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kFormPauseMs);
    m_minute.start(kMinuteMs);
    connectAll();
    refreshFees();
    m_empty = draft();
    refreshNow();
}

void ReceptionForm::layOut(bool wide) {
    if (m_wide == wide) return;
    m_wide = wide;
    for (QWidget* panel :
         {static_cast<QWidget*>(m_papers), static_cast<QWidget*>(m_fees), static_cast<QWidget*>(m_delivery),
          static_cast<QWidget*>(m_due), static_cast<QWidget*>(m_elsewhere), static_cast<QWidget*>(m_slip)}) {
        for (QVBoxLayout* column : {m_left, m_middle, m_right}) column->removeWidget(panel);
    }
    if (!wide) m_middle->addWidget(m_due);
    if (!wide) m_middle->addWidget(m_elsewhere);
    m_middle->addWidget(m_papers, 1);
    m_middle->addWidget(m_fees);
    m_middle->addWidget(m_delivery);
    if (wide) m_right->addWidget(m_due);
    if (wide) m_right->addWidget(m_elsewhere);
    (wide ? m_right : m_left)->addWidget(m_slip, 1);
    m_left->setStretchFactor(m_applicant, wide ? 1 : 0);
    m_columns->setStretch(2, wide ? 350 : 0);
    m_columns->setSpacing(wide ? 8 : 4);
    m_left->setContentsMargins(0, 0, wide ? 0 : 4, 0);
}

void ReceptionForm::connectAll() {
    connect(m_procedure, &ProcedurePicker::procedureChanged, this, &ReceptionForm::beginProcedure);
    connect(m_procedure, &ProcedurePicker::chosen, this, [this] {
        if (auto* number = m_applicant->findChild<QWidget*>(QStringLiteral("submitter.number")))
            number->setFocus(Qt::OtherFocusReason);
    });
    connect(m_delivery, &DeliveryPanel::channelChanged, this, [this](Channel channel) {
        m_procedure->setChannel(channel);
        refreshFees();
        Q_EMIT changed();
    });
    connect(m_procedure, &ProcedurePicker::changed, this, &ReceptionForm::changed);
    connect(m_applicant, &ApplicantPanel::changed, this, &ReceptionForm::changed);
    connect(m_papers, &PaperPanel::changed, this, &ReceptionForm::changed);
    connect(m_fees, &FeePanel::changed, this, &ReceptionForm::changed);
    connect(m_delivery, &DeliveryPanel::changed, this, &ReceptionForm::changed);
    connect(m_elsewhere, &NonBoundaryPanel::changed, this, &ReceptionForm::changed);
    connect(m_elsewhere, &NonBoundaryPanel::faulted, this, &ReceptionForm::faulted);
    connect(m_procedure, &ProcedurePicker::faulted, this, &ReceptionForm::faulted);
    connect(m_applicant, &ApplicantPanel::faulted, this, &ReceptionForm::faulted);
    connect(m_applicant, &ApplicantPanel::openDossierRequested, this, &ReceptionForm::openDossierRequested);
    connect(m_due, &DueCard::whyRequested, this, &ReceptionForm::explain);
    connect(this, &ReceptionForm::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ReceptionForm::refreshNow);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && m_procedure->procedure()) refreshNow();
    });
}

void ReceptionForm::reload() {
    m_procedure->reload(m_workplace.actor);
}

void ReceptionForm::beginProcedure() {
    const auto& procedure = m_procedure->procedure();
    m_papers->setRequired(procedure ? procedure->papers : QList<RequiredPaper>());
    m_applicant->setProcedure(procedure ? procedure->code : QString());
    refreshFees();
    Q_EMIT changed();
}

void ReceptionForm::refreshFees() {
    const auto& procedure = m_procedure->procedure();
    if (!procedure) return m_fees->setFees({}, tr("Known once a procedure is chosen."));
    try {
        Application bare;
        bare.channel = m_delivery->channel();
        const auto preview = ReceiveDossier(m_workplace.desk).preview(bare, *procedure, m_workplace.actor);
        const QDate today = localDate(m_workplace.desk.clock.now());
        m_fees->setFees(preview.fees, nothingToPay(*procedure, bare.channel, today));
    } catch (const Fault& fault) {
        Q_EMIT faulted(faultText(fault));
    }
}

Application ReceptionForm::application() const {
    Application out;
    if (m_procedure->procedure()) out.procedureCode = m_procedure->procedure()->code;
    out.submitter = m_applicant->submitter();
    out.owner = m_applicant->owner();
    out.papers = m_papers->papers().submitted();
    out.limit = m_procedure->enteredLimit();
    out.limitReason = m_procedure->limitReason();
    out.workflowKey = m_procedure->workflowKey();
    out.fees = m_fees->entered();
    out.nonBoundary = m_elsewhere->nonBoundary();
    m_delivery->put(out);
    return out;
}

Refusals ReceptionForm::refusals() const {
    const Application form = application();
    Refusals all = m_procedure->unreadable() + m_applicant->unreadable() + m_fees->unreadable() +
                   m_elsewhere->unreadable();
    const bool limitTyped = !m_procedure->unreadable().isEmpty();
    const auto accepted = acceptedApplication(form, localDate(m_workplace.desk.clock.now()));
    for (const Refusal& refusal : accepted.refusals()) all += refusal;
    if (!m_procedure->procedure()) return all;
    for (const Refusal& refusal : missingFor(form, *m_procedure->procedure()))
        if (!limitTyped || refusal.field != QLatin1String("limit")) all += refusal;
    return all;
}

QWidget* ReceptionForm::markOf(const Refusal& refusal) {
    if (QWidget* field = m_procedure->mark(refusal)) return field;
    if (QWidget* field = m_applicant->mark(refusal)) return field;
    if (QWidget* field = m_papers->mark(refusal)) return field;
    if (QWidget* field = m_fees->mark(refusal)) return field;
    if (QWidget* field = m_elsewhere->mark(refusal)) return field;
    return m_delivery->mark(refusal);
}

void ReceptionForm::showRefusals(const Refusals& refusals) {
    const QList<QWidget*> order{m_procedure, m_applicant, m_papers, m_fees, m_delivery, m_elsewhere};
    QWidget* first = nullptr;
    qsizetype firstPlace = order.size();
    for (const Refusal& refusal : refusals) {
        QWidget* field = markOf(refusal);
        for (qsizetype place = 0; field && place < firstPlace; ++place)
            if (order.at(place)->isAncestorOf(field)) {
                first = field;
                firstPlace = place;
            }
    }
    if (!first) return;
    m_applicant->reveal(first);
    first->setFocus(Qt::OtherFocusReason);
}

int ReceptionForm::missingPapers() const {
    return m_papers->papers().missing();
}

QJsonObject ReceptionForm::draft() const {
    QJsonObject out;
    m_procedure->putDraft(out);
    m_applicant->putDraft(out);
    m_delivery->putDraft(out);
    m_elsewhere->putDraft(out);
    out.insert(QStringLiteral("papers"), m_papers->papers().draft());
    out.insert(QStringLiteral("fees"), m_fees->draft());
    return out;
}

void ReceptionForm::restore(const QJsonObject& draft) {
    m_delivery->restore(draft);
    m_procedure->setChannel(m_delivery->channel());
    m_procedure->restore(draft);
    m_applicant->restore(draft);
    m_elsewhere->restore(draft);
    m_papers->papers().restore(draft.value(QStringLiteral("papers")).toArray());
    m_fees->restore(draft.value(QStringLiteral("fees")).toArray());
    refreshNow();
}

void ReceptionForm::clear() {
    restore({});
}

void ReceptionForm::take(const IdentityCard& card) {
    m_applicant->take(card);
}

void ReceptionForm::focusFirst() {
    m_procedure->focusSearch();
}

bool ReceptionForm::closeList() {
    return m_procedure->closeList() || m_elsewhere->closeList();
}

void ReceptionForm::refreshNow() {
    m_pause.stop();
    try {
        m_applicant->setWarnings(warningsFor(application()));
        refreshPromise();
    } catch (const Fault& fault) {
        Q_EMIT faulted(faultText(fault));
    }
}

void ReceptionForm::refreshPromise() {
    const auto& procedure = m_procedure->procedure();
    if (!procedure) {
        m_due->clear(tr("Known once a procedure is chosen."));
        return m_slip->clear(tr("Nothing to print yet"), tr("Choose a procedure (Alt+T)"));
    }
    const Application form = application();
    const ReceiveDossier receive(m_workplace.desk);
    ReceptionPreview preview = receive.preview(form, *procedure, m_workplace.actor);
    const bool startKnown = m_elsewhere->unreadable().isEmpty();
    if (!startKnown) preview.due.reset();
    const auto why = receive.explain(form, *procedure, m_workplace.actor);
    if (why && preview.due)
        m_due->show(preview, *why);
    else if (!startKnown)
        m_due->clear(tr("Enter the competent unit and the time below."));
    else
        m_due->clear(preview.limit ? tr("You do not receive dossiers today.")
                                   : tr("Enter the time limit below the procedure."));
    const auto slip = previewOf(form, *procedure, preview, m_workplace.actor, m_workplace.desk);
    if (slip)
        m_slip->show(receiptSlip(*slip, SlipCopy::Given));
    else
        m_slip->clear(tr("You do not receive dossiers today."),
                      tr("Ask the supervisor for the role, or change the officer."));
}

void ReceptionForm::explain() {
    const auto& procedure = m_procedure->procedure();
    if (!procedure || !m_elsewhere->unreadable().isEmpty()) return;
    try {
        const Application form = application();
        const auto why = ReceiveDossier(m_workplace.desk).explain(form, *procedure, m_workplace.actor);
        const auto own = procedure->limitFor(form.channel);
        if (why && (own || form.limit)) WhyDialog(*why, own ? *own : *form.limit, window()).exec();
    } catch (const Fault& fault) {
        Q_EMIT faulted(faultText(fault));
    }
}

QSize ReceptionForm::minimumSizeHint() const {
    return {kNarrowest, QWidget::minimumSizeHint().height()};
}

void ReceptionForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut(event->size().width() >= kWideFrom);
}

}  // namespace motcua::ui
