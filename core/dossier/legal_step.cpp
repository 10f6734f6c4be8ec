// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/legal_step.h"

#include "core/dossier/dossier_say.h"
#include "core/dossier/legal_facts.h"
#include "core/dossier/legal_input.h"
#include "core/dossier/signing.h"
#include "core/journal/commitment.h"
#include "core/workflow/legal_turns.h"
#include "core/workflow/office_turns.h"

#include <QJsonArray>
#include <algorithm>

namespace motcua {

namespace {

bool isSame(const PaperRef& a, const PaperRef& b) {
    return a.index > 0 || b.index > 0 ? a.index == b.index : a.name == b.name;
}

/// Builds the step of one act.
class StepMaker {
public:
    StepMaker(const Transition& transition, const ActInput& input, const Dossier& before, const Actor& actor,
              const Desk& desk)
        : m_transition(transition),
          m_input(input),
          m_before(before),
          m_actor(actor),
          m_desk(desk),
          m_now(desk.clock.now()),
          m_calendar(desk.centre.calendarOf(before.competentUnit)) {}

    Outcome<LegalStep> made() {
        m_step.legalBasis = m_input.legalBasis;
        m_step.documentNo = m_input.documentNo;
        const QString& action = m_transition.actionKey;
        if (action == turn::kSupplementComplete) complete();
        if (action == turn::kProposeExtension) propose();
        if (action == turn::kRequireObligation || action == turn::kObligationPaid)
            m_step.reason = ClockReason::FinancialObligation;
        if (action == turn::kRejectExtension) reject();
        if (has(form_meaning::kSupplement)) request();
        if (has(form_meaning::kRefusal)) refuse();
        if (has(form_meaning::kExtension)) extend();
        if (has(form_meaning::kStop)) stop();
        checkDates();
        if (!m_refusals.isEmpty()) return m_refusals;
        return m_step;
    }

private:
    [[nodiscard]] bool has(const QString& form) const { return m_transition.letters.contains(form); }

    /// Letters of an agency are signed for its head; slips by the officer himself.
    void takeSigner(Letter& letter) const {
        const Signing signing = signingOf(m_desk, m_actor.officer.id, letter.unit, m_before.procedureCode,
                                          letter.documentDate.value_or(localDate(m_now)));
        letter.content.signerCapacity = signing.capacity;
        letter.content.signerName = signing.name;
        letter.content.signingDecision = signing.decision;
    }

    Letter begun(const QString& form, UnitId unit) const {
        Letter letter;
        letter.dossier = m_before.id;
        letter.form = form;
        letter.unit = unit;
        letter.documentNo = m_input.documentNo;
        letter.documentDate = m_input.documentDate;
        letter.legalBasis = m_input.legalBasis;
        letter.reason = m_input.reason;
        letter.at = m_now;
        letter.officer = m_actor.officer.id;
        letter.previousDue = m_before.due;
        letter.overridden = m_transition.lapOverridden;
        letter.salt = newSalt();
        letter.content.reason = m_input.note;
        letter.content.feeSettlement = m_input.feeSettlement;
        letter.content.stage = m_before.stepName;
        return letter;
    }

    void request() {
        Letter letter = begun(form_meaning::kSupplement, m_before.receivingUnit);
        letter.content.papers = m_input.missingPapers;
        QList<PaperRef*> papers;
        for (PaperFault& fault : letter.content.papers) papers += &fault.paper;
        m_refusals += resolvePapers(papers, procedure(), "missingPapers");
        const auto until = supplementInTimeUntil(m_before, m_desk);
        letter.late = until && m_now > *until;
        m_step.reason = ClockReason::Supplement;
        m_step.letter = letter;
    }

    void complete() {
        m_step.reason = ClockReason::Supplement;
        const auto asked = latestIssued(m_desk.letters.of(m_before.id), form_meaning::kSupplement);
        if (!asked) return;
        QList<PaperRef> supplied = m_input.suppliedPapers;
        QList<PaperRef*> papers;
        for (PaperRef& paper : supplied) papers += &paper;
        m_refusals += resolvePapers(papers, procedure(), "suppliedPapers");
        QStringList lacking;
        for (const PaperFault& fault : asked->content.papers) {
            const bool there = std::any_of(supplied.begin(), supplied.end(),
                                           [&](const PaperRef& paper) { return isSame(paper, fault.paper); });
            if (!there) lacking += fault.paper.name;
        }
        if (!lacking.isEmpty())
            m_refusals +=
                refused("supplement.incomplete",
                        DossierSay::tr("Still missing of what was asked for: %1.")
                            .arg(lacking.join(QLatin1String("; "))),
                        DossierSay::tr("The clock starts again when everything is there."), "suppliedPapers");
    }

