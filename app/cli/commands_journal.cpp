// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/safety_commands.h"
#include "app/cli/session.h"
#include "app/station_memory.h"
#include "core/store/checkpoints.h"
#include "core/store/journal_audit.h"
#include "core/store/meta.h"
#include "core/store/new_file.h"

#include <QFile>
#include <QJsonArray>
#include <QSysInfo>

namespace motcua::cli {

namespace {

constexpr qsizetype kShown = 20;
constexpr auto kShorter = Exit(2);

/// A head from outside, and where it was kept.
struct Anchor {
    std::optional<JournalHead> head;
    QString from;  ///< "file", "station", empty for none
};

QJsonObject headJson(const JournalHead& head) {
    return {{QStringLiteral("seq"), head.seq},
            {QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex())},
            {QStringLiteral("text"), writtenHead(head.hash)}};
}

Outcome<Anchor> anchorOf(Session& session, const QString& file) {
    const QString storeId = store::readMeta(session.database()).storeId;
    if (file.isEmpty()) {
        const auto seen = StationMemory().seen(storeId);
        return Anchor{seen, seen ? QStringLiteral("station") : QString()};
    }
    const auto read = checkpointFrom(fileBytes(file, 64 * 1024));
    if (!read) return read.refusals();
    if (read->storeId != storeId)
        return Refusal{
            QStringLiteral("anchor.foreign"), CliSay::tr("The checkpoint was taken of another store."),
            CliSay::tr(
                "Either the file belongs to another centre, or another store lies in the place of yours."),
            QStringLiteral("anchor")};
    return Anchor{read->head, QStringLiteral("file")};
}

QString verdictKey(const store::AuditReport& report) {
    using Kind = ChainVerdict::Kind;
    if (report.chain.kind == Kind::Forked) return QStringLiteral("rewritten");
    if (!report.isUnchanged()) return QStringLiteral("damaged");
    return report.chain.kind == Kind::Shorter ? QStringLiteral("shorter") : QStringLiteral("sound");
}

QString verdictSentence(const QString& verdict, const store::AuditReport& report, const Anchor& anchor) {
    if (verdict == u"rewritten")
        return CliSay::tr(
                   "The journal is sound in itself, but event %1 is another one than was kept elsewhere: it "
                   "was rewritten.")
            .arg(report.chain.seq);
    if (verdict == u"damaged")
        return CliSay::tr("The store was changed behind the back of the program or is damaged: %1 findings.")
            .arg(report.findings.size());
    if (verdict == u"shorter")
        return CliSay::tr("The store is older than the last known head: %1 events are missing at its end.")
            .arg(anchor.head->seq - report.chain.head.seq);
    return CliSay::tr("The journal of %1 events is unbroken and the tables agree with it.")
        .arg(report.chain.head.seq);
}

/// What this look could not tell of the end of the journal.
QString unknownOfEnd(const store::AuditReport& report, const Anchor& anchor) {
    if (!anchor.head)
        return CliSay::tr(
            "No anchor was given: whether events were cut off at the end, or the whole journal was written "
            "anew, cannot be told. Compare with the last closing report, or give it with --anchor FILE.");
    const QString where =
        anchor.from == u"file" ? CliSay::tr("the checkpoint file") : CliSay::tr("the memory of this machine");
    return CliSay::tr(
               "Held against %1 up to event %2. Whether events after it were cut off or rewritten cannot be "
               "told.")
        .arg(where, QString::number(qMin(anchor.head->seq, report.chain.head.seq)));
}

/// What this look could not tell.
QString unknownSentence(const store::AuditReport& report, const Anchor& anchor) {
    const QString end = unknownOfEnd(report, anchor);
    if (report.unvouched == 0) return end;
    return end + u' ' +
           CliSay::tr(
               "%1 versions of procedures and processes are older than the events that vouch for "
               "them: whether their texts and hashes were exchanged together cannot be told. The next "
               "closing of a day vouches for them from then on.")
               .arg(report.unvouched);
}

QJsonArray findingsJson(const store::AuditReport& report) {
    QJsonArray array;
    for (const store::AuditFinding& finding : report.findings)
        array += QJsonObject{{QStringLiteral("what"), finding.what},
                             {QStringLiteral("where"), finding.where},
                             {QStringLiteral("detail"), finding.detail}};
    return array;
}

Exit exitOf(const QString& verdict) {
    if (verdict == u"sound") return Exit::Done;
    return verdict == u"shorter" ? kShorter : Exit::Refused;
}

Answer answerFor(const store::AuditReport& report, const Anchor& anchor, bool sinceCheckpoint) {
    const QString verdict = verdictKey(report);
    Answer answer{exitOf(verdict), {}, verdictSentence(verdict, report, anchor) + u'\n'};
    for (const store::AuditFinding& finding : report.findings.mid(0, kShown))
        answer.text += QStringLiteral("!  %1  %2  %3\n").arg(finding.what, finding.where, finding.detail);
    answer.text += unknownSentence(report, anchor) + u'\n' +
                   CliSay::tr("Head: event %1, %2")
                       .arg(QString::number(report.chain.head.seq), writtenHead(report.chain.head.hash));
    answer.document = {
        {QStringLiteral("verdict"), verdict},
        {QStringLiteral("events"), report.chain.head.seq},
        {QStringLiteral("from"), report.from.seq},
        {QStringLiteral("sinceCheckpoint"), sinceCheckpoint},
        {QStringLiteral("dossiers"), report.dossiers},
        {QStringLiteral("files"), report.files},
        {QStringLiteral("unvouched"), report.unvouched},
        {QStringLiteral("head"), headJson(report.chain.head)},
        {QStringLiteral("anchor"), anchor.head ? QJsonValue(headJson(*anchor.head)) : QJsonValue()},
        {QStringLiteral("anchorFrom"), anchor.from},
        {QStringLiteral("unknown"), unknownSentence(report, anchor)},
        {QStringLiteral("findings"), findingsJson(report)}};
    return answer;
}

void writeNewFile(const QString& path, const QByteArray& bytes) {
    store::NewFile fresh(path);
    QFile file(fresh.temporaryPath());
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!written) throw IoError(QStringLiteral("io.write"), path);
    file.close();
    fresh.keep();
}

}  // namespace

