// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/safety_commands.h"
#include "app/cli/session.h"
#include "core/dossier/attachments.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

QJsonObject attachmentJson(const Attachment& attachment, const QString& path) {
    return {{QStringLiteral("no"), attachment.no},
            {QStringLiteral("paper"), attachment.paper ? QJsonValue(*attachment.paper) : QJsonValue()},
            {QStringLiteral("type"), keyOf(attachment.file.type)},
            {QStringLiteral("bytes"), attachment.file.bytes},
            {QStringLiteral("name"), attachment.name},
            {QStringLiteral("at"), toIso(attachment.at)},
            {QStringLiteral("file"), path}};
}

QString lineOf(const Attachment& attachment) {
    const QString paper =
        attachment.paper ? CliSay::tr("paper %1").arg(*attachment.paper) : CliSay::tr("whole dossier");
    return QStringLiteral("%1  %2  %3  %4 kB  %5\n")
        .arg(QString::number(attachment.no), paper, keyOf(attachment.file.type),
             QString::number(attachment.file.bytes / 1000), attachment.name);
}

}  // namespace

Answer attach(const Call& call, const QString& code, const QString& file, std::optional<int> paper) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto dossier = session.dossier(code);
    if (!dossier) return refused(dossier.refusals());
    const auto attached = AttachPaper(session.desk()).attach(dossier->id, file, paper, *actor);
    if (!attached) return refused(attached.refusals());
    return {Exit::Done, attachmentJson(*attached, session.desk().attachments.pathOf(attached->file)),
            lineOf(*attached)};
}

Answer attachments(const Call& call, const QString& code) {
    Session session(call);
    const auto dossier = session.visibleDossier(code);
    if (!dossier) return refused(dossier.refusals());
    QJsonArray array;
    QString text;
    for (const Attachment& attachment : session.desk().attachments.of(dossier->id)) {
        array += attachmentJson(attachment, session.desk().attachments.pathOf(attachment.file));
        text += lineOf(attachment);
    }
    if (text.isEmpty()) text = CliSay::tr("Nothing is attached to dossier %1.").arg(dossier->code);
    return {Exit::Done, {{QStringLiteral("attachments"), array}}, text};
}

}  // namespace motcua::cli
