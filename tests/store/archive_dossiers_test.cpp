// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/archive_dossiers.h"

#include "core/store/query.h"
#include "core/store/replay.h"
#include "tests/store/an_archive.h"
#include "tests/support/refusal_keys.h"

using namespace motcua;
using motcua::test::ADossier;
using motcua::test::AnArchive;
using motcua::test::keysOf;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kArchivist = u"haichau.vanthu"_s;
const QString kFive = u"5y"_s;

class AnArchiveAtWork : public AnArchive {
public:
    Outcome<QList<Archiving>> archive(const Dossier& dossier, const QString& retention = kFive,
                                      const QString& place = u"Kho 2, giá 3, hộp 17"_s,
                                      const QString& login = kArchivist) {
        return ArchiveDossiers(desk()).archive({dossier.id}, retention, place, actor(login));
    }
    ArchiveRow row(const Dossier& dossier) {
        ArchiveFilter filter;
        filter.today = localDate(clock().now());
        for (const ArchiveRow& one : desk().archive.page(filter, std::nullopt, 100).rows)
            if (one.id == dossier.id) return one;
        FAIL("not in the retention list");
        return {};
    }
    /// The dossier, as if it had been returned on that day.
    Dossier returnedOn(QDate day) {
        return ADossier(*this)
            .status(PublicStatus::Returned)
            .due(std::nullopt)
            .with([day](Dossier& dossier) {
                dossier.finishedAt = fromLocal(day, QTime(9, 0));
                dossier.returnedAt = dossier.finishedAt;
                dossier.process.tokens.last().state = TokenState::Done;
                dossier.process.tokens.last().leftAt = dossier.finishedAt;
                dossier.stepName.clear();
            })
            .keep();
    }
};

}  // namespace

TEST_CASE("what has ended has until the end of the next year for the archive, and is late after that") {
    AnArchiveAtWork office;
    REQUIRE(localDate(office.clock().now()).year() == 2026);
    CHECK(office.row(office.returnedOn(QDate(2025, 1, 1))).state == ArchiveState::ToArchive);
    CHECK(office.row(office.returnedOn(QDate(2024, 12, 31))).state == ArchiveState::Late);
    CHECK(archiveBy(QDate(2024, 12, 31)) == QDate(2025, 12, 31));
}

TEST_CASE("an archivist sets class and place, and both stand in the list and in the journal") {
    AnArchiveAtWork office;
    const Dossier dossier = office.returnedOn(QDate(2026, 11, 2));
    const auto archived = office.archive(dossier);
    REQUIRE(archived);
    const ArchiveRow row = office.row(dossier);
    CHECK(row.state == ArchiveState::Archived);
    REQUIRE(row.archiving);
    CHECK(row.archiving->place == u"Kho 2, giá 3, hộp 17"_s);
    CHECK(row.keptUntil() == QDate(2031, 11, 2));
    const auto last = office.desk().journal.head();
    CHECK(last.seq == archived->first().event);
    CHECK_FALSE(store::Replay(office.database())
                    .contradictions(office.desk().dossiers.load(dossier.id).value())
                    .contains(u"archiving"_s));
}

TEST_CASE("archived again, the last word holds") {
    AnArchiveAtWork office;
    const Dossier dossier = office.returnedOn(QDate(2026, 11, 2));
    REQUIRE(office.archive(dossier));
    REQUIRE(office.archive(dossier, u"permanent"_s, {}));
    CHECK(office.row(dossier).archiving->retention == u"permanent"_s);
    CHECK_FALSE(office.row(dossier).keptUntil());
}

TEST_CASE("a class or a place that was changed behind the back of the program contradicts the journal") {
    for (const QString& change : {u"retention = '2y'"_s, u"place = 'x'"_s, u"at_ms = 1"_s}) {
        AnArchiveAtWork office;
        const Dossier dossier = office.returnedOn(QDate(2026, 11, 2));
        REQUIRE(office.archive(dossier));
        {
            const auto work = office.desk().work.begin();
            store::execute(office.database(), u"UPDATE archiving SET "_s + change);
            work->commit();
        }
        CAPTURE(change.toStdString());
        CHECK(store::Replay(office.database())
                  .contradictions(office.desk().dossiers.load(dossier.id).value())
                  .contains(u"archiving"_s));
    }
}

TEST_CASE("a retention that is over shows on the day after its last one") {
    AnArchiveAtWork office;
    const QDate today = localDate(office.clock().now());
    const Dossier holds = office.returnedOn(today.addYears(-5));
    const Dossier over = office.returnedOn(today.addYears(-5).addDays(-1));
    REQUIRE(office.archive(holds));
    REQUIRE(office.archive(over));
    CHECK(office.row(holds).state == ArchiveState::Archived);
    CHECK(office.row(over).state == ArchiveState::RetentionEnded);
    ArchiveFilter filter;
    filter.today = today;
    filter.state = ArchiveState::RetentionEnded;
    CHECK(office.desk().archive.count(filter) == 1);
}

