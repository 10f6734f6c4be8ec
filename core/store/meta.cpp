// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meta.h"

#include "core/catalogue/checked_centre.h"
#include "core/store/error.h"
#include "core/store/query.h"

namespace motcua::store {

namespace {

const QString kStoreId = QStringLiteral("store_id");
const QString kKind = QStringLiteral("kind");
const QString kCentreKey = QStringLiteral("centre_key");
const QString kCentre = QStringLiteral("centre");
const QString kCentreChecked = QStringLiteral("centre_checked");
const QString kCreatedAt = QStringLiteral("created_at");
const QString kPractice = QStringLiteral("practice");
const QString kProduction = QStringLiteral("production");

QString valueOf(Database& database, const QString& key) {
    return Query(database, QStringLiteral("SELECT value FROM meta WHERE key = ?"))
        .run(key)
        .row()
        .at<QString>(0);
}

void insert(Database& database, const QString& key, const QString& value) {
    execute(database, QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)"), key, value);
}

/// Keeps what spares later openings the check; nothing for a document that is no centre.
void noteCheck(Database& database, const QByteArray& centreJson) {
    const bool sound = centreFromJson(centreJson).isDone();
    execute(database,
            QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                           "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
            kCentreChecked, sound ? QString::fromLatin1(centreFingerprint(centreJson)) : QString());
}

}  // namespace

Meta readMeta(Database& database) {
    Meta meta;
    meta.storeId = valueOf(database, kStoreId);
    const QString kind = valueOf(database, kKind);
    if (kind != kPractice && kind != kProduction)
        throw StoreError(code::kCorrupt, QStringLiteral("the kind of the store is unknown"));
    meta.practice = kind == kPractice;
    meta.centreKey = valueOf(database, kCentreKey);
    meta.centreJson = valueOf(database, kCentre).toUtf8();
    const auto created = instantFromIso(valueOf(database, kCreatedAt));
    if (!created) throw StoreError(code::kCorrupt, QStringLiteral("the date of the store is unreadable"));
    meta.createdAt = *created;
    return meta;
}

void writeMeta(Database& database, const Meta& meta) {
    insert(database, kStoreId, meta.storeId);
    insert(database, kKind, meta.practice ? kPractice : kProduction);
    insert(database, kCentreKey, meta.centreKey);
    insert(database, kCentre, QString::fromUtf8(meta.centreJson));
    noteCheck(database, meta.centreJson);
    insert(database, kCreatedAt, toIso(meta.createdAt));
}

void replaceCentre(Database& database, const QByteArray& centreJson) {
    const int changed = execute(database, QStringLiteral("UPDATE meta SET value = ? WHERE key = ?"),
                                QString::fromUtf8(centreJson), kCentre);
    if (changed != 1) throw StoreError(code::kCorrupt, QStringLiteral("the store has no centre"));
    noteCheck(database, centreJson);
}

bool isCentreChecked(Database& database, const QByteArray& centreJson) {
    Query query(database, QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    return query.run(kCentreChecked).next() &&
           query.at<QString>(0) == QString::fromLatin1(centreFingerprint(centreJson));
}

}  // namespace motcua::store
