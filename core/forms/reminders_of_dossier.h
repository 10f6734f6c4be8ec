// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/forms/reminder_letter.h"

namespace motcua {

/// Prints of the reminder are counted under this key; it is no form of a circular.
inline const QString kReminderForm = QStringLiteral("reminder");

/// One letter for each whose opinion is waited for past its deadline though silence means nothing
/// (SilenceRule::Escalate): in the order in which they were asked. Signed as letters of the agency that
/// resolves the dossier are, for who asked. `printNumber` 1 is the original. Empty where nobody is silent.
[[nodiscard]] QList<ReminderLetter> remindersOf(const Dossier& dossier, const Desk& desk, int printNumber);

/// The same as pages; refused ("reminder.none") where nobody is silent.
[[nodiscard]] Outcome<QList<FormDocument>> reminderPages(const Dossier& dossier, const Desk& desk,
                                                         int printNumber);

}  // namespace motcua
