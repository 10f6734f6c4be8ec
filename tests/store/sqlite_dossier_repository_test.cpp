// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_dossier_repository.h"

#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::store;
using motcua::test::ADesk;
using motcua::test::ADossier;
using motcua::test::codeOf;

namespace {

Person aFullPerson(PersonKind kind) {
    Person person;
    person.kind = kind;
    person.name = QStringLiteral("Lê \"Ấn\"; DROP TABLE dossier; -- 🌸");
    person.personalId = QStringLiteral("048190001234");
    person.taxCode = QStringLiteral("0300588569");
    person.birthDate = *BirthDate::parsed(QStringLiteral("1985"));
    person.gender = Gender::Female;
    person.address = QStringLiteral("12 Bạch Đằng");
    person.phone = QStringLiteral("0905000123");
    person.email = QStringLiteral("an@vidu.vn");
    return person;
}

/// Everything that a dossier can hold.
Dossier aFullDossier(ADesk& desk) {
    return ADossier(desk)
        .with([&desk](Dossier& d) {
            d.submitter = aFullPerson(PersonKind::Citizen);
            d.owner = aFullPerson(PersonKind::Enterprise);
            d.counter = desk.desk().directory.counters().first().id;
            d.papers = {{1, QStringLiteral("Tờ khai"), 1, 2, 3}, {0, QStringLiteral("Giấy khác"), 0, 0, 1}};
            d.fees = {{QStringLiteral("Lệ phí"), Dong{8000}}, {QStringLiteral("Phí"), std::nullopt}};
            d.sets = 2;
            d.request = QStringLiteral("Gấp <b>lắm</b>");
            d.note = QStringLiteral("Ghi chú");
            d.limitReason = QStringLiteral("Lý do");
            d.channel = Channel::Post;
            d.returnBy = ReturnBy::Post;
            d.provisional = true;
            d.clockStartAt = d.receivedAt.plusSeconds(3600);
            d.stepDue = d.receivedAt.plusSeconds(7200);
            d.ledger +=
                ClockEvent{ClockEventKind::Pause,   d.receivedAt.plusSeconds(9), d.receivedAt.plusSeconds(99),
                           ClockReason::Supplement, QStringLiteral("NĐ 118"),    QStringLiteral("12/TB"),
                           Responsible::Applicant};
            d.process.units.parent = desk.unit(QStringLiteral("ubnd-hai-chau"));
            d.process.units.named.insert(QStringLiteral("ubnd-tp"), desk.unit(QStringLiteral("ubnd-tp")));
            Token& first = d.process.tokens.first();
            first.state = TokenState::Done;
            first.leftAt = d.receivedAt.plusSeconds(60);
            d.process.tokens += Token{2,
                                      QStringLiteral("wait"),
                                      TokenState::Waiting,
                                      3,
                                      d.receivedAt,
                                      {},
                                      d.receivingUnit,
                                      role::kHandler,
                                      std::nullopt,
                                      QStringLiteral("s1"),
                                      1};
        })
        .keep();
}

}  // namespace

TEST_CASE("a dossier comes back exactly as it was added") {
    ADesk desk;
    const Dossier plain = ADossier(desk).keep();
    const Dossier full = aFullDossier(desk);
    CHECK(desk.desk().dossiers.load(plain.id) == plain);
    CHECK(desk.desk().dossiers.load(full.id) == full);
    CHECK(desk.desk().dossiers.idOf(full.code) == full.id);
    CHECK_FALSE(desk.desk().dossiers.load(DossierId(99)));
    CHECK_FALSE(desk.desk().dossiers.idOf(QStringLiteral("H99")));
}

TEST_CASE("an update keeps what acts change and grows the version by one") {
    ADesk desk;
    Dossier dossier = aFullDossier(desk);
    dossier.status = PublicStatus::Returned;
    dossier.due.reset();
    dossier.stepDue.reset();
    dossier.stepName.clear();
    dossier.finishedAt = dossier.receivedAt.plusSeconds(100);
    dossier.returnedAt = dossier.receivedAt.plusSeconds(200);
    dossier.receiver = ResultReceiver{QStringLiteral("Trần Văn Út"), QStringLiteral("048090009999"), true,
                                      ReturnBy::Counter};
    dossier.ledger.removeLast();
    dossier.process.tokens.last().state = TokenState::Cancelled;
    dossier.process.tokens.last().leftAt = dossier.receivedAt.plusSeconds(200);
    const auto work = desk.desk().work.begin();
    desk.desk().dossiers.update(dossier);
    work->commit();
    dossier.version = 2;
    CHECK(desk.desk().dossiers.load(dossier.id) == dossier);
}

TEST_CASE("an update of an older version is a mistake and changes nothing") {
    ADesk desk;
    Dossier dossier = ADossier(desk).keep();
    const auto work = desk.desk().work.begin();
    desk.desk().dossiers.update(dossier);
    CHECK_THROWS_AS(desk.desk().dossiers.update(dossier), LogicError);
    work->commit();
    CHECK(desk.desk().dossiers.load(dossier.id)->version == 2);
}

TEST_CASE("nothing is added outside a Work") {
    ADesk desk;
    CHECK_THROWS_AS(desk.desk().dossiers.add(ADossier(desk).value()), LogicError);
}

TEST_CASE("no number is given twice") {
    ADesk desk;
    const Dossier first = ADossier(desk).keep();
    const auto change = GENERATE(0, 1);
    Dossier second = first;
    second.code = QStringLiteral("H17.12-20261123-0000002");
    if (change == 0)
        second.ordinal = 2;
    else
        second.registerPlace.number = 2;
    const auto work = desk.desk().work.begin();
    CHECK(codeOf([&] { desk.desk().dossiers.add(second); }) == QStringLiteral("store.constraint"));
}

TEST_CASE("what a list calls open is what the law calls not ended") {
    ADesk desk;
    const auto work = desk.desk().work.begin();
    for (int number = 1; number <= 10; ++number) ADossier(desk).status(*publicStatusFromCode(number)).keep();
    Query query(desk.database(), QStringLiteral("SELECT status, open FROM dossier"));
    for (query.run(); query.next();)
        CHECK(query.at<bool>(1) == !isEnded(*publicStatusFromCode(query.at<int>(0))));
}

TEST_CASE("a dossier whose personal data was erased can still be read") {
    ADesk desk;
    const Dossier dossier = aFullDossier(desk);
    const auto work = desk.desk().work.begin();
    execute(desk.database(), QStringLiteral("DELETE FROM person WHERE dossier = ?"), dossier.id);
    execute(desk.database(), QStringLiteral("DELETE FROM dossier_private WHERE dossier = ?"), dossier.id);
    work->commit();
    const auto kept = desk.desk().dossiers.load(dossier.id);
    REQUIRE(kept);
    CHECK(kept->code == dossier.code);
    CHECK(kept->submitter == Person());
    CHECK(kept->personalSalt.isEmpty());
}
