// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_explanation.h"
#include "core/dossier/application.h"
#include "core/dossier/desk.h"

namespace motcua {

/// What reception answers.
struct Receipt {
    DossierId dossier{0};
    QString code;
    Instant receivedAt;
    std::optional<Instant> due;
    bool provisional = false;
    QString processName;
    QString step;
    QString checkCharacters;  ///< of the event, as the slip prints them
    bool repeated = false;    ///< the same submission had been received before: nothing new was made
};

/// What the slip would say if the application were received now.
struct ReceptionPreview {
    std::optional<Instant> due;  ///< none while no limit is known
    bool provisional = false;
    std::optional<TimeLimit> limit;
    QList<DueFee> fees;
};

/// Receives one dossier: number, register, due date, process and journal entry in one transaction.
class ReceiveDossier {
public:
    explicit ReceiveDossier(Desk& desk) : m_desk(desk) {}

    /// `key` names this submission: the same key never makes two dossiers, and answers with the first
    /// one's receipt. Empty = a key of its own. Refusals leave nothing behind. \throws StoreError.
    [[nodiscard]] Outcome<Receipt> receive(const Application& application, const Actor& actor,
                                           const QString& key);

    /// The due date and fees for the screen; writes nothing. `procedure` is its version in force.
    [[nodiscard]] ReceptionPreview preview(const Application& application, const Procedure& procedure,
                                           const Actor& actor) const;
    /// The previewed due date opened day by day; nothing where preview() knows none.
    [[nodiscard]] std::optional<DueExplanation> explain(const Application& application,
                                                        const Procedure& procedure, const Actor& actor) const;

private:
    struct Promise;
    [[nodiscard]] std::optional<Promise> promiseOf(const Application& application, const Procedure& procedure,
                                                   const Actor& actor) const;

    Desk& m_desk;
};

/// The unit at which an actor receives: of the counter, else the first in which the role of receiving
/// officer is held that day; none where it is not held.
[[nodiscard]] std::optional<UnitId> receivingUnitOf(const Actor& actor, const Directory& directory,
                                                    QDate day);

}  // namespace motcua
