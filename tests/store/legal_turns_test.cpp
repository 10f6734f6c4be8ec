// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/work_lists.h"
#include "core/workflow/office_turns.h"
#include "tests/store/a_turn.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace motcua;
using namespace Qt::Literals::StringLiterals;
using motcua::test::ATurn;
using motcua::test::keysOf;

TEST_CASE("the list of all missing or wrong papers is built at once and pauses the clock for the citizen") {
    ATurn turn;
    const auto done = turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing());
    REQUIRE(keysOf(done.refusals()).isEmpty());
    CHECK(done->status == PublicStatus::SupplementRequested);
    CHECK_FALSE(done->due);
    const ClockEvent pause = turn.now().ledger.last();
    CHECK(pause.kind == ClockEventKind::Pause);
    CHECK(pause.reason == ClockReason::Supplement);
    CHECK(pause.responsible == Responsible::Applicant);
    const Letter letter = turn.desk().letters.of(turn.id).first();
    CHECK(letter.form == form_meaning::kSupplement);
    CHECK(letter.number == 1);
    CHECK(letter.content.papers.first().paper.name == u"Tờ khai đăng ký khai sinh"_s);
    CHECK(letter.content.papers.last().paper.name == u"Giấy chứng sinh"_s);
    CHECK_FALSE(letter.late);
    CHECK(turn.broken().isEmpty());
}

TEST_CASE("a supplement without papers or without saying what is wrong is refused") {
    ATurn turn;
    const qint64 events = turn.events();
    CHECK(keysOf(turn.act(turn.handler, turn::kRequestSupplement).refusals()) == u"input.missingPapers"_s);
    ActInput wrong;
    wrong.missingPapers = {{{1, {}}, true, {}}};
    CHECK(keysOf(turn.act(turn.handler, turn::kRequestSupplement, wrong).refusals()) == u"papers.why"_s);
    wrong.missingPapers = {{{7, {}}, false, {}}};
    CHECK(keysOf(turn.act(turn.handler, turn::kRequestSupplement, wrong).refusals()) == u"papers.unknown"_s);
    CHECK(turn.events() == events);
}

TEST_CASE("names of papers and prose stand in no event and the commitment vouches for them") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    const Event event = turn.desk().history.of(turn.id).last().event;
    CHECK_FALSE(event.body.contains("sinh"));
    CHECK_FALSE(event.body.contains("chưa ký"));
    const Letter letter = turn.desk().letters.of(turn.id).first();
    CHECK(event.personalDataCommit == contentCommitment(letter));
    const QJsonObject body = QJsonDocument::fromJson(event.body).object();
    CHECK(body.value(u"letter"_s).toObject().value(u"papers"_s).toArray().size() == 2);
}

TEST_CASE("a complete answer restarts the clock from zero and returns to who asked") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    turn.on(QDate(2026, 12, 1), QTime(14, 0));
    ActInput half;
    half.suppliedPapers = {{1, {}}};
    const auto incomplete = turn.act(turn.counter, turn::kSupplementComplete, half);
    CHECK(keysOf(incomplete.refusals()) == u"supplement.incomplete"_s);
    CHECK(incomplete.refusals().first().message.contains(u"Giấy chứng sinh"_s));
    const auto done = turn.act(turn.counter, turn::kSupplementComplete, ATurn::supplied());
    REQUIRE(keysOf(done.refusals()).isEmpty());
    CHECK(done->due == fromLocal(QDate(2026, 12, 4), QTime(17, 0)));
    CHECK(turn.now().process.live()->assignee == turn.actor(turn.handler).officer.id);
    CHECK(turn.now().ledger.last().kind == ClockEventKind::Restart);
    CHECK(turn.broken().isEmpty());
}

