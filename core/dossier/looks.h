// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/dossier.h"
#include "core/dossier/view_log.h"

namespace motcua {

struct Desk;

/// Who looked at one dossier, and who handled it.
struct DossierLooks {
    Dossier dossier;
    QList<ViewEntry> views;      ///< oldest first
    QList<OfficerId> handledBy;  ///< who acted on it by its process, in that order, each once
};

/// What a citizen may ask for: who looked at his dossier. Refused with "dossier.unknown" and as permitted()
/// does. \throws StoreError.
[[nodiscard]] Outcome<DossierLooks> looksAt(Desk& desk, DossierId dossier, const Actor& actor);
/// The same for all dossiers of a person, by the whole number; that search is itself recorded. Refused with
/// "number.unknown" where it is no whole number or has no dossier, and as LookCloser::search() does.
[[nodiscard]] Outcome<QList<DossierLooks>> looksAtPerson(Desk& desk, const QString& number,
                                                         const Actor& actor);

}  // namespace motcua
