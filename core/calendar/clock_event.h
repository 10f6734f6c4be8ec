// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>
#include <optional>

namespace motcua {

/// What happens to the clock of a dossier or of a step.
enum class ClockEventKind { Start, Pause, Resume, Restart, Extend, Stop };

/// Why: the closed list.
enum class ClockReason {
    Unstated,
    Receipt,              ///< complete dossier received
    Supplement,           ///< supplement asked from the applicant, or handed in
    FinancialObligation,  ///< waits for tax, fee or another payment
    OtherAgency,          ///< waits for another agency, outside the limit
    ApplicantRequest,     ///< the applicant asked to wait or to withdraw
    ForceMajeure,         ///< natural disaster, failure of a shared system
    Delay,                ///< not finished in time: new appointment
    Finished,
    Refused,
    Silence,  ///< no answer to a supplement request in time
};

/// Who the clock waits for.
enum class Responsible { Centre, Applicant, OtherAgency, Nobody };

/// One line of a clock ledger.
struct ClockEvent {
    ClockEventKind kind = ClockEventKind::Start;
    Instant at;
    std::optional<Instant> until;  ///< pause: its planned end; extend: the new due date
    ClockReason reason = ClockReason::Unstated;
    QString legalBasis;
    QString documentNo;
    std::optional<Responsible> responsible;  ///< none: as the reason says

    friend bool operator==(const ClockEvent&, const ClockEvent&) = default;
};

/// Stable keys, as JSON and the store hold them: "pause", "financialObligation", "otherAgency".
[[nodiscard]] QString toKey(ClockEventKind kind);
[[nodiscard]] QString toKey(ClockReason reason);
[[nodiscard]] QString toKey(Responsible responsible);
[[nodiscard]] std::optional<ClockEventKind> clockEventKindFromKey(const QString& key);
[[nodiscard]] std::optional<ClockReason> clockReasonFromKey(const QString& key);
[[nodiscard]] std::optional<Responsible> responsibleFromKey(const QString& key);

/// For people, translated.
[[nodiscard]] QString clockReasonText(ClockReason reason);
[[nodiscard]] Responsible usuallyResponsible(ClockReason reason);

}  // namespace motcua