    void refuse() {
        Letter letter = begun(form_meaning::kRefusal, m_before.receivingUnit);
        for (const RefusalReason& reason : refusalReasonsFor(m_before, m_desk))
            if (reason.key == m_input.reason && !reason.text.isEmpty())
                letter.content.reason =
                    m_input.note.isEmpty() ? reason.text : reason.text + QLatin1Char('\n') + m_input.note;
        if (letter.content.reason.isEmpty())
            m_refusals +=
                refused("reason.words", DossierSay::tr("This reason has no words of its own."),
                        DossierSay::tr("Write for the applicant why the dossier is refused."), "note");
        takeReturned(letter);
        m_step.reason = ClockReason::Refused;
        m_step.letter = letter;
    }

    /// The act of stopping at the applicant's request, and that of closing after silence: the form set of
    /// 2018 has no notice for it, there the refusal slip says it.
    void stop() {
        const bool unpaid = m_transition.actionKey == turn::kCloseUnpaid;
        const bool silence = unpaid || m_transition.actionKey == turn::kCloseUnanswered;
        const bool known =
            m_desk.centre.centre().formSet(m_before.formSet).form(form_meaning::kStop).has_value();
        Letter letter = begun(known ? form_meaning::kStop : form_meaning::kRefusal,
                              known ? m_before.competentUnit : m_before.receivingUnit);
        if (silence && letter.content.reason.isEmpty())
            letter.content.reason = unpaid ? unpaidText() : silenceText();
        if (!silence) letter.requestedOn = m_input.requestedOn.value_or(localDate(m_now));
        takeReturned(letter);
        if (known) takeSigner(letter);
        m_step.reason = silence ? ClockReason::Silence : ClockReason::ApplicantRequest;
        m_step.letter = letter;
    }

    QString silenceText() const {
        const auto asked = latestIssued(m_desk.letters.of(m_before.id), form_meaning::kSupplement);
        const auto until = answerBy(m_before, m_desk);
        if (!asked || !until) return QStringLiteral("Hồ sơ không được bổ sung trong thời hạn quy định.");
        return QStringLiteral(
                   "Hồ sơ không được bổ sung, hoàn thiện theo Phiếu yêu cầu ngày %1; thời hạn bổ sung đã hết "
                   "ngày %2.")
            .arg(asked->issuedOn().toString(QStringLiteral("dd/MM/yyyy")),
                 until->toString(QStringLiteral("dd/MM/yyyy")));
    }

    QString unpaidText() const {
        const auto owed = openObligation(m_desk.obligations.of(m_before.id));
        if (!owed) return QStringLiteral("Nghĩa vụ tài chính không được thực hiện trong thời hạn quy định.");
        return QStringLiteral(
                   "Nghĩa vụ tài chính theo Thông báo số %1 không được thực hiện; thời hạn đã hết ngày %2.")
            .arg(owed->noticeNo, owed->payBy.toString(QStringLiteral("dd/MM/yyyy")));
    }

    void propose() {
        Letter letter = begun(form_meaning::kExtension, m_before.competentUnit);
        letter.state = LetterState::Proposed;
        letter.newDue = newDue();
        m_step.letter = letter;
    }

    void reject() {
        if (const auto proposal = m_desk.letters.openProposal(m_before.id)) m_step.settles = proposal->id;
        m_step.settledAs = LetterState::Rejected;
    }

    void extend() {
        Letter letter = begun(form_meaning::kExtension, m_before.competentUnit);
        m_step.reason = ClockReason::Delay;
        const auto proposal = m_desk.letters.openProposal(m_before.id);
        if (proposal) {
            m_step.settles = proposal->id;
            letter.content.reason = proposal->content.reason;
            if (letter.legalBasis.isEmpty()) letter.legalBasis = proposal->legalBasis;
            m_step.legalBasis = letter.legalBasis;
        }
        letter.newDue = m_input.newDue || !proposal ? newDue() : proposal->newDue;
        if (letter.newDue && m_before.due && *letter.newDue <= *m_before.due) refuseNotLater();
        m_step.until = letter.newDue;
        takeSigner(letter);
        m_step.letter = letter;
    }

