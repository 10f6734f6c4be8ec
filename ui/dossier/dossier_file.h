// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_on_dossier.h"
#include "core/dossier/due_text.h"
#include "core/reports/risk.h"

namespace motcua::ui {

class RiskTeller;

/// Everything that a screen says about one dossier, read at one moment.
struct DossierFile {
    Dossier dossier;
    WorkflowDefinition process;
    QList<HistoryEntry> history;  ///< oldest first
    QList<ActionOffer> offers;    ///< for who sits at the desk
    DueText due;
    Instant readAt;
    QString behalf = {};  ///< who is away and for whom the officer at the desk acts; empty where nobody
    QList<Letter> letters = {};     ///< in the order in which they were issued
    std::optional<Risk> risk = {};  ///< to be late; none where nobody tells it
    QList<Consult> consults = {};
    QList<Obligation> obligations = {};
};

/// Nothing, where there is no such dossier. \throws StoreError.
[[nodiscard]] std::optional<DossierFile> readDossier(Desk& desk, const Actor& actor, DossierId id,
                                                     RiskTeller* risks = nullptr);

/// From how many working hours before the due instant a dossier is due soon on that day; none (0) where the
/// centre has no rules for it.
[[nodiscard]] int dueSoonHours(const Desk& desk, QDate day);

/// A phone number in groups that are never broken across lines.
[[nodiscard]] QString phoneText(const QString& number);

/// A unit as narrow places name it: its short name, else the whole. Empty for an unknown one.
[[nodiscard]] QString unitName(const Directory& directory, UnitId id);

}  // namespace motcua::ui
