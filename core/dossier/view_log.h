// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/refusal.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace motcua {

/// What somebody did who saw more than everybody sees.
enum class ViewKind { Reveal, NumberSearch, Export, Scan };
[[nodiscard]] QString keyOf(ViewKind kind);
[[nodiscard]] std::optional<ViewKind> viewKindFromKey(const QString& key);
[[nodiscard]] QString label(ViewKind kind);

/// For what somebody looks. A key of a closed list, and words of his own where he wants to say more.
struct ViewReason {
    QString purpose;
    QString words;
};

/// The purposes: "handling", "contact", "identity", "correction", "complaint", "inspection", "citizen",
/// "search", "export".
[[nodiscard]] const QStringList& viewPurposes();
[[nodiscard]] QString purposeLabel(const QString& purpose);
/// The reason tidied; refused with "purpose.unknown" and what acceptedText() refuses.
[[nodiscard]] Outcome<ViewReason> acceptedReason(const ViewReason& reason);

/// One look: who, when, whose dossiers, why. Never what was seen.
struct ViewEntry {
    qint64 seq = 0;
    Instant at;
    OfficerId officer{0};
    QString station;
    ViewKind kind = ViewKind::Reveal;
    ViewReason reason;
    QList<DossierId> subjects;  ///< ascending; none where a search found nothing
};

/// The log of looks, a chain of its own.
class ViewLog {
public:
    virtual ~ViewLog() = default;
    /// Appends; `seq` is ignored. \throws LogicError outside a Work.
    virtual void append(const ViewEntry& entry) = 0;
    /// Oldest first.
    [[nodiscard]] virtual QList<ViewEntry> of(DossierId dossier) const = 0;
    /// Newest first, at most `limit`.
    [[nodiscard]] virtual QList<ViewEntry> latest(int limit) const = 0;
};

}  // namespace motcua
