// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/view_log.h"
#include "core/journal/event.h"

namespace motcua {

/// What the events of the journal are about.
enum class AuditPart {
    Dossiers,  ///< receiving, acts, slips, papers, fees
    Office,    ///< absences, authority lent, handovers, changes of the calendar
    Accounts,  ///< who may sign in, and did
    Store,     ///< checkpoints, imports, restores, the clock
    Refused,   ///< somebody tried what he may not
};

[[nodiscard]] QList<AuditPart> allAuditParts();
/// "dossiers", "office", "accounts", "store", "refused".
[[nodiscard]] QString keyOf(AuditPart part);
[[nodiscard]] std::optional<AuditPart> auditPartFromKey(const QString& key);
/// For people, translated.
[[nodiscard]] QString labelOf(AuditPart part);
/// The first words of the kinds of such a part, with their dots: "account.".
[[nodiscard]] QStringList prefixesOf(AuditPart part);

/// Which events somebody reads. Every condition that is set must hold.
struct AuditFilter {
    std::optional<QDate> from;         ///< inclusive
    std::optional<QDate> to;           ///< inclusive
    QList<AuditPart> parts;            ///< none: all of them
    std::optional<OfficerId> officer;  ///< who acted
    std::optional<DossierId> dossier;
    std::optional<QList<UnitId>> units;  ///< only what is about their dossiers, and else what their officers
                                         ///< did; none: the whole store
};

/// An event with the names that stand in the store, ready to show.
struct AuditLine {
    Event event;
    QString actor;                             ///< name; empty where the program itself acted
    QString onBehalfOf;                        ///< whose deputy acted
    QString code;                              ///< of the dossier; empty where it is about none
    std::optional<WorkflowVersionId> process;  ///< of that dossier
};

struct AuditExcerpt {
    QList<AuditLine> lines;
    std::optional<qint64> next;  ///< go on before this event; none on the last page
};

/// A dossier whose number was voided, and one of the same person and procedure that was received within three
/// days of that (reliability: nobody hides lateness by receiving anew).
struct ReceivedAgain {
    DossierId voided{0};
    QString voidedCode;
    Instant voidedAt;
    OfficerId proposedBy{0};
    OfficerId voidedBy{0};
    DossierId again{0};
    QString againCode;
    Instant againAt;
    OfficerId againBy{0};
};

/// Somebody saw more of dossiers than everybody sees, and never acted on them.
struct IdleLook {
    ViewEntry view;
    qint64 dossiers = 0;  ///< of those that he saw, how many he never acted on
    DossierId first{0};   ///< of them
    QString code;         ///< of the first
};

/// Reads what happened, for who watches over it. Newest first; days are those of the journal. \throws
/// StoreError.
class AuditReader {
public:
    virtual ~AuditReader() = default;
    /// At most `limit` events before that number. Days are found by the order of the journal: events of a
    /// clock that was wrong stand where they were written.
    [[nodiscard]] virtual AuditExcerpt page(const AuditFilter& filter, const std::optional<qint64>& before,
                                            int limit) const = 0;
    /// Voids between these days, both inclusive, of dossiers that these units received; at most `limit`.
    [[nodiscard]] virtual QList<ReceivedAgain> receivedAgain(QDate from, QDate to,
                                                             const std::optional<QList<UnitId>>& units,
                                                             int limit) const = 0;
    /// Looks between these days by officers of these units; at most `limit`.
    [[nodiscard]] virtual QList<IdleLook> idleLooks(QDate from, QDate to,
                                                    const std::optional<QList<UnitId>>& units,
                                                    int limit) const = 0;
};

}  // namespace motcua
