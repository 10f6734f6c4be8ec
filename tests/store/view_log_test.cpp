// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/look_closer.h"
#include "core/store/checkpoints.h"
#include "core/store/journal_audit.h"
#include "core/store/query.h"
#include "core/store/sqlite_view_log.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const ViewReason kContact{u"contact"_s, u"gọi bổ sung giấy tờ"_s};

Dossier aDossier(ADesk& desk) {
    return ADossier(desk)
        .with([](Dossier& dossier) {
            dossier.submitter.personalId = u"048190001234"_s;
            dossier.submitter.phone = u"0905000123"_s;
        })
        .keep();
}

QStringList brokenViews(ADesk& desk) {
    QStringList out;
    store::auditViews(desk.database(), [&](const QString& where) { out += where; });
    return out;
}

/// What an insider does behind the back of the program.
void meddle(ADesk& desk, const QString& sql) {
    const auto work = desk.desk().work.begin();
    store::execute(desk.database(), u"DROP TRIGGER view_event_is_not_changed"_s);
    store::execute(desk.database(), sql);
    work->commit();
}

}  // namespace

TEST_CASE("numbers are masked for everybody and names are not") {
    ADesk desk;
    const Dossier shown = masked(aDossier(desk));
    CHECK(shown.submitter.personalId == u"0481******34"_s);
    CHECK(shown.submitter.phone == u"0905****23"_s);
    CHECK(shown.submitter.name == u"Nguyễn Thị Đào"_s);
}

TEST_CASE("who reveals numbers says why and is recorded once without the value") {
    ADesk desk;
    const Dossier dossier = aDossier(desk);
    const Actor actor = desk.actor(u"haichau.quay1"_s);
    const auto revealed = LookCloser(desk.desk()).reveal(dossier.id, kContact, actor);
    REQUIRE(revealed);
    CHECK(revealed->submitter.personalId == u"048190001234"_s);
    const QList<ViewEntry> views = desk.desk().views.of(dossier.id);
    REQUIRE(views.size() == 1);
    CHECK(views.first().officer == actor.officer.id);
    CHECK(views.first().station == u"QUAY-01"_s);
    CHECK(views.first().reason.purpose == u"contact"_s);
    CHECK(views.first().reason.words == kContact.words);
    CHECK(brokenViews(desk).isEmpty());
}

TEST_CASE("without a purpose or a right nothing is revealed and nothing recorded") {
    ADesk desk;
    const Dossier dossier = aDossier(desk);
    LookCloser look(desk.desk());
    CHECK(look.reveal(dossier.id, {}, desk.actor(u"haichau.quay1"_s)).refusals().first().key ==
          u"purpose.unknown"_s);
    CHECK(look.reveal(dossier.id, kContact, desk.actor(u"thanhpho.quay1"_s)).refusals().first().key ==
          u"right.unit"_s);
    CHECK(look.reveal(dossier.id, kContact, desk.actor(u"quantri"_s)).refusals().first().key ==
          u"right.role"_s);
    CHECK(desk.desk().views.latest(10).isEmpty());
}

TEST_CASE("a search by the whole number is recorded once and a search by name is not") {
    ADesk desk;
    const Dossier dossier = aDossier(desk);
    LookCloser look(desk.desk());
    const Actor actor = desk.actor(u"haichau.quay1"_s);
    REQUIRE(look.search(u"dao"_s, 10, actor)->total == 1);
    CHECK(desk.desk().views.latest(10).isEmpty());
    REQUIRE(look.search(u"048190001234"_s, 10, actor)->total == 1);
    REQUIRE(desk.desk().views.latest(10).size() == 1);
    CHECK(desk.desk().views.of(dossier.id).first().kind == ViewKind::NumberSearch);
    CHECK(look.search(u"04819000123"_s, 10, actor)->total == 0);
    CHECK(look.search(u"048190001234"_s, 10, desk.actor(u"quantri"_s)).refusals().first().key ==
          u"right.role"_s);
}

