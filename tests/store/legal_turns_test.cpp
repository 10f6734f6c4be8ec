// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/legal_turns.h"
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/counter_slips.h"
#include "core/dossier/lateness.h"
#include "core/dossier/letter_to_print.h"
#include "core/dossier/receive_dossier.h"
#include "core/dossier/work_lists.h"
#include "core/forms/letters_of_dossier.h"
#include "core/journal/commitment.h"
#include "core/store/query.h"
#include "core/store/store_invariants.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace motcua;
using namespace motcua::store;
using namespace Qt::Literals::StringLiterals;

namespace {

QString keysOf(const Refusals& refusals) {
    QStringList keys;
    for (const Refusal& refusal : refusals) keys += refusal.key;
    return keys.join(u' ');
}

/// A dossier that the handler has on his desk, and everybody who turns it. Monday 23/11/2026, 3 working days:
/// due Friday 27/11, for 24/11 is a holiday.
class ATurn : public test::ADesk {
public:
    ATurn() {
        const Actor quay = actor(u"haichau.quay1"_s);
        id = ReceiveDossier(desk()).receive(test::anApplication(), quay, {}).value().dossier;
        REQUIRE(keysOf(act(u"haichau.quay1"_s, "forward").refusals()).isEmpty());
        REQUIRE(keysOf(act(u"haichau.vp.truong"_s, "forward").refusals()).isEmpty());
        REQUIRE(keysOf(act(handler, "claim").refusals()).isEmpty());
    }

    Outcome<ActResult> act(const QString& login, const QString& action, const ActInput& input = {},
                           std::optional<qint64> seen = {}) {
        clock().set(clock().now().plusSeconds(60));
        return ActOnDossier(desk()).act(id, action, input, actor(login), seen);
    }
    Outcome<ActResult> act(const QString& login, const char* action, const ActInput& input = {}) {
        return act(login, QString::fromLatin1(action), input);
    }
    void on(QDate day, QTime time = QTime(9, 0)) { clock().set(fromLocal(day, time)); }
    Dossier now() { return desk().dossiers.load(id).value(); }
    qint64 events() { return desk().journal.head().seq; }
    ActionOffer offer(const QString& login, const QString& action) {
        for (const ActionOffer& one : ActOnDossier(desk()).offers(now(), actor(login)))
            if (one.key == action) return one;
        return {};
    }
    QString broken() {
        QStringList names;
        for (const Invariant& invariant : checkedInvariants(database(), Depth::Full))
            if (!invariant.holds) names += invariant.name + u' ' + invariant.detail;
        return names.join(u"; "_s);
    }

    static ActInput missing() {
        ActInput input;
        input.missingPapers = {{{1, {}}, true, u"chưa ký tên"_s}, {{0, u"Giấy chứng sinh"_s}, false, {}}};
        return input;
    }
    static ActInput supplied() {
        ActInput input;
        input.suppliedPapers = {{1, {}}, {0, u"Giấy chứng sinh"_s}};
        return input;
    }
    static ActInput refusal() {
        ActInput input;
        input.reason = u"notEligible"_s;
        input.legalBasis = u"Luật Hộ tịch, Điều 13"_s;
        return input;
    }
    static ActInput extension(QDate newDue) {
        ActInput input;
        input.newDue = newDue;
        input.note = u"Chờ xác minh tại địa phương"_s;
        return input;
    }
    static ActInput approval() {
        ActInput input;
        input.documentNo = u"15/UBND-VP"_s;
        return input;
    }
    static ActInput nothingBack() {
        ActInput input;
        input.returnedOriginals.emplace();
        return input;
    }

    DossierId id{0};
    const QString handler = u"haichau.vp.chuyenvien1"_s;
    const QString counter = u"haichau.quay1"_s;
    const QString leader = u"haichau.chutich"_s;
};

}  // namespace

TEST_CASE("the list of all missing or wrong papers is built at once and pauses the clock for the citizen") {
    ATurn turn;
    const auto done = turn.act(turn.handler, turn::kRequestSupplement, ATurn::missing());
    REQUIRE(keysOf(done.refusals()).isEmpty());
    CHECK(done->status == PublicStatus::SupplementRequested);
    CHECK_FALSE(done->due);
    const ClockEvent& pause = turn.now().ledger.last();
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
    CHECK(turn.broken().isEmpty());
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
    CHECK(turn.broken().isEmpty());
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
    CHECK(Query(turn.database(), u"SELECT count(*) FROM dossier"_s).run().row().at<int>(0) == 1);
    CHECK(turn.broken().isEmpty());
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
    CHECK(turn.broken().isEmpty());
}

TEST_CASE(
    "a process of before the legal turns gets them with the next reception and old dossiers keep theirs") {
    ATurn turn;
    WorkflowDefinition old = turn.desk().workflows.load(turn.now().workflowVersion)->definition;
    old.key = u"approved/old"_s;
    old.procedureCodes = {u"1.001193"_s};
    old.actions.removeIf([](const WorkflowAction& action) {
        static const QStringList kept{u"forward"_s, u"sendBack"_s, u"withdraw"_s, u"return"_s};
        return !kept.contains(action.key) || action.from == turn::kSupplement;
    });
    old.steps.removeIf([](const WorkflowStep& step) {
        static const QStringList added{turn::kSupplement, turn::kRefused, turn::kStopped, turn::kClosed};
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
    CHECK(turn.desk().workflows.load(first)->definition == old);
}
