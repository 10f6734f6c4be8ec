// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/attachments.h"
#include "core/dossier/printing.h"
#include "core/dossier/receive_dossier.h"
#include "core/store/backup.h"
#include "core/store/backup_folder.h"
#include "core/store/checkpoints.h"
#include "core/store/migrations.h"
#include "core/store/sealed_file.h"
#include "tests/faults/a_desk.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/scans.h"

#include <QFile>
#include <functional>

using namespace motcua;
using motcua::test::ADesk;
namespace disk = motcua::test::faulty_disk;

namespace {

constexpr int kKeepingNeverClean = 20'000;
const QByteArray kSecret(20, '\x11');

/// Fails the first call to the disk, then the second (or every `stride`-th), until a round goes through
/// without a fault. After each round the store is whole, and `isAllOrNothing` holds.
void untilClean(const ADesk& file, disk::Call call, int stride, const std::function<void()>& act,
                const std::function<bool(bool acknowledged)>& isAllOrNothing) {
    disk::install();
    for (int n = 1; n < kKeepingNeverClean; n += stride) {
        bool acknowledged = false;
        QString code;
        disk::failNth(call, n, true);
        try {
            act();
            acknowledged = true;
        } catch (const Fault& fault) {
            code = fault.code();
        }
        const bool failed = disk::hasFailed();
        disk::heal();
        CAPTURE(n, code.toStdString(), acknowledged);
        motcua::test::requireSound(file.path(), store::Depth::Recent);
        REQUIRE(isAllOrNothing(acknowledged));
        if (!failed) {
            REQUIRE(acknowledged);
            return;
        }
    }
    FAIL("no round went through without a fault");
}

qint64 rows(const ADesk& file, const char* sql) {
    store::Database database(file.path());
    return motcua::test::number(database, QString::fromLatin1(sql));
}

}  // namespace

TEST_CASE("whichever call to the disk fails a print is counted with its event or not at all") {
    const disk::Call call = GENERATE(disk::Call::Read, disk::Call::Write, disk::Call::Sync);
    disk::install();
    const ADesk file;
    const auto open = file.open();
    const Actor actor = motcua::test::officer(open->desk(), motcua::test::kCounterOfficer);
    const auto receipt = ReceiveDossier(open->desk()).receive(motcua::test::anApplication(1), actor, {});
    REQUIRE(receipt);
    qint64 before = 0;
    untilClean(
        file, call, 1,
        [&] { RecordPrint(open->desk()).record(receipt->dossier, QStringLiteral("receipt"), actor); },
        [&](bool acknowledged) {
            const qint64 prints = rows(file, "SELECT count(*) FROM slip_print");
            const qint64 events = rows(file, "SELECT count(*) FROM event WHERE kind = 'slip.printed'");
            const bool fits =
                prints == events && (!acknowledged || prints == before + 1) && prints <= before + 1;
            before = prints;
            return fits;
        });
}

TEST_CASE("whichever call to the disk fails a paper is attached with its event or not at all") {
    const disk::Call call = GENERATE(disk::Call::Read, disk::Call::Write, disk::Call::Sync);
    disk::install();
    const ADesk file;
    const auto open = file.open();
    const Actor actor = motcua::test::officer(open->desk(), motcua::test::kCounterOfficer);
    const auto receipt = ReceiveDossier(open->desk()).receive(motcua::test::anApplication(1), actor, {});
    REQUIRE(receipt);
    const QString path = file.file(QStringLiteral("scan.pdf"));
    QFile scan(path);
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write(motcua::test::aPdf());
    scan.close();
    untilClean(
        file, call, 1, [&] { (void)AttachPaper(open->desk()).attach(receipt->dossier, path, 1, actor); },
        [&](bool acknowledged) {
            const qint64 kept = rows(file, "SELECT count(*) FROM attachment");
            return kept == rows(file, "SELECT count(*) FROM event WHERE kind = 'paper.attached'") &&
                   (!acknowledged || kept > 0);
        });
}

TEST_CASE("whichever call to the disk fails a checkpoint is taken or not") {
    const disk::Call call = GENERATE(disk::Call::Read, disk::Call::Write, disk::Call::Sync);
    disk::install();
    const ADesk file;
    const auto open = file.open();
    const ManualClock clock(motcua::test::kMorning);
    untilClean(
        file, call, 1,
        [&] { (void)store::takenCheckpoint(open->database(), clock, std::nullopt, QStringLiteral("t")); },
        [&](bool acknowledged) {
            return !acknowledged ||
                   rows(file, "SELECT count(*) FROM event WHERE kind = 'journal.checkpoint'") > 0;
        });
}

TEST_CASE("whichever call to the disk fails a backup is whole or there is none and the one before stays") {
    const disk::Call call = GENERATE(disk::Call::Read, disk::Call::Write, disk::Call::Sync);
    disk::install();
    const ADesk file;
    const auto open = file.open();
    const QString folder = file.file(QStringLiteral("backups"));
    const QByteArray key = store::sealingKeyOf(kSecret);
    const store::MadeBackup first = store::makeBackup(open->database(), folder, key, motcua::test::kMorning);
    const qint64 size = QFileInfo(first.path).size();
    untilClean(
        file, call, 23,
        [&] {
            (void)store::makeBackup(open->database(), folder, key, motcua::test::kMorning.plusSeconds(60));
        },
        [&](bool) {
            if (QFileInfo(first.path).size() != size && QFile::exists(first.path)) return false;
            const QList<store::FoundBackup> found = store::BackupFolder(folder).backups();
            return !found.isEmpty();
        });
    const QList<store::FoundBackup> found = store::BackupFolder(folder).backups();
    CHECK(store::restoreBackup(found.first().path, kSecret, file.file(QStringLiteral("out.db")),
                               motcua::test::kMorning, {}));
}

TEST_CASE("whichever call to the disk fails a migration has happened or not") {
    const disk::Call call = GENERATE(disk::Call::Read, disk::Call::Write, disk::Call::Sync);
    disk::install();
    const ADesk file;
    QList<store::Migration> migrations = store::shippedMigrations();
    const int now = int(migrations.size());
    migrations += {now + 1, QStringLiteral("next"),
                   QStringLiteral("CREATE TABLE extra (x INTEGER) STRICT; INSERT INTO extra VALUES (1);")};
    const QString pristine = file.file(QStringLiteral("pristine.db"));
    REQUIRE(QFile::copy(file.path(), pristine));
    for (int n = 1; n < kKeepingNeverClean; n += 3) {
        disk::failNth(call, n, true);
        bool migrated = false;
        try {
            store::migrateStore(file.path(), migrations);
            migrated = true;
        } catch (const Fault&) {
        }
        const bool failed = disk::hasFailed();
        disk::heal();
        store::Database database(file.path(), store::Opening::Migration);
        const bool hasTable =
            motcua::test::number(
                database, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'")) == 1;
        CAPTURE(n, migrated, database.schemaVersion());
        REQUIRE(hasTable == (database.schemaVersion() == now + 1));
        REQUIRE((!migrated || hasTable));
        if (!failed) {
            REQUIRE(migrated);
            return;
        }
        if (hasTable) return;  // the last fault came after the migration had been kept
    }
    FAIL("no round went through without a fault");
}
