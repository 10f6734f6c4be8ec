// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/selfcheck.h"

#include "core/dossier/clock_watch.h"
#include "core/dossier/office_events.h"
#include "core/store/ballast.h"
#include "core/store/connection_settings.h"
#include "core/store/database.h"
#include "core/store/error.h"
#include "core/store/meta.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/sealed_file.h"
#include "core/store/sqlite_desk.h"
#include "core/store/sqlite_journal.h"
#include "core/store/store_say.h"

#include <sqlite3.h>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTimeZone>
#include <algorithm>
#include <functional>

namespace motcua::store {

namespace {

constexpr qint64 kMegabyte = 1'000'000;
constexpr qint64 kLeastFree = 1'000 * kMegabyte;

Check check(const char* name, bool isOk, const QString& detail) {
    return {QString::fromLatin1(name), isOk, detail};
}

QString textOf(Database& database, const QString& sql) {
    const QVariant value = database.connection().scalar(sql);
    return value.isValid() ? value.toString() : QString();
}

/// BLAKE2b of the empty text, and of the genesis of a store that never was; a seal that opens again.
Check crypto(Database&) {
    const QByteArray empty =
        QByteArray::fromHex("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    const bool isOk = QCryptographicHash::hash({}, QCryptographicHash::Blake2b_256) == empty && sealsHold();
    return check("crypto", isOk,
                 isOk ? StoreSay::tr("Hashes and seals come out as they must.")
                      : StoreSay::tr("Hashes or seals do not come out as they must."));
}

Check sqliteCopy(Database& database) {
    requireOneSqlite(database.connection());
    return check("sqlite", true,
                 StoreSay::tr("SQLite %1, one copy.").arg(QString::fromLatin1(sqlite3_libversion())));
}

Check settings(Database& database) {
    QStringList wrong;
    for (const SettingState& state : settingStates(database.connection()))
        if (!state.isRight()) wrong.append(state.name + QLatin1Char('=') + state.actual);
    return check("settings", wrong.isEmpty(),
                 wrong.isEmpty()
                     ? StoreSay::tr("Every setting of the connection holds.")
                     : StoreSay::tr("These settings do not hold: %1.").arg(wrong.join(QStringLiteral(", "))));
}

Check place(Database& database) {
    const QString network = networkFileSystem(database.path());
    const QByteArray type = QStorageInfo(QFileInfo(database.path()).absolutePath()).fileSystemType();
    return check(
        "file.system", network.isEmpty(),
        network.isEmpty()
            ? StoreSay::tr("The store lies on a disk of this machine (%1).").arg(QString::fromUtf8(type))
            : StoreSay::tr("The store lies on a network drive (%1). Move it to a disk of this machine.")
                  .arg(network));
}

Check freeSpace(Database& database) {
    const qint64 free = freeBytes(QFileInfo(database.path()).absolutePath());
    const qint64 needed = std::max(kLeastFree, 2 * QFileInfo(database.path()).size());
    const QString sentence =
        free >= needed ? StoreSay::tr("%1 MB are free, %2 MB are needed.")
                       : StoreSay::tr("Only %1 MB are free, %2 MB are needed. Make room on this disk.");
    return check("disk.free", free >= needed,
                 sentence.arg(QString::number(free / kMegabyte), QString::number(needed / kMegabyte)));
}

/// For information: on a small disk there is none.
Check reserve(Database& database) {
    const bool isThere = Ballast(database.path()).isThere();
    return check("disk.reserve", true,
                 isThere ? StoreSay::tr("%1 MB lie in reserve for the day on which the disk is full.")
                               .arg(Ballast::kBytes / kMegabyte)
                         : StoreSay::tr("Nothing lies in reserve; it is laid down once there is room."));
}

bool isOwnersOnly(const QString& path) {
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return (QFileInfo(path).permissions() & others) == QFileDevice::Permissions();
}

Check fileMode(Database& database) {
    const bool isOk = isOwnersOnly(database.path());
    return check(
        "file.mode", isOk,
        isOk ? StoreSay::tr("Only the owner may open the file of the store.")
             : StoreSay::tr("Others may open the file of the store. Take their rights away (mode 0600)."));
}

Check directoryMode(Database& database) {
    // A practice store holds nobody's data; it may lie anywhere.
    const bool isOk = isOwnersOnly(QFileInfo(database.path()).absolutePath()) || readMeta(database).practice;
    return check(
        "directory.mode", isOk,
        isOk ? StoreSay::tr("Only the owner may enter the directory of the store, or it is for practice.")
             : StoreSay::tr(
                   "Others may enter the directory of the store. Take their rights away (mode 0700)."));
}

Check oneName(Database& database) {
    database.requireSameFile();
    const bool isOk = hardLinkCount(database.path()) == 1;
    return check("file.links", isOk,
                 isOk ? StoreSay::tr("The file of the store has one name.")
                      : StoreSay::tr("The file of the store has a second name. Remove the other hard link."));
}

Check writable(Database& database) {
    return check("file.writable", !database.isReadOnly(),
                 database.isReadOnly()
                     ? StoreSay::tr("The store can only be read. Give the owner the right to write.")
                     : StoreSay::tr("The store can be written."));
}

Check schema(Database& database) {
    const int id = textOf(database, QStringLiteral("PRAGMA application_id")).toInt();
    const bool isOk = id == kApplicationId && database.schemaVersion() == currentSchemaVersion();
    return check(
        "schema", isOk,
        StoreSay::tr("The store has schema %1, this program %2.")
            .arg(QString::number(database.schemaVersion()), QString::number(currentSchemaVersion())));
}

Check pages(Database& database) {
    const QString found = textOf(database, QStringLiteral("PRAGMA quick_check(1)"));
    const bool isOk = found == u"ok";
    return check(
        "pages", isOk,
        isOk ? StoreSay::tr("The pages of the store are whole.")
             : StoreSay::tr("The file of the store is damaged (%1). Restore the last copy.").arg(found));
}

Check parents(Database& database) {
    const QString table = textOf(database, QStringLiteral("PRAGMA foreign_key_check"));
    return check("references", table.isEmpty(),
                 table.isEmpty()
                     ? StoreSay::tr("Every reference leads to a row.")
                     : StoreSay::tr("Rows of the table %1 refer to rows that are missing.").arg(table));
}

Check journalFile(Database& database) {
    const bool isHot = QFileInfo(database.path() + QStringLiteral("-journal")).size() > 0;
    return check(
        "journal.file", !isHot,
        isHot ? StoreSay::tr("A rollback journal with content lies beside the store: somebody writes at this "
                             "moment, or the disk may not be written.")
              : StoreSay::tr("No rollback journal waits beside the store."));
}

Check chain(Database& database) {
    const ChainVerdict verdict = SqliteJournal(database).verify();
    return check(
        "journal.chain", verdict.isSound(),
        verdict.isSound()
            ? StoreSay::tr("The journal of %1 events is unbroken.").arg(QString::number(verdict.head.seq))
            : StoreSay::tr(
                  "The journal does not fit from event %1 on. Tell the supervisor and keep the file.")
                  .arg(QString::number(verdict.seq)));
}

/// Reads with everything that a reception reads with, so that both say the same.
Check clockRight(Database& database, const Clock& clock) {
    const QString now = toShortVietnamese(clock.now());
    const auto last =
        Query(database,
              QStringLiteral("SELECT max(at_ms) FROM event WHERE seq >= (SELECT coalesce(max(seq), 0) "
                             "FROM event WHERE kind = ?)"))
            .run(office_event::kClockAnomaly)
            .row()
            .at<std::optional<Instant>>(0);
    if (last && clock.now() < *last)
        return check(
            "clock", false,
            StoreSay::tr("The clock shows %1, but the last event is of %2. Set the clock of this machine.")
                .arg(now, toShortVietnamese(*last)));
    if (readMeta(database).practice)
        return check("clock", true, StoreSay::tr("The clock shows %1.").arg(now));
    SqliteDesk desk(database, clock);
    if (const auto jump = unconfirmedJump(desk.desk()))
        return check("clock", false,
                     StoreSay::tr("The clock jumped from %1 to %2, and nobody has confirmed it.")
                         .arg(toShortVietnamese(jump->before), toShortVietnamese(jump->after)));
    return check("clock", true, StoreSay::tr("The clock shows %1.").arg(now));
}

/// Dates come from UTC+7 whatever the machine believes; only its own file names and mails would be off.
Check clockZone(Database&, const Clock& clock) {
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const bool isOurs =
        zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(clock.now().ms)) * 1000LL == kVietnamOffsetMs;
    const QString sentence =
        isOurs
            ? StoreSay::tr("The time zone of this machine (%1) is that of Viet Nam.")
            : StoreSay::tr(
                  "The time zone of this machine is %1; the desk reckons in that of Viet Nam all the same.");
    return check("clock.zone", true, sentence.arg(QString::fromLatin1(zone.id())));
}

Check encryption(Database& database) {
    const std::optional<bool> isEncrypted = isDiskEncrypted(database.path());
    // A practice store holds nobody's data.
    const bool isOk = isEncrypted.value_or(true) || readMeta(database).practice;
    if (!isEncrypted)
        return check("disk.encrypted", isOk,
                     StoreSay::tr("Whether the disk is encrypted cannot be told here."));
    return check("disk.encrypted", isOk,
                 *isEncrypted ? StoreSay::tr("The disk of the store is encrypted.")
                              : StoreSay::tr("The disk of the store is not encrypted (LUKS)."));
}

}  // namespace

QList<Check> selfcheck(Database& database, const Clock& clock) {
    using Look = std::function<Check(Database&)>;
    const std::pair<const char*, Look> looks[] = {
        {"crypto", crypto},
        {"sqlite", sqliteCopy},
        {"settings", settings},
        {"file.system", place},
        {"disk.free", freeSpace},
        {"disk.reserve", reserve},
        {"disk.encrypted", encryption},
        {"file.mode", fileMode},
        {"directory.mode", directoryMode},
        {"file.links", oneName},
        {"file.writable", writable},
        {"schema", schema},
        {"pages", pages},
        {"references", parents},
        {"journal.file", journalFile},
        {"journal.chain", chain},
        {"clock", [&clock](Database& db) { return clockRight(db, clock); }},
        {"clock.zone", [&clock](Database& db) { return clockZone(db, clock); }},
    };
    QList<Check> checks;
    for (const auto& [name, look] : looks) {
        try {
            checks.append(look(database));
        } catch (const StoreError& error) {
            checks.append(
                check(name, false, StoreSay::tr("This could not be looked at (%1).").arg(error.code())));
        }
    }
    return checks;
}

}  // namespace motcua::store
