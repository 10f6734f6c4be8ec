// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/action_input.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace motcua {

namespace {

constexpr qsizetype kMaxComment = 2'000;
constexpr qsizetype kMaxLine = 300;

QString say(const char* sentence) {
    return QCoreApplication::translate("workflow", sentence);
}

Refusal missing(Requirement need) {
    const auto refusal = [](const char* field, const QString& message) {
        return Refusal{QStringLiteral("input.") + QLatin1String(field), message, {}, QLatin1String(field)};
    };
    switch (need) {
        case Requirement::Comment:
            return refusal("comment", say(QT_TRANSLATE_NOOP("workflow", "Write a comment for this action.")));
        case Requirement::Receiver:
            return refusal("receiver", say(QT_TRANSLATE_NOOP("workflow",
                                                             "Say who takes the result: name and number of "
                                                             "the identity paper or the authorisation.")));
        case Requirement::Reason:
            return refusal("reason",
                           say(QT_TRANSLATE_NOOP("workflow", "Choose one of the reasons of the list.")));
        case Requirement::MissingPapers:
            return refusal("missingPapers", say(QT_TRANSLATE_NOOP(
                                                "workflow", "List the papers that are to be supplemented.")));
        case Requirement::DocumentNo:
            return refusal("documentNo",
                           say(QT_TRANSLATE_NOOP("workflow", "Give the number of the document.")));
        case Requirement::NewDue:
            return refusal("newDue", say(QT_TRANSLATE_NOOP("workflow", "Give the new due date.")));
        case Requirement::LegalBasis:
            return refusal("legalBasis",
                           say(QT_TRANSLATE_NOOP("workflow", "Name the article of law that it rests on.")));
        case Requirement::ReturnedOriginals:
            return refusal(
                "returnedOriginals",
                say(QT_TRANSLATE_NOOP("workflow", "Say which originals are given back, or that none is.")));
        case Requirement::SuppliedPapers:
            return refusal("suppliedPapers",
                           say(QT_TRANSLATE_NOOP("workflow", "Tick the papers that were handed in.")));
        case Requirement::Participants:
            return refusal("participants",
                           say(QT_TRANSLATE_NOOP("workflow", "Choose whose opinion is asked for.")));
        case Requirement::Opinion:
            return refusal("opinion", say(QT_TRANSLATE_NOOP("workflow", "Give your opinion.")));
        case Requirement::Officer:
            break;
    }
    return refusal("officer", say(QT_TRANSLATE_NOOP("workflow", "Choose the officer to assign to.")));
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
    refusals += unacceptable(input.comment, "comment", say(QT_TRANSLATE_NOOP("workflow", "Comment")),
                             kMaxComment, true);
    refusals += unacceptable(input.receiver, "receiver", say(QT_TRANSLATE_NOOP("workflow", "Receiver")),
                             kMaxLine, false);
    refusals += unacceptable(input.documentNo, "documentNo",
                             say(QT_TRANSLATE_NOOP("workflow", "Number of the document")), kMaxLine, false);
    for (const QString& paper : input.missingPapers)
        refusals +=
            unacceptable(paper, "missingPapers",
                         say(QT_TRANSLATE_NOOP("workflow", "Paper to be supplemented")), kMaxComment, true);
    return refusals;
}

}  // namespace motcua
