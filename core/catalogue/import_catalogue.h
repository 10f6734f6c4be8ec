// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/unit_of_work.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/procedure_file.h"

#include <functional>

namespace motcua {

/// What an import did. Codes in the order of the file.
struct ImportReport {
    struct Entry {
        QString code;
        QString name;
        Attention what;
    };

    QStringList added;
    QStringList changed;  ///< a new version was made
    QStringList unchanged;
    QList<RejectedProcedure> rejected;
    QList<Entry> attention;  ///< of every accepted procedure, changed or not
};

/// Asked once within the import's own Work: why it may not be done, e.g. that a role was taken away.
using ImportObjections = std::function<Refusals()>;

/// Asked last within that Work, with what the import did: false leaves nothing of it, and the report says
/// what it would do.
using ImportKeeping = std::function<bool(const ImportReport&)>;

/// Called after every procedure; false cancels.
using ImportProgress = std::function<bool(int done, int total)>;

/// Takes the procedures of a file over: new codes are added, changed ones get a new version valid from today,
/// equal ones stay. Procedures that the file does not name stay too. A limit that the file has lost is kept
/// from the current version. One transaction: everything or nothing.
/// Refused as `objections` says. Refusal "import.cancelled" where `progress` said so; then nothing was kept.
/// \throws StoreError from the repository and the unit of work; then nothing was kept either.
[[nodiscard]] Outcome<ImportReport> importCatalogue(const ProcedureFile& file, CatalogueRepository& catalogue,
                                                    UnitOfWork& unitOfWork, const Clock& clock,
                                                    const ImportProgress& progress = {},
                                                    const ImportObjections& objections = {},
                                                    const ImportKeeping& keeping = {});

}  // namespace motcua
