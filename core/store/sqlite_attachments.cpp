// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_attachments.h"

#include "core/store/columns.h"
#include "core/store/database.h"

#include <optional>

namespace motcua::store {

namespace {

KeptFile fileFrom(Columns& row) {
    const ScanType type = understood(scanTypeFromKey(row.next<QString>()), "type of an attachment");
    const auto bytes = row.next<qint64>();
    return {type, bytes, row.next<QByteArray>()};
}

}  // namespace

SqliteAttachments::SqliteAttachments(Database& database) : m_database(database), m_folder(database.path()) {}

QList<Attachment> SqliteAttachments::of(DossierId dossier) const {
    QList<Attachment> out;
    Query query(m_database, QStringLiteral("SELECT no, paper, type, bytes, hash, name, at_ms, officer "
                                           "FROM attachment WHERE dossier = ? ORDER BY no"));
    for (query.run(dossier); query.next();) {
        Columns row(query);
        Attachment attachment;
        attachment.dossier = dossier;
        attachment.no = row.next<int>();
        attachment.paper = row.next<std::optional<int>>();
        attachment.file = fileFrom(row);
        attachment.name = row.next<QString>();
        attachment.at = row.next<Instant>();
        attachment.officer = row.next<OfficerId>();
        out += attachment;
    }
    return out;
}

Outcome<KeptFile> SqliteAttachments::take(const QString& path, const Progress& progress) {
    std::optional<Outcome<KeptFile>> taken;
    m_database.wait([&] { taken = m_folder.take(path, progress); });
    return *std::move(taken);
}

int SqliteAttachments::add(const Attachment& attachment) {
    m_database.requireWork(QStringLiteral("attach a paper"));
    return Query(m_database,
                 QStringLiteral(
                     "INSERT INTO attachment (dossier, no, paper, type, bytes, hash, name, at_ms, officer) "
                     "SELECT ?, coalesce(max(no), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM attachment "
                     "WHERE dossier = ? RETURNING no"))
        .run(attachment.dossier, attachment.paper, keyOf(attachment.file.type), attachment.file.bytes,
             attachment.file.hash, attachment.name, attachment.at, attachment.officer, attachment.dossier)
        .row()
        .at<int>(0);
}

QString SqliteAttachments::pathOf(const KeptFile& file) const {
    return m_folder.pathOf(file);
}

QList<KeptFile> SqliteAttachments::forget(DossierId dossier) {
    QList<KeptFile> files;
    for (const Attachment& attachment : of(dossier)) files += attachment.file;
    execute(m_database, QStringLiteral("DELETE FROM attachment WHERE dossier = ?"), dossier);
    return files;
}

void SqliteAttachments::removeUnused(const QList<KeptFile>& files) {
    Query query(m_database, QStringLiteral("SELECT count(*) FROM attachment WHERE hash = ?"));
    for (const KeptFile& file : files)
        if (query.run(file.hash).row().at<qint64>(0) == 0) m_folder.remove(file);
}

QList<KeptFile> SqliteAttachments::all() const {
    QList<KeptFile> out;
    Query query(m_database,
                QStringLiteral("SELECT DISTINCT type, bytes, hash FROM attachment ORDER BY hash"));
    for (query.run(); query.next();) {
        Columns row(query);
        out += fileFrom(row);
    }
    return out;
}

void SqliteAttachments::removeStray(const QDateTime& now) {
    removeUnused(m_folder.files(now.addDays(-1)));
}

}  // namespace motcua::store
