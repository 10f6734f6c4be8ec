// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/file_by_two.h"

#include "core/base/json.h"
#include "core/dossier/care_rights.h"
#include "core/dossier/desk.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"

#include <QCryptographicHash>
#include <QFile>

namespace motcua {

namespace {

constexpr qint64 kWaitsMs = 7 * kMsPerDay;

const QString kFile = QStringLiteral("file");

/// How an act is named in the journal, and the right that it takes.
struct ActOfFile {
    QString prepared;  ///< kinds of events
    QString admitted;
    QString preparing;  ///< attempts that were refused
    QString admitting;
    Function function;
    Way way;  ///< of who prepares
};

ActOfFile described(FileAct act) {
    switch (act) {
        case FileAct::Procedures:
            return {office_event::kImportPrepared,
                    office_event::kImportAdmitted,
                    QStringLiteral("import.prepare"),
                    QStringLiteral("import.admit"),
                    Function::Import,
                    Way::Prepares};
        case FileAct::Processes:
            return {office_event::kProcessesPrepared,
                    office_event::kProcessesAdmitted,
                    QStringLiteral("workflow.prepare"),
                    QStringLiteral("workflow.admit"),
                    Function::Import,
                    Way::Prepares};
        case FileAct::Restore:
            break;
    }
    return {office_event::kRestorePrepared,
            office_event::kRestoreAdmitted,
            QStringLiteral("restore.prepare"),
            QStringLiteral("restore.admit"),
            Function::Restore,
            Way::Does};
}

Refusal unprepared(FileAct act) {
    if (act == FileAct::Restore)
        return refused(
            "restore.unprepared", DossierSay::tr("This backup is not the one that waits to be restored."),
            DossierSay::tr("The administrator prepares it first: restore FILE --replace."), "file");
    return refused("import.unprepared", DossierSay::tr("This file is not the one that waits to be let in."),
                   act == FileAct::Procedures
                       ? DossierSay::tr("The administrator prepares it first: catalogue import FILE.")
                       : DossierSay::tr("The administrator prepares it first: workflow import FILE."),
                   "file");
}

QJsonObject withFile(QJsonObject counts, const QString& hash) {
    counts.insert(kFile, hash);
    return counts;
}

}  // namespace

bool takesTwo(const Desk& desk) {
    return !desk.centre.isPractice() && isAdministered(desk);
}

Refusals objectionsToPrepare(const Desk& desk, const Actor& actor, FileAct act) {
    const auto acting = asOfNow(desk, actor);
    if (!acting) return acting.refusals();
    const ActOfFile of = described(act);
    return noted(desk, *acting, of.preparing, objectionsTo(desk, *acting, of.function, {}, of.way));
}

QString hashOfFile(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

QString fingerprintOfBackup(const QString& path) {
    constexpr qint64 kBeginning = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw IoError(QStringLiteral("io.read"), path + QStringLiteral(": ") + file.errorString());
    return hashOfFile(file.read(kBeginning) + QByteArray::number(file.size()));
}

FileByTwo::FileByTwo(Desk& desk, FileAct act, QString hash)
    : m_desk(desk), m_act(act), m_hash(std::move(hash)) {}

Outcome<QString> FileByTwo::prepare(const Actor& actor, const QJsonObject& counts) {
    const ActOfFile of = described(m_act);
    const auto work = m_desk.work.begin();
    const Refusals refusals = objectionsToPrepare(m_desk, actor, m_act);
    if (!refusals.isEmpty()) return refusals;
    m_desk.journal.append(officeEvent(of.prepared, actor, m_desk.clock.now(), withFile(counts, m_hash)));
    work->commit();
    return m_hash;
}

std::optional<OfficerId> FileByTwo::preparedBy() const {
    const ActOfFile of = described(m_act);
    // What was let in is done; a backup that was let in and did not open after all waits on, and one that did
    // open has another journal.
    const QStringList kinds =
        m_act == FileAct::Restore ? QStringList{of.prepared} : QStringList{of.prepared, of.admitted};
    const auto last = m_desk.journal.lastOfOffice(kinds);
    if (!last || last->kind != of.prepared) return std::nullopt;
    if (m_desk.clock.now().ms - last->at.ms > kWaitsMs) return std::nullopt;
    const auto body = parsedJson(last->body);
    if (!body || body->toObject().value(kFile).toString() != m_hash) return std::nullopt;
    return last->actor;
}

Refusals FileByTwo::objectionsToAdmit(const Actor& actor) const {
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const ActOfFile of = described(m_act);
    Refusals refusals = objectionsTo(m_desk, *acting, of.function, {}, Way::Approves);
    const auto preparer = preparedBy();
    if (!preparer)
        refusals += unprepared(m_act);
    else if (const auto same = proposerApproves(*preparer, {}, acting->officer.id))
        refusals += *same;
    return noted(m_desk, *acting, of.admitting, refusals);
}

void FileByTwo::tellAdmitted(const Actor& actor, const QJsonObject& counts) {
    m_desk.journal.append(
        officeEvent(described(m_act).admitted, actor, m_desk.clock.now(), withFile(counts, m_hash)));
}

Refusals FileByTwo::admit(const Actor& actor, const QJsonObject& counts) {
    const auto work = m_desk.work.begin();
    const Refusals refusals = objectionsToAdmit(actor);
    if (!refusals.isEmpty()) return refusals;
    tellAdmitted(actor, counts);
    work->commit();
    return {};
}

}  // namespace motcua
