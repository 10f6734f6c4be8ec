// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups.h"
#include "app/cli/cli_say.h"
#include "app/cli/safety_commands.h"
#include "app/cli/session.h"
#include "core/dossier/file_by_two.h"
#include "core/dossier/restore_by_two.h"
#include "core/safety/recovery_code.h"
#include "core/store/ballast.h"
#include "core/store/database.h"
#include "core/store/file_system.h"
#include "core/store/journal_audit.h"
#include "core/store/new_file.h"
#include "core/store/sealed_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <cstdio>

namespace motcua::cli {

namespace {

QString storeOf(const Call& call) {
    return call.store.isEmpty() ? defaultStorePath() : call.store;
}

/// Who may care for the backups of the store; nobody where nobody need be named.
Outcome<std::optional<Actor>> carerOf(const Call& call, Function function) {
    return Session(call).carer(function);
}

/// The nightly backup is the program's own: it goes where the administrator said, and nobody is named.
Outcome<std::optional<Actor>> backupMaker(const Call& call, const QString& folder, bool remember) {
    const bool isOwn = folder.isEmpty() && !remember && call.login.isEmpty();
    if (!isOwn) return carerOf(call, Function::BackUp);
    const Refusals refusals = Session(call).objections();
    if (!refusals.isEmpty()) return refusals;
    return std::optional<Actor>();
}

/// What a backup says of itself, as yet unproven.
Outcome<BackupInfo> infoOf(const QString& backup) {
    const auto head = store::headOfSealed(backup);
    if (!head) return head.refusals();
    return backupInfoFrom(*head);
}

/// Who puts another store in the place of one is asked there, as long as that one can still be asked: a
/// damaged one gives way to its backup by the recovery code alone.
Outcome<RestoreTurn> turnToReplace(const Call& call, const QString& target, const QString& backup) {
    Call there = call;
    there.store = target;
    try {
        Session session(there);
        const Refusals objections = session.objections();
        if (!objections.isEmpty()) return objections;
        std::optional<Actor> who;
        if (!there.login.isEmpty() && !session.desk().centre.isPractice()) {
            const auto actor = session.actor();
            if (!actor) return actor.refusals();
            who = *actor;
        }
        const auto info = takesTwo(session.desk()) ? infoOf(backup) : BackupInfo();
        if (!info) return info.refusals();
        return restoreTurn(session.desk(), who, backup);
    } catch (const StoreError& fault) {
        std::fprintf(stderr, "%s\n", fault.what());
        return RestoreTurn{true, {}};
    }
}

QJsonObject infoJson(const BackupInfo& info) {
    return {{QStringLiteral("store"), info.storeId},
            {QStringLiteral("at"), toIso(info.at)},
            {QStringLiteral("events"), info.head.seq},
            {QStringLiteral("head"), QString::fromLatin1(info.head.hash.toHex())},
            {QStringLiteral("dossiers"), info.dossiers},
            {QStringLiteral("attachments"), info.files},
            {QStringLiteral("lastCode"), info.lastCode},
            {QStringLiteral("bytes"), info.bytes}};
}

/// One person has prepared it: what would come back, and that it waits.
Answer preparedAnswer(const QString& backup) {
    const auto info = infoOf(backup);
    if (!info) return refused(info.refusals());
    Answer answer{Exit::Done, infoJson(*info), {}};
    answer.document.insert(QStringLiteral("restored"), QJsonValue());
    answer.document.insert(QStringLiteral("prepared"), fingerprintOfBackup(backup));
    answer.text = CliSay::tr(
                      "Backup of %1: %2 dossiers, last code %3. Nothing was changed yet: a supervisor "
                      "restores it with the same command and --as.")
                      .arg(toShortVietnamese(info->at), QString::number(info->dossiers), info->lastCode);
    return answer;
}

/// What is still to be done so that the backups are worth something.
QString warnings(const BackupState& state, bool isSameDisk) {
    QString text;
    if (isSameDisk)
        text += CliSay::tr(
                    "The folder lies on the same disk as the store: if the disk dies or the PC is stolen, "
                    "both are "
                    "gone. Take a folder on another disk with: backup --to FOLDER --remember") +
                u'\n';
    if (state.isCodeHere)
        text += CliSay::tr(
                    "The recovery code still lies on this machine. Print it, put it into the safe, then: "
                    "recovery-key --forget") +
                u'\n';
    return text;
}

/// The secret from what was given, the environment, or the sheet that still lies beside the store.
Outcome<QByteArray> secretFor(const Call& call, const QString& key) {
    QString given = key.isEmpty() ? qEnvironmentVariable("MOTCUA_RECOVERY_CODE") : key;
    if (given.isEmpty()) given = Backups(storeOf(call)).sheet();
    if (given.isEmpty())
        return Refusal{QStringLiteral("key.missing"),
                       CliSay::tr("A backup opens only with its recovery code."),
                       CliSay::tr("Give the code of the sheet, or the file that holds it, with --key."),
                       QStringLiteral("key")};
    if (QFileInfo(given).isFile()) given = QString::fromUtf8(fileBytes(given, 64 * 1024));
    return recoverySecretFrom(given);
}

Answer restoredAnswer(const store::RestoredStore& restored, qint64 ms, bool isSound,
                      const QString& headline) {
    const BackupInfo& info = restored.info;
    QString text =
        headline + u'\n' +
        CliSay::tr("Backup of %1: %2 dossiers, %3 events, last code %4. Took %5 s.")
            .arg(toShortVietnamese(info.at), QString::number(info.dossiers), QString::number(info.head.seq),
                 info.lastCode, QString::number(double(ms) / 1000, 'f', 1)) +
        u'\n';
    text += isSound ? CliSay::tr("The journal is unbroken and the tables agree with it.")
                    : CliSay::tr("The store does not agree with its journal. Look with verify.");
    if (restored.missingFiles > 0)
        text += u'\n' + CliSay::tr("%1 scanned papers are missing in the folder of the backup.")
                            .arg(restored.missingFiles);
    QJsonObject document = infoJson(info);
    document.insert(QStringLiteral("restored"), restored.path);
    document.insert(QStringLiteral("milliseconds"), ms);
    document.insert(QStringLiteral("sound"), isSound);
    document.insert(QStringLiteral("missingAttachments"), restored.missingFiles);
    return {isSound && restored.missingFiles == 0 ? Exit::Done : Exit::Refused, document, text};
}

bool isSound(const QString& path) {
    store::Database database(path);
    return store::audited(database, {}).isUnchanged();
}

Answer drill(const Call& call, const QString& file, const QByteArray& secret) {
    QElapsedTimer timer;
    timer.start();
    const QTemporaryDir place;
    if (!place.isValid()) throw IoError(QStringLiteral("io.write"), place.path());
    const auto restored = store::restoreBackup(file, secret, place.filePath(QStringLiteral("drill.db")),
                                               now(call), QSysInfo::machineHostName());
    if (!restored) return refused(restored.refusals());
    const bool sound = isSound(restored->path);
    Answer answer = restoredAnswer(*restored, timer.elapsed(), sound,
                                   sound ? CliSay::tr("The drill succeeded: this backup can be restored.")
                                         : CliSay::tr("The drill failed."));
    answer.document.insert(QStringLiteral("restored"), QJsonValue());
    return answer;
}

Refusal targetTaken(const QString& target) {
    return {QStringLiteral("store.exists"), CliSay::tr("There is something at %1 already.").arg(target),
            CliSay::tr("Name another place with --to, or lay it aside with --replace."),
            QStringLiteral("to")};
}

}  // namespace

Answer backup(const Call& call, const QString& folder, bool remember) {
    const auto maker = backupMaker(call, folder, remember);
    if (!maker) return refused(maker.refusals());
    const Backups backups(storeOf(call));
    const ManualClock clock(now(call));
    if (remember && !folder.isEmpty()) backups.setFolder(folder, clock);
    const store::MadeBackup made = backups.make(clock, folder);
    store::Ballast(storeOf(call)).lay();
    const BackupState state = backups.state();
    const bool isSameDisk =
        store::isSameDisk(QFileInfo(storeOf(call)).absolutePath(), QFileInfo(made.path).absolutePath());
    QJsonObject document = infoJson(made.info);
    document.insert(QStringLiteral("file"), made.path);
    document.insert(QStringLiteral("removed"), made.pruned);
    document.insert(QStringLiteral("sameDisk"), isSameDisk);
    document.insert(QStringLiteral("codeOnThisMachine"), state.isCodeHere);
    document.insert(QStringLiteral("by"), *maker ? QJsonValue((*maker)->officer.login) : QJsonValue());
    return {Exit::Done, document,
            CliSay::tr("Backup %1, opened and verified: %2 dossiers, %3 events, last code %4.")
                    .arg(made.path, QString::number(made.info.dossiers), QString::number(made.info.head.seq),
                         made.info.lastCode) +
                u'\n' +
                (*maker ? QString() : CliSay::tr("Made by the program itself: nobody was named.") + u'\n') +
                warnings(state, isSameDisk)};
}

Answer restore(const Call& call, const RestoreArguments& arguments) {
    const auto secret = secretFor(call, arguments.key);
    if (!secret) return refused(secret.refusals());
    if (arguments.drill) return drill(call, arguments.file, *secret);
    const QString target = arguments.to.isEmpty() ? storeOf(call) : arguments.to;
    const ManualClock clock(now(call));
    const QFileInfo there(target);
    const bool isTaken = there.exists() || there.isSymLink();
    if (isTaken && !arguments.replace) return refused(targetTaken(target));
    const auto turn = isTaken ? turnToReplace(call, target, arguments.file) : RestoreTurn{true, {}};
    if (!turn) return refused(turn.refusals());
    if (!turn->isAdmitted) return preparedAnswer(arguments.file);
    QElapsedTimer timer;
    timer.start();
    const auto restored = Backups(target).restore(arguments.file, *secret, clock, {}, turn->agreement);
    if (!restored) return refused(restored.refusals());
    QString headline = CliSay::tr("The store %1 was restored.").arg(target);
    if (!restored->laidAside.isEmpty())
        headline += u' ' + CliSay::tr("What was there lies at %1.").arg(restored->laidAside);
    return restoredAnswer(restored->store, timer.elapsed(), restored->isSound, headline);
}

Answer recoveryKey(const Call& call, const KeyArguments& arguments) {
    const auto who = carerOf(call, Function::BackUp);
    if (!who) return refused(who.refusals());
    const Backups backups(storeOf(call));
    const ManualClock clock(now(call));
    if (arguments.fresh) backups.renewCode(clock);
    const QString sheet = backups.sheet();
    if (sheet.isEmpty())
        return refused(Refusal{
            QStringLiteral("key.forgotten"),
            CliSay::tr("The recovery code does not lie on this machine."),
            CliSay::tr("It is on the printed sheet. For a new one: recovery-key --new; older backups keep "
                       "their old code."),
            {}});
    if (!arguments.out.isEmpty()) {
        store::NewFile fresh(arguments.out);
        QFile file(fresh.temporaryPath());
        const QByteArray bytes = sheet.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw IoError(QStringLiteral("io.write"), arguments.out);
        file.close();
        fresh.keep();
    }
    if (arguments.forget) backups.forgetCode();
    const auto secret = recoverySecretFrom(sheet);
    return {Exit::Done,
            {{QStringLiteral("code"), secret ? recoveryCode(*secret) : QString()},
             {QStringLiteral("file"), arguments.out},
             {QStringLiteral("onThisMachine"), !arguments.forget}},
            sheet};
}

}  // namespace motcua::cli