Answer verify(const Call& call, bool sinceCheckpoint, const QString& anchorFile) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    const auto anchor = anchorOf(session, anchorFile);
    if (!anchor) {
        Answer answer = refused(anchor.refusals());
        if (anchor.refusals().first().key != u"anchor.foreign") answer.exit = Exit::Fault;
        return answer;
    }
    const store::AuditReport report = store::audited(session.database(), {sinceCheckpoint, anchor->head});
    return answerFor(report, *anchor, sinceCheckpoint);
}

Answer checkpoint(const Call& call, const QString& out) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    if (!out.isEmpty() && QFile::exists(out))
        return refused(Refusal{QStringLiteral("file.exists"),
                               CliSay::tr("There is a file %1 already.").arg(out),
                               CliSay::tr("Name another one."), QStringLiteral("out")});
    std::optional<Actor> who;
    if (!call.login.isEmpty()) {
        const auto actor = session.actor();
        if (!actor) return refused(actor.refusals());
        who = *actor;
    }
    const auto closed =
        store::closedDay(session.database(), session.desk(), who, QSysInfo::machineHostName());
    if (!closed) return refused(closed.refusals());
    const Checkpoint& taken = *closed;
    const QByteArray text = checkpointText(taken);
    if (!out.isEmpty()) writeNewFile(out, text);
    return {
        Exit::Done,
        {{QStringLiteral("head"), headJson(taken.head)},
         {QStringLiteral("at"), toIso(taken.at)},
         {QStringLiteral("previous"), taken.previous ? QJsonValue(headJson(*taken.previous)) : QJsonValue()},
         {QStringLiteral("file"), out}},
        QString::fromUtf8(text)};
}

}  // namespace motcua::cli
