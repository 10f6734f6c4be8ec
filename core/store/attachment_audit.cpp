// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachment_audit.h"

#include "core/base/json.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/sqlite_attachments.h"

#include <QSet>

namespace motcua::store {

namespace {

/// What the journal says of one attachment.
struct ToldFile {
    qint64 no = 0;
    QJsonObject body;
    std::optional<QByteArray> commit;
};

struct Owner {
    QString code;
    QByteArray salt;
    bool erased = false;
};

QList<ToldFile> toldOf(Database& database, DossierId dossier) {
    QList<ToldFile> out;
    Query query(database, QStringLiteral("SELECT body, personal_data_commit FROM event "
                                         "WHERE dossier = ? AND kind = 'paper.attached' ORDER BY seq"));
    for (query.run(dossier); query.next();) {
        const auto body = parsedJson(query.at<QByteArray>(0));
        const QJsonObject object = body ? body->toObject() : QJsonObject();
        out +=
            {object.value(QLatin1String("no")).toInteger(), object, query.at<std::optional<QByteArray>>(1)};
    }
    return out;
}

Owner ownerOf(Database& database, DossierId dossier) {
    Query query(database,
                QStringLiteral("SELECT d.code, x.salt, EXISTS (SELECT 1 FROM event e WHERE e.dossier = d.id "
                               "AND e.kind = 'dossier.erased') FROM dossier d "
                               "LEFT JOIN dossier_private x ON x.dossier = d.id WHERE d.id = ?"));
    query.run(dossier).row();
    return {query.at<QString>(0), query.at<std::optional<QByteArray>>(1).value_or(QByteArray()),
            query.at<bool>(2)};
}

bool fits(const Attachment& row, const ToldFile& told, const QByteArray& salt) {
    constexpr qsizetype kSaltBytes = 32;
    return told.body.value(QLatin1String("type")).toString() == keyOf(row.file.type) &&
           told.body.value(QLatin1String("bytes")).toInteger() == row.file.bytes &&
           told.body.value(QLatin1String("paper")).toInt() == row.paper.value_or(0) &&
           salt.size() == kSaltBytes && told.commit == std::optional(attachmentCommitment(row, salt));
}

/// Rows against events.
void compareRows(Database& database, DossierId dossier, const QList<Attachment>& rows,
                 const AttachmentFinding& find) {
    const Owner owner = ownerOf(database, dossier);
    if (owner.erased && rows.isEmpty()) return;
    const QList<ToldFile> told = toldOf(database, dossier);
    const qsizetype both = qMin(rows.size(), told.size());
    for (qsizetype i = 0; i < both; ++i)
        if (rows[i].no != told[i].no || !fits(rows[i], told[i], owner.salt))
            find("attachment.changed", owner.code);
    if (rows.size() != told.size()) find("attachment.missing", owner.code);
}

}  // namespace

qint64 auditedAttachments(Database& database, qint64 afterEvent, const AttachmentFinding& find,
                          const Progress& progress) {
    const SqliteAttachments attachments(database);
    const AttachmentFolder folder(database.path());
    QSet<QByteArray> hashed;
    static const QString kNew =
        QStringLiteral("SELECT DISTINCT dossier FROM event WHERE kind = 'paper.attached' AND seq > ?");
    Query query(database,
                afterEvent > 0 ? kNew : kNew + QStringLiteral(" UNION SELECT dossier FROM attachment"));
    for (query.run(afterEvent); query.next();) {
        const auto dossier = query.at<DossierId>(0);
        const QList<Attachment> rows = attachments.of(dossier);
        compareRows(database, dossier, rows, find);
        for (const Attachment& row : rows) {
            if (hashed.contains(row.file.hash)) continue;
            hashed.insert(row.file.hash);
            const auto hash = folder.hashOf(row.file, progress);
            if (!hash) find("attachment.missing", QString::fromLatin1(row.file.hash.toHex().left(12)));
            if (hash && *hash != row.file.hash)
                find("attachment.changed", QString::fromLatin1(row.file.hash.toHex().left(12)));
        }
    }
    return hashed.size();
}

}  // namespace motcua::store
