// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/catalogue/procedure.h"
#include "core/journal/kept_versions.h"

#include <QHash>

namespace motcua {

/// What tells one version of a procedure from another.
struct ProcedureVersion {
    ProcedureVersionId id;
    int number = 1;                ///< from 1, without gaps, per code
    QDate validFrom;               ///< inclusive
    std::optional<QDate> validTo;  ///< inclusive; none = current. A version replaced on its own first day
                                   ///< ends the day before it.
    QByteArray contentHash;        ///< 32 bytes, see contentHash()

    friend bool operator==(const ProcedureVersion&, const ProcedureVersion&) = default;
};

struct StoredProcedure {
    ProcedureVersion version;
    Procedure procedure;
};

/// A current procedure as lists and the search need it.
struct ProcedureRow {
    ProcedureVersionId version;
    QString code;
    QString name;
    QString sector;
    std::optional<TimeLimit> limit;  ///< Procedure::limit()
    bool needsAttention = false;

    friend bool operator==(const ProcedureRow&, const ProcedureRow&) = default;
};

/// The catalogue in the store. A code has at most one current version; versions are never changed or deleted,
/// so that running dossiers keep theirs.
class CatalogueRepository {
public:
    virtual ~CatalogueRepository() = default;

    /// The current version under exactly this code (see findProcedure() for what people type).
    [[nodiscard]] virtual std::optional<StoredProcedure> current(const QString& code) const = 0;
    /// Any version, current or past. \throws StoreError "catalogue.unknown" where there is none.
    [[nodiscard]] virtual StoredProcedure load(ProcedureVersionId id) const = 0;
    /// Every current version, ordered by code.
    [[nodiscard]] virtual QList<ProcedureRow> currentRows() const = 0;
    /// Every current version by code: what an import compares with.
    [[nodiscard]] virtual QHash<QString, ProcedureVersion> currentVersions() const = 0;

    /// Adds a version and makes it the current one. Inside an open Work. \throws LogicError where the code
    /// still has a current version.
    virtual ProcedureVersionId add(const Procedure& procedure, int number, QDate validFrom,
                                   const QByteArray& contentHash) = 0;
    /// Ends a current version; `validTo` inclusive. Inside an open Work.
    virtual void close(ProcedureVersionId id, QDate validTo) = 0;
    /// Every version whose id is greater, as it is kept. None where there is none.
    [[nodiscard]] virtual std::optional<KeptVersions> versionsAfter(qint64 id) const = 0;

    /// How many dossiers were received per procedure code, at one counter or (nullopt) at all of them: the
    /// ranking of the search.
    [[nodiscard]] virtual QHash<QString, qint64> receivedCounts(std::optional<CounterId> counter) const = 0;
};

/// The current version for a code as people type it: exact, without its suffix, or, where only one current
/// code has this national part, with the suffix missing.
[[nodiscard]] std::optional<StoredProcedure> findProcedure(const CatalogueRepository& catalogue,
                                                           const QString& typed);

}  // namespace motcua
