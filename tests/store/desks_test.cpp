// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/leave_desk.h"
#include "core/dossier/stand_in.h"
#include "tests/store/people_office.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::test;

using Office = PeopleOffice;

namespace {

const QString kWhy = QStringLiteral("Nghỉ thai sản");

Outcome<Reassigned> give(Office& office, const QList<DossierId>& dossiers, const QString& to,
                         const QString& by = Office::kHead, const QString& why = kWhy) {
    return ReassignDossiers(office.desk()).reassign({{dossiers, office.id(to)}}, why, office.actor(by));
}

}  // namespace

TEST_CASE("many dossiers change hands in one batch and their clocks stay") {
    Office office;
    const Dossier first = office.withExpert(Office::kExpert);
    const Dossier second = office.withExpert(Office::kExpert);
    const auto done = give(office, {first.id, second.id}, Office::kColleague);
    REQUIRE(keysOf(done.refusals()).isEmpty());
    CHECK(done->dossiers == 2);
    for (const Dossier& before : {first, second}) {
        const Dossier after = office.load(before.id);
        CHECK(after.process.live()->assignee == office.id(Office::kColleague));
        CHECK(after.ledger == before.ledger);
        CHECK(after.due == before.due);
        CHECK(after.process.live()->enteredAt == before.process.live()->enteredAt);
        const HistoryEntry last = office.desk().history.of(before.id).last();
        CHECK(last.note == kWhy);
        CHECK(last.event.body.contains("\"batch\":" + QByteArray::number(done->batch)));
    }
    CHECK(office.listed(Office::kColleague, WorkScope::Mine) == 2);
    CHECK(office.broken().contains(QStringLiteral("projection")) == false);
}

TEST_CASE("a batch with one refused dossier changes none") {
    Office office;
    const Dossier mine = office.withExpert(Office::kExpert);
    const Dossier already = office.withExpert(Office::kColleague);
    const qint64 events = office.desk().journal.head().seq;
    const auto done = give(office, {mine.id, already.id}, Office::kColleague);
    REQUIRE(keysOf(done.refusals()) == QStringLiteral("officer.same"));
    CHECK(done.refusals().first().message.contains(already.code));
    CHECK(office.load(mine.id) == mine);
    CHECK(office.desk().journal.head().seq == events);
}

TEST_CASE("reassigning by the wrong role to the wrong role or without reason is refused") {
    Office office;
    const Dossier dossier = office.withExpert(Office::kExpert);
    CHECK(keysOf(give(office, {dossier.id}, Office::kColleague, Office::kColleague).refusals()) ==
          QStringLiteral("reassign.right"));
    CHECK(keysOf(give(office, {dossier.id}, Office::kCounter).refusals()) == QStringLiteral("officer.role"));
    CHECK(keysOf(give(office, {dossier.id}, Office::kColleague, Office::kHead, QStringLiteral("  "))
                     .refusals()) == QStringLiteral("reassign.reason"));
    CHECK(keysOf(give(office, {}, Office::kColleague).refusals()) == QStringLiteral("reassign.none"));
}

TEST_CASE("what was sent on is recalled while nobody has opened it") {
    Office office;
    const Dossier dossier = office.withExpert(Office::kExpert);
    office.setTime(QDate(2026, 11, 23), QTime(9, 0));
    REQUIRE(office.act(dossier.id, Office::kExpert, QStringLiteral("forward")));
    office.setTime(QDate(2026, 11, 23), QTime(9, 5));
    CHECK(keysOf(office.act(dossier.id, Office::kColleague, staffing::kRecall).refusals()) ==
          QStringLiteral("recall.sender"));
    REQUIRE(keysOf(office.act(dossier.id, Office::kExpert, staffing::kRecall).refusals()).isEmpty());
    const Dossier after = office.load(dossier.id);
    CHECK(after.currentStep() == QStringLiteral("handle"));
    CHECK(after.process.live()->enteredAt == dossier.process.live()->enteredAt);
    CHECK(after.process.live()->assignee == office.id(Office::kExpert));
    CHECK(after.process.visitsOf(QStringLiteral("review")) == 0);
    CHECK(after.due == dossier.due);
    REQUIRE(office.act(dossier.id, Office::kExpert, QStringLiteral("forward")));
    CHECK(office.load(dossier.id).process.live()->lap == 1);
    CHECK_FALSE(office.broken().contains(QStringLiteral("tokens")));
}

