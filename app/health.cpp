// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health.h"

#include "app/backups.h"
#include "app/desk_say.h"
#include "app/station_memory.h"
#include "core/dossier/recover_accounts.h"
#include "core/store/database.h"
#include "core/store/meta.h"
#include "core/store/query.h"
#include "core/store/selfcheck.h"
#include "core/store/sqlite_accounts.h"
#include "core/store/sqlite_directory.h"
#include "core/store/sqlite_records.h"

#include <QDir>

namespace motcua {

namespace {

constexpr qint64 kOldestBackupMs = 36 * 3'600'000LL;

Check head(store::Database& database) {
    const SeenBefore before = StationMemory().compared(database);
    const QString name = QStringLiteral("journal.head");
    if (before.standing == Standing::WentBack)
        return {name, false,
                DeskSay::tr("This machine has seen %1 events of this store, now it has %2.")
                    .arg(QString::number(before.seen->seq), QString::number(before.now.seq))};
    if (before.standing == Standing::Rewritten)
        return {name, false,
                DeskSay::tr("Event %1 is another one than this machine has seen.").arg(before.seen->seq)};
    return {name, true,
            before.seen ? DeskSay::tr("The store is as this machine has seen it, or further.")
                        : DeskSay::tr("This machine sees the store for the first time.")};
}

Check age(const BackupState& state, const Clock& clock, bool isPractice) {
    const QString name = QStringLiteral("backup.age");
    if (!state.newest)
        return {name, isPractice,
                DeskSay::tr("There is no backup in %1.").arg(QDir::toNativeSeparators(state.folder))};
    const bool isOld = state.isNeeded && clock.now().ms - state.newest->info.at.ms > kOldestBackupMs;
    return {name, !isOld || isPractice,
            DeskSay::tr("The last verified backup is of %1.").arg(toShortVietnamese(state.newest->info.at))};
}

/// Nothing is wrong with them; the officer should look whether the citizen got the slip.
Check unprinted(store::Database& database) {
    constexpr int kMostListed = 5'000;
    QStringList codes;
    QList<Submission> doubtful = store::SqliteSubmissions(database).inDoubt({}, kMostListed + 1);
    const bool isCut = doubtful.size() > kMostListed;
    if (isCut) doubtful.removeLast();
    for (const Submission& submission : doubtful)
        codes += store::Query(database, QStringLiteral("SELECT code FROM dossier WHERE id = ?"))
                     .run(submission.dossier)
                     .row()
                     .at<QString>(0);
    if (isCut) codes += DeskSay::tr("and earlier ones");
    return {QStringLiteral("slips.unprinted"), true,
            codes.isEmpty() ? DeskSay::tr("Every slip was printed.")
                            : DeskSay::tr("Received, but the slip was not printed: %1")
                                  .arg(codes.join(QStringLiteral(", ")))};
}

/// Logins, or what to say where there are none.
QString named(const QStringList& logins, const QString& nobody, const QString& sentence) {
    return logins.isEmpty() ? nobody : sentence.arg(logins.join(QStringLiteral(", ")));
}

/// Who can sign in, and who watches over it. In a practice store nobody has to.
QList<Check> accountChecks(store::Database& database, const Clock& clock, bool isPractice) {
    const store::SqliteDirectory directory(database);
    const store::SqliteAccounts accounts(database);
    const QDate today = localDate(clock.now());
    QStringList administrators;
    QStringList supervisors;
    QStringList without;
    QStringList locked;
    for (const Officer& officer : directory.officers()) {
        if (!officer.active) continue;
        const auto account = accounts.find(officer.id);
        const bool enters = account && !account->closed && !account->password.isEmpty();
        const Actor actor{officer, std::nullopt, {}};
        if (enters && actor.holdsAnywhere(role::kAdministrator, today)) administrators += officer.login;
        if (enters && actor.holdsAnywhere(role::kSupervisor, today)) supervisors += officer.login;
        if (!account || account->password.isEmpty()) without += officer.login;
        if (account && isLocked(account->tries)) locked += officer.login;
    }
    const auto book = accounts.book();
    return {
        {QStringLiteral("accounts.administrator"), isPractice || !administrators.isEmpty(),
         named(administrators, DeskSay::tr("No administrator can sign in."),
               DeskSay::tr("These administer the accounts: %1."))},
        {QStringLiteral("accounts.supervisor"), isPractice || !supervisors.isEmpty(),
         named(supervisors, DeskSay::tr("No supervisor can sign in."), DeskSay::tr("These supervise: %1."))},
        {QStringLiteral("accounts.password"), isPractice || without.isEmpty(),
         isPractice ? DeskSay::tr("Every officer of a practice store is open.")
                    : named(without, DeskSay::tr("Everybody has chosen a password."),
                            DeskSay::tr("These have not chosen a password: %1."))},
        {QStringLiteral("accounts.locked"), locked.isEmpty(),
         named(locked, DeskSay::tr("No account is locked."),
               DeskSay::tr("Locked after too many wrong passwords: %1."))},
        {QStringLiteral("accounts.recovery"), !wasRecoveredLately(book, clock.now()),
         book && book->recoveryUsed ? DeskSay::tr("The recovery code was used last on %1.")
                                          .arg(toShortVietnamese(*book->recoveryUsed))
                                    : DeskSay::tr("The recovery code was never used.")}};
}

}  // namespace

QList<Check> lookedThrough(store::Database& database, const Clock& clock) {
    QList<Check> checks = store::selfcheck(database, clock);
    const bool isPractice = store::readMeta(database).practice;
    const BackupState state = Backups(database.path()).state();
    checks += head(database);
    checks += age(state, clock, isPractice);
    checks += Check{QStringLiteral("backup.place"), isPractice || !state.isSameDisk,
                    state.isSameDisk ? DeskSay::tr("The backups lie on the same disk as the store.")
                                     : DeskSay::tr("The backups lie on another disk than the store.")};
    checks += Check{QStringLiteral("backup.code"), isPractice || !state.isCodeHere,
                    state.isCodeHere ? DeskSay::tr("The recovery code lies on this machine.")
                                     : DeskSay::tr("The recovery code does not lie on this machine.")};
    checks += unprinted(database);
    checks += Check{QStringLiteral("printer"), true,
                    DeskSay::tr("Printers are asked only when something is printed.")};
    checks += accountChecks(database, clock, isPractice);
    return checks;
}

}  // namespace motcua
