// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/void_number.h"

#include "core/dossier/cancel_fees.h"
#include "core/dossier/take_fees.h"
#include "core/forms/register_of_period.h"
#include "core/store/checkpoints.h"
#include "core/store/journal_audit.h"
#include "core/store/query.h"
#include "core/workflow/office_turns.h"
#include "tests/store/a_turn.h"
#include "tests/support/enter_officer.h"

using namespace motcua;
using namespace Qt::Literals::StringLiterals;
using motcua::test::ADesk;
using motcua::test::ADossier;
using motcua::test::anApplication;
using motcua::test::ATurn;
using motcua::test::keysOf;

namespace {

/// A dossier that a handler has on his desk and that should never have been received.
class AMistake : public ATurn {
public:
    QString propose(const QString& login, std::optional<qint64> seen = {}) {
        return keysOf(
            VoidNumber(desk()).propose(id, VoidReason::ReceivedTwice, actor(login), seen).refusals());
    }
    QString approve(const QString& login) {
        return keysOf(VoidNumber(desk()).approve(id, actor(login)).refusals());
    }
    QString decline(const QString& login) {
        return keysOf(VoidNumber(desk()).decline(id, actor(login)).refusals());
    }
    /// Nothing where the journal, the rows and the figures agree.
    QString contradictions() {
        QStringList found{broken()};
        for (const store::AuditFinding& one : store::audited(database(), {}).findings)
            found += one.what + u' ' + one.where + u' ' + one.detail;
        found.removeAll(QString());
        return found.join(u"; "_s);
    }
    qint64 number(const QString& sql) { return store::Query(database(), sql).run().row().at<qint64>(0); }

    const QString supervisor = u"haichau.giamdoc"_s;
};

}  // namespace

TEST_CASE("a number is void once an officer of the counter has proposed it and a supervisor has done it") {
    AMistake mistake;
    CHECK(mistake.approve(mistake.supervisor) == u"void.notProposed"_s);
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    CHECK(mistake.desk().dossiers.toBeVoided() == QList{mistake.id});
    CHECK_FALSE(mistake.now().isVoided());
    REQUIRE(mistake.approve(mistake.supervisor).isEmpty());
    const Dossier now = mistake.now();
    CHECK(now.isVoided());
    CHECK(now.voiding->reason == VoidReason::ReceivedTwice);
    CHECK(now.voiding->voidedBy == mistake.actor(mistake.supervisor).officer.id);
    CHECK(mistake.desk().dossiers.toBeVoided().isEmpty());
    CHECK(mistake.contradictions().isEmpty());
}

TEST_CASE(
    "a dossier whose number is void has ended: nobody holds it, its clock has stopped, nothing is done") {
    AMistake mistake;
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    REQUIRE(mistake.approve(mistake.supervisor).isEmpty());
    const Dossier now = mistake.now();
    CHECK(now.status == PublicStatus::Stopped);
    CHECK_FALSE(now.process.live());
    CHECK(now.ledger.last().kind == ClockEventKind::Stop);
    CHECK(now.submitter.name == u"Nguyễn Thị Đào"_s);
    CHECK(keysOf(mistake.act(mistake.handler, "forward").refusals()) == u"dossier.ended"_s);
    CHECK_FALSE(mistake.act(mistake.handler, "undo").isDone());
}

TEST_CASE("what is void is counted in no figure, and the day and the steps forget it") {
    AMistake mistake;
    REQUIRE(mistake.number(u"SELECT sum(received) FROM flow_day WHERE whole = 1"_s) == 1);
    REQUIRE(mistake.number(u"SELECT sum(visits) FROM step_month WHERE whole = 1"_s) > 0);
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    REQUIRE(mistake.approve(mistake.supervisor).isEmpty());
    CHECK(mistake.number(u"SELECT count(*) FROM flow_day"_s) == 0);
    CHECK(mistake.number(u"SELECT count(*) FROM step_month"_s) == 0);
    CHECK(mistake.number(u"SELECT count(*) FROM dossier WHERE counted = 1"_s) == 0);
}

TEST_CASE("a number that is void is not used again, and the series stays without a gap") {
    AMistake mistake;
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    REQUIRE(mistake.approve(mistake.supervisor).isEmpty());
    const auto next =
        ReceiveDossier(mistake.desk()).receive(anApplication(), mistake.actor(mistake.counter), {});
    REQUIRE(next);
    const Dossier second = mistake.desk().dossiers.load(next->dossier).value();
    CHECK(second.ordinal == mistake.now().ordinal + 1);
    CHECK(mistake.contradictions().isEmpty());
}

