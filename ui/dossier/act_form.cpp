// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/act_form.h"

#include "core/base/text.h"
#include "core/dossier/desk.h"
#include "core/dossier/legal_facts.h"
#include "core/workflow/legal_turns.h"
#include "core/workflow/office_turns.h"
#include "ui/dossier/consult_form.h"
#include "ui/dossier/dossier_file.h"
#include "ui/dossier/paper_checks.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/date_field.h"
#include "ui/shared/field_row.h"
#include "ui/shared/line_field.h"
#include "ui/shared/notice.h"
#include "ui/shared/plain_label.h"

#include <QVBoxLayout>
#include <algorithm>

namespace motcua::ui {

namespace {

bool isAbout(const Refusal& refusal, const char* field) {
    return refusal.field == QLatin1String(field) ||
           refusal.field.startsWith(QLatin1String(field) + QLatin1Char('['));
}

QList<PaperRef> listOf(const Procedure& procedure) {
    QList<PaperRef> papers;
    for (const RequiredPaper& paper : procedure.papers)
        if (!paper.noteRow) papers += PaperRef{paper.index, paper.name};
    return papers;
}

QList<PaperRef> originalsOf(const Dossier& dossier) {
    QList<PaperRef> papers;
    for (const SubmittedPaper& paper : dossier.papers)
        if (paper.originals > 0) papers += PaperRef{paper.index, paper.name};
    return papers;
}

QList<PaperRef> askedFor(const Dossier& dossier, const Desk& desk) {
    QList<PaperRef> papers;
    if (const auto letter = latestIssued(desk.letters.of(dossier.id), form_meaning::kSupplement))
        for (const PaperFault& fault : letter->content.papers) papers += fault.paper;
    return papers;
}

}  // namespace

bool needsForm(const ActionOffer& offer) {
    static const QList<Requirement> asked{Requirement::MissingPapers,     Requirement::SuppliedPapers,
                                          Requirement::ReturnedOriginals, Requirement::LegalBasis,
                                          Requirement::DocumentNo,        Requirement::NewDue,
                                          Requirement::Participants,      Requirement::Opinion};
    return std::any_of(offer.needs.begin(), offer.needs.end(),
                       [](Requirement need) { return asked.contains(need); });
}

ActForm::ActForm(QWidget* parent) : Panel({}, parent) {
    setObjectName(QStringLiteral("actForm"));
}

void ActForm::begin(const DossierFile& file, const ActionOffer& offer, const Desk& desk) {
    delete m_rows;
    m_fields.clear();
    m_reasons.clear();
    m_reason = m_opinion = nullptr;
    m_consult = nullptr;
    m_missing = m_supplied = m_returned = nullptr;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    content()->addWidget(m_rows);
    setTitle(offer.label);
    setNote(tr("F9 does it · Esc leaves"));
    addCautions(offer, desk, file);
    if (offer.needs.contains(Requirement::LegalBasis)) addReasons(file, desk);
    if (offer.needs.contains(Requirement::Opinion)) addOpinions(file, offer, desk);
    addFields(file, offer, desk);
    if (offer.needs.contains(Requirement::Participants)) addOpinions(file, offer, desk);
    addPapers(file, offer, desk);
    if (!m_missing && !m_supplied && !m_returned) rows->addStretch(1);
    m_rows->show();
    if (m_missing || m_supplied)
        (m_missing ? m_missing : m_supplied)->focusList();
    else if (m_consult)
        m_consult->focusFirst();
    else if (m_reason || m_opinion)
        (m_reason ? m_reason : m_opinion)->setFocus(Qt::OtherFocusReason);
    else if (QWidget* first = m_rows->findChild<LineField*>())
        first->setFocus(Qt::OtherFocusReason);
}

/// What the officer must know before: that it is late, that a supervisor answers for it, what was proposed.
void ActForm::addCautions(const ActionOffer& offer, const Desk& desk, const DossierFile& file) {
    for (const QString& caution : offer.cautions)
        m_rows->layout()->addWidget(new Notice(State::DueSoon, caution, m_rows));
    if (offer.key != turn::kApproveExtension) return;
    const auto proposal = desk.letters.openProposal(file.dossier.id);
    if (!proposal || !proposal->newDue) return;
    m_rows->layout()->addWidget(new Notice(
        State::Within,
        tr("Proposed: %1. Reason: %2").arg(toShortVietnamese(*proposal->newDue), proposal->content.reason),
        m_rows));
}

void ActForm::addPapers(const DossierFile& file, const ActionOffer& offer, const Desk& desk) {
    const auto add = [this](PaperChecks::Mode mode, const char* name, const QString& title,
                            const QList<PaperRef>& papers) {
        m_rows->layout()->addWidget(new PlainLabel(title, TextRole::Section, m_rows));
        auto* checks = new PaperChecks(mode, QLatin1String(name), m_rows);
        checks->setPapers(papers);
        static_cast<QVBoxLayout*>(m_rows->layout())->addWidget(checks, 1);
        return checks;
    };
    if (offer.needs.contains(Requirement::MissingPapers))
        m_missing = add(PaperChecks::Mode::Faults, "missingPapers",
                        tr("Mark everything that is missing or not right, at once"),
                        listOf(desk.catalogue.load(file.dossier.procedureVersion).procedure));
    if (offer.needs.contains(Requirement::SuppliedPapers))
        m_supplied = add(PaperChecks::Mode::Ticks, "suppliedPapers", tr("Tick what was handed in"),
                         askedFor(file.dossier, desk));
    const bool givesBack = offer.needs.contains(Requirement::ReturnedOriginals) || offer.key == turn::kRefuse;
    if (givesBack)
        m_returned = add(PaperChecks::Mode::Ticks, "returnedOriginals", tr("Originals that are given back"),
                         originalsOf(file.dossier));
}

void ActForm::addReasons(const DossierFile& file, const Desk& desk) {
    m_reasons = refusalReasonsFor(file.dossier, desk);
    QStringList words;
    for (const RefusalReason& reason : std::as_const(m_reasons))
        words += reason.text.isEmpty() ? tr("Another reason, in the words below") : reason.text;
    m_reason = new ChoiceBox(words, m_rows);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setCurrentIndex(-1);
    auto* row = new FieldRow(tr("&Reason"), m_reason, m_rows);
    row->setLabelWidth(kActLabels);
    m_fields.insert(QStringLiteral("reason"), row);
    m_rows->layout()->addWidget(row);
    addLine("legalBasis", tr("&Legal ground"));
    connect(m_reason, &QComboBox::currentIndexChanged, this, &ActForm::takeReason);
}

void ActForm::addFields(const DossierFile& file, const ActionOffer& offer, const Desk& desk) {
    if (offer.needs.contains(Requirement::NewDue)) {
        DateField* date = addDate("newDue", tr("&New due date"), desk);
        date->setPlaceholderText(
            tr("later than %1").arg(toShortVietnamese(file.dossier.due.value_or(file.dossier.promisedDue))));
    }
    if (offer.needs.contains(Requirement::DocumentNo)) {
        addLine("documentNo", tr("Number of the &document"));
        if (!offer.letters.isEmpty()) addDate("documentDate", tr("Date of the document"), desk);
    }
    if (offer.key == turn::kRequireObligation) {
        addLine("amount", tr("&Amount in đồng"))->setPlaceholderText(tr("as the notice says"));
        DateField* date = addDate("payBy", tr("To be paid &by"), desk);
        const auto days = usualPayDays(desk, localDate(desk.clock.now()));
        date->setPlaceholderText(days ? tr("as the notice says, else %1 days from today").arg(*days)
                                      : tr("as the notice says"));
    }
    if (offer.key == turn::kStopOnRequest) addDate("requestedOn", tr("The applicant asked &on"), desk);
    const bool settles = offer.needs.contains(Requirement::ReturnedOriginals);
    if (settles) addLine("feeSettlement", tr("&Fees paid are"));
    const bool again =
        offer.letters.contains(form_meaning::kSupplement) && offer.needs.contains(Requirement::Comment);
    if (again) addLine("override", tr("Why the &supervisor allows it"));
    addLine("note", offer.needs.contains(Requirement::NewDue)         ? tr("R&eason for the applicant")
                    : offer.needs.contains(Requirement::Participants) ? tr("&Question")
                                                                      : tr("In &words"));
}

/// Whom to ask and how; or what was asked, and the answer.
void ActForm::addOpinions(const DossierFile& file, const ActionOffer& offer, const Desk& desk) {
    if (offer.needs.contains(Requirement::Participants)) {
        m_consult = new ConsultForm(desk, m_rows);
        static_cast<QVBoxLayout*>(m_rows->layout())->addWidget(m_consult, 1);
        return;
    }
    for (const Consult& consult : file.consults)
        if (consult.state == ConsultState::Open || consult.state == ConsultState::Settled)
            m_rows->layout()->addWidget(new Notice(State::Within, consult.question, m_rows));
    m_opinion =
        new ChoiceBox({labelOf(Opinion::Agree), labelOf(Opinion::Disagree), labelOf(Opinion::Other)}, m_rows);
    m_opinion->setObjectName(QStringLiteral("opinion"));
    m_opinion->setCurrentIndex(-1);
    auto* row = new FieldRow(tr("&Opinion"), m_opinion, m_rows);
    row->setLabelWidth(kActLabels);
    m_fields.insert(QStringLiteral("opinion"), row);
    m_rows->layout()->addWidget(row);
}

LineField* ActForm::addLine(const char* field, const QString& label) {
    auto* line = new LineField(m_rows);
    line->setObjectName(QLatin1String(field));
    auto* row = new FieldRow(label, line, m_rows);
    row->setLabelWidth(kActLabels);
    m_fields.insert(QLatin1String(field), row);
    m_rows->layout()->addWidget(row);
    return line;
}

DateField* ActForm::addDate(const char* field, const QString& label, const Desk& desk) {
    auto* date = new DateField(desk.clock, m_rows);
    date->setObjectName(QLatin1String(field));
    auto* row = new FieldRow(label, date, m_rows);
    row->setLabelWidth(kActLabels);
    m_fields.insert(QLatin1String(field), row);
    m_rows->layout()->addWidget(row);
    return date;
}

/// The law of a standard reason stands there at once; what was typed is never overwritten.
void ActForm::takeReason(int chosen) {
    if (chosen < 0 || chosen >= m_reasons.size()) return;
    auto* law = qobject_cast<LineField*>(m_fields.value(QStringLiteral("legalBasis"))->field());
    const bool own = std::none_of(m_reasons.begin(), m_reasons.end(), [law](const RefusalReason& reason) {
        return reason.legalBasis == law->text();
    });
    if (law->text().isEmpty() || !own) law->setText(m_reasons.at(chosen).legalBasis);
}

QString ActForm::textOf(const char* field) const {
    const FieldRow* row = m_fields.value(QLatin1String(field));
    const auto* line = row ? qobject_cast<const LineField*>(row->field()) : nullptr;
    return line ? line->text() : QString();
}

std::optional<QDate> ActForm::dateOf(const char* field) const {
    const FieldRow* row = m_fields.value(QLatin1String(field));
    const auto* date = row ? qobject_cast<const DateField*>(row->field()) : nullptr;
    return date ? date->date() : std::nullopt;
}

ActInput ActForm::input() const {
    ActInput input;
    input.note = textOf("note");
    input.legalBasis = textOf("legalBasis");
    input.documentNo = textOf("documentNo");
    input.documentDate = dateOf("documentDate");
    input.newDue = dateOf("newDue");
    input.requestedOn = dateOf("requestedOn");
    input.feeSettlement = textOf("feeSettlement");
    input.overrideReason = textOf("override");
    if (m_reason && m_reason->currentIndex() >= 0) input.reason = m_reasons.at(m_reason->currentIndex()).key;
    input.payBy = dateOf("payBy");
    if (const QString amount = textOf("amount").remove(QLatin1Char('.')).remove(QLatin1Char(' '));
        !amount.isEmpty())
        input.amount = Dong{amount.toLongLong()};
    if (m_opinion && m_opinion->currentIndex() >= 0)
        input.opinion = static_cast<Opinion>(m_opinion->currentIndex());
    if (m_consult) input.consult = m_consult->wish();
    if (m_missing) input.missingPapers = m_missing->faults();
    if (m_supplied) input.suppliedPapers = m_supplied->ticked();
    if (m_returned) input.returnedOriginals = m_returned->ticked();
    return input;
}

bool ActForm::showRefusals(const Refusals& refusals) {
    for (FieldRow* row : std::as_const(m_fields)) {
        row->setMessage({});
        if (auto* line = qobject_cast<LineField*>(row->field())) line->clearMark();
    }
    QWidget* first = nullptr;
    if (m_consult) m_consult->clearRefusals();
    for (const Refusal& refusal : refusals) {
        if (QWidget* about = m_consult ? m_consult->showRefusal(refusal) : nullptr; about && !first)
            first = about;
        for (auto [field, checks] :
             {std::pair("missingPapers", m_missing), std::pair("suppliedPapers", m_supplied),
              std::pair("returnedOriginals", m_returned)}) {
            if (!checks || !isAbout(refusal, field)) continue;
            checks->setMessage(refusal.message);
            if (!first) first = checks->findChild<QWidget*>(QLatin1String(field) + QStringLiteral("List"));
        }
        QString named = refusal.field == QLatin1String("comment") ? QStringLiteral("note") : refusal.field;
        if (named == QLatin1String("note") && m_fields.contains(QStringLiteral("override")))
            named = QStringLiteral("override");
        FieldRow* row = m_fields.value(named);
        if (!row) continue;
        if (auto* line = qobject_cast<LineField*>(row->field()))
            line->setMark(Mark::Missing, {}, refusal.message);
        else
            row->setMessage(refusal.message);
        if (!first) first = row->field();
    }
    if (first) first->setFocus(Qt::OtherFocusReason);
    return first != nullptr;
}

}  // namespace motcua::ui
