// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/dossier/desk.h"

#include <QJsonObject>

namespace motcua::cli {

/// The document of `show`: everything about one dossier.
[[nodiscard]] QJsonObject dossierJson(const Dossier& dossier, const Desk& desk);
/// Who proposes to void its number or did so, why and since when; null where nobody has.
[[nodiscard]] QJsonValue voidingOf(const Dossier& dossier, const Desk& desk);
/// The correction of a date that is proposed, by whom and why; null where none is.
[[nodiscard]] QJsonValue dateCorrectionOf(const Dossier& dossier, const Desk& desk);
/// {"dossiers":[{"code","submitter","procedure","status","due"}],"total"}: `search` and `list`.
[[nodiscard]] QJsonObject rowsJson(const QList<DossierRow>& rows, qint64 total);
/// The same for people, a line each.
[[nodiscard]] QString rowsText(const QList<DossierRow>& rows, qint64 total);
/// The document of `history`: events and clock ledger.
[[nodiscard]] QJsonObject historyJson(const Dossier& dossier, const QList<HistoryEntry>& entries);

}  // namespace motcua::cli
