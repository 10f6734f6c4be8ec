// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/refusal.h"
#include "core/dossier/attachments.h"
#include "core/dossier/dossier.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace motcua {

struct Desk;

namespace event_kind {
inline const QString kErasureProposed = QStringLiteral("erasure.proposed");
inline const QString kErasureApproved = QStringLiteral("erasure.approved");
inline const QString kErasureRejected = QStringLiteral("erasure.rejected");
/// The personal data of a dossier are gone from here on: what vouched for them vouches for nothing.
inline const QString kErased = QStringLiteral("dossier.erased");
}  // namespace event_kind

/// Why personal data are erased (Law 91/2025/QH15 art. 14): "retention", "request", "authority", "purpose".
[[nodiscard]] const QStringList& erasureGrounds();
[[nodiscard]] QString groundLabel(const QString& ground);
/// The legal basis that goes with a ground, as it stands on paper.
[[nodiscard]] QString groundBasis(const QString& ground);
/// How long dossiers of a class are kept: "2y", "5y", "10y", "20y", "50y", "70y", "permanent".
[[nodiscard]] const QStringList& retentionClasses();
[[nodiscard]] QString retentionLabel(const QString& retention);
/// The last day of the retention of what ended that day; nothing for "permanent".
[[nodiscard]] std::optional<QDate> retentionEnd(const QString& retention, QDate ended);

enum class ErasureState { Proposed, Approved, Rejected, Erased, Cleaned };
[[nodiscard]] QString keyOf(ErasureState state);
[[nodiscard]] std::optional<ErasureState> erasureStateFromKey(const QString& key);
[[nodiscard]] QString label(ErasureState state);

/// The way of one erasure.
struct Erasure {
    qint64 id = 0;
    DossierId dossier{0};
    QString code;  ///< of the dossier
    QString ground;
    QString retention;
    ErasureState state = ErasureState::Proposed;
    OfficerId proposedBy{0};
    Instant proposedAt;
    QList<OfficerId> approvers;  ///< two once it is approved
    std::optional<Instant> erasedAt;
    qint64 event = 0;  ///< of the erasure; 0 before
};

/// What went with an erasure: the numbers of the rows, never what they held.
struct ErasedRecords {
    int persons = 0;
    QList<qint64> notes;    ///< events whose notes they were
    QList<qint64> letters;  ///< whose content is gone
    QList<qint64> scans;    ///< numbers within the dossier
    QList<KeptFile> files;  ///< to be removed after the Work
};

/// Erasures and what they take away.
class Erasures {
public:
    virtual ~Erasures() = default;
    /// Newest first.
    [[nodiscard]] virtual QList<Erasure> all() const = 0;
    [[nodiscard]] virtual std::optional<Erasure> find(qint64 id) const = 0;
    /// The one that stands for a dossier; none where none was proposed, or it was rejected.
    [[nodiscard]] virtual std::optional<Erasure> of(DossierId dossier) const = 0;
    /// \throws LogicError outside a Work; likewise below. \returns the id.
    virtual qint64 add(const Erasure& erasure) = 0;
    /// State, approvers, time and event.
    virtual void update(const Erasure& erasure) = 0;
    /// Takes away persons, salts, free text, notes, contents of letters, reasons of looks, rows of
    /// attachments and words of the search. Statistics stay.
    [[nodiscard]] virtual ErasedRecords takeAway(const Dossier& dossier) = 0;
    /// After that Work: leaves no byte of what was taken away behind, in any file of the store. Holds up
    /// everybody for as long as it takes. \throws StoreError, Cancelled.
    virtual void cleanUp() = 0;
};

/// The legal steps of an erasure: proposed by the archivist, approved by two others, then run. Dossiers
/// beneath the one that is meant hold the same persons: they are proposed, approved and erased with it (see
/// linked_erasures.h), each with events of its own.
class ErasePersonalData {
public:
    explicit ErasePersonalData(Desk& desk) : m_desk(desk) {}

    /// Refused as permitted() does, and with "erase.open", "erase.linked" (one beneath it is still being
    /// handled), "erase.again", "erase.ground", "erase.retention" (its class is unknown, permanent, or has
    /// not ended), "erase.archived" (the archive has set another class). \throws StoreError.
    [[nodiscard]] Outcome<Erasure> propose(DossierId dossier, const QString& ground, const QString& retention,
                                           const Actor& actor);
    /// The first or the second approval. Refused with "erase.unknown", "erase.state", "erase.together" (it
    /// goes with the one above) and "separation.proposer".
    [[nodiscard]] Outcome<Erasure> approve(qint64 id, const Actor& actor);
    [[nodiscard]] Outcome<Erasure> reject(qint64 id, const Actor& actor);
    /// Runs everything that is approved, and cleans up what an interrupted run left. \returns what was
    /// erased.
    [[nodiscard]] Outcome<QList<Erasure>> run(const Actor& actor);

private:
    [[nodiscard]] Outcome<Erasure> openOne(qint64 id, const Actor& actor) const;
    [[nodiscard]] Outcome<Erasure> settle(qint64 id, bool agreed, const Actor& actor);
    [[nodiscard]] Erasure erase(Erasure erasure, const Actor& actor);

    Desk& m_desk;
};

}  // namespace motcua