TEST_CASE("what the receiver has opened is no longer recalled") {
    Office office;
    const Dossier dossier = office.withExpert(Office::kExpert);
    REQUIRE(office.act(dossier.id, Office::kExpert, QStringLiteral("forward")));
    noteSeen(office.desk(), office.load(dossier.id), office.actor(Office::kExpert));
    CHECK_FALSE(office.desk().desks.seen(dossier.id, 2));
    office.setTime(QDate(2026, 11, 23), QTime(9, 30));
    noteSeen(office.desk(), office.load(dossier.id), office.actor(Office::kHead));
    const auto recalled = office.act(dossier.id, Office::kExpert, staffing::kRecall);
    REQUIRE(keysOf(recalled.refusals()) == QStringLiteral("recall.seen"));
    CHECK(recalled.refusals().first().message.contains(office.actor(Office::kHead).officer.name));
    CHECK(recalled.refusals().first().message.contains(QStringLiteral("09:30")));
    CHECK(office.load(dossier.id).currentStep() == QStringLiteral("review"));
}

TEST_CASE("what the receiver has taken from the pile is no longer recalled") {
    Office office;
    const Dossier dossier = office.withExpert(Office::kExpert);
    REQUIRE(office.act(dossier.id, Office::kExpert, QStringLiteral("forward")));
    REQUIRE(office.act(dossier.id, Office::kHead, staffing::kClaim));
    CHECK(keysOf(office.act(dossier.id, Office::kExpert, staffing::kRecall).refusals()) ==
          QStringLiteral("recall.seen"));
}

TEST_CASE("an officer is not deactivated before the desk is handed over") {
    Office office;
    const Dossier first = office.withExpert(Office::kExpert);
    const Dossier second = office.withExpert(Office::kExpert);
    LeaveDesk leave(office.desk());
    const Actor head = office.actor(Office::kHead);
    const OfficerId expert = office.id(Office::kExpert);
    const auto refused = leave.deactivate(expert, head);
    REQUIRE(keysOf(refused.refusals()) == QStringLiteral("desk.notEmpty"));
    CHECK(refused.refusals().first().message.contains(QStringLiteral("2")));

    const QList<DeskLot> lots = office.desk().desks.lotsOf(expert);
    REQUIRE(lots.size() == 1);
    CHECK(lots.first().role == role::kHandler);
    const QList<DeskMove> moves{{{first.id}, office.id(Office::kColleague)}, {{second.id}, std::nullopt}};
    REQUIRE(keysOf(leave.handOverDesk(expert, moves, kWhy, head).refusals()).isEmpty());
    CHECK(office.listed(Office::kColleague, WorkScope::Mine) == 1);
    CHECK(office.listed(Office::kColleague, WorkScope::Pile) == 1);
    REQUIRE(keysOf(leave.deactivate(expert, head).refusals()).isEmpty());
    CHECK_FALSE(office.desk().directory.officer(expert)->active);
    CHECK(keysOf(leave.deactivate(expert, head).refusals()) == QStringLiteral("officer.inactive"));
}

TEST_CASE("a desk is not given to somebody without the role nor to a pile that nobody works on") {
    Office office;
    const Dossier dossier = office.withExpert(Office::kExpert);
    LeaveDesk leave(office.desk());
    const Actor head = office.actor(Office::kHead);
    const OfficerId expert = office.id(Office::kExpert);
    CHECK(keysOf(leave.handOverDesk(expert, {{{dossier.id}, office.id(Office::kCounter)}}, kWhy, head)
                     .refusals()) == QStringLiteral("officer.role"));
    CHECK(keysOf(leave.handOverDesk(office.id(Office::kColleague), {{{dossier.id}, std::nullopt}}, kWhy, head)
                     .refusals()) == QStringLiteral("desk.other"));
    REQUIRE(leave.deactivate(office.id(Office::kColleague), head));
    CHECK(keysOf(leave.handOverDesk(expert, {{{dossier.id}, std::nullopt}}, kWhy, head).refusals()) ==
          QStringLiteral("pile.nobody"));
    CHECK(keysOf(leave.deactivate(head.officer.id, head).refusals()) == QStringLiteral("officer.self"));
}
