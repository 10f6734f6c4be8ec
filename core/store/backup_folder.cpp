// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_folder.h"

#include "core/store/attachment_folder.h"
#include "core/store/file_system.h"
#include "core/store/sealed_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <algorithm>

namespace motcua::store {

namespace {

const QString kEnding = QStringLiteral(".backup");
const QString kList = QStringLiteral(".files");
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

void makeDirectory(const QString& path) {
    if (QFileInfo(path).isDir()) return;
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) ||
        (!QDir().mkdir(path, kOwnerOnly) && !QFileInfo(path).isDir()))
        throw IoError(QStringLiteral("backup.folder"), QStringLiteral("cannot make ") + path);
}

/// The name tells nothing of the contents.
QString sealedName(const KeptFile& file, const QString& storeId) {
    return QString::fromLatin1(
        QCryptographicHash::hash("motcua-backup-file/1" + storeId.toLatin1() + file.hash,
                                 QCryptographicHash::Blake2b_256)
            .toHex());
}

QStringList listedIn(const QString& list) {
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

}  // namespace

void BackupFolder::make() const {
    makeDirectory(m_path);
    if (!isDirectoryWritable(m_path))
        throw IoError(QStringLiteral("backup.folder"), QStringLiteral("may not be written: ") + m_path);
}

QList<FoundBackup> BackupFolder::backups(const QString& storeId) const {
    QList<FoundBackup> out;
    const QFileInfoList files = QDir(m_path).entryInfoList({u'*' + kEnding}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& file : files) {
        try {
            const auto head = headOfSealed(file.filePath());
            const auto info = head ? backupInfoFrom(*head) : Outcome<BackupInfo>(head.refusals());
            if (info && (storeId.isEmpty() || info->storeId == storeId))
                out += {file.absoluteFilePath(), *info, file.size()};
        } catch (const IoError&) {
            continue;  // one that cannot be read is none
        }
    }
    std::sort(out.begin(), out.end(), [](const FoundBackup& a, const FoundBackup& b) {
        return a.info.at == b.info.at ? a.path > b.path : b.info.at < a.info.at;
    });
    return out;
}

QString BackupFolder::nameFor(const BackupInfo& info) const {
    const QString stem =
        QStringLiteral("motcua-%1-%2-%3")
            .arg(info.storeId.left(8), localDate(info.at).toString(QStringLiteral("yyyyMMdd")),
                 localTime(info.at).toString(QStringLiteral("HHmmss")));
    QString name = QDir(m_path).filePath(stem + kEnding);
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = QDir(m_path).filePath(QStringLiteral("%1-%2%3").arg(stem, QString::number(n), kEnding));
    return name;
}

QString BackupFolder::sealedPathOf(const KeptFile& file, const QString& storeId) const {
    const QString name = sealedName(file, storeId);
    return QStringLiteral("%1/files/%2/%3").arg(m_path, name.left(2), name);
}

void BackupFolder::keepFiles(const QString& backup, const QString& storeId, const QList<KeptFile>& files,
                             const QString& storePath, const QByteArray& sealingKey,
                             const Progress& progress) const {
    const AttachmentFolder attachments(storePath);
    QByteArray list;
    for (const KeptFile& file : files) {
        const QString sealed = sealedPathOf(file, storeId);
        list += sealedName(file, storeId).toLatin1() + '\n';
        if (QFileInfo::exists(sealed)) continue;
        makeDirectory(m_path + QStringLiteral("/files"));
        makeDirectory(QFileInfo(sealed).absolutePath());
        sealFile(attachments.pathOf(file), sealed, QByteArrayLiteral("{}"), sealingKey, progress);
    }
    if (list.isEmpty()) return;
    QSaveFile out(backup + kList);
    if (!out.open(QIODevice::WriteOnly) || out.write(list) != list.size() || !out.commit())
        throw IoError(QStringLiteral("io.write"), out.errorString());
    syncDirectory(m_path);
}

int BackupFolder::prune(const QString& storeId, const Retention& retention) const {
    const QList<FoundBackup> found = backups(storeId);
    QList<Instant> times;
    for (const FoundBackup& backup : found) times += backup.info.at;
    int removed = 0;
    for (const qsizetype index : expired(times, retention)) {
        if (!QFile::remove(found[index].path)) continue;
        QFile::remove(found[index].path + kList);
        ++removed;
    }
    if (removed > 0) removeUnlisted();
    return removed;
}

void BackupFolder::removeUnlisted() const {
    QSet<QString> listed;
    for (const QFileInfo& list : QDir(m_path).entryInfoList({u'*' + kEnding + kList}, QDir::Files))
        for (const QString& name : listedIn(list.filePath())) listed.insert(name);
    QDirIterator walk(m_path + QStringLiteral("/files"), QDir::Files | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        if (!listed.contains(walk.fileName())) QFile::remove(walk.filePath());
    }
}

}  // namespace motcua::store
