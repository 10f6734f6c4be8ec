// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"
#include "core/dossier/receive_dossier.h"

namespace motcua {

/// What is asked of another agency.
struct SubWish {
    QString procedureCode;
    QString receivingUnit;  ///< key: the one-stop unit or agency that receives it
    /// Papers of the parent that go along; none: all of them.
    std::optional<QList<PaperRef>> papers;
    std::optional<TimeLimit> limit;  ///< only where the procedure gives none
    QString request;                 ///< what is asked; empty: that of the parent
    QString workflowKey;             ///< which of several approved processes; empty: the one that fits
    bool awaited = true;             ///< the parent goes on only once it has ended
    WhenParentEnds whenParentEnds = WhenParentEnds::Stop;
};

/// A sub-dossier, as it was opened.
struct OpenedSub {
    SubLink link;
    Receipt receipt;
};

/// Sub-dossiers (liên thông): a dossier of its own number, process and clock in another unit, beneath the one
/// of the citizen. Persons and papers are carried over; statistics count the parent alone. The clock of the
/// parent runs on: what agencies ask of each other is inside its limit (NĐ 118/2025 art. 19 k4, art. 20).
/// It lies in the pile of those who receive in its unit; required papers that the parent does not have are
/// for the agencies to get from each other, so they do not hold it up.
class OpenSubDossier {
public:
    explicit OpenSubDossier(Desk& desk) : m_desk(desk) {}

    /// By whoever has the parent, or a head of the unit where it lies. `seenVersion` as in ActOnDossier.
    /// Refused: "dossier.unknown", "dossier.ended", "dossier.changed", "sub.right", "sub.nested" (the parent
    /// is itself beneath the same procedure), "sub.same" (its own procedure in the same unit), "sub.waiting"
    /// (its step waits for one), "unit.unknown", "sub.unstaffed" (nobody receives there), "papers.unknown",
    /// and what reception says. \throws StoreError.
    [[nodiscard]] Outcome<OpenedSub> open(DossierId parent, const SubWish& wish, const Actor& actor,
                                          std::optional<qint64> seenVersion = {});
    /// The same within the Work that is open. Nothing may be kept where it is refused.
    [[nodiscard]] Outcome<OpenedSub> openWithin(const Dossier& parent, const SubWish& wish,
                                                const Actor& actor);

    /// Whoever has the parent takes note of how the sub-dossier ended: the task is done.
    /// Refused: "sub.unknown", "sub.open", "sub.noted", "sub.right".
    [[nodiscard]] Outcome<SubLink> note(DossierId child, const Actor& actor);

private:
    Desk& m_desk;
};

/// Whether the actor may open and note sub-dossiers of a dossier that stands so.
[[nodiscard]] bool mayOpenSub(const Desk& desk, const Dossier& parent, const Actor& actor);

}  // namespace motcua
