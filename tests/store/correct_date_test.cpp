// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/correct_date.h"

#include "core/dossier/void_number.h"
#include "core/store/journal_audit.h"
#include "core/store/query.h"
#include "core/workflow/office_turns.h"
#include "tests/store/a_turn.h"

using namespace motcua;
using namespace Qt::Literals::StringLiterals;
using motcua::test::anApplication;
using motcua::test::ATurn;
using motcua::test::keysOf;

namespace {

const QDate kMonday(2026, 11, 23);
const QDate kWednesday(2026, 11, 25);
const QDate kFriday(2026, 11, 27);

/// A dossier with dates that somebody typed, on Wednesday: the 24th is a holiday.
class AWrongDate : public ATurn {
public:
    AWrongDate() { on(kWednesday); }

    /// Another dossier, for another agency, that is said to have received it then.
    void receiveFor(Instant start) {
        on(kMonday, QTime(8, 0));
        Application application = anApplication();
        application.nonBoundary = NonBoundary{u"so-tu-phap"_s, start};
        id = ReceiveDossier(desk()).receive(application, actor(counter), {}).value().dossier;
        on(kWednesday, QTime(10, 0));
    }
    QString propose(const QString& login, WhichDate which, const DateValue& to,
                    std::optional<qint64> seen = {}) {
        const DateWish wish{which, {}, to, DateReason::PaperMisread};
        return keysOf(CorrectDate(desk()).propose(id, wish, actor(login), seen).refusals());
    }
    QString proposeStart(QDate day, QTime time) {
        return propose(counter, WhichDate::ClockStart, DateValue::of(fromLocal(day, time)));
    }
    QString approve(const QString& login) {
        return keysOf(CorrectDate(desk()).approve(id, actor(login)).refusals());
    }
    QString decline(const QString& login) {
        return keysOf(CorrectDate(desk()).decline(id, actor(login)).refusals());
    }
    std::optional<DateCorrection> open() { return desk().corrections.open(id); }
    void oblige() {
        ActInput notice;
        notice.documentNo = u"125/TB-CCT"_s;
        notice.payBy = QDate(2026, 12, 10);
        REQUIRE(keysOf(act(handler, turn::kRequireObligation, notice).refusals()).isEmpty());
    }
    /// A request for papers that is dated two days late.
    void ask() {
        ActInput input = missing();
        input.documentDate = kWednesday;
        REQUIRE(keysOf(act(handler, turn::kRequestSupplement, input).refusals()).isEmpty());
    }
    void stop() { REQUIRE(keysOf(act(handler, turn::kStopOnRequest, nothingBack()).refusals()).isEmpty()); }
    /// Nothing where the journal, the rows and the figures agree.
    QString contradictions() {
        QStringList found{broken()};
        for (const store::AuditFinding& one : store::audited(database(), {}).findings)
            found += one.what + u' ' + one.where + u' ' + one.detail;
        found.removeAll(QString());
        return found.join(u"; "_s);
    }

    const QString supervisor = u"haichau.giamdoc"_s;
};

}  // namespace

TEST_CASE("the start of a clock is corrected by two persons, and its due date is counted anew") {
    AWrongDate wrong;
    wrong.receiveFor(fromLocal(kWednesday, QTime(8, 0)));
    REQUIRE(wrong.now().due == fromLocal(QDate(2026, 11, 30), QTime(17, 0)));
    CHECK(wrong.approve(wrong.supervisor) == u"date.notProposed"_s);
    REQUIRE(wrong.proposeStart(kMonday, QTime(14, 0)).isEmpty());
    CHECK(wrong.now().clockStartAt == fromLocal(kWednesday, QTime(8, 0)));
    REQUIRE(wrong.approve(wrong.supervisor).isEmpty());
    const Dossier now = wrong.now();
    CHECK(now.clockStartAt == fromLocal(kMonday, QTime(14, 0)));
    CHECK(now.ledger.first().at == now.clockStartAt);
    CHECK(now.due == fromLocal(kFriday, QTime(17, 0)));
    CHECK(now.promisedDue == fromLocal(QDate(2026, 11, 30), QTime(17, 0)));
    CHECK_FALSE(wrong.open());
    CHECK(wrong.contradictions().isEmpty());
}

TEST_CASE(
    "a start that is corrected to a later one moves the due date behind the promise, and that is explained") {
    AWrongDate wrong;
    wrong.receiveFor(fromLocal(kMonday, QTime(14, 0)));
    REQUIRE(wrong.proposeStart(kWednesday, QTime(8, 0)).isEmpty());
    REQUIRE(wrong.approve(wrong.supervisor).isEmpty());
    CHECK(wrong.now().due > wrong.now().promisedDue);
    CHECK(wrong.contradictions().isEmpty());
}

