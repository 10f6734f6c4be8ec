// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_events.h"
#include "core/store/query.h"
#include "tests/store/a_consult.h"

using namespace motcua;
using namespace Qt::Literals::StringLiterals;
using motcua::test::AConsult;
using motcua::test::keysOf;

TEST_CASE("opinions are asked in parallel and the clock of the dossier runs on") {
    AConsult desk;
    const auto due = desk.now().due;
    desk.ask(ConsultJoin::All);
    CHECK(desk.now().due == due);
    CHECK(desk.now().status == PublicStatus::Processing);
    CHECK(desk.now().ledger.size() == 1);
    CHECK(desk.standing().asked == 3);
    CHECK(desk.standing().missing == 3);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("each has a deadline of his own on the calendar of his unit") {
    AConsult desk;
    ActInput input = desk.question(ConsultJoin::All);
    input.consult->within = TimeLimit::workingHours(4);
    input.consult->asked[1].within = TimeLimit::workingDays(2);
    desk.on(QDate(2026, 11, 23), QTime(9, 59));
    REQUIRE(desk.act(desk.handler, turn::kAskOpinions, input));
    const QList<Consulted> asked = desk.consult().asked;
    const WorkingCalendar& calendar = desk.desk().centre.calendarOf(asked.at(0).unit);
    CHECK(localDate(asked.at(0).due) == QDate(2026, 11, 23));
    CHECK(asked.at(1).due == calendar.closing(QDate(2026, 11, 26)));
}

TEST_CASE("while joined opinions are missing the way on says how many, and it opens with the last") {
    AConsult desk;
    desk.ask(ConsultJoin::All);
    CHECK(desk.forwardReason().contains(u'3'));
    const auto forced = desk.act(desk.handler, u"forward"_s);
    CHECK(keysOf(forced.refusals()) == u"guard.fails"_s);
    CHECK(desk.answer(desk.asked.at(0)).isEmpty());
    CHECK(desk.answer(desk.asked.at(1), Opinion::Disagree, u"Chưa đủ căn cứ"_s).isEmpty());
    CHECK(desk.forwardReason().contains(u'1'));
    CHECK(desk.answer(desk.asked.at(2)).isEmpty());
    CHECK(desk.consult().state == ConsultState::Settled);
    CHECK(desk.forwardReason().isEmpty());
    REQUIRE(desk.act(desk.handler, u"forward"_s));
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("a quorum opens the way with that many opinions, and the first opinion is a quorum of one") {
    const auto [join, quorum] =
        GENERATE(table<ConsultJoin, int>({{ConsultJoin::Quorum, 2}, {ConsultJoin::First, 0}}));
    AConsult desk;
    desk.ask(join, SilenceRule::Escalate, quorum);
    CHECK(desk.standing().missing == std::max(quorum, 1));
    for (int i = 0; i < std::max(quorum, 1); ++i) CHECK(desk.answer(desk.asked.at(i)).isEmpty());
    CHECK(desk.forwardReason().isEmpty());
    CHECK(desk.consult().state == ConsultState::Settled);
    CHECK(desk.desksOf(desk.asked.at(2)) == 0);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("advisory opinions never block") {
    AConsult desk;
    desk.ask(ConsultJoin::Advisory);
    CHECK(desk.forwardReason().isEmpty());
    REQUIRE(desk.act(desk.handler, u"forward"_s));
    CHECK(desk.answer(desk.asked.at(0)).isEmpty());
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("those who are asked see it in their own work list, with how many have answered") {
    AConsult desk;
    CHECK(desk.desksOf(desk.asked.at(0)) == 0);
    desk.ask(ConsultJoin::All);
    for (const QString& login : desk.asked) CHECK(desk.desksOf(login) == 1);
    CHECK(desk.desksOf(desk.counter) == 0);
    CHECK(desk.answer(desk.asked.at(0)).isEmpty());
    CHECK(desk.desksOf(desk.asked.at(0)) == 0);
    const DossierPage page = desk.desk().list.page({}, {}, 10);
    CHECK(page.rows.first().opinionsGiven == 1);
    CHECK(page.rows.first().opinionsAsked == 3);
    const Instant now = desk.clock().now();
    CHECK(desk.desk()
              .list.counts(desk.actor(desk.asked.at(1)).officer.id, localDate(now), now, now)
              .consulted == 1);
}

TEST_CASE("whoever speaks for a unit that is asked answers for it") {
    AConsult desk;
    ActInput input = desk.question(ConsultJoin::All);
    const UnitId unit = desk.now().process.live()->unit;
    input.consult->asked = {ConsultWish::One{unit, {}, {}}};
    REQUIRE(keysOf(desk.act(desk.handler, turn::kAskOpinions, input).refusals()).isEmpty());
    CHECK(desk.desksOf(u"haichau.vp.truong"_s) == 1);
    CHECK(desk.answer(u"haichau.vp.truong"_s).isEmpty());
    CHECK(desk.consult().state == ConsultState::Settled);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("a deputy answers on behalf of who is away") {
    AConsult desk;
    desk.ask(ConsultJoin::All);
    Actor deputy = desk.actor(desk.counter);
    deputy.standsInFor = {desk.actor(desk.asked.at(0)).officer.id};
    const auto offers = opinionOffers(desk.now(), deputy, desk.desk());
    REQUIRE(offers.size() == 1);
    CHECK(offers.first().enabled);
}

TEST_CASE(
    "an answer twice, by somebody not asked, without words or after close is refused and changes nothing") {
    AConsult desk;
    desk.ask(ConsultJoin::All);
    CHECK(desk.answer(desk.asked.at(0)).isEmpty());
    const qint64 events = desk.events();
    CHECK(desk.answer(desk.asked.at(0)) == u"opinion.twice"_s);
    CHECK(desk.answer(desk.counter) == u"opinion.notAsked"_s);
    CHECK(desk.answer(desk.asked.at(1), Opinion::Disagree, {}) == u"opinion.text"_s);
    CHECK(keysOf(desk.act(desk.asked.at(1), opinion::kGive, ActInput{}).refusals()) == u"opinion.missing"_s);
    CHECK(desk.events() == events);
    ActInput why;
    why.note = u"Đã có văn bản"_s;
    REQUIRE(desk.act(desk.handler, opinion::kCancel, why));
    CHECK(desk.answer(desk.asked.at(1)) == u"opinion.closed"_s);
}

TEST_CASE("opinions are no longer taken once the dossier is over, and what was open has ended") {
    AConsult desk;
    desk.ask(ConsultJoin::All);
    ActInput why;
    why.note = u"Người dân rút hồ sơ"_s;
    REQUIRE(desk.act(desk.counter, u"withdraw"_s, why));
    CHECK(desk.consult().state == ConsultState::Ended);
    CHECK(desk.answer(desk.asked.at(0)) == u"dossier.ended"_s);
    CHECK(desk.desksOf(desk.asked.at(0)) == 0);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("who asked recalls it with a reason, nobody else does") {
    AConsult desk;
    desk.ask(ConsultJoin::All);
    ActInput why;
    why.note = u"Không còn cần thiết"_s;
    CHECK(keysOf(desk.act(desk.counter, opinion::kCancel, why).refusals()) == u"consult.asker"_s);
    CHECK(keysOf(desk.act(desk.handler, opinion::kCancel, ActInput{}).refusals()) == u"input.comment"_s);
    REQUIRE(keysOf(desk.act(desk.handler, opinion::kCancel, why).refusals()).isEmpty());
    CHECK(desk.consult().state == ConsultState::Cancelled);
    CHECK(desk.forwardReason().isEmpty());
    CHECK(desk.desk().history.of(desk.id).last().note == why.note);
    CHECK(keysOf(desk.act(desk.handler, opinion::kCancel, why).refusals()) == u"consult.none"_s);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("a quorum larger than its participants, nobody, twice, oneself: all said at once") {
    AConsult desk;
    const qint64 events = desk.events();
    ActInput input = desk.question(ConsultJoin::Quorum, SilenceRule::Escalate, 4);
    CHECK(keysOf(desk.act(desk.handler, turn::kAskOpinions, input).refusals()) == u"consult.quorum"_s);
    input.consult->quorum = 0;
    input.consult->asked += input.consult->asked.first();
    input.consult->asked += ConsultWish::One{{}, desk.actor(desk.handler).officer.id, {}};
    CHECK(keysOf(desk.act(desk.handler, turn::kAskOpinions, input).refusals()) ==
          u"consult.twice consult.self consult.quorum"_s);
    CHECK(keysOf(desk.act(desk.handler, turn::kAskOpinions, ActInput{}).refusals()) ==
          u"input.participants input.comment"_s);
    CHECK(desk.events() == events);
}

TEST_CASE("asking, answering and recalling are undone by who did it while nothing followed") {
    AConsult desk;
    desk.ask(ConsultJoin::All);
    REQUIRE(desk.act(desk.handler, kUndo));
    CHECK(desk.consult().state == ConsultState::Undone);
    CHECK(desk.forwardReason().isEmpty());
    desk.ask(ConsultJoin::First);
    CHECK(desk.answer(desk.asked.at(0)).isEmpty());
    CHECK(desk.consult().state == ConsultState::Settled);
    REQUIRE(desk.act(desk.asked.at(0), kUndo));
    CHECK(desk.consult().state == ConsultState::Open);
    CHECK_FALSE(desk.consult().asked.first().opinion);
    CHECK(desk.desksOf(desk.asked.at(0)) == 1);
    ActInput why;
    why.note = u"Nhầm"_s;
    REQUIRE(desk.act(desk.handler, opinion::kCancel, why));
    REQUIRE(desk.act(desk.handler, kUndo));
    CHECK(desk.consult().state == ConsultState::Open);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("question and opinion stand in no event and the commitments vouch for them") {
    AConsult desk;
    desk.ask(ConsultJoin::All);
    CHECK(desk.answer(desk.asked.at(0), Opinion::Other, u"Cần xác minh thêm"_s).isEmpty());
    const QList<HistoryEntry> history = desk.desk().history.of(desk.id);
    for (const HistoryEntry& entry : history) {
        CHECK_FALSE(entry.event.body.contains("xác minh"));
        CHECK_FALSE(entry.event.body.contains("nguồn gốc"));
    }
    CHECK(history.last().event.personalDataCommit == actCommitment(desk.now(), u"Cần xác minh thêm"_s));
    CHECK(desk.consult().question == u"Đề nghị cho ý kiến về nguồn gốc giấy tờ"_s);
    CHECK(desk.consult().asked.first().text == u"Cần xác minh thêm"_s);
    const auto work = desk.desk().work.begin();
    store::execute(desk.database(), u"UPDATE note SET text = 'Đồng ý' WHERE event = ?"_s,
                   history.last().event.seq);
    work->commit();
    CHECK(desk.findings().contains(u"note"_s));
}

TEST_CASE("the audit finds an opinion that was changed beside the journal") {
    AConsult desk;
    desk.ask(ConsultJoin::All);
    CHECK(desk.answer(desk.asked.at(0), Opinion::Disagree).isEmpty());
    {
        const auto work = desk.desk().work.begin();
        store::execute(desk.database(),
                       u"UPDATE consulted SET opinion = 'agree' WHERE opinion = 'disagree'"_s);
        work->commit();
    }
    CHECK(desk.findings().contains(u"consult 1"_s));
}
