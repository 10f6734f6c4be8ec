// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"

namespace motcua {

namespace date_event {
inline const QString kProposed = QStringLiteral("date.correctionProposed");
inline const QString kDeclined = QStringLiteral("date.correctionDeclined");
inline const QString kCorrected = QStringLiteral("date.corrected");
}  // namespace date_event

/// What somebody wants to correct, and to what.
struct DateWish {
    WhichDate which = WhichDate::ClockStart;
    std::optional<qint64> ref;  ///< see DateCorrection; none: the latest of its kind
    DateValue to;
    DateReason reason = DateReason::Other;
};

/// Corrects a date that somebody typed, by two persons: an officer of the counter or the handler proposes it
/// and says why, a leader of the unit or a supervisor decides. Until then the old date holds, and it stays in
/// the journal. What was promised to the citizen on paper stays.
class CorrectDate {
public:
    explicit CorrectDate(Desk& desk) : m_desk(desk) {}

    /// Why the actor can do nothing about it now ("right.…"): before a proposal the right to propose, and
    /// "date.none" where nothing can be corrected; after it the right to decide, or to have proposed it: a
    /// proposal can be declined whatever has happened since.
    [[nodiscard]] Refusals against(const Dossier& dossier, const Actor& actor) const;

    /// Refused as above and with "dossier.unknown", "dossier.changed" where it no longer stands at
    /// `seenVersion`, "date.proposed", "date.none", and as objectionsToDate() says. Answers how the dossier
    /// stands now. \throws StoreError, as below.
    [[nodiscard]] Outcome<Dossier> propose(DossierId dossier, const DateWish& wish, const Actor& actor,
                                           std::optional<qint64> seenVersion = {});
    /// Refused likewise, with "date.notProposed", "date.overtaken" where the date was settled or changed
    /// since, "separation.proposer" (S2).
    [[nodiscard]] Outcome<Dossier> approve(DossierId dossier, const Actor& actor,
                                           std::optional<qint64> seenVersion = {});
    /// The old date holds; who decides says so, or who proposed takes his proposal back. Also where the
    /// dossier has ended meanwhile. Refused likewise.
    [[nodiscard]] Outcome<Dossier> decline(DossierId dossier, const Actor& actor,
                                           std::optional<qint64> seenVersion = {});

private:
    [[nodiscard]] Outcome<Dossier> decided(DossierId dossier, bool corrects, const Actor& actor,
                                           std::optional<qint64> seenVersion);

    Desk& m_desk;
};

}  // namespace motcua
