// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/counter_slips.h"
#include "core/dossier/lateness.h"
#include "core/dossier/letter_to_print.h"
#include "core/forms/letters_of_dossier.h"
#include "core/store/journal_audit.h"
#include "core/store/query.h"
#include "tests/store/a_turn.h"

using namespace motcua;
using namespace Qt::Literals::StringLiterals;
using motcua::test::ATurn;
using motcua::test::keysOf;

TEST_CASE("an act on a stale version shows both versions and who changed it") {
    ATurn turn;
    const qint64 seen = turn.now().version;
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    const auto stale = turn.act(turn.handler, u"forward"_s, {}, seen);
    REQUIRE(keysOf(stale.refusals()) == u"dossier.changed"_s);
    const QString message = stale.refusals().first().message;
    CHECK(message.contains(turn.actor(turn.handler).officer.name));
    CHECK(message.contains(u"Thụ lý hồ sơ"_s));
    CHECK(message.contains(u"Chờ bổ sung hồ sơ"_s));
    CHECK(message.contains(QString::number(seen)));
    CHECK(message.contains(QString::number(seen + 1)));
}

TEST_CASE("an act is undone by the same officer while nothing followed") {
    ATurn turn;
    const Dossier before = turn.now();
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    CHECK(keysOf(turn.act(turn.counter, kUndo).refusals()) == u"undo.other"_s);
    const ActionOffer offer = turn.offer(turn.handler, kUndo);
    CHECK(offer.enabled);
    CHECK(offer.label.contains(u"Yêu cầu bổ sung"_s));
    const qint64 events = turn.events();
    REQUIRE(keysOf(turn.act(turn.handler, kUndo).refusals()).isEmpty());
    Dossier after = turn.now();
    CHECK(turn.events() == events + 1);
    CHECK(after.version == before.version + 2);
    after.version = before.version;
    CHECK(after == before);
    CHECK(turn.desk().letters.of(turn.id).first().state == LetterState::Undone);
    CHECK(keysOf(turn.act(turn.handler, kUndo).refusals()) == u"undo.nothing"_s);
    CHECK(turn.broken() == QString());
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    CHECK(turn.desk().letters.of(turn.id).last().number == 2);
}

TEST_CASE("nothing is undone after its time or after something followed") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRefuse, ATurn::refusal()));
    REQUIRE(turn.offer(turn.handler, kUndo).enabled);
    (void)RecordPrint(turn.desk()).record(turn.id, form_meaning::kRefusal, turn.actor(turn.handler));
    CHECK(keysOf(turn.act(turn.handler, kUndo).refusals()) == u"undo.followed"_s);

    ATurn other;
    REQUIRE(other.act(other.handler, u"forward"_s));
    other.clock().set(other.clock().now().plusSeconds(turn::kUndoMinutes * 60));
    CHECK(keysOf(other.act(other.handler, kUndo).refusals()) == u"undo.late"_s);
    CHECK_FALSE(other.offer(other.handler, kUndo).reasons.isEmpty());
}

TEST_CASE("an ended dossier comes back when its end is undone") {
    ATurn turn;
    REQUIRE(turn.act(turn.counter, turn::kStopOnRequest, ATurn::nothingBack()));
    REQUIRE(turn.act(turn.counter, kUndo));
    CHECK(turn.now().status == PublicStatus::Processing);
    CHECK(turn.now().due.has_value());
    CHECK(turn.broken() == QString());
}

TEST_CASE("a letter exists from its act on and prints what was recorded with it") {
    ATurn turn;
    CHECK(keysOf(letterToPrint(turn.now(), form_meaning::kSupplement, turn.desk()).refusals()) ==
          u"letter.none"_s);
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    const auto letter = letterToPrint(turn.now(), form_meaning::kSupplement, turn.desk());
    REQUIRE(letter);
    const QList<FormDocument> pages = letterPages(*letter, turn.now(), turn.desk(), 1);
    REQUIRE(pages.size() == 2);
    const QString text = toText(pages.first());
    CHECK(text.contains(u"Mẫu số 02"_s));
    CHECK(text.contains(u"Số: 01/HDHS"_s));
    CHECK(text.contains(u"Giấy chứng sinh"_s));
    CHECK(text.contains(u"chưa ký tên"_s));
    REQUIRE(turn.act(turn.counter, turn::kSupplementComplete, ATurn::supplied()));
    REQUIRE(turn.act(turn.handler, turn::kProposeExtension, ATurn::extension({2026, 12, 2})));
    REQUIRE(turn.act(turn.leader, turn::kApproveExtension, ATurn::approval()));
    const auto apology = letterToPrint(turn.now(), form_meaning::kExtension, turn.desk());
    const QString words = toText(letterPages(*apology, turn.now(), turn.desk(), 2).first());
    CHECK(words.contains(u"Số: 15/UBND-VP"_s));
    CHECK(words.contains(u"Chờ xác minh tại địa phương"_s));
    CHECK(words.contains(u"Bản in lại lần 1"_s));
    CHECK(printKey(turn.desk().letters.of(turn.id), *apology) == form_meaning::kExtension);
}

