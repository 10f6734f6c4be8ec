// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// The lists that the law asks somebody to look at each day; narrow them by officer or unit as any other.

/// Applicants who were asked to supplement and have been silent for longer than the rules of today give: an
/// officer may close them. Nothing where the centre has no rules for today.
[[nodiscard]] std::optional<DossierFilter> closable(const Desk& desk, Instant now);

/// What is due after today and by the end of the next working day, without an extension: today is the last
/// day for the letter.
[[nodiscard]] DossierFilter expiringWithoutLetter(const Desk& desk, Instant now);

/// What was asked to supplement more often than the law allows, let through by a supervisor.
[[nodiscard]] DossierFilter supplementedAgain();

}  // namespace motcua
