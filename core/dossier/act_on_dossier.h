// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"
#include "core/dossier/desk.h"
#include "core/workflow/interpreter.h"

namespace motcua {

/// How the dossier stands after an act.
struct ActResult {
    QString code;
    QString step;
    PublicStatus status = PublicStatus::Processing;
    std::optional<Instant> due;
    qint64 version = 0;
    QString opened;  ///< code of the linked dossier that the step opened; mostly empty
};

/// Everything that is done to a dossier after reception: the actions of its process, who holds it, and, under
/// the key kUndo, taking the last act back.
class ActOnDossier {
public:
    explicit ActOnDossier(Desk& desk) : m_desk(desk) {}

    /// What the actor may do now and, for the rest, why not. \throws StoreError.
    [[nodiscard]] QList<ActionOffer> offers(const Dossier& dossier, const Actor& actor) const;

    /// Performs one act in one transaction. `seenVersion` is the version that the actor looked at: where the
    /// dossier has changed since, the act is refused with who changed it and when and how it stood and
    /// stands, and nothing happens.
    [[nodiscard]] Outcome<ActResult> act(DossierId dossier, const QString& action, const ActInput& input,
                                         const Actor& actor, std::optional<qint64> seenVersion);

    /// Notes, each in a transaction, the opinions that were not given by their due date: of one dossier that
    /// somebody looks at, or of all. Where the opinions are together by that, the dossier goes on. How many
    /// dossiers it was.
    int recordSilence(const std::optional<DossierId>& dossier, const Actor& actor);

private:
    Desk& m_desk;
};

}  // namespace motcua
