// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/secrets.h"
#include "app/cli/session.h"
#include "app/cli/user_commands.h"
#include "app/first_run_sheet.h"
#include "core/access/password_policy.h"
#include "core/dossier/sign_in.h"
#include "core/safety/recovery_code.h"
#include "ui/print/form_printer.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSysInfo>

namespace motcua::cli {

namespace {

/// The text itself, or what stands in the file of this name.
QString textOrFile(const QString& given) {
    return QFileInfo(given).isFile() ? QString::fromUtf8(fileBytes(given, 64 * 1024)) : given;
}

/// What is wrong with where the sheet is to go, before anything is done that cannot be done again.
Refusals againstSheet(const QString& path) {
    if (path.isEmpty()) return {};
    const auto printer = print::FormPrinter::withInstalledFont();
    if (!printer) return printer.refusals();
    const QFileInfo place(path);
    if (!place.exists() && QFileInfo(place.absolutePath()).isWritable()) return {};
    return {{QStringLiteral("sheet.place"), CliSay::tr("The sheet cannot be written there."),
             CliSay::tr("Name a new file in a folder that can be written."), QStringLiteral("sheet")}};
}

void writeSheet(const QString& path, const FormDocument& sheet) {
    if (path.isEmpty()) return;
    const auto written = print::FormPrinter::withInstalledFont()->writePdf(path, {sheet});
    if (!written) throw IoError(QStringLiteral("io.write"), path);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QString codeText(const QString& code) {
    return CliSay::tr(
               "Recovery code of the accounts; it is shown once and kept nowhere:\n\n   %1\n\nPrint or write "
               "it down, seal it in an envelope, both sign over the flap, and put it into the safe.")
        .arg(code);
}

/// Accepts no clock but the machine's and no practice store; the passwords of two people.
struct TwoSecrets {
    QString administrator;
    QString supervisor;
};
Outcome<TwoSecrets> twoSecrets(const FirstRunArguments& arguments) {
    const auto first = newSecretFrom("MOTCUA_ADMINISTRATOR_PASSWORD",
                                     CliSay::tr("%1 chooses a password:").arg(arguments.administratorName));
    if (!first) return first.refusals();
    const auto second = newSecretFrom("MOTCUA_SUPERVISOR_PASSWORD",
                                      CliSay::tr("%1 chooses a password:").arg(arguments.supervisorName));
    if (!second) return second.refusals();
    return TwoSecrets{*first, *second};
}

Answer codeAnswer(const QByteArray& secret, const QString& sheet, QJsonObject document, const QString& text) {
    document.insert(QStringLiteral("recoveryCode"), recoveryCode(secret));
    document.insert(QStringLiteral("sheet"), sheet.isEmpty() ? QJsonValue() : QJsonValue(sheet));
    return {Exit::Done, document, text + u'\n' + codeText(recoveryCode(secret))};
}

}  // namespace

Answer firstRun(const Call& call, const FirstRunArguments& arguments) {
    Session session(call);
    Refusals refusals = session.objections() + againstSheet(arguments.sheet);
    FirstRun run(session.accounts());
    if (arguments.afterLoss) refusals += againstBackupCode(session.database(), textOrFile(arguments.key));
    if (!refusals.isEmpty()) return refused(refusals);
    const auto secrets = twoSecrets(arguments);
    if (!secrets) return refused(secrets.refusals());
    const FirstPerson administrator{
        {arguments.administrator, arguments.administratorName, arguments.administratorTitle},
        secrets->administrator};
    const FirstPerson supervisor{{arguments.supervisor, arguments.supervisorName, arguments.supervisorTitle},
                                 secrets->supervisor};
    const QString station = QSysInfo::machineHostName();
    const auto made = arguments.afterLoss ? run.afterLoss(administrator, supervisor, station)
                                          : run.make(administrator, supervisor, station);
    if (!made) return refused(made.refusals());
    writeSheet(arguments.sheet, sheetOf(*made, session.desk()));
    return codeAnswer(
        made->recoverySecret, arguments.sheet,
        {{QStringLiteral("administrator"), made->administrator.login},
         {QStringLiteral("supervisor"), made->supervisor.login}},
        CliSay::tr("%1 administers, %2 supervises.").arg(made->administrator.login, made->supervisor.login));
}

Answer login(const Call& call) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    QJsonArray roles;
    const QDate today = localDate(session.desk().clock.now());
    for (const RoleGrant& grant : actor->officer.grants)
        if (grant.isValidOn(today) && !roles.contains(grant.role)) roles += grant.role;
    return {Exit::Done,
            {{QStringLiteral("login"), actor->officer.login},
             {QStringLiteral("name"), actor->officer.name},
             {QStringLiteral("roles"), roles}},
            CliSay::tr("%1 may enter.").arg(actor->officer.name)};
}

Answer choosePassword(const Call& call, const QString& code) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    const QString station = QSysInfo::machineHostName();
    SignIn door(session.accounts());
    Outcome<Officer> done = Refusal{
        QStringLiteral("officer.unknown"), CliSay::tr("Name yourself with --as."), {}, QStringLiteral("as")};
    if (call.login.isEmpty()) return refused(done.refusals());
    if (code.isEmpty()) {
        const auto old = secretFrom("MOTCUA_PASSWORD", CliSay::tr("Old password of %1:").arg(call.login));
        if (!old) return refused(old.refusals());
        const auto fresh = newSecretFrom("MOTCUA_NEW_PASSWORD", CliSay::tr("New password:"));
        if (!fresh) return refused(fresh.refusals());
        // An unknown login goes the same way and is refused as a wrong password is.
        Officer asker{OfficerId(0), call.login, {}, {}, true, {}};
        if (const auto known = session.desk().directory.officerByLogin(call.login)) asker = *known;
        done = door.changePassword({asker, std::nullopt, station}, *old, *fresh);
    } else {
        const auto fresh = newSecretFrom("MOTCUA_NEW_PASSWORD", CliSay::tr("New password:"));
        if (!fresh) return refused(fresh.refusals());
        done = door.enterWithCode(call.login, code, *fresh, station);
    }
    if (!done) return refused(done.refusals());
    return {Exit::Done, {{QStringLiteral("login"), done->login}}, CliSay::tr("The new password holds.")};
}