TEST_CASE("nothing goes into the archive that is handled, waits to be collected or has no such class") {
    AnArchiveAtWork office;
    const Dossier open = ADossier(office).keep();
    CHECK(keysOf(office.archive(open).refusals()) == u"archive.open"_s);
    const Dossier waiting = ADossier(office)
                                .status(PublicStatus::Finished)
                                .due(std::nullopt)
                                .with([](Dossier& dossier) {
                                    dossier.finishedAt = dossier.receivedAt;
                                    dossier.process.tokens.last().state = TokenState::Done;
                                    dossier.process.tokens.last().leftAt = dossier.receivedAt;
                                    dossier.stepName.clear();
                                })
                                .keep();
    CHECK(keysOf(office.archive(waiting).refusals()) == u"archive.uncollected"_s);
    const Dossier ended = office.returnedOn(QDate(2026, 11, 2));
    CHECK(keysOf(office.archive(ended, u"3y"_s).refusals()) == u"archive.retention"_s);
    CHECK(
        keysOf(ArchiveDossiers(office.desk()).archive({}, kFive, {}, office.actor(kArchivist)).refusals()) ==
        u"archive.none"_s);
    CHECK_FALSE(office.archive(ended, kFive, QString(QChar(0x202E)) + u"kho"_s).isDone());
    CHECK_FALSE(office.desk().archive.of(ended.id));
}

TEST_CASE("a class is not changed while an erasure that was judged by it stands") {
    AnArchiveAtWork office;
    const Dossier dossier = office.ended();
    REQUIRE(office.archive(dossier, u"5y"_s));
    REQUIRE(office.proposed(dossier, u"5y"_s));
    CHECK(keysOf(office.archive(dossier, u"permanent"_s).refusals()) == u"archive.erasing"_s);
}

TEST_CASE("what is kept for good is erased by a competent authority alone") {
    AnArchiveAtWork office;
    const Dossier dossier = office.ended();
    REQUIRE(office.archive(dossier, u"permanent"_s));
    const auto propose = [&](const QString& ground) {
        return ErasePersonalData(office.desk())
            .propose(dossier.id, ground, u"2y"_s, office.actor(kArchivist));
    };
    CHECK(keysOf(propose(u"request"_s).refusals()) == u"erase.archived"_s);
    CHECK(propose(u"authority"_s).isDone());
}

TEST_CASE("who is no archivist archives nothing, and a supervisor looks at the list") {
    AnArchiveAtWork office;
    const Dossier dossier = office.returnedOn(QDate(2026, 11, 2));
    CHECK(keysOf(office.archive(dossier, kFive, {}, u"haichau.giamdoc"_s).refusals()) == u"right.role"_s);
    const auto seenBy = [&](const QString& login) {
        ArchiveFilter filter;
        filter.today = localDate(office.clock().now());
        return keysOf(
            SeeRetentionList(office.desk(), office.actor(login)).page(filter, std::nullopt, 10).refusals());
    };
    CHECK(seenBy(u"haichau.giamdoc"_s).isEmpty());
    CHECK(seenBy(kArchivist).isEmpty());
    CHECK(seenBy(u"haichau.quay1"_s) == u"right.role"_s);
}

TEST_CASE("an erasure at the end of retention takes the class of the archive, and leaves no place behind") {
    AnArchiveAtWork office;
    const Dossier dossier = office.ended();
    REQUIRE(office.archive(dossier, kFive));
    CHECK(keysOf(office.proposed(dossier, u"2y"_s).refusals()) == u"erase.archived"_s);
    office.eraseWhole(dossier);
    CHECK(office.row(dossier).state == ArchiveState::Erased);
    CHECK(office.desk().archive.of(dossier.id)->place.isEmpty());
}

TEST_CASE("the retention list is read page by page, oldest first, by year and by code") {
    AnArchiveAtWork office;
    const Dossier older = office.returnedOn(QDate(2025, 3, 4));
    const Dossier newer = office.returnedOn(QDate(2026, 3, 4));
    ArchiveFilter filter;
    filter.today = localDate(office.clock().now());
    const ArchivePage first = office.desk().archive.page(filter, std::nullopt, 1);
    REQUIRE(first.rows.size() == 1);
    CHECK(first.rows.first().id == older.id);
    REQUIRE(first.next);
    const ArchivePage second = office.desk().archive.page(filter, first.next, 1);
    CHECK(second.rows.first().id == newer.id);
    CHECK_FALSE(second.next);
    filter.year = 2026;
    CHECK(office.desk().archive.count(filter) == 1);
    filter.year.reset();
    filter.code = older.code;
    CHECK(office.desk().archive.page(filter, std::nullopt, 10).rows.first().id == older.id);
}