    void refuseNotLater() {
        m_refusals += refused("newDue.notLater",
                              DossierSay::tr("The new date is not later than the present one, %1.")
                                  .arg(m_before.due ? toShortVietnamese(*m_before.due) : QString()),
                              DossierSay::tr("Choose a later working day."), "newDue");
    }

    /// Closing of the day that was chosen.
    std::optional<Instant> newDue() {
        if (!m_input.newDue) return std::nullopt;
        if (!m_calendar.isWorkingDay(*m_input.newDue)) {
            m_refusals += refused("newDue.dayOff",
                                  DossierSay::tr("%1 is not a working day.")
                                      .arg(m_input.newDue->toString(QStringLiteral("dd/MM/yyyy"))),
                                  DossierSay::tr("Choose a working day."), "newDue");
            return std::nullopt;
        }
        const Instant at = m_calendar.closing(*m_input.newDue);
        if (m_transition.actionKey == turn::kProposeExtension && m_before.due && at <= *m_before.due)
            refuseNotLater();
        return at;
    }

    /// Originals are given back only where they were handed in.
    void takeReturned(Letter& letter) {
        if (!m_input.returnedOriginals) return;
        for (const PaperRef& wanted : *m_input.returnedOriginals) {
            const auto found = std::find_if(
                m_before.papers.begin(), m_before.papers.end(), [&](const SubmittedPaper& paper) {
                    return paper.originals > 0 &&
                           (wanted.index > 0 ? paper.index == wanted.index : paper.name == wanted.name);
                });
            if (found != m_before.papers.end())
                letter.content.returned += found->name;
            else
                m_refusals +=
                    refused("returnedOriginals.none",
                            DossierSay::tr("No original of \"%1\" was handed in with this dossier.")
                                .arg(wanted.name.isEmpty() ? QString::number(wanted.index) : wanted.name),
                            DossierSay::tr("Choose among the originals that the dossier holds."),
                            "returnedOriginals");
        }
    }

    void checkDates() {
        const QDate today = localDate(m_now);
        if (m_input.documentDate && *m_input.documentDate > today)
            m_refusals +=
                refused("documentDate.future", DossierSay::tr("The document is dated in the future."),
                        DossierSay::tr("Correct its date."), "documentDate");
        if (m_input.documentDate && *m_input.documentDate < m_before.receivedOn)
            m_refusals += refused("documentDate.early",
                                  DossierSay::tr("The document is dated before the dossier was received."),
                                  DossierSay::tr("Correct its date."), "documentDate");
        if (m_input.requestedOn &&
            (*m_input.requestedOn > today || *m_input.requestedOn < m_before.receivedOn))
            m_refusals +=
                refused("requestedOn.date",
                        DossierSay::tr("The applicant can have asked from the reception until today."),
                        DossierSay::tr("Correct the day of the request."), "requestedOn");
    }

    Procedure procedure() const { return m_desk.catalogue.load(m_before.procedureVersion).procedure; }

    const Transition& m_transition;
    const ActInput& m_input;
    const Dossier& m_before;
    const Actor& m_actor;
    const Desk& m_desk;
    Instant m_now;
    const WorkingCalendar& m_calendar;
    LegalStep m_step;
    Refusals m_refusals;
};

}  // namespace

Outcome<LegalStep> legalStep(const Transition& transition, const ActInput& input, const Dossier& before,
                             const Actor& actor, const Desk& desk) {
    return StepMaker(transition, input, before, actor, desk).made();
}

QJsonObject eventMembers(const LegalStep& step) {
    if (!step.letter) return {};
    const Letter& letter = *step.letter;
    QJsonObject about{{QStringLiteral("form"), letter.form}, {QStringLiteral("state"), keyOf(letter.state)}};
    if (letter.number > 0) about.insert(QStringLiteral("number"), letter.number);
    if (letter.documentDate)
        about.insert(QStringLiteral("documentDate"), letter.documentDate->toString(Qt::ISODate));
    if (letter.newDue) about.insert(QStringLiteral("newDue"), letter.newDue->ms);
    if (letter.late) about.insert(QStringLiteral("late"), true);
    QJsonArray papers;
    for (const PaperFault& fault : letter.content.papers)
        papers += QJsonArray{fault.paper.index, fault.wrong};
    if (!papers.isEmpty()) about.insert(QStringLiteral("papers"), papers);
    if (!letter.content.returned.isEmpty())
        about.insert(QStringLiteral("returned"), letter.content.returned.size());
    QJsonObject members{{QStringLiteral("letter"), about}};
    if (letter.overridden) members.insert(QStringLiteral("override"), true);
    return members;
}

}  // namespace motcua