TEST_CASE("a clock starts between the reception, what has happened to it since, and now") {
    AWrongDate wrong;
    wrong.receiveFor(fromLocal(kMonday, QTime(14, 0)));
    CHECK(wrong.proposeStart(QDate(2026, 11, 20), QTime(8, 0)) == u"nonBoundary.clockStart"_s);
    CHECK(wrong.proposeStart(kFriday, QTime(8, 0)) == u"clockStart.future"_s);
    CHECK(wrong.proposeStart(kMonday, QTime(14, 0)) == u"date.same"_s);
    REQUIRE(wrong.act(wrong.counter, turn::kRequestSupplement, ATurn::missing()));
    wrong.on(kFriday);
    CHECK(wrong.proposeStart(kFriday, QTime(8, 0)) == u"clockStart.followed"_s);
    REQUIRE(wrong.proposeStart(kMonday, QTime(15, 0)).isEmpty());
    REQUIRE(wrong.approve(wrong.supervisor).isEmpty());
    CHECK_FALSE(wrong.now().due);
    CHECK(wrong.contradictions().isEmpty());
}

TEST_CASE("a dossier whose clock began with its reception has no start that could be corrected") {
    AWrongDate wrong;
    CHECK(wrong.proposeStart(kMonday, QTime(9, 0)) == u"date.none"_s);
    CHECK(keysOf(CorrectDate(wrong.desk()).against(wrong.now(), wrong.actor(wrong.counter))) ==
          u"date.none"_s);
}

TEST_CASE("the last day of an open obligation is corrected, and not before the applicant was told") {
    AWrongDate wrong;
    wrong.oblige();
    CHECK(wrong.propose(wrong.handler, WhichDate::PayBy, DateValue::of(kMonday)) == u"payBy.early"_s);
    REQUIRE(wrong.propose(wrong.handler, WhichDate::PayBy, DateValue::of(QDate(2026, 12, 1))).isEmpty());
    REQUIRE(wrong.approve(wrong.leader).isEmpty());
    CHECK(wrong.desk().obligations.of(wrong.id).first().payBy == QDate(2026, 12, 1));
    CHECK(wrong.contradictions().isEmpty());
}

TEST_CASE("the date of a document is corrected within the bounds of its act") {
    AWrongDate wrong;
    wrong.ask();
    wrong.on(kFriday);
    const auto propose = [&](QDate day) {
        return wrong.propose(wrong.handler, WhichDate::Document, DateValue::of(day));
    };
    CHECK(propose(QDate(2026, 11, 20)) == u"documentDate.early"_s);
    CHECK(propose(kFriday) == u"documentDate.future"_s);
    REQUIRE(propose(kMonday).isEmpty());
    REQUIRE(wrong.approve(wrong.leader).isEmpty());
    CHECK(wrong.desk().letters.of(wrong.id).first().issuedOn() == kMonday);
    CHECK(wrong.contradictions().isEmpty());
}

TEST_CASE("the day on which the applicant asked to stop is corrected though the dossier has ended") {
    AWrongDate wrong;
    wrong.stop();
    CHECK(wrong.propose(wrong.counter, WhichDate::Requested, DateValue::of(kFriday)) ==
          u"requestedOn.date"_s);
    REQUIRE(wrong.propose(wrong.counter, WhichDate::Requested, DateValue::of(kMonday)).isEmpty());
    REQUIRE(wrong.approve(wrong.leader).isEmpty());
    CHECK(wrong.desk().letters.of(wrong.id).first().requestedOn == kMonday);
    CHECK(wrong.contradictions().isEmpty());
}

TEST_CASE("counter and handler propose to correct a date, leaders of the unit and supervisors decide") {
    AWrongDate wrong;
    wrong.oblige();
    const DateValue to = DateValue::of(QDate(2026, 12, 1));
    CHECK(wrong.propose(u"haichau.vh.chuyenvien2"_s, WhichDate::PayBy, to) == u"right.own"_s);
    CHECK(wrong.propose(u"thanhpho.quay1"_s, WhichDate::PayBy, to) == u"right.unit"_s);
    CHECK(wrong.propose(wrong.leader, WhichDate::PayBy, to) == u"right.role"_s);
    REQUIRE(wrong.propose(wrong.counter, WhichDate::PayBy, to).isEmpty());
    CHECK(wrong.propose(wrong.handler, WhichDate::PayBy, to) == u"date.proposed"_s);
    for (const QString& login : {wrong.counter, wrong.handler})
        CHECK(wrong.approve(login) == u"right.role"_s);
    CHECK(wrong.open());
}

