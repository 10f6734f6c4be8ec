// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station_memory.h"

#include "core/journal/checkpoint.h"
#include "core/store/meta.h"
#include "core/store/sqlite_journal.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace motcua {

namespace {

QString stateFolder() {
    const QString named = qEnvironmentVariable("MOTCUA_STATE");
    if (!named.isEmpty()) return named;
    const QString xdg = qEnvironmentVariable("XDG_STATE_HOME");
    if (!xdg.isEmpty()) return QDir(xdg).filePath(QStringLiteral("motcua"));
#ifdef Q_OS_LINUX
    return QDir::home().filePath(QStringLiteral(".local/state/motcua"));
#else
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("motcua/state"));
#endif
}

}  // namespace

StationMemory::StationMemory() : StationMemory(stateFolder()) {}

QString StationMemory::fileOf(const QString& storeId) const {
    return QDir(m_folder).filePath(storeId + QStringLiteral(".head"));
}

std::optional<JournalHead> StationMemory::seen(const QString& storeId) const {
    QFile file(fileOf(storeId));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const auto checkpoint = checkpointFrom(file.readAll());
    if (!checkpoint || checkpoint->storeId != storeId) return std::nullopt;
    return checkpoint->head;
}

void StationMemory::remember(const QString& storeId, const JournalHead& head) const {
    QDir().mkpath(m_folder);
    const QString path = fileOf(storeId);
    const QString fresh = path + QString::number(QRandomGenerator::global()->generate64(), 36);
    QFile file(fresh);
    const QByteArray text = checkpointText({storeId, head, {}, std::nullopt, {}});
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush()) {
        file.close();
        // Replaced at once: a reader sees the old one or the new one.
        std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData());
    }
    QFile::remove(fresh);
}

SeenBefore StationMemory::compared(store::Database& database) const {
    const store::SqliteJournal journal(database);
    SeenBefore out{Standing::Unknown, seen(store::readMeta(database).storeId), journal.head()};
    if (!out.seen) return out;
    if (out.seen->seq > out.now.seq) {
        out.standing = Standing::WentBack;
        return out;
    }
    const auto then = out.seen->seq == 0 ? std::nullopt : journal.event(out.seen->seq);
    out.standing =
        out.seen->seq == 0 || (then && then->hash == out.seen->hash) ? Standing::Grown : Standing::Rewritten;
    return out;
}

void StationMemory::keepUp(store::Database& database) const {
    const SeenBefore before = compared(database);
    if (before.standing == Standing::WentBack || before.standing == Standing::Rewritten) return;
    if (before.seen != std::optional(before.now)) remember(store::readMeta(database).storeId, before.now);
}

}  // namespace motcua
