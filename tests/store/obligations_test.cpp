// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/clock_ledger.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/legal_facts.h"
#include "core/store/journal_audit.h"
#include "core/store/query.h"
#include "core/workflow/office_turns.h"
#include "tests/store/a_turn.h"

using namespace motcua;
using namespace Qt::Literals::StringLiterals;
using motcua::test::ATurn;
using motcua::test::keysOf;

namespace {

ActInput notice(const QString& number = u"125/TB-CCT"_s) {
    ActInput input;
    input.documentNo = number;
    input.amount = Dong{1'250'000};
    return input;
}

ActInput receipt() {
    ActInput input;
    input.documentNo = u"0004217"_s;
    return input;
}

QString findings(ATurn& turn) {
    QStringList found;
    for (const store::AuditFinding& one : store::audited(turn.database(), {}).findings)
        found += one.what + u' ' + one.where + u' ' + one.detail;
    return found.join(u"; "_s);
}

}  // namespace

TEST_CASE("a financial obligation pauses the clock outside the limit and names the citizen") {
    ATurn turn;
    const auto done = turn.act(turn.handler, turn::kRequireObligation, notice());
    REQUIRE(keysOf(done.refusals()).isEmpty());
    CHECK(done->status == PublicStatus::FinancialObligation);
    CHECK_FALSE(done->due);
    const ClockEvent pause = turn.now().ledger.last();
    CHECK(pause.kind == ClockEventKind::Pause);
    CHECK(pause.reason == ClockReason::FinancialObligation);
    CHECK(pause.responsible == Responsible::Applicant);
    CHECK(pause.documentNo == u"125/TB-CCT"_s);
    const Obligation owed = turn.desk().obligations.of(turn.id).first();
    CHECK(owed.amount == Dong{1'250'000});
    CHECK(owed.payBy == QDate(2026, 12, 23));
    CHECK(turn.broken().isEmpty());
    CHECK(findings(turn).isEmpty());
}

TEST_CASE("a notice needs its number, and its last day is not past") {
    ATurn turn;
    const qint64 events = turn.events();
    CHECK(keysOf(turn.act(turn.handler, turn::kRequireObligation).refusals()) == u"input.documentNo"_s);
    ActInput past = notice();
    past.payBy = QDate(2026, 11, 20);
    past.amount = Dong{0};
    CHECK(keysOf(turn.act(turn.handler, turn::kRequireObligation, past).refusals()) ==
          u"payBy.past amount"_s);
    CHECK(turn.events() == events);
}

TEST_CASE("the payment resumes what was left of the limit and returns to who sent the notice") {
    ATurn turn;
    turn.on(QDate(2026, 11, 25), QTime(9, 0));
    REQUIRE(turn.act(turn.handler, turn::kRequireObligation, notice()));
    turn.on(QDate(2026, 12, 10), QTime(9, 0));
    CHECK(keysOf(turn.act(turn.counter, turn::kObligationPaid).refusals()) == u"input.documentNo"_s);
    const auto paid = turn.act(turn.counter, turn::kObligationPaid, receipt());
    REQUIRE(keysOf(paid.refusals()).isEmpty());
    CHECK(paid->status == PublicStatus::Processing);
    CHECK(turn.now().process.live()->assignee == turn.actor(turn.handler).officer.id);
    CHECK(turn.now().ledger.last().kind == ClockEventKind::Resume);
    REQUIRE(paid->due);
    // Of three working days one and a part had gone by: the rest runs on from the payment.
    CHECK(localDate(*paid->due) > QDate(2026, 12, 10));
    CHECK(localDate(*paid->due) < QDate(2026, 12, 16));
    const Obligation owed = turn.desk().obligations.of(turn.id).first();
    CHECK(owed.state == ObligationState::Paid);
    CHECK(owed.receiptNo == u"0004217"_s);
    CHECK(turn.broken().isEmpty());
    CHECK(findings(turn).isEmpty());
}

TEST_CASE("index 766 subtracts the time of a financial obligation") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequireObligation, notice()));
    turn.on(QDate(2026, 12, 10));
    REQUIRE(turn.act(turn.counter, turn::kObligationPaid, receipt()));
    const Dossier dossier = turn.now();
    const auto answer = evaluateLedger(dossier.limit, dossier.ledger,
                                       turn.desk().centre.calendarOf(dossier.competentUnit), QTime(15, 0));
    REQUIRE(answer);
    CHECK(answer->index766Due == answer->legalDue);
}

