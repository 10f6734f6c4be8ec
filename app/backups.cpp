// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups.h"

#include "app/station_memory.h"
#include "core/safety/recovery_code.h"
#include "core/store/attachment_folder.h"
#include "core/store/database.h"
#include "core/store/file_system.h"
#include "core/store/journal_audit.h"
#include "core/store/meta.h"
#include "core/store/new_file.h"
#include "core/store/safety_settings.h"
#include "core/store/sealed_file.h"
#include "core/store/sqlite_attachments.h"
#include "core/store/sqlite_journal.h"
#include "core/store/tidy_index.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace motcua {

namespace {

void writeOwnersFile(const QString& path, const QString& text) {
    store::NewFile fresh(path);
    QFile file(fresh.temporaryPath());
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        throw IoError(QStringLiteral("io.write"), path);
    file.close();
    fresh.keep();
}

/// A search stays quick with this many.
constexpr int kMostIndexParts = 8;

/// Once the copy is safe, and only as far as it goes: what a store in use hinders is done the next night.
void tidyUp(store::Database& database, const Progress& progress) {
    try {
        if (!database.isReadOnly() && store::indexParts(database) > kMostIndexParts)
            store::tidyIndex(database, [&] { return !progress || progress(1, 1); });
    } catch (const StoreError&) {
        return;
    }
}

}  // namespace

QString Backups::folderOf(const QString& setting) const {
    return setting.isEmpty() ? QFileInfo(m_store).absoluteDir().filePath(QStringLiteral("backups")) : setting;
}

BackupState Backups::state() const {
    try {
        return stateOf(store::Database(m_store));
    } catch (const StoreError&) {
        // A store that does not open any more is what backups are for: all that lie in the usual folder.
        BackupState state;
        state.folder = folderOf({});
        state.isCodeHere = QFile::exists(codeFile());
        return state;
    }
}

BackupState Backups::stateOf(store::Database&& database) const {
    const store::SafetySettings settings = store::readSafetySettings(database);
    BackupState state;
    state.folder = folderOf(settings.backupFolder);
    state.storeId = store::readMeta(database).storeId;
    state.isOff = settings.isBackupOff;
    const QList<store::FoundBackup> found = store::BackupFolder(state.folder).backups(state.storeId);
    if (!found.isEmpty()) state.newest = found.first();
    const QString place = QFileInfo(database.path()).absolutePath();
    state.isSameDisk = !QFileInfo(state.folder).isDir() ? settings.backupFolder.isEmpty()
                                                        : store::isSameDisk(place, state.folder);
    state.isCodeHere = QFile::exists(codeFile());
    state.isNeeded = !state.newest || state.newest->info.head != store::SqliteJournal(database).head();
    return state;
}

void Backups::setFolder(const QString& folder, const Clock& clock) const {
    store::Database database(m_store);
    store::SafetySettings settings = store::readSafetySettings(database);
    settings.backupFolder = folder.isEmpty() ? QString() : QFileInfo(folder).absoluteFilePath();
    store::writeSafetySettings(database, settings, clock.now(), QSysInfo::machineHostName());
}

store::MadeBackup Backups::make(const Clock& clock, const QString& folder, const Progress& progress) const {
    store::Database database(m_store);
    const QByteArray key = sealingKey(database, clock);
    const QString target = folder.isEmpty() ? folderOf(store::readSafetySettings(database).backupFolder)
                                            : QFileInfo(folder).absoluteFilePath();
    store::SqliteAttachments(database).removeStray(QDateTime::fromMSecsSinceEpoch(SystemClock().now().ms));
    store::MadeBackup made = store::makeBackup(database, target, key, clock.now(), progress);
    tidyUp(database, progress);
    return made;
}

QByteArray Backups::sealingKey(store::Database& database, const Clock& clock) const {
    const QByteArray known = store::readSafetySettings(database).sealingKey;
    return known.isEmpty() ? newKey(database, clock) : known;
}

