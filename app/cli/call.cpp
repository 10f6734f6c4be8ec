// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace motcua::cli {

Answer refused(const Refusals& refusals) {
    Answer answer{Exit::Refused, {}, {}};
    QJsonArray array;
    for (const Refusal& refusal : refusals) {
        QJsonObject entry{{QStringLiteral("key"), refusal.key}, {QStringLiteral("message"), refusal.message}};
        if (!refusal.field.isEmpty()) entry.insert(QStringLiteral("field"), refusal.field);
        if (!refusal.remedy.isEmpty()) entry.insert(QStringLiteral("remedy"), refusal.remedy);
        array += entry;
        answer.text += refusal.message;
        if (!refusal.remedy.isEmpty()) answer.text += QLatin1Char(' ') + refusal.remedy;
        answer.text += QLatin1Char('\n');
    }
    answer.document.insert(QStringLiteral("refusals"), array);
    return answer;
}

QByteArray fileBytes(const QString& path, qint64 most) {
    // A pipe, a device or a folder would hang or make no sense here.
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        throw IoError(QStringLiteral("io.read"), path + QStringLiteral(": ") + file.errorString());
    if (file.size() > most) throw IoError(QStringLiteral("io.large"), path);
    return file.readAll();
}

QJsonValue isoOrNull(const std::optional<Instant>& at) {
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

}  // namespace motcua::cli
