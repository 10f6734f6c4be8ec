// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/crash_point.h"
#include "core/base/json.h"
#include "core/store/backup_folder.h"
#include "core/store/copy_store.h"
#include "core/store/database.h"
#include "core/store/erase_list.h"
#include "core/store/error.h"
#include "core/store/file_system.h"
#include "core/store/meta.h"
#include "core/store/query.h"
#include "core/store/sealed_file.h"
#include "core/store/sqlite_attachments.h"
#include "core/store/sqlite_journal.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace motcua::store {

namespace {

qint64 numberOf(Database& database, const char* sql) {
    return Query(database, QString::fromLatin1(sql)).run().row().at<qint64>(0);
}

QString lastCodeOf(Database& database) {
    Query query(database, QStringLiteral("SELECT code FROM dossier ORDER BY id DESC LIMIT 1"));
    return query.run().next() ? query.at<QString>(0) : QString();
}

/// A copy in clear, which goes when all is over.
class ClearCopy {
public:
    explicit ClearCopy(const QString& storePath)
        : m_path(QStringLiteral("%1.copy-%2")
                     .arg(storePath, QString::number(QRandomGenerator::system()->generate64(), 36))) {}
    ~ClearCopy() {
        for (const char* companion : {"", "-journal", ".lock"})
            QFile::remove(m_path + QString::fromLatin1(companion));
    }
    ClearCopy(const ClearCopy&) = delete;
    ClearCopy& operator=(const ClearCopy&) = delete;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
};

void requireRoom(const QString& storePath, const QString& folder) {
    constexpr qint64 kSpare = 50'000'000;
    const qint64 size = QFileInfo(storePath).size();
    const QString place = QFileInfo(storePath).absolutePath();
    const qint64 needed = size + kSpare;
    const qint64 there = isSameDisk(place, folder) ? 2 * needed : needed;
    if (freeBytes(folder) < there || freeBytes(place) < needed)
        throw IoError(QStringLiteral("io.write"),
                      QStringLiteral("no room for a backup of %1 bytes").arg(size));
}

BackupInfo verifiedInfo(const QString& copyPath, Instant now) {
    Database copy(copyPath);
    const ChainVerdict chain = SqliteJournal(copy).verify();
    if (!chain.isSound())
        throw StoreError(code::kCorrupt,
                         QStringLiteral("the journal does not fit from event %1 on").arg(chain.seq));
    const Meta meta = readMeta(copy);
    return {meta.storeId,
            meta.centreKey,
            meta.practice,
            now,
            copy.schemaVersion(),
            chain.head,
            numberOf(copy, "SELECT count(*) FROM dossier"),
            numberOf(copy, "SELECT count(DISTINCT hash) FROM attachment"),
            lastCodeOf(copy),
            QFileInfo(copyPath).size()};
}

}  // namespace

MadeBackup makeBackup(Database& database, const QString& folderPath, const QByteArray& sealingKey,
                      Instant now, const Progress& progress) {
    const BackupFolder folder(folderPath);
    folder.make();
    requireRoom(database.path(), folderPath);
    const ClearCopy copy(database.path());
    copyStorePolitely(database, copy.path(), progress);
    crashPoint("store copied");
    MadeBackup made;
    made.info = verifiedInfo(copy.path(), now);
    made.path = folder.nameFor(made.info);
    QList<KeptFile> files;
    {
        Database copied(copy.path());
        files = SqliteAttachments(copied).all();
    }
    folder.keepFiles(made.path, made.info.storeId, files, database.path(), sealingKey, progress);
    sealFile(copy.path(), made.path, canonicalJson(toJson(made.info)), sealingKey, progress);
    crashPoint("backup sealed");
    writeEraseList(database, folderPath);
    made.pruned = folder.prune(made.info.storeId);
    return made;
}

Loss lossBy(Database& database, const BackupInfo& backup) {
    Loss loss;
    const SqliteJournal journal(database);
    const auto last = journal.event(backup.head.seq);
    loss.isSameStore = readMeta(database).storeId == backup.storeId &&
                       (backup.head.seq == 0 || (last && last->hash == backup.head.hash));
    loss.events = qMax<qint64>(0, journal.head().seq - backup.head.seq);
    if (const auto first = journal.event(backup.head.seq + 1)) loss.since = first->at;
    Query query(database, QStringLiteral("SELECT d.code FROM event e JOIN dossier d ON d.id = e.dossier "
                                         "WHERE e.seq > ? AND e.kind = 'dossier.received' ORDER BY e.seq"));
    for (query.run(backup.head.seq); query.next(); ++loss.dossiers) {
        loss.lastCode = query.at<QString>(0);
        if (loss.dossiers == 0) loss.firstCode = loss.lastCode;
    }
    return loss;
}

}  // namespace motcua::store
