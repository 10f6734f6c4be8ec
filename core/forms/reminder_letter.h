// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/forms/slip_head.h"

#include <optional>

namespace motcua {

/// Everything that stands on the letter by which an agency reminds another one of the opinion that it asked
/// for and has not been given in time (công văn đôn đốc). Agencies answer each other inside the limit of the
/// dossier (NĐ 118/2025 art. 19 k4); the one above the silent one is told by a copy. No circular sets a form
/// for it: it is an administrative letter as NĐ 30/2020 writes them, on A4.
struct ReminderLetter : SlipHead {
    QString addressee;  ///< the unit that was asked
    QString officer;    ///< of it, where one was asked by name; may be empty
    QString superior;   ///< the unit above it; may be empty
    QString procedureName;
    QString procedureCode;
    QString question;  ///< lines become paragraphs; empty where it was erased
    Instant askedAt;
    Instant answerBy;
    std::optional<Instant> dossierDue;  ///< none while its clock stands still
    Instant issuedAt;
    SlipSigner signer;
    QString signingDecision;  ///< that delegates the signature; may be empty
};

/// The letter, ready to be printed or shown as text. Values are tidied (NFC), never cut.
[[nodiscard]] FormDocument reminderLetter(const ReminderLetter& letter);

}  // namespace motcua
