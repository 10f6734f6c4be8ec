// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/dossier/receive_dossier.h"
#include "core/store/backup_folder.h"
#include "core/store/journal_audit.h"
#include "core/store/meta.h"
#include "core/store/sealed_file.h"
#include "tests/support/a_desk.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"
#include "tests/support/scans.h"

#include <QDir>
#include <QFile>

using namespace motcua;
using namespace motcua::store;
using motcua::test::ADesk;

namespace {

const QByteArray kSecret(20, '\x11');

class ABackedUpDesk : public ADesk {
public:
    void receive(int count) {
        for (int i = 0; i < count; ++i)
            REQUIRE(ReceiveDossier(desk()).receive(motcua::test::anApplication(),
                                                   actor(QStringLiteral("haichau.quay1")), {}));
    }
    Outcome<Attachment> attach(const QByteArray& bytes) {
        QFile scan(directory() + QStringLiteral("/scan.pdf"));
        REQUIRE(scan.open(QIODevice::WriteOnly));
        scan.write(bytes);
        scan.close();
        return AttachPaper(desk()).attach(DossierId(1), scan.fileName(), 1,
                                          actor(QStringLiteral("haichau.quay1")));
    }
    [[nodiscard]] QString folder() const { return directory() + QStringLiteral("/backups"); }
    [[nodiscard]] QString target() const { return directory() + QStringLiteral("/restored.db"); }
    MadeBackup backUp() { return makeBackup(database(), folder(), sealingKeyOf(kSecret), clock().now()); }
    Outcome<RestoredStore> restore(const QString& backup) {
        return restoreBackup(backup, kSecret, target(), clock().now(), QStringLiteral("QUAY-01"));
    }
};

}  // namespace

TEST_CASE("a backup comes out as the store was and its journal goes on with the restoring") {
    ABackedUpDesk desk;
    desk.receive(3);
    REQUIRE(desk.attach(motcua::test::aPdf()));
    const MadeBackup made = desk.backUp();
    CHECK(made.info.dossiers == 3);
    CHECK(made.info.files == 1);
    CHECK(made.info.head == desk.desk().journal.head());
    desk.receive(1);

    const auto restored = desk.restore(made.path);
    REQUIRE(restored);
    CHECK(restored->missingFiles == 0);
    Database database(desk.target());
    const SqliteJournal journal(database);
    CHECK(journal.head().seq == made.info.head.seq + 1);
    CHECK(journal.event(journal.head().seq)->kind == QStringLiteral("store.restored"));
    const AuditReport report = audited(database, {false, made.info.head});
    for (const AuditFinding& finding : report.findings) CAPTURE(finding.what, finding.where, finding.detail);
    CHECK(report.findings.isEmpty());
    CHECK(report.isUnchanged());
    CHECK(report.files == 1);
}

TEST_CASE("a backup holds no byte in clear of what it is about") {
    ABackedUpDesk desk;
    desk.receive(1);
    const MadeBackup made = desk.backUp();
    QFile file(made.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* text : {"048190001234", "0905000123", "SQLite", "person"}) {
        CAPTURE(text);
        CHECK_FALSE(bytes.contains(text));
    }
    CHECK(QDir(desk.directory()).entryList({QStringLiteral("*.copy-*")}).isEmpty());
}

TEST_CASE("what would be lost by a backup is counted") {
    ABackedUpDesk desk;
    desk.receive(2);
    const MadeBackup made = desk.backUp();
    CHECK(lossBy(desk.database(), made.info).dossiers == 0);
    desk.clock().set(desk.clock().now().plusSeconds(3600));
    desk.receive(2);
    const Loss loss = lossBy(desk.database(), made.info);
    CHECK(loss.isSameStore);
    CHECK(loss.dossiers == 2);
    CHECK(loss.events == 2);
    CHECK(loss.firstCode.endsWith(QStringLiteral("0000003")));
    CHECK(loss.lastCode.endsWith(QStringLiteral("0000004")));
    CHECK(loss.since == desk.clock().now());
    ABackedUpDesk other;
    CHECK_FALSE(lossBy(other.database(), made.info).isSameStore);
}

TEST_CASE("a wrong code or a damaged backup makes no store") {
    ABackedUpDesk desk;
    desk.receive(1);
    const MadeBackup made = desk.backUp();
    const auto wrong =
        restoreBackup(made.path, QByteArray(20, '\x12'), desk.target(), desk.clock().now(), {});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.refusals().first().key == QStringLiteral("key.wrong"));
    QFile file(made.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() - 100));
    file.close();
    const auto cut = desk.restore(made.path);
    REQUIRE_FALSE(cut);
    CHECK(cut.refusals().first().key == QStringLiteral("backup.damaged"));
    CHECK_FALSE(QFile::exists(desk.target()));
    CHECK(QDir(desk.directory()).entryList({QStringLiteral("restored*")}).isEmpty());
}

TEST_CASE("a backup never comes out over what is there") {
    ABackedUpDesk desk;
    const MadeBackup made = desk.backUp();
    CHECK(motcua::test::codeOf([&] {
              (void)restoreBackup(made.path, kSecret, desk.path(), desk.clock().now(), {});
          }) == QStringLiteral("store.exists"));
}

TEST_CASE("a store whose journal was changed gets no backup and the old one stays") {
    ABackedUpDesk desk;
    desk.receive(2);
    const MadeBackup made = desk.backUp();
    {
        Connection shell(desk.path(), Connection::Mode::ReadWrite);
        shell.run(QStringLiteral("DROP TRIGGER event_is_not_changed"));
        shell.run(QStringLiteral("UPDATE event SET station = 'x' WHERE seq = 1"));
    }
    CHECK(motcua::test::codeOf([&] { (void)desk.backUp(); }) == QStringLiteral("store.corrupt"));
    CHECK(BackupFolder(desk.folder()).backups().size() == 1);
    CHECK(desk.restore(made.path));
}

TEST_CASE("backups grow old and go and the attachments that only they had go with them") {
    ABackedUpDesk desk;
    desk.receive(1);
    REQUIRE(desk.attach(motcua::test::aPdf()));
    for (int day = 0; day < 40; ++day) {
        desk.clock().set(fromLocal(QDate(2026, 11, 23).addDays(day), QTime(22, 0)));
        (void)desk.backUp();
    }
    const QList<FoundBackup> left = BackupFolder(desk.folder()).backups();
    CHECK(left.size() < 22);
    CHECK(left.first().info.at == desk.clock().now());
    CHECK(desk.restore(left.last().path).value().missingFiles == 0);
}

TEST_CASE("a backup that is stopped leaves nothing") {
    ABackedUpDesk desk;
    desk.receive(1);
    CHECK_THROWS_AS(makeBackup(desk.database(), desk.folder(), sealingKeyOf(kSecret), desk.clock().now(),
                               [](qint64, qint64) { return false; }),
                    Cancelled);
    CHECK(QDir(desk.folder()).entryList(QDir::Files).isEmpty());
    CHECK(QDir(desk.directory()).entryList({QStringLiteral("*.copy-*")}).isEmpty());
}
