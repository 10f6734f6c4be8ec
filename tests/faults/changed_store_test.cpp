// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/attachments.h"
#include "core/dossier/printing.h"
#include "core/dossier/receive_dossier.h"
#include "core/store/checkpoints.h"
#include "core/store/journal_audit.h"
#include "core/store/sqlite_journal.h"
#include "tests/faults/a_desk.h"
#include "tests/faults/changed_stores.h"
#include "tests/faults/rounds.h"
#include "tests/support/scans.h"
#include "tests/support/second_look.h"

#include <QFile>
#include <cstdio>

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::BackDoor;

namespace {

/// A small store as chance has it, with everything in it that can be changed.
void work(const QString& path, std::mt19937& chance) {
    OpenDesk open(path, std::make_unique<ManualClock>(motcua::test::kMorning));
    Desk& desk = open.desk();
    const Actor actor = motcua::test::officer(desk, motcua::test::kCounterOfficer);
    const QString scan = path + QStringLiteral(".scan.pdf");
    QFile file(scan);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(motcua::test::aPdf(QByteArray::number(chance())));
    file.close();
    const int dossiers = 2 + int(chance() % 3);
    for (int no = 1; no <= dossiers; ++no) {
        const auto receipt =
            ReceiveDossier(desk).receive(motcua::test::anApplication(int(chance() % 1000)), actor, {});
        REQUIRE(receipt);
        if (no == 1 || chance() % 2)
            RecordPrint(desk).record(receipt->dossier, QStringLiteral("receipt"), actor);
        if (no == 1 || chance() % 2) REQUIRE(AttachPaper(desk).attach(receipt->dossier, scan, 1, actor));
        ActInput input;
        input.note = QStringLiteral("Ghi chú %1.").arg(chance() % 100);
        if (no == 1 || chance() % 2)
            REQUIRE(ActOnDossier(desk).act(receipt->dossier, QStringLiteral("forward"), input, actor, 1));
    }
    (void)store::takenCheckpoint(open.database(), desk.clock, std::nullopt, QStringLiteral("t"));
}

/// The head of a store as it is kept elsewhere.
Checkpoint keptHead(const QString& path, const QString& file) {
    store::Database database(path);
    Checkpoint checkpoint;
    checkpoint.storeId =
        store::Query(database, QStringLiteral("SELECT value FROM meta WHERE key = 'store_id'"))
            .run()
            .row()
            .at<QString>(0);
    checkpoint.head = store::SqliteJournal(database).head();
    checkpoint.at = motcua::test::kMorning;
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    out.write(checkpointText(checkpoint));
    return checkpoint;
}

/// As verify exits: 0 unchanged, 1 changed, 2 shorter, 3 unreadable.
int exitOf(const QString& path, const std::optional<JournalHead>& anchor) {
    try {
        store::Database database(path);
        const store::AuditReport report = store::audited(database, {false, anchor});
        if (!report.isUnchanged()) return 1;
        return report.chain.kind == ChainVerdict::Kind::Shorter ? 2 : 0;
    } catch (const StoreError&) {
        return 3;
    }
}

void replaceFile(const QString& with, const QString& path) {
    QFile::remove(path);
    REQUIRE(QFile::copy(with, path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
}

}  // namespace

TEST_CASE("both verifiers find every way to change a store and accuse no honest one") {
    const ADesk pristine;
    motcua::test::SecondLook second;
    std::mt19937 chance(44);
    const QString path = pristine.file(QStringLiteral("changed.db"));
    const QString honest = pristine.file(QStringLiteral("honest.db"));
    const QString checkpoint = pristine.file(QStringLiteral("kept.txt"));
    const int stores = motcua::test::rounds("MOTCUA_CHANGED_STORES", 4);
    int changes = 0;
    for (int no = 0; no < stores; ++no) {
        replaceFile(pristine.path(), path);
        work(path, chance);
        const Checkpoint kept = keptHead(path, checkpoint);
        CHECK(exitOf(path, kept.head) == 0);
        CHECK(second.at(path, checkpoint).exit == 0);
        replaceFile(path, honest);
        for (const BackDoor& door : motcua::test::backDoors()) {
            replaceFile(honest, path);
            if (!motcua::test::isChangedBy(door, path, chance)) continue;
            ++changes;
            const int first = exitOf(path, kept.head);
            const int other = second.at(path, checkpoint).exit;
            CAPTURE(no, door.name.toStdString(), first, other);
            CHECK(first != 0);
            CHECK(other != 0);
        }
    }
    std::printf("§4.4 stores %d, changes %d\n", stores, changes);
    CHECK(changes > stores * 25);
}
