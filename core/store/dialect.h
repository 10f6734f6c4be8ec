// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What SQLite says differently from PostgreSQL. Everything else of the store's SQL is common to both;
/// whoever needs something that is not names it here. Data definition is the other difference: resources/sql.
namespace motcua::store::dialect {

/// Takes the write lock at the beginning: a deferred one fails at its first write without waiting.
inline const QString kBeginWrite = QStringLiteral("BEGIN IMMEDIATE");
/// Keeps readers out too.
inline const QString kBeginExclusive = QStringLiteral("BEGIN EXCLUSIVE");
/// One view of the store for several questions.
inline const QString kBeginRead = QStringLiteral("BEGIN");
inline const QString kCommit = QStringLiteral("COMMIT");
inline const QString kRollback = QStringLiteral("ROLLBACK");
/// A part of a transaction that can be undone by itself.
inline const QString kBeginPart = QStringLiteral("SAVEPOINT part");
inline const QString kUndoPart = QStringLiteral("ROLLBACK TO SAVEPOINT part");
inline const QString kKeepPart = QStringLiteral("RELEASE SAVEPOINT part");

/// The number of the last migration, kept by the store itself.
inline const QString kReadSchemaVersion = QStringLiteral("PRAGMA user_version");
[[nodiscard]] QString writeSchemaVersion(int version);

/// Changes whenever another connection has saved.
inline const QString kReadDataVersion = QStringLiteral("PRAGMA data_version");

/// Writes a compact copy of the store as of now; binds the path.
inline const QString kCopyInto = QStringLiteral("VACUUM INTO ?");

/// Writes the whole file anew, without what was deleted.
inline const QString kRewrite = QStringLiteral("VACUUM");
/// Merges the parts of the full-text table, so that deleted words are gone.
inline const QString kMergeIndex =
    QStringLiteral("INSERT INTO dossier_words (dossier_words) VALUES ('optimize')");
/// The same by and by: the first begins, the others go on; each writes some 500 pages.
inline const QString kBeginMergingIndex =
    QStringLiteral("INSERT INTO dossier_words (dossier_words, rank) VALUES ('merge', -500)");
inline const QString kMergeIndexFurther =
    QStringLiteral("INSERT INTO dossier_words (dossier_words, rank) VALUES ('merge', 500)");
/// Of how many parts the full-text table consists: a word is looked up in each of them.
inline const QString kCountIndexParts = QStringLiteral("SELECT count(DISTINCT segid) FROM dossier_words_idx");
/// Rows that this connection has changed so far, those inside the full-text table counted too.
inline const QString kCountChanges = QStringLiteral("SELECT total_changes()");

/// Whether matchAll() takes the word at `index` as a beginning.
[[nodiscard]] bool isBeginning(const QStringList& foldedWords, qsizetype index);

/// How many rows the full-text table of dossiers holds.
inline const QString kCountIndexed = QStringLiteral("SELECT count(*) FROM dossier_words_docsize");

/// The full-text question for rows that hold every one of these folded words; the last one, and those with a
/// digit, as a beginning. Words are taken literally whatever signs they hold. Empty for no words.
[[nodiscard]] QString matchAll(const QStringList& foldedWords);

}  // namespace motcua::store::dialect
