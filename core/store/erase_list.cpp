// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erase_list.h"

#include "core/base/json.h"
#include "core/dossier/erasure.h"
#include "core/store/database.h"
#include "core/store/leave_no_byte.h"
#include "core/store/meta.h"
#include "core/store/query.h"
#include "core/store/safety_settings.h"
#include "core/store/sqlite_dossier_repository.h"
#include "core/store/sqlite_erasures.h"
#include "core/store/sqlite_journal.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSaveFile>

namespace motcua::store {

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;

QString headOf(const QString& storeId) {
    return QStringLiteral("motcua-erased/1 ") + storeId;
}

QList<ErasedDossier> erasedOf(Database& database) {
    QList<ErasedDossier> out;
    Query query(database,
                QStringLiteral("SELECT e.dossier, d.code, e.at_ms FROM event e "
                               "JOIN dossier d ON d.id = e.dossier WHERE e.kind = ? ORDER BY e.seq"));
    for (query.run(event_kind::kErased); query.next();)
        out += {query.at<DossierId>(0), query.at<QString>(1), query.at<Instant>(2)};
    return out;
}

void write(const QString& path, const QString& storeId, const QList<ErasedDossier>& own) {
    QMap<QString, ErasedDossier> all;
    for (const ErasedDossier& one : erasedIn({path}, storeId) + own)
        if (!all.contains(one.code)) all.insert(one.code, one);
    if (all.isEmpty()) return;
    QStringList lines{headOf(storeId)};
    for (const ErasedDossier& one : all)
        lines += QStringLiteral("%1 %2 %3")
                     .arg(QString::number(one.dossier.value()), one.code, QString::number(one.at.ms));
    QSaveFile file(path);
    const QByteArray bytes = lines.join(u'\n').toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw IoError(QStringLiteral("io.write"), path);
}

/// One dossier of a restored store, in a Work of its own.
bool eraseAgain(Database& database, const ErasedDossier& erased, Instant now, const QString& station) {
    const auto dossier = SqliteDossierRepository(database).load(erased.dossier);
    if (!dossier || dossier->code != erased.code || dossier->personalSalt.isEmpty()) return false;
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    SqliteErasures erasures(database);
    const ErasedRecords records = erasures.takeAway(*dossier);
    Event draft;
    draft.at = now;
    draft.businessDate = localDate(now);
    draft.station = station;
    draft.kind = event_kind::kErased;
    draft.dossier = erased.dossier;
    draft.body = canonicalJson({{QStringLiteral("again"), true},
                                {QStringLiteral("erasedFirstAt"), erased.at.ms},
                                {QStringLiteral("erasedPersons"), records.persons}});
    const Event event = SqliteJournal(database).append(draft);
    if (auto open = erasures.of(erased.dossier)) {
        open->state = ErasureState::Cleaned;
        open->erasedAt = now;
        open->event = event.seq;
        erasures.update(*open);
    }
    work->commit();
    return true;
}

}  // namespace

QString eraseListIn(const QString& folder, const QString& storeId) {
    return QDir(folder).filePath(QStringLiteral("motcua-%1.erased").arg(storeId.left(8)));
}

QString eraseListBeside(const QString& storePath) {
    return storePath + QStringLiteral(".erased");
}

QList<ErasedDossier> erasedIn(const QStringList& lists, const QString& storeId) {
    QMap<QString, ErasedDossier> found;
    for (const QString& list : lists) {
        QFile file(list);
        if (!QFileInfo(list).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
            continue;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        if (lines.value(0) != headOf(storeId)) continue;
        for (const QString& line : lines.mid(1)) {
            const QStringList words = line.split(u' ');
            if (words.size() == 3)
                found.insert(words.at(1), {DossierId(words.at(0).toLongLong()), words.at(1),
                                           Instant{words.at(2).toLongLong()}});
        }
    }
    return found.values();
}

void writeEraseList(Database& database, const QString& folder) {
    const QString storeId = readMeta(database).storeId;
    if (QFileInfo(folder).isDir()) write(eraseListIn(folder, storeId), storeId, erasedOf(database));
}

void writeEraseLists(Database& database) {
    const QString storeId = readMeta(database).storeId;
    write(eraseListBeside(database.path()), storeId, erasedOf(database));
    const QString setting = readSafetySettings(database).backupFolder;
    writeEraseList(database,
                   setting.isEmpty()
                       ? QFileInfo(database.path()).absoluteDir().filePath(QStringLiteral("backups"))
                       : setting);
}

int erasedAgain(Database& database, const QList<ErasedDossier>& erased, Instant now, const QString& station) {
    int count = 0;
    for (const ErasedDossier& one : erased)
        if (eraseAgain(database, one, now, station)) ++count;
    if (count > 0) leaveNoByte(database);
    return count;
}

}  // namespace motcua::store