TEST_CASE("a citizen who does not pay is closed by an officer only after the last day and by the law") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequireObligation, notice()));
    ActInput close = ATurn::nothingBack();
    close.legalBasis = u"Luật Quản lý thuế"_s;
    turn.on(QDate(2026, 12, 23), QTime(16, 0));
    CHECK(keysOf(turn.act(turn.handler, turn::kCloseUnpaid, close).refusals()) == u"guard.fails"_s);
    turn.on(QDate(2026, 12, 24));
    CHECK(keysOf(turn.act(turn.handler, turn::kCloseUnpaid, ATurn::nothingBack()).refusals()) ==
          u"input.legalBasis"_s);
    REQUIRE(keysOf(turn.act(turn.handler, turn::kCloseUnpaid, close).refusals()).isEmpty());
    CHECK(turn.now().status == PublicStatus::Stopped);
    CHECK(turn.desk().obligations.of(turn.id).first().state == ObligationState::Ended);
    CHECK(turn.desk().letters.of(turn.id).last().content.reason.contains(u"125/TB-CCT"_s));
    CHECK(turn.broken().isEmpty());
    CHECK(findings(turn).isEmpty());
}

TEST_CASE("the wait for a payment ends by withdrawal and by a stop as well") {
    const auto [action, status] = GENERATE(table<QString, PublicStatus>(
        {{u"withdraw"_s, PublicStatus::Withdrawn}, {u"stopOnRequest"_s, PublicStatus::Stopped}}));
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequireObligation, notice()));
    ActInput input = ATurn::nothingBack();
    input.note = u"Người dân đề nghị"_s;
    REQUIRE(keysOf(turn.act(turn.counter, action, input).refusals()).isEmpty());
    CHECK(turn.now().status == status);
    CHECK(turn.desk().obligations.of(turn.id).first().state == ObligationState::Ended);
    CHECK(turn.broken().isEmpty());
    CHECK(findings(turn).isEmpty());
}

TEST_CASE("a notice sent by mistake and a payment entered by mistake are undone") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequireObligation, notice()));
    REQUIRE(turn.act(turn.handler, kUndo));
    CHECK(turn.now().status == PublicStatus::Processing);
    CHECK(turn.desk().obligations.of(turn.id).first().state == ObligationState::Undone);
    REQUIRE(turn.act(turn.handler, turn::kRequireObligation, notice(u"126/TB-CCT"_s)));
    REQUIRE(turn.act(turn.counter, turn::kObligationPaid, receipt()));
    REQUIRE(turn.act(turn.counter, kUndo));
    CHECK(turn.now().status == PublicStatus::FinancialObligation);
    CHECK(openObligation(turn.desk().obligations.of(turn.id))->noticeNo == u"126/TB-CCT"_s);
    REQUIRE(turn.act(turn.counter, turn::kObligationPaid, receipt()));
    CHECK(turn.broken().isEmpty());
    CHECK(findings(turn).isEmpty());
}

TEST_CASE("the number of a notice stands in no event and the commitment vouches for it") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequireObligation, notice()));
    const Event event = turn.desk().history.of(turn.id).last().event;
    CHECK_FALSE(event.body.contains("TB-CCT"));
    CHECK(event.body.contains("1250000"));
    CHECK(event.personalDataCommit == documentCommitment(turn.now(), {}, u"125/TB-CCT"_s));
}

TEST_CASE("the audit finds a notice whose amount was changed beside the journal") {
    ATurn turn;
    REQUIRE(turn.act(turn.handler, turn::kRequireObligation, notice()));
    {
        const auto work = turn.desk().work.begin();
        store::execute(turn.database(), u"UPDATE obligation SET amount = 1"_s);
        work->commit();
    }
    CHECK(findings(turn).contains(u"obligation 1"_s));
}

TEST_CASE("where the centre has no rule of its own the notice must name the last day") {
    motcua::test::ADesk office(false);  // what was made up for practice does not hold for real work
    CHECK_FALSE(usualPayDays(office.desk(), QDate(2026, 11, 23)));
    ATurn practice;
    CHECK(usualPayDays(practice.desk(), QDate(2026, 11, 23)) == 30);
}
