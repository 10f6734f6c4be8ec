// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/action_input.h"

#include "core/base/text.h"
#include "core/workflow/workflow_say.h"

namespace motcua {

namespace {

constexpr qsizetype kMaxComment = 2'000;
constexpr qsizetype kMaxLine = 300;

Refusal missing(Requirement need) {
    const auto refusal = [](const char* field, const QString& message) {
        return Refusal{QStringLiteral("input.") + QLatin1String(field), message, {}, QLatin1String(field)};
    };
    switch (need) {
        case Requirement::Comment:
            return refusal("comment", WorkflowSay::tr("Write a comment for this action."));
        case Requirement::Receiver:
            return refusal("receiver", WorkflowSay::tr("Say who takes the result: name and number of "
                                                       "the identity paper or the authorisation."));
        case Requirement::Reason:
            return refusal("reason", WorkflowSay::tr("Choose one of the reasons of the list."));
        case Requirement::MissingPapers:
            return refusal("missingPapers", WorkflowSay::tr("List the papers that are to be supplemented."));
        case Requirement::DocumentNo:
            return refusal("documentNo", WorkflowSay::tr("Give the number of the document."));
        case Requirement::NewDue:
            return refusal("newDue", WorkflowSay::tr("Give the new due date."));
        case Requirement::LegalBasis:
            return refusal("legalBasis", WorkflowSay::tr("Name the article of law that it rests on."));
        case Requirement::ReturnedOriginals:
            return refusal("returnedOriginals",
                           WorkflowSay::tr("Say which originals are given back, or that none is."));
        case Requirement::SuppliedPapers:
            return refusal("suppliedPapers", WorkflowSay::tr("Tick the papers that were handed in."));
        case Requirement::Participants:
            return refusal("participants", WorkflowSay::tr("Choose whose opinion is asked for."));
        case Requirement::Opinion:
            return refusal("opinion", WorkflowSay::tr("Give your opinion."));
        case Requirement::Officer:
            break;
    }
    return refusal("officer", WorkflowSay::tr("Choose the officer to assign to."));
}

bool isGiven(Requirement need, const ActionOffer& offer, const ActionInput& input) {
    switch (need) {
        case Requirement::Comment:
            return !tidied(input.comment).isEmpty();
        case Requirement::Receiver:
            return !tidied(input.receiver).isEmpty();
        case Requirement::Reason:
            return offer.reasonSet.contains(input.reason);
        case Requirement::MissingPapers:
            return std::any_of(input.missingPapers.begin(), input.missingPapers.end(),
                               [](const QString& paper) { return !tidied(paper).isEmpty(); });
        case Requirement::DocumentNo:
            return !tidied(input.documentNo).isEmpty();
        case Requirement::NewDue:
            return input.newDue && input.newDue->isValid();
        case Requirement::LegalBasis:
            return !tidied(input.legalBasis).isEmpty();
        case Requirement::ReturnedOriginals:
            return input.returnedOriginals.has_value();
        case Requirement::SuppliedPapers:
            return !input.suppliedPapers.isEmpty();
        case Requirement::Participants:
            return input.participants > 0;
        case Requirement::Opinion:  // asked for by the acts that no process names
        case Requirement::Officer:
            break;
    }
    return input.officer.has_value();
}

Refusals unacceptable(const QString& text, const char* field, const QString& label, qsizetype length,
                      bool multiLine) {
    return acceptedText(text, {QLatin1String(field), label, length, multiLine, false}).refusals();
}

}  // namespace

Refusals checkedInput(const ActionOffer& offer, const ActionInput& input) {
    Refusals refusals;
    for (Requirement need : offer.needs)
        if (!isGiven(need, offer, input)) refusals << missing(need);
    refusals += unacceptable(input.comment, "comment", WorkflowSay::tr("Comment"), kMaxComment, true);
    refusals += unacceptable(input.receiver, "receiver", WorkflowSay::tr("Receiver"), kMaxLine, false);
    refusals += unacceptable(input.documentNo, "documentNo", WorkflowSay::tr("Number of the document"),
                             kMaxLine, false);
    for (const QString& paper : input.missingPapers)
        refusals += unacceptable(paper, "missingPapers", WorkflowSay::tr("Paper to be supplemented"),
                                 kMaxComment, true);
    return refusals;
}

}  // namespace motcua
