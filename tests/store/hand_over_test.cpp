// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/hand_over.h"
#include "core/dossier/office_events.h"
#include "core/forms/handover_of_list.h"
#include "tests/store/people_office.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::test;

using Office = PeopleOffice;

TEST_CASE("the papers of what was sent on since the last list go onto the next one") {
    Office office;
    HandOver handover(office.desk());
    const Dossier first = office.withExpert(Office::kExpert);
    const Actor counter = office.actor(Office::kCounter);
    REQUIRE(office.desk().handovers.pending(office.counterUnit()).size() == 1);
    const QString note = QStringLiteral("Đợt 15 giờ");
    const auto list = handover.make(office.counterUnit(), office.division(), note, counter);
    REQUIRE(keysOf(list.refusals()).isEmpty());
    CHECK(list->number == 1);
    CHECK(list->note == note);
    REQUIRE(list->lines.size() == 1);
    CHECK(list->lines.first().code == first.code);
    CHECK(list->lines.first().originals == 1);
    CHECK(list->lines.first().papers == 3);
    CHECK(office.desk().handovers.pending(office.counterUnit()).isEmpty());
    CHECK(keysOf(handover.make(office.counterUnit(), office.division(), {}, counter).refusals()) ==
          QStringLiteral("handover.nothing"));
    office.withExpert(std::nullopt);
    CHECK(handover.make(office.counterUnit(), office.division(), {}, counter)->number == 2);
}

TEST_CASE("papers lie with the counter until the receiver confirms them") {
    Office office;
    HandOver handover(office.desk());
    const Dossier first = office.withExpert(Office::kExpert);
    const Dossier second = office.withExpert(Office::kExpert);
    const auto list =
        handover.make(office.counterUnit(), office.division(), {}, office.actor(Office::kCounter));
    REQUIRE(list);
    CHECK(office.desk().handovers.custody(first.id)->unit == office.counterUnit());
    CHECK(keysOf(handover.confirm(list->id, {}, office.actor(Office::kCounter)).refusals()) ==
          QStringLiteral("handover.giver"));
    CHECK(keysOf(
              handover.confirm(list->id, {}, office.actor(QStringLiteral("haichau.vh.truong"))).refusals()) ==
          QStringLiteral("handover.receiver"));
    office.setTime(QDate(2026, 11, 23), QTime(15, 10));
    const auto confirmed = handover.confirm(list->id, {second.id}, office.actor(Office::kExpert));
    REQUIRE(keysOf(confirmed.refusals()).isEmpty());
    CHECK(confirmed->lines.last().missing);
    CHECK(office.desk().handovers.custody(first.id)->unit == office.division());
    CHECK(office.desk().handovers.custody(first.id)->officer == office.id(Office::kExpert));
    CHECK(office.desk().handovers.custody(second.id)->unit == office.counterUnit());
    CHECK(office.desk().history.of(first.id).last().event.kind == office_event::kPapersHandedOver);
    const auto again = handover.confirm(list->id, {}, office.actor(Office::kExpert));
    REQUIRE(keysOf(again.refusals()) == QStringLiteral("handover.confirmed"));
    CHECK(again.refusals().first().message.contains(QStringLiteral("15:10")));
    const QList<HandoverList> pending = office.desk().handovers.pending(office.counterUnit());
    REQUIRE(pending.size() == 1);
    CHECK(pending.first().lines.first().code == second.code);
}

TEST_CASE("papers go back to the applicant with an event and only by who has them") {
    Office office;
    HandOver handover(office.desk());
    const Dossier dossier = office.withExpert(Office::kExpert);
    CHECK(keysOf(handover.giveBack(dossier.id, {}, {}, office.actor(Office::kExpert)).refusals()) ==
          QStringLiteral("custody.right"));
    const QString note = QStringLiteral("Trả lại bản chính");
    REQUIRE(handover.giveBack(dossier.id, {}, note, office.actor(Office::kCounter)));
    CHECK_FALSE(office.desk().handovers.custody(dossier.id)->unit);
    const HistoryEntry last = office.desk().history.of(dossier.id).last();
    CHECK(last.event.kind == office_event::kPapersReturned);
    CHECK(last.note == note);
    CHECK(keysOf(handover.giveBack(dossier.id, {}, {}, office.actor(Office::kCounter)).refusals()) ==
          QStringLiteral("custody.none"));
    CHECK(office.desk().handovers.pending(office.counterUnit()).isEmpty());
}

TEST_CASE("the slip of a list names both units and both officers") {
    Office office;
    HandOver handover(office.desk());
    office.withExpert(Office::kExpert);
    const auto list =
        handover.make(office.counterUnit(), office.division(), {}, office.actor(Office::kCounter));
    const QString text = toText(handoverSlip(handoverOf(*list, office.desk())));
    CHECK(text.contains(QStringLiteral("Trung tâm Phục vụ hành chính công phường Hải Châu")));
    CHECK(text.contains(QStringLiteral("Phòng Kinh tế, Hạ tầng và Đô thị phường Hải Châu")));
    CHECK(text.contains(office.actor(Office::kCounter).officer.name));
    CHECK(text.contains(practiceMark()));
}
