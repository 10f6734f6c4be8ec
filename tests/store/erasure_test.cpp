// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/erasure.h"

#include "core/dossier/dossier_events.h"
#include "core/dossier/look_closer.h"
#include "core/dossier/office_events.h"
#include "core/store/backup.h"
#include "core/store/erase_list.h"
#include "core/store/journal_audit.h"
#include "core/store/sealed_file.h"
#include "core/store/sqlite_dossier_repository.h"
#include "tests/store/an_archive.h"
#include "tests/support/catch2.h"
#include "tests/support/refusal_keys.h"

using namespace motcua;
using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kName = AnArchive::kName;
const QString kNumber = AnArchive::kNumber;
const QString kPhone = AnArchive::kPhone;
const QString kNote = AnArchive::kNote;

}  // namespace

TEST_CASE("an erasure is proposed by the archive and approved by two others") {
    AnArchive archive;
    const Dossier dossier = archive.ended();
    ErasePersonalData erase(archive.desk());
    CHECK(keyList(erase.propose(dossier.id, u"retention"_s, u"5y"_s, archive.actor(u"haichau.quay1"_s))
                      .refusals()) == QStringList{u"right.role"_s});
    const auto erasure = archive.proposed(dossier);
    REQUIRE(erasure);
    CHECK(keyList(archive.approvedBy(erasure->id, u"haichau.vanthu"_s).refusals()) ==
          QStringList{u"right.role"_s, u"separation.proposer"_s});
    REQUIRE(archive.approvedBy(erasure->id, u"haichau.giamdoc"_s));
    CHECK(keyList(archive.approvedBy(erasure->id, u"haichau.giamdoc"_s).refusals()) ==
          QStringList{u"separation.proposer"_s});
    CHECK(keyList(erase.run(archive.actor(u"haichau.vanthu"_s)).refusals()) ==
          QStringList{u"erase.nothing"_s});
    CHECK(archive.approvedBy(erasure->id, u"haichau.chutich"_s)->state == ErasureState::Approved);
}

TEST_CASE("what is open or still to be kept is not erased") {
    AnArchive archive;
    const Dossier open = ADossier(archive).keep();
    CHECK(keyList(ErasePersonalData(archive.desk())
                      .propose(open.id, u"request"_s, u"5y"_s, archive.actor(u"haichau.vanthu"_s))
                      .refusals()) == QStringList{u"erase.open"_s});
    const Dossier dossier = archive.ended();
    CHECK(keyList(archive.proposed(dossier, u"10y"_s).refusals()) == QStringList{u"erase.retention"_s});
    CHECK(keyList(archive.proposed(dossier, u"permanent"_s).refusals()) == QStringList{u"erase.retention"_s});
    CHECK(keyList(archive.proposed(dossier, u"7y"_s).refusals()) == QStringList{u"erase.retention"_s});
    REQUIRE(archive.proposed(dossier));
    CHECK(keyList(archive.proposed(dossier).refusals()) == QStringList{u"erase.again"_s});
}

TEST_CASE("after an erasure no byte of the person is left in any file of the store") {
    AnArchive archive;
    const Dossier dossier = archive.endedWithEvent();
    {
        const auto work = archive.desk().work.begin();
        const Event event = archive.desk().journal.append(officeEvent(office_event::kPapersReturned,
                                                                      archive.actor(u"haichau.quay1"_s),
                                                                      archive.clock().now(), {}, dossier.id));
        archive.desk().history.addNote(event.seq, dossier.id, kNote);
        work->commit();
    }
    REQUIRE(LookCloser(archive.desk())
                .reveal(dossier.id, {u"contact"_s, u"gọi bà Ngoạt Vy"_s}, archive.actor(u"haichau.quay1"_s)));
    for (int i = 0; i < 40; ++i) ADossier(archive).submittedBy(u"Người khác %1"_s.arg(i)).keep();
    for (const QString& text : {kNumber, kPhone, kNote, u"Ngoạt"_s}) {
        CAPTURE(text);
        REQUIRE_FALSE(filesWith(archive.directory(), text).isEmpty());
    }
    archive.eraseWhole(dossier);
    for (const QString& text : {kNumber, kPhone, kNote, kName, u"Ngoạt"_s, u"ngoat"_s}) {
        CAPTURE(text);
        CHECK(filesWith(archive.directory(), text).isEmpty());
    }
    CHECK(archive.desk().search.search(u"ngoat"_s, 5).total == 0);
    CHECK(archive.desk().search.search(dossier.code, 5).total == 1);
    CHECK(archive.desk().erasures.all().first().state == ErasureState::Cleaned);
}

TEST_CASE("statistics stay after an erasure and the store verifies") {
    AnArchive archive;
    const Dossier dossier = archive.endedWithEvent();
    archive.eraseWhole(dossier);
    const auto after = archive.desk().dossiers.load(dossier.id);
    REQUIRE(after);
    CHECK(after->submitter.name.isEmpty());
    CHECK(after->procedureCode == dossier.procedureCode);
    CHECK(after->status == dossier.status);
    CHECK(after->papers.size() == 1);
    QStringList found;
    for (const auto& finding : store::audited(archive.database(), {}).findings)
        if (finding.where == dossier.code) found += finding.what + u' ' + finding.detail;
    CHECK(found.isEmpty());
}

TEST_CASE("missing personal data without an event of erasure are damage") {
    AnArchive archive;
    const Dossier dossier = archive.endedWithEvent();
    {
        const auto work = archive.desk().work.begin();
        store::execute(archive.database(), u"DELETE FROM dossier_private"_s);
        store::execute(archive.database(), u"DELETE FROM person"_s);
        work->commit();
    }
    QStringList found;
    for (const auto& finding : store::audited(archive.database(), {}).findings)
        if (finding.where == dossier.code) found += finding.detail;
    CHECK(found.join(u' ').contains(u"commitment"_s));
}

TEST_CASE("a proposal of erasure excuses nothing that is missing") {
    AnArchive archive;
    const Dossier dossier = archive.endedWithEvent();
    REQUIRE(archive.proposed(dossier));
    {
        const auto work = archive.desk().work.begin();
        store::execute(archive.database(), u"DELETE FROM dossier_private"_s);
        work->commit();
    }
    bool found = false;
    for (const auto& finding : store::audited(archive.database(), {}).findings)
        found = found || (finding.where == dossier.code && finding.detail.contains(u"commitment"_s));
    CHECK(found);
}

TEST_CASE("a backup from before an erasure loses the data again when it is restored") {
    AnArchive archive;
    const Dossier dossier = archive.endedWithEvent();
    const QString folder = archive.directory() + u"/backups"_s;
    const QByteArray secret(32, 'k');
    const auto made =
        store::makeBackup(archive.database(), folder, store::sealingKeyOf(secret), archive.clock().now());
    archive.eraseWhole(dossier);
    CHECK(store::erasedIn({store::eraseListBeside(archive.path())}, made.info.storeId).size() == 1);
    const QString target = archive.directory() + u"/again.motcua"_s;
    const auto restored =
        store::restoreBackup(made.path, secret, target, archive.clock().now(), u"QUAY-01"_s);
    REQUIRE(restored);
    CHECK(restored->erasedAgain == 1);
    store::Database again(target);
    CHECK(store::SqliteDossierRepository(again).load(dossier.id)->submitter.name.isEmpty());
    CHECK(filesWith(archive.directory(), kNumber).isEmpty());
}
