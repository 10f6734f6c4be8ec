// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/dossier.h"
#include "core/dossier/dossier_search.h"
#include "core/dossier/view_log.h"

namespace motcua {

struct Desk;

/// The dossier as it may be shown to who sees it: numbers of persons and phones masked.
[[nodiscard]] Dossier masked(const Dossier& dossier);
[[nodiscard]] Person masked(const Person& person);

/// The same for one who looks: whoever handed the result out wrote the receiver's number down himself and
/// sees it.
[[nodiscard]] Dossier maskedFor(const Desk& desk, const Dossier& dossier, const std::optional<Actor>& viewer);

/// Whose dossiers an officer may see at all: those of his units; nothing where he sees all of them.
[[nodiscard]] std::optional<VisibleTo> visibleTo(const Actor& actor, QDate day);

/// Seeing more than everybody sees. Each look is kept in the view log with its reason, before anything is
/// seen.
class LookCloser {
public:
    explicit LookCloser(Desk& desk) : m_desk(desk) {}

    /// The dossier with its numbers in full. Refused with "dossier.unknown", as permitted() does, and as
    /// acceptedReason() does. \throws StoreError.
    [[nodiscard]] Outcome<Dossier> reveal(DossierId dossier, const ViewReason& reason, const Actor& actor);
    /// Whether that would be refused, for buttons. Nothing is kept.
    [[nodiscard]] Refusals objectionsToReveal(const Dossier& dossier, const Actor& actor) const;
    /// Searches what the actor may see. A whole personal number or tax code is kept in the view log, and is
    /// refused to who may not search by it.
    [[nodiscard]] Outcome<SearchAnswer> search(const QString& text, int limit, const Actor& actor);
    /// Keeps that a list with names left the program. Refused as permitted() does.
    [[nodiscard]] Outcome<ViewKind> recordExport(const Actor& actor);
    /// Keeps that a scanned paper was opened. Refused as reveal() is.
    [[nodiscard]] Outcome<ViewKind> recordScan(DossierId dossier, const ViewReason& reason,
                                               const Actor& actor);

private:
    [[nodiscard]] Outcome<Dossier> seen(ViewKind kind, DossierId dossier, const ViewReason& reason,
                                        const Actor& actor);
    void keep(ViewKind kind, const ViewReason& reason, QList<DossierId> subjects, const Actor& actor);

    Desk& m_desk;
};

/// Whether the text is the whole number of a person or a body.
[[nodiscard]] bool isWholeNumber(const QString& text);

}  // namespace motcua
