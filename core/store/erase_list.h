// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QList>
#include <QString>

namespace motcua::store {

class Database;

/// A dossier whose personal data were erased, as it is remembered outside the store: a backup from before
/// still has them, and must lose them when it is restored. Holds nothing personal.
struct ErasedDossier {
    DossierId dossier{0};
    QString code;
    Instant at;
};

/// Where the list of a store lies in a folder of backups.
[[nodiscard]] QString eraseListIn(const QString& folder, const QString& storeId);
/// Where it lies beside a store.
[[nodiscard]] QString eraseListBeside(const QString& storePath);

/// What lists say together, each dossier once; those that are not there or are no lists of this store say
/// nothing.
[[nodiscard]] QList<ErasedDossier> erasedIn(const QStringList& lists, const QString& storeId);

/// Writes the list of everything that was ever erased, beside the store and into the folder of its backups;
/// what the lists there know besides stays. A folder that is not there is passed over. \throws IoError.
void writeEraseLists(Database& database);
/// The same into one more folder.
void writeEraseList(Database& database, const QString& folder);

/// Erases again what a restored store still has of it, with an event each, and leaves no byte. \returns how
/// many.
[[nodiscard]] int erasedAgain(Database& database, const QList<ErasedDossier>& erased, Instant now,
                              const QString& station);

}  // namespace motcua::store
