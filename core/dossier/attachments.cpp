// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/attachments.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/dossier/desk.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/journal/commitment.h"

#include <QFileInfo>
#include <algorithm>

namespace motcua {

namespace {

constexpr qsizetype kLongestName = 150;

bool belongsTo(const Actor& actor, const Dossier& dossier, QDate today) {
    const Token* token = dossier.process.live();
    return std::any_of(actor.officer.grants.begin(), actor.officer.grants.end(), [&](const RoleGrant& grant) {
        return grant.isValidOn(today) &&
               (grant.unit == dossier.receivingUnit || grant.unit == dossier.competentUnit ||
                (token && grant.unit == token->unit));
    });
}

}  // namespace

QByteArray attachmentCommitment(const Attachment& attachment, const QByteArray& salt) {
    return commitment(QStringLiteral("attachment/1"), salt,
                      {QString::fromLatin1(attachment.file.hash.toHex()), attachment.name});
}

Event attachedEvent(const Attachment& attachment, const QByteArray& salt, const Actor& actor) {
    QJsonObject body{{QStringLiteral("no"), attachment.no},
                     {QStringLiteral("type"), keyOf(attachment.file.type)},
                     {QStringLiteral("bytes"), attachment.file.bytes}};
    if (attachment.paper) body.insert(QStringLiteral("paper"), *attachment.paper);
    Event event;
    event.at = attachment.at;
    event.businessDate = localDate(attachment.at);
    event.actor = actor.officer.id;
    event.station = actor.station;
    event.kind = event_kind::kAttached;
    event.dossier = attachment.dossier;
    event.body = canonicalJson(body);
    event.personalDataCommit = attachmentCommitment(attachment, salt);
    return event;
}

Outcome<Attachment> AttachPaper::attach(DossierId id, const QString& path, std::optional<int> paper,
                                        const Actor& actor, const Progress& progress) {
    const auto seen = m_desk.dossiers.load(id);
    if (!seen) throw LogicError(QStringLiteral("a paper of no dossier"));
    const Refusals objections = this->objections(*seen, paper, actor);
    if (!objections.isEmpty()) return noted(m_desk, actor, QStringLiteral("attach"), objections);
    const auto name =
        acceptedText(QFileInfo(path).fileName(),
                     {QStringLiteral("file"), DossierSay::tr("Name of the file"), kLongestName, false, true});
    if (!name) return name.refusals();
    const auto file = m_desk.attachments.take(path, progress);
    if (!file) return file.refusals();

    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const auto dossier = m_desk.dossiers.load(id);
    if (dossier && !belongsTo(*acting, *dossier, localDate(m_desk.clock.now())))
        return noted(m_desk, *acting, QStringLiteral("attach"), this->objections(*dossier, paper, *acting));
    if (!dossier || dossier->personalSalt.isEmpty())
        return Refusal{QStringLiteral("attach.erased"),
                       DossierSay::tr("The personal data of dossier %1 were erased.").arg(seen->code),
                       DossierSay::tr("Nothing can be attached to it any more."),
                       {}};
    Attachment attachment{id, 0, paper, *file, *name, m_desk.clock.now(), actor.officer.id};
    attachment.no = m_desk.attachments.add(attachment);
    m_desk.journal.append(attachedEvent(attachment, dossier->personalSalt, actor));
    work->commit();
    return attachment;
}

Refusals AttachPaper::objections(const Dossier& dossier, std::optional<int> paper, const Actor& actor) const {
    Refusals out;
    if (!belongsTo(actor, dossier, localDate(m_desk.clock.now())))
        out += {QStringLiteral("attach.unit"),
                DossierSay::tr(
                    "Only officers of the units that receive or handle dossier %1 attach papers to it.")
                    .arg(dossier.code),
                DossierSay::tr("Ask one of them."),
                {}};
    if (paper && (*paper < 1 || *paper > dossier.papers.size()))
        out += {QStringLiteral("attach.paper"),
                DossierSay::tr("Dossier %1 has no paper number %2.").arg(dossier.code).arg(*paper),
                DossierSay::tr("Its papers are numbered from 1 to %1.").arg(dossier.papers.size()),
                QStringLiteral("paper")};
    return out;
}

}  // namespace motcua
