// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health.h"

#include "app/backups.h"
#include "app/station_memory.h"
#include "core/store/database.h"
#include "core/store/meta.h"
#include "core/store/query.h"
#include "core/store/selfcheck.h"
#include "core/store/sqlite_records.h"

#include <QCoreApplication>
#include <QDir>

namespace motcua {

namespace {

constexpr qint64 kOldestBackupMs = 36 * 3'600'000LL;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(desk)
};

Check head(store::Database& database) {
    const SeenBefore before = StationMemory().compared(database);
    const QString name = QStringLiteral("journal.head");
    if (before.standing == Standing::WentBack)
        return {name, false,
                Say::tr("This machine has seen %1 events of this store, now it has %2.")
                    .arg(QString::number(before.seen->seq), QString::number(before.now.seq))};
    if (before.standing == Standing::Rewritten)
        return {name, false,
                Say::tr("Event %1 is another one than this machine has seen.").arg(before.seen->seq)};
    return {name, true,
            before.seen ? Say::tr("The store is as this machine has seen it, or further.")
                        : Say::tr("This machine sees the store for the first time.")};
}

Check age(const BackupState& state, const Clock& clock, bool isPractice) {
    const QString name = QStringLiteral("backup.age");
    if (!state.newest)
        return {name, isPractice,
                Say::tr("There is no backup in %1.").arg(QDir::toNativeSeparators(state.folder))};
    const bool isOld = state.isNeeded && clock.now().ms - state.newest->info.at.ms > kOldestBackupMs;
    return {name, !isOld || isPractice,
            Say::tr("The last verified backup is of %1.").arg(toShortVietnamese(state.newest->info.at))};
}

/// Nothing is wrong with them; the officer should look whether the citizen got the slip.
Check unprinted(store::Database& database) {
    QStringList codes;
    const QList<Submission> doubtful = store::SqliteSubmissions(database).inDoubt({});
    for (const Submission& submission : doubtful)
        codes += store::Query(database, QStringLiteral("SELECT code FROM dossier WHERE id = ?"))
                     .run(submission.dossier)
                     .row()
                     .at<QString>(0);
    return {
        QStringLiteral("slips.unprinted"), true,
        codes.isEmpty()
            ? Say::tr("Every slip was printed.")
            : Say::tr("Received, but the slip was not printed: %1").arg(codes.join(QStringLiteral(", ")))};
}

}  // namespace

QList<Check> lookedThrough(store::Database& database, const Clock& clock) {
    QList<Check> checks = store::selfcheck(database, clock);
    const bool isPractice = store::readMeta(database).practice;
    const BackupState state = Backups(database.path()).state();
    checks += head(database);
    checks += age(state, clock, isPractice);
    checks += Check{QStringLiteral("backup.place"), isPractice || !state.isSameDisk,
                    state.isSameDisk ? Say::tr("The backups lie on the same disk as the store.")
                                     : Say::tr("The backups lie on another disk than the store.")};
    checks += Check{QStringLiteral("backup.code"), isPractice || !state.isCodeHere,
                    state.isCodeHere ? Say::tr("The recovery code lies on this machine.")
                                     : Say::tr("The recovery code does not lie on this machine.")};
    checks += unprinted(database);
    checks +=
        Check{QStringLiteral("printer"), true, Say::tr("Printers are asked only when something is printed.")};
    return checks;
}

}  // namespace motcua
