// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/dossier/letter.h"
#include "core/workflow/interpreter.h"

namespace motcua {

/// What the law adds to an act: what its line of the clock ledger rests on, the letter that goes out with it,
/// the proposal that it decides.
struct LegalStep {
    std::optional<ClockReason> reason;
    QString legalBasis;
    QString documentNo;
    std::optional<Instant> until;  ///< of an extension: the new due instant
    std::optional<Letter> letter;  ///< without its number and event
    std::optional<qint64> settles;
    LetterState settledAs = LetterState::Accepted;
};

/// Works it out for an act that the process allows. Refused, with the field: "papers.unknown",
/// "supplement.incomplete", "reason.words", "newDue.dayOff", "newDue.notLater", "documentDate.future",
/// "documentDate.early", "requestedOn.future", "returnedOriginals.none".
[[nodiscard]] Outcome<LegalStep> legalStep(const Transition& transition, const ActInput& input,
                                           const Dossier& before, const Actor& actor, const Desk& desk);

/// What the event of the act says of it: forms, numbers, dates, places in the list of papers; no free text.
[[nodiscard]] QJsonObject eventMembers(const LegalStep& step);

}  // namespace motcua