TEST_CASE("a counter gives supplement and refusal slips without a dossier and without a clock") {
    ATurn turn;
    const Actor quay = turn.actor(turn.counter);
    Application application = test::anApplication();
    CHECK(keysOf(
              CounterSlips(turn.desk()).issue(form_meaning::kSupplement, application, {}, quay).refusals()) ==
          u"supplement.nothing"_s);
    application.papers.clear();
    const auto slip = CounterSlips(turn.desk()).issue(form_meaning::kSupplement, application, {}, quay);
    REQUIRE(keysOf(slip.refusals()).isEmpty());
    CHECK(slip->content.papers.size() == 1);
    CHECK(slip->number == 1);
    CHECK(keysOf(CounterSlips(turn.desk()).issue(form_meaning::kRefusal, application, {}, quay).refusals()) ==
          u"reason.unknown"_s);
    const auto refused =
        CounterSlips(turn.desk()).issue(form_meaning::kRefusal, application, ATurn::refusal(), quay);
    REQUIRE(keysOf(refused.refusals()).isEmpty());
    const Procedure procedure = test::aProcedure();
    const QString text = toText(counterPages(*refused, application, procedure, turn.desk()).first());
    CHECK(text.contains(u"Nguyễn Thị Đào"_s));
    CHECK(text.contains(u"Luật Hộ tịch"_s));
    CHECK(store::Query(turn.database(), u"SELECT count(*) FROM dossier"_s).run().row().at<int>(0) == 1);
    CHECK(turn.broken() == QString());
}

TEST_CASE("a visit that was taken back contradicts nothing when another one takes its number") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    REQUIRE(turn.act(turn.handler, kUndo));
    REQUIRE(keysOf(turn.act(turn.handler, turn::kRefuse, ATurn::refusal()).refusals()).isEmpty());
    CHECK(store::audited(turn.database(), {}).findings.isEmpty());
}

TEST_CASE("the cause of lateness is computed from ledger and steps") {
    ATurn turn;
    const auto lateness = [&turn] {
        const Dossier dossier = turn.now();
        const auto process = turn.desk().workflows.load(dossier.workflowVersion);
        return latenessOf(dossier, process->definition, turn.clock().now(),
                          turn.desk().centre.calendarOf(dossier.competentUnit), QTime(15, 0))
            .value();
    };
    CHECK_FALSE(lateness().brokePromise);
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    turn.on(QDate(2026, 12, 1), QTime(14, 0));
    REQUIRE(turn.act(turn.counter, turn::kSupplementComplete, ATurn::supplied()));
    CHECK(lateness().brokePromise);
    CHECK_FALSE(lateness().isOverdue);
    REQUIRE(lateness().causes.size() == 1);
    CHECK(lateness().causes.first().responsible == Responsible::Applicant);
    turn.on(QDate(2026, 12, 10));
    const Lateness late = lateness();
    CHECK(late.isOverdue);
    CHECK(late.causes.size() >= 2);
    CHECK_FALSE(causeText(late.causes.first()).isEmpty());
}

TEST_CASE("the ledger example of the deadlines goes through the use cases") {
    ATurn turn;
    Procedure five = test::aProcedure(u"1.009999"_s, u"Thủ tục năm ngày"_s);
    five.ways.first().limit = TimeLimit::workingDays(5);
    {
        const auto work = turn.desk().work.begin();
        (void)turn.desk().catalogue.add(five, 1, QDate(2026, 1, 1), contentHash(five));
        work->commit();
    }
    Application application = test::anApplication();
    application.procedureCode = five.code;
    // The same hours and weekdays as Monday 3/3/2025 and after, without a holiday in between.
    turn.on(QDate(2026, 3, 2), QTime(9, 0));
    turn.id = ReceiveDossier(turn.desk()).receive(application, turn.actor(turn.counter), {}).value().dossier;
    turn.on(QDate(2026, 3, 4), QTime(9, 59));
    REQUIRE(keysOf(turn.act(turn.counter, turn::kRequestSupplement, ATurn::missing()).refusals()).isEmpty());
    turn.on(QDate(2026, 3, 13), QTime(14, 59));
    REQUIRE(
        keysOf(turn.act(turn.counter, turn::kSupplementComplete, ATurn::supplied()).refusals()).isEmpty());
    CHECK(turn.now().due == fromLocal(QDate(2026, 3, 20), QTime(17, 0)));
    CHECK(turn.now().promisedDue == fromLocal(QDate(2026, 3, 9), QTime(17, 0)));
    CHECK(turn.broken() == QString());
}
