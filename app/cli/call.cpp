// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include "app/cli/cli_say.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <cstdio>

namespace motcua::cli {

namespace {

QString sentenceFor(const Fault& fault) {
    if (fault.code() == QLatin1String("io.read"))
        return CliSay::tr("The file cannot be read. Check its name and your right to read it.");
    if (fault.code() == QLatin1String("io.large")) return CliSay::tr("The file is too large.");
    if (fault.code() == QLatin1String("io.write"))
        return CliSay::tr("The file cannot be written. Check the folder and the free space.");
    if (fault.code() == QLatin1String("backup.folder"))
        return CliSay::tr(
            "The folder for backups cannot be made or written. Connect its disk, or name another folder.");
    if (fault.code() == QLatin1String("store.full"))
        return CliSay::tr("The disk is full. Nothing was saved; free some space, then try again.");
    if (fault.code() == QLatin1String("store.corrupt"))
        return CliSay::tr(
            "The store is damaged. Keep the file, and restore the last backup with: restore FILE --replace");
    if (fault.code() == QLatin1String("store.notastore"))
        return CliSay::tr(
            "This file is not a store, or nothing is left of it. Keep it, and restore the last backup with: "
            "restore FILE --replace");
    if (fault.code() == QLatin1String("store.readonly"))
        return CliSay::tr("The store can only be read. Give its owner the right to write to the folder.");
    if (fault.code() == QLatin1String("password.memory"))
        return CliSay::tr(
            "There is not enough memory to look at a password. Close other programs, then try again.");
    if (fault.code() == QLatin1String("store.newer"))
        return CliSay::tr("The store was written by a newer version of the program. Install that version.");
    if (fault.code() == QLatin1String("store.missing"))
        return CliSay::tr(
            "There is no store at this place. Make one with init, or name another with --store.");
    return CliSay::tr("The store or the disk reports a fault (%1). Nothing was changed.").arg(fault.code());
}

Answer faultOf(const QString& code, const QString& sentence, const char* technical) {
    std::fprintf(stderr, "%s\n", technical);
    return {Exit::Fault,
            {{QStringLiteral("fault"),
              QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), sentence}}}},
            sentence};
}

}  // namespace

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

Answer faulted(const Fault& fault) {
    return faultOf(fault.code(), sentenceFor(fault), fault.what());
}

Answer faulted(const std::exception& error) {
    return faultOf(QStringLiteral("internal"),
                   CliSay::tr("The program has met an error of its own. Nothing was changed."), error.what());
}

QByteArray fileBytes(const QString& path, qint64 most) {
    // A pipe, a device or a folder would hang or make no sense here.
    const QFileInfo info(path);
    QFile file(path);
    const auto unreadable = [&path](const QString& why) {
        return IoError(QStringLiteral("io.read"), path + QStringLiteral(": ") + why);
    };
    if (!info.exists()) throw unreadable(QStringLiteral("no such file"));
    if (!info.isFile()) throw unreadable(QStringLiteral("not an ordinary file"));
    if (!file.open(QIODevice::ReadOnly)) throw unreadable(file.errorString());
    if (file.size() > most) throw IoError(QStringLiteral("io.large"), path);
    return file.readAll();
}

QJsonValue isoOrNull(const std::optional<Instant>& at) {
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

}  // namespace motcua::cli