TEST_CASE("a second supplement needs a supervisor with a reason and is found again") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    REQUIRE(turn.act(turn.counter, turn::kSupplementComplete, ATurn::supplied()));
    const auto second = turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing());
    CHECK(keysOf(second.refusals()) == u"laps.exceeded"_s);
    const QString supervisor = u"haichau.giamdoc"_s;
    CHECK(keysOf(turn.act(supervisor, turn::kRequestSupplement, ATurn::missing()).refusals()) ==
          u"input.comment"_s);
    ActInput override = ATurn::missing();
    override.overrideReason = u"Pháp luật chuyên ngành mới yêu cầu"_s;
    REQUIRE(keysOf(turn.act(supervisor, turn::kRequestSupplement, override).refusals()).isEmpty());
    CHECK(turn.desk().letters.of(turn.id).last().overridden);
    CHECK(turn.desk().list.count(supplementedAgain()) == 1);
    CHECK(turn.desk().history.of(turn.id).last().note == override.overrideReason);
    CHECK(turn.broken().isEmpty());
}

TEST_CASE("a supplement asked for after three working days says clearly that it is late") {
    ATurn turn;
    CHECK(turn.offer(turn.handler, turn::kRequestSupplement).cautions.isEmpty());
    turn.on(QDate(2026, 11, 30));
    const ActionOffer late = turn.offer(turn.handler, turn::kRequestSupplement);
    CHECK(late.enabled);
    REQUIRE(late.cautions.size() == 1);
    CHECK(late.cautions.first().contains(u"17:00 27/11/2026"_s));
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    CHECK(turn.desk().letters.of(turn.id).last().late);
}

TEST_CASE("fifteen days of silence put the dossier on the close list and an officer closes it") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    turn.on(QDate(2026, 12, 8), QTime(16, 0));
    CHECK(turn.desk().list.count(*closable(turn.desk(), turn.clock().now())) == 0);
    CHECK(keysOf(turn.act(turn.counter, turn::kCloseUnanswered, ATurn::nothingBack()).refusals()) ==
          u"guard.fails"_s);
    turn.on(QDate(2026, 12, 9));
    CHECK(turn.desk().list.count(*closable(turn.desk(), turn.clock().now())) == 1);
    CHECK(turn.now().status == PublicStatus::SupplementRequested);
    ActInput back;
    back.returnedOriginals = {{PaperRef{1, {}}}};
    REQUIRE(keysOf(turn.act(turn.counter, turn::kCloseUnanswered, back).refusals()).isEmpty());
    CHECK(turn.now().status == PublicStatus::Stopped);
    CHECK(turn.now().ledger.last().reason == ClockReason::Silence);
    const Letter notice = turn.desk().letters.of(turn.id).last();
    CHECK(notice.form == form_meaning::kStop);
    CHECK_FALSE(notice.requestedOn);
    CHECK(notice.content.returned == QStringList{u"Tờ khai đăng ký khai sinh"_s});
    CHECK(turn.broken().isEmpty());
}

TEST_CASE("a refusal after appraisal needs a standard reason and its legal ground") {
    ATurn turn;
    CHECK(keysOf(turn.act(turn.handler, turn::kRefuse).refusals()) == u"input.reason input.legalBasis"_s);
    ActInput own = ATurn::refusal();
    own.reason = u"other"_s;
    CHECK(keysOf(turn.act(turn.handler, turn::kRefuse, own).refusals()) == u"reason.words"_s);
    CHECK(turn.offer(turn.handler, turn::kRefuse).reasonSet.contains(u"notCompetent"_s));
    REQUIRE(keysOf(turn.act(turn.handler, turn::kRefuse, ATurn::refusal()).refusals()).isEmpty());
    const Dossier dossier = turn.now();
    CHECK(dossier.status == PublicStatus::Stopped);
    CHECK(dossier.process.tokens.last().stepKey == turn::kRefused);
    CHECK(dossier.ledger.last().reason == ClockReason::Refused);
    CHECK(dossier.ledger.last().legalBasis == u"Luật Hộ tịch, Điều 13"_s);
    CHECK(turn.desk().letters.of(turn.id).last().content.reason.startsWith(u"Hồ sơ không đáp ứng"_s));
    CHECK(turn.broken().isEmpty());
}

