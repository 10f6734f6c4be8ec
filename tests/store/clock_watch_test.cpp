// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/clock_watch.h"
#include "core/dossier/receive_dossier.h"
#include "core/store/query.h"
#include "core/store/selfcheck.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;

namespace {

/// Monday 23/11/2026, a working morning.
const Instant kMonday = fromLocal(QDate(2026, 11, 23), QTime(9, 0));
constexpr qint64 kHour = 3'600;
constexpr qint64 kDay = 24 * kHour;

Instant after(qint64 seconds) {
    return kMonday.plusSeconds(seconds);
}

/// The desk of a centre at work: its clock is the machine's and may not be set. One officer receives, one
/// looks after the rest.
class AWorkingDesk : public test::ADesk {
public:
    AWorkingDesk() : ADesk(false) {
        clock().set(kMonday);
        const auto work = desk().work.begin();
        add(QStringLiteral("counter"), role::kReceivingOfficer);
        add(QStringLiteral("supervisor"), role::kSupervisor);
        work->commit();
        desk().directory.reload();
    }

    [[nodiscard]] Actor receiver() { return actor(QStringLiteral("counter")); }
    /// Who has just signed in.
    [[nodiscard]] Actor supervisor() {
        Actor who = actor(QStringLiteral("supervisor"));
        who.provenAt = clock().now();
        return who;
    }

    [[nodiscard]] Outcome<Receipt> receiveAt(Instant at) {
        clock().set(at);
        return ReceiveDossier(desk()).receive(test::anApplication(), receiver(), {});
    }
    [[nodiscard]] bool isBlockedAt(Instant at) {
        const auto received = receiveAt(at);
        return !received && received.refusals().first().key == u"clock.anomaly";
    }

private:
    void add(const QString& login, const QString& role) {
        const auto id =
            store::Query(database(),
                         QStringLiteral("INSERT INTO officer (login, name, title, active) VALUES (?, ?, "
                                        "'', 1) RETURNING id"))
                .run(login, login)
                .row()
                .at<OfficerId>(0);
        store::execute(
            database(),
            QStringLiteral("INSERT INTO role_grant (officer, unit, role, valid_from) VALUES (?, ?, ?, ?)"),
            id, unit(QStringLiteral("tt-hai-chau")), role, QDate(2020, 1, 1));
    }
};

}  // namespace

TEST_CASE("a clock that went back more than two minutes stops receiving") {
    AWorkingDesk desk;
    REQUIRE(desk.receiveAt(kMonday));
    CHECK(desk.receiveAt(after(-119)));
    CHECK(desk.isBlockedAt(after(-121)));
    CHECK(desk.isBlockedAt(after(-kHour)));
    CHECK(desk.isBlockedAt(after(-kDay)));
    CHECK(desk.isBlockedAt(after(-365 * kDay)));
}

TEST_CASE("a clock that went forward more than a day stops receiving") {
    AWorkingDesk desk;
    REQUIRE(desk.receiveAt(kMonday));
    CHECK(desk.isBlockedAt(after(kDay + 60)));
    CHECK(desk.isBlockedAt(after(3'650 * kDay)));
    CHECK(desk.receiveAt(after(kDay)));
}

TEST_CASE("days on which the centre is closed are no jump of the clock") {
    AWorkingDesk desk;
    REQUIRE(desk.receiveAt(fromLocal(QDate(2026, 11, 20), QTime(16, 30))).refusals().isEmpty());
    CHECK(desk.receiveAt(fromLocal(QDate(2026, 11, 23), QTime(7, 45))));
}

TEST_CASE("a supervisor confirms the clock and receiving goes on") {
    AWorkingDesk desk;
    REQUIRE(desk.receiveAt(kMonday));
    REQUIRE(desk.isBlockedAt(after(-kHour)));
    const auto confirmed = ConfirmClock(desk.desk()).confirm(desk.supervisor());
    REQUIRE(confirmed);
    CHECK(confirmed->isBack());
    CHECK(desk.receiveAt(after(-kHour + 60)));
    CHECK(desk.desk().journal.recentTimes(2).first().kind == u"clock.anomaly");
    CHECK(ConfirmClock(desk.desk()).confirm(desk.supervisor()).refusals().first().key == u"clock.right");
}

TEST_CASE("nobody but a supervisor confirms the clock") {
    AWorkingDesk desk;
    REQUIRE(desk.receiveAt(kMonday));
    REQUIRE(desk.isBlockedAt(after(-kHour)));
    const auto refused = ConfirmClock(desk.desk()).confirm(desk.receiver());
    CHECK(refused.refusals().first().key == u"clock.supervisor");
    CHECK(desk.isBlockedAt(after(-kHour)));
}

TEST_CASE("a jump that another act wrote down first still stops receiving") {
    AWorkingDesk desk;
    const auto received = desk.receiveAt(kMonday);
    REQUIRE(received);
    desk.clock().set(after(-kDay));
    RecordPrint(desk.desk()).record(received->dossier, QStringLiteral("receipt"), desk.receiver());
    CHECK(desk.isBlockedAt(after(-kDay + 60)));
}

TEST_CASE("the self-check names a jump of the clock until it is confirmed") {
    AWorkingDesk desk;
    REQUIRE(desk.receiveAt(kMonday));
    desk.clock().set(after(3 * kDay));
    const auto clockIsRight = [&] {
        for (const Check& check : store::selfcheck(desk.database(), desk.clock()))
            if (check.name == u"clock") return check.isOk;
        return false;
    };
    CHECK_FALSE(clockIsRight());
    REQUIRE(ConfirmClock(desk.desk()).confirm(desk.supervisor()));
    CHECK(clockIsRight());
}

TEST_CASE("the clock of a practice store may be set as one likes") {
    test::ADesk desk;
    const Actor actor = desk.actor(QStringLiteral("haichau.quay1"));
    for (const qint64 seconds : {qint64(0), -kDay, 400 * kDay, -kHour}) {
        desk.clock().set(after(seconds));
        CHECK(ReceiveDossier(desk.desk()).receive(test::anApplication(), actor, {}));
    }
}

TEST_CASE("S7 a supervisor whose role was taken away meanwhile confirms no clock") {
    AWorkingDesk desk;
    REQUIRE(desk.receiveAt(kMonday));
    REQUIRE(desk.isBlockedAt(after(-kHour)));
    const Actor before = desk.supervisor();
    {
        const auto work = desk.desk().work.begin();
        store::execute(desk.database(), QStringLiteral("DELETE FROM role_grant WHERE officer = ?"),
                       before.officer.id);
        work->commit();
    }
    CHECK(ConfirmClock(desk.desk()).confirm(before).refusals().first().key == u"clock.supervisor");
}

TEST_CASE("a supervisor who has not just shown who he is confirms no clock") {
    AWorkingDesk desk;
    REQUIRE(desk.receiveAt(kMonday));
    REQUIRE(desk.isBlockedAt(after(-kHour)));
    Actor supervisor = desk.supervisor();
    supervisor.provenAt.reset();
    CHECK(ConfirmClock(desk.desk()).confirm(supervisor).refusals().first().key == u"right.reauthenticate");
}
