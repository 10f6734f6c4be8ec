// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/office_events.h"
#include "core/store/query.h"
#include "tests/store/people_office.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::test;

using Office = PeopleOffice;

TEST_CASE("the deputy finds the desk of who is away and nothing is reassigned") {
    Office office;
    const Dossier dossier = office.withExpert(Office::kExpert);
    CHECK(office.listed(Office::kColleague, WorkScope::Mine) == 0);
    REQUIRE(keysOf(office.away(Office::kExpert, "2026-11-23", "2026-11-24am", Office::kColleague).refusals())
                .isEmpty());
    CHECK(office.listed(Office::kColleague, WorkScope::Mine) == 1);
    CHECK(office.counts(Office::kColleague).mine == 1);
    CHECK(office.counts(Office::kColleague).behalf == 1);
    CHECK(office.load(dossier.id) == dossier);
    office.setTime(QDate(2026, 11, 24), QTime(13, 0));
    CHECK(office.listed(Office::kColleague, WorkScope::Mine) == 0);
}

TEST_CASE("an act of the deputy is recorded on behalf of who is away") {
    Office office;
    const Dossier dossier = office.withExpert(Office::kExpert);
    const QString forward = QStringLiteral("forward");
    CHECK(keysOf(office.act(dossier.id, Office::kColleague, forward).refusals()) ==
          QStringLiteral("assignee.other"));
    REQUIRE(office.away(Office::kExpert, "2026-11-23", "2026-11-23", Office::kColleague));
    REQUIRE(keysOf(office.act(dossier.id, Office::kColleague, forward).refusals()).isEmpty());
    const HistoryEntry last = office.desk().history.of(dossier.id).last();
    CHECK(last.event.actor == office.id(Office::kColleague));
    CHECK(last.event.onBehalfOf == office.id(Office::kExpert));
    CHECK(last.onBehalfOf == office.actor(Office::kExpert).officer.name);
    CHECK(office.load(dossier.id).process.token(1)->assignee == office.id(Office::kExpert));
}

TEST_CASE("an own act is on nobody's behalf") {
    Office office;
    const Dossier dossier = office.withExpert(Office::kExpert);
    REQUIRE(office.act(dossier.id, Office::kExpert, QStringLiteral("forward")));
    CHECK_FALSE(office.desk().history.of(dossier.id).last().event.onBehalfOf);
}

TEST_CASE("the head sees at once what nobody can see") {
    Office office;
    office.withExpert(Office::kExpert);
    office.withExpert(Office::kColleague);
    CHECK(office.listed(Office::kHead, WorkScope::Unseen) == 0);
    REQUIRE(office.away(Office::kExpert, "2026-11-23", "2026-11-24"));
    CHECK(office.listed(Office::kHead, WorkScope::Unseen) == 1);
    CHECK(office.counts(Office::kHead).unseen == 1);
    CHECK(office.listed(Office::kDirector, WorkScope::Unseen) == 1);
    CHECK(office.listed(Office::kAdministrator, WorkScope::Unseen) == 1);
    CHECK(office.listed(QStringLiteral("haichau.vh.truong"), WorkScope::Unseen) == 0);
    CHECK(office.listed(Office::kColleague, WorkScope::Unseen) == 0);
}

TEST_CASE("a pile whose people are all away comes to the head") {
    Office office;
    office.withExpert(std::nullopt);
    REQUIRE(office.away(Office::kExpert, "2026-11-23", "2026-11-24"));
    CHECK(office.listed(Office::kHead, WorkScope::Unseen) == 0);
    REQUIRE(office.away(Office::kColleague, "2026-11-23am", "2026-11-23am"));
    CHECK(office.listed(Office::kHead, WorkScope::Unseen) == 1);
    office.setTime(QDate(2026, 11, 23), QTime(13, 0));
    CHECK(office.listed(Office::kHead, WorkScope::Unseen) == 0);
}

TEST_CASE("overlapping absences change nothing in the store") {
    Office office;
    REQUIRE(office.away(Office::kExpert, "2026-11-24", "2026-11-25"));
    const qint64 events = office.desk().journal.head().seq;
    const auto again = office.away(Office::kExpert, "2026-11-25pm", "2026-11-26");
    REQUIRE(keysOf(again.refusals()) == QStringLiteral("absence.overlap"));
    CHECK(office.desk().journal.head().seq == events);
    CHECK(office.desk().absences.standing({QDate(2026, 11, 23), false}).size() == 1);
}

TEST_CASE("a cancelled absence counts no more and is cancelled once") {
    Office office;
    office.withExpert(Office::kExpert);
    const auto done = office.away(Office::kExpert, "2026-11-23", "2026-11-24", Office::kColleague);
    KeepAbsences absences(office.desk());
    const Actor stranger = office.actor(QStringLiteral("haichau.vh.truong"));
    CHECK(keysOf(absences.cancel(done->absence.id, stranger).refusals()) == QStringLiteral("absence.right"));
    REQUIRE(absences.cancel(done->absence.id, office.actor(Office::kHead)));
    CHECK(office.listed(Office::kColleague, WorkScope::Mine) == 0);
    CHECK(keysOf(absences.cancel(done->absence.id, office.actor(Office::kHead)).refusals()) ==
          QStringLiteral("absence.cancelled"));
    CHECK(keysOf(absences.cancel(AbsenceId(99), office.actor(Office::kHead)).refusals()) ==
          QStringLiteral("absence.unknown"));
}

TEST_CASE("the event of an absence holds ids and half days but no words") {
    Office office;
    Absence absence;
    absence.officer = office.id(Office::kExpert);
    absence.from = absence.to = HalfDay{QDate(2026, 11, 24), true};
    absence.reason = QStringLiteral("Khám bệnh");
    REQUIRE(KeepAbsences(office.desk()).announce(absence, office.actor(Office::kHead)));
    store::Query query(office.database(),
                       QStringLiteral("SELECT kind, body FROM event ORDER BY seq DESC LIMIT 1"));
    query.run().row();
    CHECK(query.at<QString>(0) == office_event::kAbsenceAnnounced);
    const QString body = QString::fromUtf8(query.at<QByteArray>(1));
    CHECK(body.contains(QStringLiteral("2026-11-24pm")));
    CHECK_FALSE(body.contains(QStringLiteral("Khám")));
}
