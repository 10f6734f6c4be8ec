// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/backup_info.h"

#include "core/base/json.h"
#include "core/safety/safety_say.h"

namespace motcua {

namespace {

constexpr qsizetype kHashBytes = 32;
const QString kFormat = QStringLiteral("motcua-backup/1");

}  // namespace

QJsonObject toJson(const BackupInfo& info) {
    return {{QStringLiteral("format"), kFormat},
            {QStringLiteral("store"), info.storeId},
            {QStringLiteral("centre"), info.centreKey},
            {QStringLiteral("practice"), info.practice},
            {QStringLiteral("at"), info.at.ms},
            {QStringLiteral("schema"), info.schema},
            {QStringLiteral("events"), info.head.seq},
            {QStringLiteral("head"), QString::fromLatin1(info.head.hash.toHex())},
            {QStringLiteral("dossiers"), info.dossiers},
            {QStringLiteral("files"), info.files},
            {QStringLiteral("lastCode"), info.lastCode},
            {QStringLiteral("bytes"), info.bytes}};
}

Outcome<BackupInfo> backupInfoFrom(const QByteArray& json) {
    const auto read = parsedJson(json);
    const QJsonObject object = read ? read->toObject() : QJsonObject();
    BackupInfo info;
    info.storeId = object.value(QLatin1String("store")).toString();
    info.centreKey = object.value(QLatin1String("centre")).toString();
    info.practice = object.value(QLatin1String("practice")).toBool();
    info.at = {object.value(QLatin1String("at")).toInteger()};
    info.schema = object.value(QLatin1String("schema")).toInt();
    info.head = {object.value(QLatin1String("events")).toInteger(),
                 QByteArray::fromHex(object.value(QLatin1String("head")).toString().toLatin1())};
    info.dossiers = object.value(QLatin1String("dossiers")).toInteger();
    info.files = object.value(QLatin1String("files")).toInteger();
    info.lastCode = object.value(QLatin1String("lastCode")).toString();
    info.bytes = object.value(QLatin1String("bytes")).toInteger();
    if (object.value(QLatin1String("format")).toString() == kFormat && !info.storeId.isEmpty() &&
        info.head.hash.size() == kHashBytes)
        return info;
    return Refusal{QStringLiteral("backup.unreadable"),
                   SafetySay::tr("This is no backup of MotCua, or its head is damaged."),
                   SafetySay::tr("Take another backup of the folder."), QStringLiteral("file")};
}

}  // namespace motcua
