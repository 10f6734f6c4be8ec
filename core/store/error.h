// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

class QSqlError;

namespace motcua::store {

/// The codes of StoreError, stable and language-free.
///
///     store.missing    there is no such file                 store.exists      it is there already
///     store.notastore  something else than a store           store.corrupt     damaged
///     store.newer      made by a newer program               store.older       needs migration first
///     store.network    on a network file system              store.linked      has a second name
///     store.replaced   renamed or replaced while open        store.readonly    cannot be written
///     store.busy       another writer did not finish         store.full        no room left
///     store.io         the disk failed                       store.permission  may not be opened
///     store.unknown    it is not known whether it was saved  store.constraint  a rule of the tables
///     store.readback   gives back something else             store.text        text with NUL or half a pair
///     store.sqlite     the wrong SQLite                      store.sql         a statement that is none
namespace code {
inline const QString kUnknown = QStringLiteral("store.unknown");
inline const QString kBusy = QStringLiteral("store.busy");
inline const QString kFull = QStringLiteral("store.full");
inline const QString kIo = QStringLiteral("store.io");
inline const QString kCorrupt = QStringLiteral("store.corrupt");
inline const QString kNotAStore = QStringLiteral("store.notastore");
inline const QString kReadOnly = QStringLiteral("store.readonly");
}  // namespace code

/// Extended result codes of SQLite to ours. Unique and foreign key violations are "store.constraint".
[[nodiscard]] QString codeFor(int sqliteCode);

/// The extended result code that Qt hands on as text; -1 where there is none.
[[nodiscard]] int sqliteCode(const QSqlError& error);

/// The fault for a failed statement: code, SQLite's code and text, the statement. Never values.
[[nodiscard]] StoreError faultFor(const QSqlError& error, const QString& sql, const QString& details = {});

}  // namespace motcua::store
