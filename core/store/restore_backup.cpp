// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/json.h"
#include "core/store/backup_folder.h"
#include "core/store/database.h"
#include "core/store/erase_list.h"
#include "core/store/error.h"
#include "core/store/migrations.h"
#include "core/store/new_file.h"
#include "core/store/query.h"
#include "core/store/sealed_file.h"
#include "core/store/sqlite_attachments.h"
#include "core/store/sqlite_journal.h"
#include "core/store/store_say.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace motcua::store {

namespace {

/// A store to be put in the place of another one is made beside it, under its name with this.
const QString kFreshEnding = QStringLiteral(".restored");

Refusal differs(const QString& what) {
    return {QStringLiteral("backup.differs"),
            StoreSay::tr("What comes out of the backup is not what its head says (%1).").arg(what),
            StoreSay::tr("Take the backup before it, or the copy on the other disk."),
            QStringLiteral("file")};
}

/// A store of an older program is brought up to date; the copy that migration lays beside it is not needed.
void bringUpToDate(const QString& path) {
    const QString copy = migrateStore(path);
    if (copy.isEmpty()) return;
    for (const char* companion : {"", ".lock"}) QFile::remove(copy + QString::fromLatin1(companion));
}

std::optional<Refusal> objection(Database& database, const BackupInfo& info) {
    const QString pages =
        Query(database, QStringLiteral("PRAGMA integrity_check(1)")).run().row().at<QString>(0);
    if (pages != u"ok") return differs(pages);
    const ChainVerdict chain = SqliteJournal(database).verify(info.head);
    if (!chain.isSound() || chain.head != info.head) return differs(StoreSay::tr("journal"));
    const qint64 dossiers =
        Query(database, QStringLiteral("SELECT count(*) FROM dossier")).run().row().at<qint64>(0);
    if (dossiers != info.dossiers) return differs(StoreSay::tr("number of dossiers"));
    return std::nullopt;
}

void keepEvent(Database& database, const BackupInfo& info, Instant now, const QString& station,
               const Agreement& agreement) {
    QJsonObject body{{QStringLiteral("backupAt"), info.at.ms},
                     {QStringLiteral("events"), info.head.seq},
                     {QStringLiteral("head"), QString::fromLatin1(info.head.hash.toHex())}};
    if (agreement.preparedBy) body.insert(QStringLiteral("preparedBy"), agreement.preparedBy->value());
    if (agreement.admittedBy) body.insert(QStringLiteral("admittedBy"), agreement.admittedBy->value());
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    Event draft;
    draft.at = now;
    draft.businessDate = localDate(now);
    draft.station = station;
    draft.kind = QStringLiteral("store.restored");
    draft.body = canonicalJson(body);
    SqliteJournal(database).append(draft);
    work->commit();
}

/// Opens the attachments of the store one by one. \returns how many the folder of the backup does not have.
Outcome<qint64> putFilesBack(Database& database, const QString& backup, const BackupInfo& info,
                             const QByteArray& secret, const QString& target, const Progress& progress) {
    const BackupFolder folder(QFileInfo(backup).absolutePath());
    const AttachmentFolder attachments(target);
    qint64 missing = 0;
    for (const KeptFile& file : SqliteAttachments(database).all()) {
        const QString sealed = folder.sealedPathOf(file, info.storeId);
        if (!QFileInfo(sealed).isFile()) {
            ++missing;
            continue;
        }
        const NewFile clear(target + QStringLiteral(".file"));
        const auto opened = openSealed(sealed, clear.temporaryPath(), secret, progress);
        if (!opened) return opened.refusals();
        attachments.putBack(clear.temporaryPath(), file);
    }
    return missing;
}

/// What the lists beside the backup, and beside the store that it replaces, know to be erased since.
QList<ErasedDossier> erasedElsewhere(const QString& backup, const QString& target, const BackupInfo& info) {
    QString place = target;
    if (place.endsWith(kFreshEnding)) place.chop(kFreshEnding.size());
    return erasedIn({eraseListIn(QFileInfo(backup).absolutePath(), info.storeId), eraseListBeside(place)},
                    info.storeId);
}

}  // namespace

Outcome<RestoredStore> restoreBackup(const QString& backup, const QByteArray& secret, const QString& target,
                                     Instant now, const QString& station, const Progress& progress,
                                     const Agreement& agreement) {
    NewFile fresh(target);
    const auto head = openSealed(backup, fresh.temporaryPath(), secret, progress);
    if (!head) return head.refusals();
    const auto info = backupInfoFrom(*head);
    if (!info) return info.refusals();
    RestoredStore restored{QFileInfo(target).absoluteFilePath(), *info, 0, 0};
    try {
        bringUpToDate(fresh.temporaryPath());
        Database database(fresh.temporaryPath());
        if (const auto refusal = objection(database, *info)) return *refusal;
        restored.erasedAgain = erasedAgain(database, erasedElsewhere(backup, target, *info), now, station);
        const auto missing = putFilesBack(database, backup, *info, secret, target, progress);
        if (!missing) return missing.refusals();
        restored.missingFiles = *missing;
        keepEvent(database, *info, now, station, agreement);
    } catch (const StoreError& fault) {
        if (fault.code() == code::kCorrupt || fault.code() == code::kNotAStore) return differs(fault.code());
        throw;
    }
    fresh.keep();
    return restored;
}

}  // namespace motcua::store
