// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file_system.h"

#include <QString>

namespace motcua::store {

/// A file that may be opened as a store, as far as this can be told without reading it.
struct StoreFile {
    QString path;           ///< canonical: two ways to one file have one lock and one journal
    FileIdentity identity;  ///< to notice that the name leads elsewhere by now
};

/// Looks before anything is opened.
/// \throws StoreError "store.missing", "store.notastore" (a directory, nothing in it, foreign content),
/// "store.corrupt", "store.linked", "store.network"; the file is left as it was, to the last byte.
[[nodiscard]] StoreFile inspectedStoreFile(const QString& path);

/// The same without a look at what is in it.
[[nodiscard]] StoreFile inspectedPlace(const QString& path);

}  // namespace motcua::store
