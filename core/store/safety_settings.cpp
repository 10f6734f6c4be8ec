// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_settings.h"

#include "core/base/json.h"
#include "core/store/query.h"
#include "core/store/sqlite_journal.h"
#include "core/store/transaction.h"

#include <QMap>

namespace motcua::store {

namespace {

const QString kFolder = QStringLiteral("backup.folder");
const QString kKey = QStringLiteral("backup.key");
const QString kOff = QStringLiteral("backup.off");

QMap<QString, QString> rowsOf(Database& database) {
    QMap<QString, QString> rows;
    Query query(database, QStringLiteral("SELECT key, value FROM safety_setting ORDER BY key"));
    for (query.run(); query.next();) rows.insert(query.at<QString>(0), query.at<QString>(1));
    return rows;
}

QMap<QString, QString> rowsFor(const SafetySettings& settings) {
    return {{kFolder, settings.backupFolder},
            {kKey, QString::fromLatin1(settings.sealingKey.toHex())},
            {kOff, settings.isBackupOff ? QStringLiteral("1") : QString()}};
}

void keep(Database& database, const QString& key, const QString& value, Instant now, const QString& station) {
    execute(database,
            QStringLiteral("INSERT INTO safety_setting (key, value) VALUES (?, ?) "
                           "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
            key, value);
    Event draft;
    draft.at = now;
    draft.businessDate = localDate(now);
    draft.station = station;
    draft.kind = QStringLiteral("setting.changed");
    draft.body = canonicalJson({{QStringLiteral("key"), key}});
    SqliteJournal(database).append(draft);
}

}  // namespace

SafetySettings readSafetySettings(Database& database) {
    const QMap<QString, QString> rows = rowsOf(database);
    return {rows.value(kFolder), QByteArray::fromHex(rows.value(kKey).toLatin1()),
            !rows.value(kOff).isEmpty()};
}

void writeSafetySettings(Database& database, const SafetySettings& settings, Instant now,
                         const QString& station) {
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    const QMap<QString, QString> before = rowsOf(database);
    const QMap<QString, QString> after = rowsFor(settings);
    for (auto row = after.cbegin(); row != after.cend(); ++row)
        if (before.value(row.key()) != row.value()) keep(database, row.key(), row.value(), now, station);
    work->commit();
}

}  // namespace motcua::store