TEST_CASE("the view log holds no number that was seen") {
    ADesk desk;
    const Dossier dossier = aDossier(desk);
    LookCloser look(desk.desk());
    REQUIRE(look.reveal(dossier.id, kContact, desk.actor(u"haichau.quay1"_s)));
    REQUIRE(look.search(u"048190001234"_s, 10, desk.actor(u"haichau.quay1"_s)));
    store::Query query(desk.database(), u"SELECT station || kind || purpose || subjects FROM view_event"_s);
    for (query.run(); query.next();) CHECK_FALSE(query.at<QString>(0).contains(u"048190001234"_s));
    store::Query reasons(desk.database(), u"SELECT words FROM view_reason"_s);
    for (reasons.run(); reasons.next();) CHECK_FALSE(reasons.at<QString>(0).contains(u"048190001234"_s));
}

TEST_CASE("every field of a look that was changed is found") {
    for (const char* change : {"UPDATE view_event SET at_ms = at_ms + 1 WHERE seq = 1",
                               "UPDATE view_event SET officer = officer + 1 WHERE seq = 1",
                               "UPDATE view_event SET station = 'X' WHERE seq = 1",
                               "UPDATE view_event SET kind = 'scan' WHERE seq = 1",
                               "UPDATE view_event SET purpose = 'handling' WHERE seq = 1",
                               "UPDATE view_event SET subjects = '' WHERE seq = 1",
                               "UPDATE view_event SET words_commit = zeroblob(32) WHERE seq = 1",
                               "UPDATE view_reason SET words = 'khác' WHERE view = 1",
                               "DELETE FROM view_subject WHERE view = 1"}) {
        CAPTURE(change);
        ADesk desk;
        const Dossier dossier = aDossier(desk);
        for (int i = 0; i < 2; ++i)
            REQUIRE(LookCloser(desk.desk()).reveal(dossier.id, kContact, desk.actor(u"haichau.quay1"_s)));
        REQUIRE(brokenViews(desk).isEmpty());
        meddle(desk, QString::fromUtf8(change));
        CHECK_FALSE(brokenViews(desk).isEmpty());
    }
}

TEST_CASE(
    "looks are vouched for by a checkpoint and dropped after their retention without breaking a chain") {
    ADesk desk;
    const Dossier dossier = aDossier(desk);
    const Actor actor = desk.actor(u"haichau.quay1"_s);
    LookCloser look(desk.desk());
    REQUIRE(look.reveal(dossier.id, kContact, actor));
    (void)store::takenCheckpoint(desk.database(), desk.clock(), std::nullopt, u"QUAY-01"_s);
    desk.clock().set(fromLocal(QDate(2028, 12, 1), QTime(9, 0)));
    REQUIRE(look.reveal(dossier.id, kContact, actor));
    (void)store::takenCheckpoint(desk.database(), desk.clock(), std::nullopt, u"QUAY-01"_s);
    CHECK(desk.desk().views.latest(10).size() == 1);
    CHECK(brokenViews(desk).isEmpty());
    REQUIRE(look.reveal(dossier.id, kContact, actor));
    CHECK(desk.desk().views.latest(1).first().seq == 3);
    CHECK(store::SqliteJournal(desk.database()).verify().isSound());
    meddle(desk, u"DELETE FROM view_subject"_s);
    CHECK_FALSE(brokenViews(desk).isEmpty());
}

TEST_CASE("looks that vanish although the journal vouched for them are missed") {
    ADesk desk;
    const Dossier dossier = aDossier(desk);
    REQUIRE(LookCloser(desk.desk()).reveal(dossier.id, kContact, desk.actor(u"haichau.quay1"_s)));
    (void)store::takenCheckpoint(desk.database(), desk.clock(), std::nullopt, u"QUAY-01"_s);
    {
        const auto work = desk.desk().work.begin();
        for (const char* sql :
             {"DELETE FROM view_reason", "DELETE FROM view_subject", "DELETE FROM view_event"})
            store::execute(desk.database(), QString::fromLatin1(sql));
        work->commit();
    }
    CHECK(brokenViews(desk) == QStringList{u"view checkpoint"_s});
}
