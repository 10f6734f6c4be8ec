// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/counter_slips.h"

#include "core/base/text.h"
#include "core/dossier/desk.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/field_lengths.h"
#include "core/dossier/legal_input.h"
#include "core/dossier/legal_step.h"
#include "core/dossier/receive_dossier.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/journal/commitment.h"

#include <algorithm>

namespace motcua {

namespace {

Refusals putSupplement(Letter& letter, const Application& application, const ActInput& input,
                       const Procedure& procedure) {
    letter.content.papers =
        input.missingPapers.isEmpty() ? lackingPapers(application, procedure) : input.missingPapers;
    letter.content.reason = input.note;
    QList<PaperRef*> papers;
    for (PaperFault& fault : letter.content.papers) papers += &fault.paper;
    if (papers.isEmpty())
        return {refused("supplement.nothing", DossierSay::tr("No required paper is missing."),
                        DossierSay::tr("Receive the dossier, or mark what is wrong."), "missingPapers")};
    return resolvePapers(papers, procedure, "missingPapers");
}

Refusals putRefusal(Letter& letter, const ActInput& input, const Procedure& procedure, const Desk& desk) {
    Refusals refusals;
    const QList<RefusalReason> reasons =
        refusalReasons(desk.centre.centre(), procedure.code, localDate(letter.at));
    const auto reason = std::find_if(reasons.begin(), reasons.end(),
                                     [&](const RefusalReason& one) { return one.key == input.reason; });
    if (reason == reasons.end())
        return {refused("reason.unknown", DossierSay::tr("Choose one of the reasons for a refusal."),
                        DossierSay::tr("Without a reason nothing is refused."), "reason")};
    letter.reason = reason->key;
    letter.content.reason = reason->text;
    if (!input.note.isEmpty())
        letter.content.reason =
            reason->text.isEmpty() ? input.note : reason->text + QLatin1Char('\n') + input.note;
    if (letter.content.reason.isEmpty())
        refusals += refused("reason.words", DossierSay::tr("This reason has no words of its own."),
                            DossierSay::tr("Write for the applicant why the dossier is refused."), "note");
    if (input.legalBasis.isEmpty())
        refusals += refused("input.legalBasis",
                            DossierSay::tr("A refusal names the article of law that it rests on."),
                            DossierSay::tr("Write the legal ground."), "legalBasis");
    return refusals;
}

}  // namespace

QList<PaperFault> lackingPapers(const Application& application, const Procedure& procedure) {
    QList<PaperFault> lacking;
    for (const RequiredPaper& required : procedure.papers) {
        if (!required.required || required.noteRow) continue;
        const bool there = std::any_of(
            application.papers.begin(), application.papers.end(), [&](const SubmittedPaper& paper) {
                const bool same = paper.index > 0 ? paper.index == required.index
                                                  : folded(paper.name) == folded(required.name);
                return same && paper.total() > 0;
            });
        if (!there) lacking += PaperFault{{required.index, required.name}, false, {}};
    }
    return lacking;
}

Outcome<Letter> CounterSlips::issue(const QString& form, const Application& application,
                                    const ActInput& given, const Actor& actor) {
    ActInput input = given;
    Refusals refusals = acceptLegalInput(input);
    const auto note = acceptedText(
        input.note, {QStringLiteral("note"), DossierSay::tr("The note"), longest::kText, true, false});
    refusals += note.refusals();
    if (note) input.note = *note;
    const Instant now = m_desk.clock.now();
    const auto unit = receivingUnitOf(actor, m_desk.directory, localDate(now));
    if (!unit)
        refusals += refused(
            "actor.notReceiving", DossierSay::tr("You do not hold the role of receiving officer today."),
            DossierSay::tr("Ask the supervisor for the role, or change the officer."), "actor");
    const auto stored = findProcedure(m_desk.catalogue, application.procedureCode);
    if (!stored)
        refusals +=
            refused("procedure.unknown", DossierSay::tr("The catalogue has no procedure with this code."),
                    DossierSay::tr("Search it by its name, or import the catalogue."), "procedure");
    const auto rules = m_desk.centre.centre().deskRulesOn(localDate(now));
    refusals += rules.refusals();
    if (!refusals.isEmpty()) return refusals;
    Letter letter;
    letter.form = form;
    letter.unit = *unit;
    letter.legalBasis = input.legalBasis;
    letter.at = now;
    letter.officer = actor.officer.id;
    letter.salt = newSalt();
    refusals = form == form_meaning::kSupplement
                   ? putSupplement(letter, application, input, stored->procedure)
                   : putRefusal(letter, input, stored->procedure, m_desk);
    if (!refusals.isEmpty()) return refusals;
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    refusals = objectionsTo(m_desk, *acting, Function::AskOrRefuse, {{*unit}, {}});
    if (!refusals.isEmpty()) return noted(m_desk, *acting, keyOf(Function::AskOrRefuse), refusals);
    letter.number = m_desk.letters.nextNumber(letter.unit, form, localDate(now).year());
    Event event = counterSlipEvent(form, letter.number, letter.unit, stored->procedure.code, actor, now);
    event.personalDataCommit = contentCommitment(letter);
    letter.event = m_desk.journal.append(event).seq;
    letter.id = m_desk.letters.add(letter);
    work->commit();
    return letter;
}

}  // namespace motcua