/// The paper first, then the lock: no backup is ever sealed under a code that nobody has.
QByteArray Backups::newKey(store::Database& database, const Clock& clock) const {
    if (database.isReadOnly()) throw StoreError(QStringLiteral("store.readonly"), m_store);
    QByteArray secret = newRecoverySecret();
    const store::Meta meta = store::readMeta(database);
    QFile left(codeFile());
    if (left.open(QIODevice::ReadOnly)) {
        const auto known = recoverySecretFrom(QString::fromUtf8(left.readAll()));
        if (!known) throw IoError(QStringLiteral("key.misspelt"), codeFile());
        secret = *known;
    } else {
        writeOwnersFile(codeFile(), recoverySheet(secret, meta.storeId, meta.centreKey, clock.now()));
    }
    store::SafetySettings settings = store::readSafetySettings(database);
    settings.sealingKey = store::sealingKeyOf(secret);
    store::writeSafetySettings(database, settings, clock.now(), QSysInfo::machineHostName());
    return settings.sealingKey;
}

QString Backups::sheet() const {
    QFile file(codeFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void Backups::forgetCode() const {
    QFile file(codeFile());
    if (file.exists() && !file.remove()) throw IoError(QStringLiteral("io.write"), codeFile());
    store::syncDirectory(QFileInfo(m_store).absolutePath());
}

void Backups::renewCode(const Clock& clock) const {
    store::Database database(m_store);
    forgetCode();
    static_cast<void>(newKey(database, clock));
}

Outcome<Backups::Replaced> Backups::restore(const QString& backup, const QByteArray& secret,
                                            const Clock& clock, const Progress& progress,
                                            const Agreement& agreement) const {
    const QFileInfo there(m_store);
    const bool isTaken = there.exists() || there.isSymLink();
    // Beside the old one first: that gives way only to a store that is whole.
    const QString fresh = isTaken ? m_store + QStringLiteral(".restored") : m_store;
    QDir().mkpath(there.absolutePath());
    auto restored = store::restoreBackup(backup, secret, fresh, clock.now(), QSysInfo::machineHostName(),
                                         progress, agreement);
    if (!restored) return restored.refusals();
    Replaced out{*restored, {}, false};
    if (isTaken) {
        out.laidAside = laidAside(m_store, clock);
        const QString files = QStringLiteral(".files");
        if (QFileInfo::exists(fresh + files) && !QFile::rename(fresh + files, m_store + files))
            throw IoError(QStringLiteral("io.write"), m_store + files);
        if (!QFile::rename(fresh, m_store)) throw IoError(QStringLiteral("io.write"), m_store);
        QFile::remove(fresh + QStringLiteral(".lock"));
        store::syncDirectory(there.absolutePath());
        out.store.path = there.absoluteFilePath();
    }
    store::Database database(m_store);
    out.isSound = store::audited(database, {}).isUnchanged();
    StationMemory().remember(store::readMeta(database).storeId, store::SqliteJournal(database).head());
    return out;
}

QString Backups::laidAside(const QString& storePath, const Clock& clock) {
    const Instant now = clock.now();
    const QString stem = QStringLiteral("%1.before-%2-%3")
                             .arg(storePath, localDate(now).toString(QStringLiteral("yyyyMMdd")),
                                  localTime(now).toString(QStringLiteral("HHmmss")));
    QString aside = stem;
    for (int n = 2; QFileInfo::exists(aside); ++n)
        aside = QStringLiteral("%1-%2").arg(stem, QString::number(n));
    for (const char* companion : {"-journal", ".files", ".recovery", ""}) {
        const QString name = QString::fromLatin1(companion);
        if (QFileInfo::exists(storePath + name) && !QFile::rename(storePath + name, aside + name))
            throw IoError(QStringLiteral("io.write"), storePath + name);
    }
    store::syncDirectory(QFileInfo(storePath).absolutePath());
    return aside;
}

}  // namespace motcua
