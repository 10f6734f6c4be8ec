// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"

namespace motcua {

/// Puts dossiers that have ended into the archive, by the archivist: with a class of retention and the place
/// where their papers lie. Done again, it sets class and place anew; every time is an event.
class ArchiveDossiers {
public:
    explicit ArchiveDossiers(Desk& desk) : m_desk(desk) {}

    /// All of them or none. Refused, everything at once: as permitted() does, "archive.retention" (no such
    /// class), what acceptedText() refuses of the place, "archive.none"; for single dossiers, each named:
    /// "archive.open" (still handled), "archive.uncollected" (its result waits for the citizen),
    /// "archive.voided", "archive.erasing" (its erasure is proposed), "archive.beneath" (lies with the one it
    /// was opened for), "archive.erased". \throws StoreError.
    [[nodiscard]] Outcome<QList<Archiving>> archive(const QList<DossierId>& dossiers,
                                                    const QString& retention, const QString& place,
                                                    const Actor& actor);

private:
    [[nodiscard]] Refusals against(const QList<Dossier>& dossiers) const;
    [[nodiscard]] std::optional<Refusal> againstErasure(const Dossier& dossier) const;

    Desk& m_desk;
};

/// The retention list for who may look at it, archivists and supervisors. Nobody named sees it in a practice
/// store, and is refused in one for real work ("right.nobody"). Refused as permitted() and asOfNow() do, and
/// that is kept (see noted()). \throws StoreError.
class SeeRetentionList {
public:
    explicit SeeRetentionList(Desk& desk, std::optional<Actor> viewer = {})
        : m_desk(desk), m_viewer(std::move(viewer)) {}

    /// Why he may not; nothing is kept of the question.
    [[nodiscard]] Refusals objections() const;
    [[nodiscard]] Outcome<ArchivePage> page(const ArchiveFilter& filter,
                                            const std::optional<ArchiveKey>& after, int limit) const;
    [[nodiscard]] Outcome<qint64> count(const ArchiveFilter& filter) const;

private:
    Desk& m_desk;
    std::optional<Actor> m_viewer;
};

/// Whether he may put anything into the archive.
[[nodiscard]] bool archives(const Desk& desk, const Actor& actor);

/// What vouches for the place in the journal, by the salt of the dossier.
[[nodiscard]] QByteArray archivingCommitment(const QString& place, const QByteArray& salt);

}  // namespace motcua
