// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/journal/verify.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua::store {

class Database;

/// One thing that does not fit.
struct AuditFinding {
    QString what;    ///< stable and English: "chain", "replay", "commitment", "attachment.changed" …
    QString where;   ///< the dossier's code, else "event 12" or the name of a table
    QString detail;  ///< technical: the field; never a value
};

/// How much is looked at, and what is known from outside.
struct AuditWish {
    bool sinceCheckpoint = false;       ///< only what came after the last checkpoint
    std::optional<JournalHead> anchor;  ///< a head that was kept outside the store
};

struct AuditReport {
    ChainVerdict chain;
    JournalHead from;              ///< where the walk began
    QList<AuditFinding> findings;  ///< the first thousand
    qint64 dossiers = 0;           ///< how many were replayed
    qint64 files = 0;              ///< how many attachments were hashed
    qint64 unvouched = 0;          ///< versions of procedures and processes that are older than the events
                                   ///< that vouch for them: whether they were changed cannot be told

    /// Nothing was changed as far as can be told; the chain may still be shorter than the anchor.
    [[nodiscard]] bool isUnchanged() const {
        return findings.isEmpty() &&
               (chain.kind == ChainVerdict::Kind::Sound || chain.kind == ChainVerdict::Kind::Shorter);
    }
};

/// Walks the chain, replays the events of each dossier and compares them with its rows, with the commitments
/// to what was erased or not, with prints, catalogue, processes and the files of attachments. Nothing is
/// repaired. A dossier with an event of erasure is allowed to have no personal data.
/// \throws StoreError where the store cannot be read at all, Cancelled.
[[nodiscard]] AuditReport audited(Database& database, const AuditWish& wish, const Progress& progress = {});

}  // namespace motcua::store