TEST_CASE("only the counter that received it proposes to void a number, and only a supervisor decides") {
    AMistake mistake;
    for (const QString& login : {mistake.leader, mistake.handler})
        CHECK(mistake.propose(login) == u"right.role"_s);
    CHECK(mistake.propose(u"thanhpho.quay1"_s) == u"right.unit"_s);
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    for (const QString& login : {mistake.counter, u"haichau.quay2"_s, mistake.handler})
        CHECK(mistake.approve(login) == u"right.role"_s);
    CHECK_FALSE(mistake.now().isVoided());
}

TEST_CASE("who proposed to void a number does not approve it, whatever roles he has") {
    AMistake mistake;
    const auto both = mistake.actor(mistake.counter);
    {
        const auto work = mistake.desk().work.begin();
        store::execute(mistake.database(),
                       u"INSERT INTO role_grant (officer, unit, role, valid_from) "
                       "VALUES (?, ?, ?, '2026-01-01')"_s,
                       both.officer.id, mistake.unit(u"tt-hai-chau"_s), role::kSupervisor);
        work->commit();
    }
    mistake.desk().directory.reload();
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    CHECK(mistake.approve(mistake.counter) == u"separation.proposer"_s);
}

TEST_CASE("a proposal to void a number is declined by a supervisor or taken back by who made it") {
    AMistake mistake;
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    CHECK(mistake.propose(u"haichau.quay2"_s) == u"void.proposed"_s);
    CHECK(mistake.decline(u"haichau.quay2"_s) == u"right.role"_s);
    REQUIRE(mistake.decline(mistake.supervisor).isEmpty());
    CHECK(mistake.decline(mistake.supervisor) == u"void.notProposed"_s);
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    REQUIRE(mistake.decline(mistake.counter).isEmpty());
    CHECK_FALSE(mistake.now().voiding);
    CHECK(mistake.contradictions().isEmpty());
    CHECK(mistake.act(mistake.handler, turn::kRequestSupplement, ATurn::missing()).isDone());
}

TEST_CASE("a number is voided once, and only while its dossier is being handled") {
    AMistake mistake;
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    REQUIRE(mistake.approve(mistake.supervisor).isEmpty());
    CHECK(mistake.propose(mistake.counter) == u"void.done"_s);
    CHECK(mistake.approve(mistake.supervisor) == u"void.done"_s);
    CHECK(mistake.decline(mistake.supervisor) == u"void.done"_s);
    ADesk office;
    const DossierId ended = ADossier(office).status(PublicStatus::Returned).keep().id;
    CHECK(keysOf(VoidNumber(office.desk())
                     .propose(ended, VoidReason::WrongPerson, office.actor(mistake.counter))
                     .refusals()) == u"void.ended"_s);
}

TEST_CASE(
    "a proposal to void a number can still be declined once the dossier has ended, and waits no longer") {
    AMistake mistake;
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    ActInput stop;
    stop.returnedOriginals = QList<PaperRef>{};
    REQUIRE(keysOf(mistake.act(mistake.handler, turn::kStopOnRequest, stop).refusals()).isEmpty());
    CHECK(mistake.approve(mistake.supervisor) == u"void.ended"_s);
    CHECK(VoidNumber(mistake.desk()).against(mistake.now(), mistake.actor(mistake.supervisor)).isEmpty());
    REQUIRE(mistake.decline(mistake.supervisor).isEmpty());
    CHECK(mistake.desk().dossiers.toBeVoided().isEmpty());
}

TEST_CASE("a number is not voided by who looked at an older version of its dossier") {
    AMistake mistake;
    CHECK(mistake.propose(mistake.counter, mistake.now().version - 1) == u"dossier.changed"_s);
    CHECK(mistake.propose(mistake.counter, mistake.now().version).isEmpty());
}

