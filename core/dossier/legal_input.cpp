// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/legal_input.h"

#include "core/base/text.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/field_lengths.h"

#include <algorithm>

namespace motcua {

namespace {

class Acceptance {
public:
    void accept(QString& value, const QString& field, const QString& label, qsizetype length,
                bool lines = false) {
        const auto accepted = acceptedText(value, {field, label, length, lines, false});
        refusals += accepted.refusals();
        if (accepted) value = *accepted;
    }
    void acceptPaper(PaperRef& paper, const QString& field) {
        accept(paper.name, field, DossierSay::tr("The name of the paper"), longest::kPaper);
        if (paper.index < 0 || (paper.index == 0 && paper.name.isEmpty()))
            refusals += Refusal{QStringLiteral("papers.name"),
                                DossierSay::tr("A paper needs its number or its name."),
                                DossierSay::tr("Choose it from the list, or write its name."), field};
    }

    Refusals refusals;
};

Refusal tooMany(const char* field) {
    return {QStringLiteral("papers.many"),
            DossierSay::tr("At most %1 papers can be listed.").arg(longest::kPapers),
            DossierSay::tr("Put some of them together."), QLatin1String(field)};
}

QString fieldOf(const char* list, qsizetype index) {
    return QStringLiteral("%1[%2]").arg(QLatin1String(list), QString::number(index));
}

void acceptFaults(Acceptance& acceptance, QList<PaperFault>& faults) {
    if (faults.size() > longest::kPapers) acceptance.refusals += tooMany("missingPapers");
    for (qsizetype i = 0; i < faults.size(); ++i) {
        PaperFault& fault = faults[i];
        const QString field = fieldOf("missingPapers", i);
        acceptance.acceptPaper(fault.paper, field);
        acceptance.accept(fault.reason, field, DossierSay::tr("What is wrong with the paper"),
                          longest::kText);
        if (fault.wrong && fault.reason.isEmpty())
            acceptance.refusals +=
                Refusal{QStringLiteral("papers.why"), DossierSay::tr("Say what is wrong with this paper."),
                        DossierSay::tr("The applicant must know what to correct."), field};
    }
}

void acceptRefs(Acceptance& acceptance, QList<PaperRef>& papers, const char* list) {
    if (papers.size() > longest::kPapers) acceptance.refusals += tooMany(list);
    for (qsizetype i = 0; i < papers.size(); ++i) acceptance.acceptPaper(papers[i], fieldOf(list, i));
}

/// Its name, or, until the list of the procedure was looked at, its number.
QString named(const PaperRef& paper) {
    return paper.name.isEmpty() ? QString::number(paper.index) : paper.name;
}

QStringList namesOf(const QList<PaperRef>& papers) {
    QStringList names;
    for (const PaperRef& paper : papers) names += named(paper);
    return names;
}

}  // namespace

Refusals acceptLegalInput(ActInput& input) {
    Acceptance acceptance;
    acceptance.accept(input.documentNo, QStringLiteral("documentNo"),
                      DossierSay::tr("The number of the document"), 100);
    acceptance.accept(input.legalBasis, QStringLiteral("legalBasis"), DossierSay::tr("The legal ground"),
                      500);
    acceptance.accept(input.feeSettlement, QStringLiteral("feeSettlement"),
                      DossierSay::tr("The settlement of fees"), 500);
    acceptance.accept(input.overrideReason, QStringLiteral("override"),
                      DossierSay::tr("The reason of the supervisor"), longest::kText, true);
    acceptFaults(acceptance, input.missingPapers);
    acceptRefs(acceptance, input.suppliedPapers, "suppliedPapers");
    if (input.returnedOriginals) acceptRefs(acceptance, *input.returnedOriginals, "returnedOriginals");
    return acceptance.refusals;
}

Refusals resolvePapers(QList<PaperRef*> papers, const Procedure& procedure, const char* field) {
    Refusals refusals;
    for (qsizetype i = 0; i < papers.size(); ++i) {
        PaperRef& paper = *papers.at(i);
        const auto known = std::find_if(
            procedure.papers.begin(), procedure.papers.end(), [&](const RequiredPaper& required) {
                return !required.noteRow && (paper.index > 0 ? required.index == paper.index
                                                             : folded(required.name) == folded(paper.name));
            });
        if (known != procedure.papers.end()) {
            paper = {known->index, known->name};
        } else if (paper.index > 0) {
            refusals +=
                Refusal{QStringLiteral("papers.unknown"),
                        DossierSay::tr("The list of this procedure has no paper number %1.").arg(paper.index),
                        DossierSay::tr("Choose it from the list, or write its name."), fieldOf(field, i)};
        }
    }
    return refusals;
}

void putLegalInput(ActionInput& out, const ActInput& input) {
    if (out.comment.isEmpty()) out.comment = input.overrideReason;
    for (const PaperFault& fault : input.missingPapers) out.missingPapers += named(fault.paper);
    out.suppliedPapers = namesOf(input.suppliedPapers);
    if (input.returnedOriginals) out.returnedOriginals = namesOf(*input.returnedOriginals);
    out.documentNo = input.documentNo;
    out.legalBasis = input.legalBasis;
    out.newDue = input.newDue;
    if (input.consult) out.participants = int(input.consult->asked.size());
}

}  // namespace motcua
