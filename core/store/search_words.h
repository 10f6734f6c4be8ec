// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QStringList>

/// Which words a dossier is found by. One full-text table keeps them, without the text itself.
namespace motcua::store {

class Database;

/// Folded words, each once: names of submitter and owner, name and code of the procedure, every end of three
/// digits or more of the phone numbers, every end of every part of the dossier code; an end found by its
/// beginning finds any part. Never a personal number, tax code or address.
[[nodiscard]] QString searchWords(const Dossier& dossier);

/// The words of a text that somebody typed, whatever it holds: folded, the first few.
[[nodiscard]] QStringList typedWords(const QString& text);

/// Whether the search finds this dossier by these typed words; asks its rows, not the full-text table.
[[nodiscard]] bool hasWords(Database& database, DossierId dossier, const QStringList& words);

/// Makes the dossier found. Within a Work.
void indexWords(Database& database, const Dossier& dossier);

/// Makes it found no more; it must have the words with which it was indexed. Within a Work.
void unindexWords(Database& database, const Dossier& dossier);

}  // namespace motcua::store