Answer recoverAccounts(const Call& call, const RecoverArguments& arguments) {
    Session session(call);
    const Refusals refusals = session.objections() + againstSheet(arguments.sheet);
    if (!refusals.isEmpty()) return refused(refusals);
    const auto secret = recoverySecretFrom(textOrFile(arguments.key));
    if (!secret) return refused(secret.refusals());
    const auto password =
        secretFrom("MOTCUA_PASSWORD", CliSay::tr("Password of %1:").arg(arguments.supervisor));
    if (!password) return refused(password.refusals());
    const auto done = RecoverAccounts(session.accounts())
                          .recover(*secret, arguments.supervisor, *password, arguments.administrator,
                                   QSysInfo::machineHostName());
    if (!done) return refused(done.refusals());
    const auto supervisor = session.desk().directory.officerByLogin(arguments.supervisor.trimmed().toLower());
    writeSheet(arguments.sheet, sheetOf(*done, supervisor.value(), session.desk()));
    return codeAnswer(
        done->recoverySecret, arguments.sheet,
        {{QStringLiteral("administrator"), done->administrator.login}, {QStringLiteral("code"), done->code}},
        CliSay::tr("One-time code of %1, for 24 hours: %2. The recovery code that was used is "
                   "void; this is the new one.")
            .arg(done->administrator.login, done->code));
}

Answer suggestPassphrase(const Call&) {
    const QString phrase = newPassphrase();
    return {Exit::Done, {{QStringLiteral("passphrase"), phrase}}, phrase};
}

}  // namespace motcua::cli