TEST_CASE("a stop at the request of the citizen lists the originals that are given back") {
    ATurn turn;
    CHECK(keysOf(turn.act(turn.counter, turn::kStopOnRequest).refusals()) == u"input.returnedOriginals"_s);
    ActInput back;
    back.returnedOriginals = {{PaperRef{0, u"Sổ đỏ"_s}}};
    CHECK(keysOf(turn.act(turn.counter, turn::kStopOnRequest, back).refusals()) ==
          u"returnedOriginals.none"_s);
    back.returnedOriginals = {{PaperRef{1, {}}}};
    back.requestedOn = QDate(2026, 11, 23);
    REQUIRE(keysOf(turn.act(turn.counter, turn::kStopOnRequest, back).refusals()).isEmpty());
    CHECK(turn.now().process.tokens.last().stepKey == turn::kStopped);
    CHECK(turn.now().ledger.last().reason == ClockReason::ApplicantRequest);
    CHECK(turn.desk().letters.of(turn.id).last().requestedOn == QDate(2026, 11, 23));
    CHECK(turn.broken().isEmpty());
}

TEST_CASE("an extension is proposed by the handler and approved by a leader and the first promise stays") {
    ATurn turn;
    const Instant promised = turn.now().promisedDue;
    CHECK(keysOf(turn.act(turn.leader, turn::kApproveExtension, ATurn::approval()).refusals()) ==
          u"guard.fails"_s);
    REQUIRE(
        keysOf(turn.act(turn.handler, turn::kProposeExtension, ATurn::extension({2026, 12, 2})).refusals())
            .isEmpty());
    CHECK(turn.now().due == promised);
    CHECK(keysOf(turn.act(turn.handler, turn::kApproveExtension, ATurn::approval()).refusals()) ==
          u"role.missing"_s);
    REQUIRE(keysOf(turn.act(turn.leader, turn::kApproveExtension, ATurn::approval()).refusals()).isEmpty());
    const Dossier dossier = turn.now();
    CHECK(dossier.due == fromLocal(QDate(2026, 12, 2), QTime(17, 0)));
    CHECK(dossier.promisedDue == promised);
    CHECK(dossier.ledger.last().documentNo == u"15/UBND-VP"_s);
    CHECK(dossier.process.live()->assignee == turn.actor(turn.handler).officer.id);
    const QList<Letter> letters = turn.desk().letters.of(turn.id);
    CHECK(letters.first().state == LetterState::Accepted);
    CHECK(letters.last().content.reason == u"Chờ xác minh tại địa phương"_s);
    CHECK(letters.last().previousDue == promised);
    const auto again = turn.act(turn.handler, turn::kProposeExtension, ATurn::extension({2026, 12, 7}));
    CHECK(keysOf(again.refusals()) == u"guard.fails"_s);
    CHECK(turn.broken().isEmpty());
}

TEST_CASE("a leader may reject an extension and the due date stays") {
    ATurn turn;
    const auto due = turn.now().due;
    REQUIRE(turn.act(turn.handler, turn::kProposeExtension, ATurn::extension({2026, 12, 2})));
    CHECK(keysOf(turn.act(turn.leader, turn::kRejectExtension).refusals()) == u"input.comment"_s);
    ActInput why;
    why.note = u"Đủ thời gian"_s;
    REQUIRE(turn.act(turn.leader, turn::kRejectExtension, why));
    CHECK(turn.now().due == due);
    CHECK_FALSE(turn.desk().letters.openProposal(turn.id));
    CHECK(turn.offer(turn.handler, turn::kProposeExtension).enabled);
}

TEST_CASE("an extension after expiry or on its last day is refused") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kProposeExtension, ATurn::extension({2026, 12, 2})));
    turn.on(QDate(2026, 11, 27));
    const qint64 events = turn.events();
    CHECK(keysOf(turn.act(turn.leader, turn::kApproveExtension, ATurn::approval()).refusals()) ==
          u"guard.fails"_s);
    turn.on(QDate(2026, 11, 30));
    const auto late = turn.act(turn.leader, turn::kApproveExtension, ATurn::approval());
    CHECK(keysOf(late.refusals()) == u"guard.fails"_s);
    CHECK_FALSE(late.refusals().first().message.isEmpty());
    CHECK(turn.events() == events);
}