TEST_CASE("a receipt that holds is cancelled before the number is voided") {
    ADesk office;
    const DossierId id = ADossier(office)
                             .with([](Dossier& one) {
                                 one.fees = {DueFee{u"Lệ phí hộ tịch"_s, Dong{8'000}}};
                             })
                             .keep()
                             .id;
    const Actor counter = office.actor(u"haichau.quay1"_s);
    REQUIRE(TakeFees(office.desk()).take(id, Dong{8'000}, PayBy::Cash, counter));
    VoidNumber voiding(office.desk());
    CHECK(keysOf(voiding.propose(id, VoidReason::ReceivedTwice, counter).refusals()) == u"void.fees"_s);
    REQUIRE(CancelFees(office.desk()).propose(id, 1, CancelReason::NotPaid, counter));
    REQUIRE(CancelFees(office.desk()).approve(id, 1, office.actor(u"haichau.giamdoc"_s)));
    CHECK(voiding.propose(id, VoidReason::ReceivedTwice, counter).isDone());
}

TEST_CASE("a payment that was waited for is waited for no longer once the number is void") {
    AMistake mistake;
    ActInput notice;
    notice.documentNo = u"125/TB-CCT"_s;
    REQUIRE(mistake.act(mistake.handler, turn::kRequireObligation, notice));
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    REQUIRE(mistake.approve(mistake.supervisor).isEmpty());
    CHECK(mistake.desk().obligations.of(mistake.id).first().state == ObligationState::Ended);
    CHECK(mistake.contradictions().isEmpty());
}

TEST_CASE("opinions that were asked for are asked no longer once the number is void") {
    AMistake mistake;
    ActInput question;
    question.note = u"Đề nghị cho ý kiến"_s;
    question.consult = ConsultWish{};
    question.consult->asked += ConsultWish::One{{}, mistake.actor(u"haichau.vp.truong"_s).officer.id, {}};
    REQUIRE(keysOf(mistake.act(mistake.handler, turn::kAskOpinions, question).refusals()).isEmpty());
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    REQUIRE(mistake.approve(mistake.supervisor).isEmpty());
    CHECK(mistake.desk().consults.of(mistake.id).first().state == ConsultState::Ended);
    CHECK(mistake.contradictions().isEmpty());
}

TEST_CASE("no number is voided above a linked dossier that is open, nor the one beneath") {
    ADesk office;
    const DossierId above = ADossier(office).keep().id;
    const DossierId beneath = ADossier(office).with([above](Dossier& one) { one.origin = above; }).keep().id;
    {
        const auto work = office.desk().work.begin();
        SubLink link;
        link.child = beneath;
        link.parent = above;
        link.step = u"s1"_s;
        office.desk().subs.add(link);
        work->commit();
    }
    const Actor counter = office.actor(u"haichau.quay1"_s);
    const auto told = [&](DossierId id) {
        return keysOf(VoidNumber(office.desk()).propose(id, VoidReason::OtherMistake, counter).refusals());
    };
    CHECK(told(above) == u"void.linked"_s);
    CHECK(told(beneath) == u"void.beneath"_s);
}

TEST_CASE("the closing report lists the numbers that were voided since the one before") {
    AMistake mistake;
    const auto close = [&] {
        return store::takenCheckpoint(mistake.database(), mistake.clock(), std::nullopt, u"QUAY-01"_s);
    };
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    CHECK(close().voided.isEmpty());
    REQUIRE(mistake.approve(mistake.supervisor).isEmpty());
    const Checkpoint taken = close();
    CHECK(taken.voided == QStringList{mistake.now().code});
    CHECK(checkpointText(taken).contains("voided " + mistake.now().code.toUtf8()));
    CHECK(checkpointFrom(checkpointText(taken))->voided == taken.voided);
    CHECK(close().voided.isEmpty());
}

TEST_CASE("the register shows a number that is void with the day and both names") {
    AMistake mistake;
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    REQUIRE(mistake.approve(mistake.supervisor).isEmpty());
    const QDate day(2026, 11, 23);
    const auto volumes =
        registerOf(mistake.desk(), {mistake.now().receivingUnit, day, day}, mistake.now().formSet, 1);
    const QString note = volumes.first().lines.first().note;
    CHECK(note.startsWith(u"Đã hủy số ngày 23/11/2026"_s));
    CHECK(note.contains(mistake.actor(mistake.counter).officer.name));
    CHECK(note.contains(mistake.actor(mistake.supervisor).officer.name));
}

TEST_CASE("a supervisor voids a number only when he has shown again who he is, where there are passwords") {
    ADesk office(false);
    motcua::test::enterOfficer(office, u"haichau.quay1"_s, role::kReceivingOfficer);
    motcua::test::enterOfficer(office, u"haichau.giamdoc"_s, role::kSupervisor);
    const DossierId id = ADossier(office).keep().id;
    VoidNumber voiding(office.desk());
    REQUIRE(voiding.propose(id, VoidReason::WrongProcedure, office.actor(u"haichau.quay1"_s)));
    Actor supervisor = office.actor(u"haichau.giamdoc"_s);
    CHECK(keysOf(voiding.approve(id, supervisor).refusals()) == u"right.reauthenticate"_s);
    supervisor.provenAt = office.clock().now();
    CHECK(voiding.approve(id, supervisor).isDone());
}

TEST_CASE("a void number that was changed beside the journal is seen") {
    AMistake mistake;
    REQUIRE(mistake.propose(mistake.counter).isEmpty());
    const auto work = mistake.desk().work.begin();
    store::execute(mistake.database(), u"UPDATE dossier SET void_reason = 'other'"_s);
    CHECK(mistake.contradictions().contains(u"voiding"_s));
}