TEST_CASE("who proposed to correct a date does not approve it, whatever roles he has") {
    AWrongDate wrong;
    wrong.oblige();
    {
        const auto work = wrong.desk().work.begin();
        store::execute(wrong.database(),
                       u"INSERT INTO role_grant (officer, unit, role, valid_from) "
                       "VALUES (?, ?, ?, '2026-01-01')"_s,
                       wrong.actor(wrong.counter).officer.id, wrong.unit(u"tt-hai-chau"_s),
                       role::kSupervisor);
        work->commit();
    }
    wrong.desk().directory.reload();
    REQUIRE(wrong.propose(wrong.counter, WhichDate::PayBy, DateValue::of(QDate(2026, 12, 1))).isEmpty());
    CHECK(wrong.approve(wrong.counter) == u"separation.proposer"_s);
}

TEST_CASE("a proposal to correct a date is declined or taken back, and another one can be made") {
    AWrongDate wrong;
    wrong.oblige();
    const DateValue to = DateValue::of(QDate(2026, 12, 1));
    REQUIRE(wrong.propose(wrong.counter, WhichDate::PayBy, to).isEmpty());
    CHECK(wrong.decline(wrong.handler) == u"right.role"_s);
    REQUIRE(wrong.decline(wrong.supervisor).isEmpty());
    CHECK(wrong.decline(wrong.supervisor) == u"date.notProposed"_s);
    REQUIRE(wrong.propose(wrong.handler, WhichDate::PayBy, to).isEmpty());
    REQUIRE(wrong.decline(wrong.handler).isEmpty());
    CHECK(wrong.desk().obligations.of(wrong.id).first().payBy == QDate(2026, 12, 10));
    CHECK(wrong.desk().corrections.of(wrong.id).size() == 2);
    CHECK(wrong.desk().corrections.allOpen().isEmpty());
    CHECK(wrong.contradictions().isEmpty());
}

TEST_CASE("a date that was overtaken since is not corrected, but the proposal can be declined") {
    AWrongDate wrong;
    wrong.oblige();
    REQUIRE(wrong.propose(wrong.handler, WhichDate::PayBy, DateValue::of(QDate(2026, 12, 1))).isEmpty());
    wrong.stop();
    CHECK(wrong.approve(wrong.supervisor) == u"date.overtaken"_s);
    REQUIRE(wrong.decline(wrong.supervisor).isEmpty());
    CHECK(wrong.contradictions().isEmpty());
}

TEST_CASE("a clock that has stopped keeps its start, be the dossier ended or void") {
    AWrongDate wrong;
    wrong.receiveFor(fromLocal(kMonday, QTime(14, 0)));
    REQUIRE(
        VoidNumber(wrong.desk()).propose(wrong.id, VoidReason::ReceivedTwice, wrong.actor(wrong.counter)));
    REQUIRE(VoidNumber(wrong.desk()).approve(wrong.id, wrong.actor(wrong.supervisor)));
    CHECK(wrong.proposeStart(kWednesday, QTime(8, 0)) == u"date.none"_s);
}

TEST_CASE("a date is not corrected by who looked at an older version, and nothing is undone behind it") {
    AWrongDate wrong;
    wrong.oblige();
    const DateValue to = DateValue::of(QDate(2026, 12, 1));
    CHECK(wrong.propose(wrong.handler, WhichDate::PayBy, to, wrong.now().version - 1) ==
          u"dossier.changed"_s);
    REQUIRE(wrong.propose(wrong.handler, WhichDate::PayBy, to, wrong.now().version).isEmpty());
    CHECK(keysOf(wrong.act(wrong.handler, "undo").refusals()) == u"undo.nothing"_s);
}

TEST_CASE("a correction that was changed beside the journal is seen, and so is a letter's date") {
    AWrongDate wrong;
    wrong.ask();
    REQUIRE(wrong.propose(wrong.handler, WhichDate::Document, DateValue::of(kMonday)).isEmpty());
    REQUIRE(wrong.approve(wrong.leader).isEmpty());
    const auto work = wrong.desk().work.begin();
    store::execute(wrong.database(), u"UPDATE date_correction SET reason = 'other'"_s);
    store::execute(wrong.database(), u"UPDATE letter SET document_date = '2026-11-25'"_s);
    const QString found = wrong.contradictions();
    CHECK(found.contains(u"date 1"_s));
    CHECK(found.contains(u"letter "_s));
}