TEST_CASE("a new due date must be a later working day") {
    ATurn turn;
    CHECK(keysOf(
              turn.act(turn.handler, turn::kProposeExtension, ATurn::extension({2026, 11, 29})).refusals()) ==
          u"newDue.dayOff"_s);
    CHECK(keysOf(
              turn.act(turn.handler, turn::kProposeExtension, ATurn::extension({2026, 11, 26})).refusals()) ==
          u"newDue.notLater"_s);
}

TEST_CASE("each morning it is listed what expires on the next working day without a letter") {
    ATurn turn;
    const auto expiring = [&turn] {
        return turn.desk().list.count(expiringWithoutLetter(turn.desk(), turn.clock().now()));
    };
    turn.on(QDate(2026, 11, 25));
    CHECK(expiring() == 0);
    turn.on(QDate(2026, 11, 26));
    CHECK(expiring() == 1);
    REQUIRE(turn.act(turn.handler, turn::kProposeExtension, ATurn::extension({2026, 11, 30})));
    CHECK(expiring() == 1);
    REQUIRE(turn.act(turn.leader, turn::kApproveExtension, ATurn::approval()));
    turn.on(QDate(2026, 11, 27));
    CHECK(expiring() == 0);
}

TEST_CASE("an action out of order or twice or by the wrong role is refused and changes nothing") {
    ATurn turn;
    const Dossier before = turn.now();
    const qint64 events = turn.events();
    CHECK(keysOf(turn.act(turn.counter, turn::kSupplementComplete, ATurn::supplied()).refusals()) ==
          u"action.unknown"_s);
    CHECK(keysOf(turn.act(turn.counter, turn::kCloseUnanswered).refusals()) == u"action.unknown"_s);
    CHECK(keysOf(turn.act(u"haichau.vanthu"_s, turn::kRequestSupplement, ATurn::missing()).refusals()) ==
          u"assignee.other"_s);
    CHECK(turn.events() == events);
    CHECK(turn.now() == before);
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    CHECK(keysOf(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()).refusals()) ==
          u"action.unknown"_s);
}

TEST_CASE("an answer after close is refused with how the dossier ended") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing()));
    turn.on(QDate(2026, 12, 9));
    REQUIRE(turn.act(turn.counter, turn::kCloseUnanswered, ATurn::nothingBack()));
    const auto answer = turn.act(turn.counter, turn::kSupplementComplete, ATurn::supplied());
    CHECK(keysOf(answer.refusals()) == u"dossier.ended"_s);
}

TEST_CASE(
    "a process of before the legal turns gets them with the next reception and old dossiers keep theirs") {
    ATurn turn;
    WorkflowDefinition old = turn.desk().workflows.load(turn.now().workflowVersion)->definition;
    old.key = u"approved/old"_s;
    old.procedureCodes = {u"1.001193"_s};
    old.actions.removeIf([](const WorkflowAction& action) {
        static const QStringList kept{u"forward"_s, u"sendBack"_s, u"withdraw"_s, u"return"_s};
        return !kept.contains(action.key) || action.from == turn::kSupplement ||
               action.from == turn::kObligation;
    });
    old.steps.removeIf([](const WorkflowStep& step) {
        static const QStringList added{turn::kSupplement, turn::kRefused, turn::kStopped, turn::kClosed,
                                       turn::kObligation};
        return added.contains(step.key);
    });
    REQUIRE(lacksLegalTurns(old));
    WorkflowVersionId first{0};
    {
        const auto work = turn.desk().work.begin();
        first = turn.desk().workflows.publish(old, QDate(2026, 1, 1));
        work->commit();
    }
    const auto receipt =
        ReceiveDossier(turn.desk()).receive(test::anApplication(), turn.actor(turn.counter), {});
    REQUIRE(keysOf(receipt.refusals()).isEmpty());
    const auto version =
        turn.desk().workflows.load(turn.desk().dossiers.load(receipt->dossier)->workflowVersion);
    CHECK(version->number == 2);
    CHECK(version->definition.step(turn::kSupplement) != nullptr);
    CHECK(version->definition.step(turn::kObligation) != nullptr);
    CHECK(version->definition.action(version->definition.start()->key, turn::kAskOpinions) != nullptr);
    CHECK(turn.desk().workflows.load(first)->definition == old);
}
