// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/workflow/interpreter.h"

namespace motcua {

/// Until when an applicant who was asked to supplement may answer, the day included; nothing while nobody is
/// waited for so. The days are those of the rules under which the dossier was received.
[[nodiscard]] std::optional<QDate> answerBy(const Dossier& dossier, const Desk& desk);

/// The days for a payment whose notice names no last day, as the centre rules; nothing where the notice must
/// name it: no law gives these days, and what was made up for practice holds in practice stores alone.
[[nodiscard]] std::optional<int> usualPayDays(const Desk& desk, QDate day);

/// The first day on which what was asked for before may be closed on `today`: whoever was asked before the
/// beginning of that day has been silent for too long.
[[nodiscard]] Instant silentBefore(QDate today, int silenceDays);

/// Until when "not yet eligible" must be said of a dossier: so many days after reception.
[[nodiscard]] std::optional<Instant> supplementInTimeUntil(const Dossier& dossier, const Desk& desk);

/// Whether an extension may still be decided: one working day at least lies before the day it is due on.
[[nodiscard]] bool isInTimeForExtension(const Dossier& dossier, const WorkingCalendar& calendar, Instant now);

/// What the turns ask about: "unanswered", "unpaid", "opinionsMissing", "stopNotice", "extensionProposed",
/// "extensionInTime".
void addLegalFacts(Facts& facts, const Dossier& dossier, const Desk& desk, Instant now);

/// The reasons of the list that turn::kRefusalReasons stands for.
[[nodiscard]] QList<RefusalReason> refusalReasonsFor(const Dossier& dossier, const Desk& desk);

[[nodiscard]] bool isRefusalReason(const QString& key, const Dossier& dossier, const Desk& desk);

/// Completes offers with what only the dossier knows: standard reasons, and what speaks against an act that
/// is possible (a supplement asked for too late).
void completeOffers(QList<ActionOffer>& offers, const Dossier& dossier, const Desk& desk, Instant now);

}  // namespace motcua
