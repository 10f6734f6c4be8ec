// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/change_calendar.h"
#include "core/calendar/due_explanation.h"
#include "core/dossier/dossier_calendar.h"
#include "core/dossier/dossier_events.h"
#include "core/reports/make_report.h"
#include "core/store/journal_audit.h"
#include "core/store/query.h"
#include "tests/store/a_turn.h"

using namespace motcua;
using namespace motcua::test;

namespace {

const QString kDrafter = u"quantri"_s;
const QString kSecond = u"haichau.chutich"_s;

DayRule dayOff(QDate date) {
    DayRule rule;
    rule.date = date;
    rule.name = u"Nghỉ bão"_s;
    return rule;
}

DayRule worked(QDate date, int as) {
    DayRule rule = dayOff(date);
    rule.kind = DayRuleKind::WorksAs;
    rule.worksAs = as;
    return rule;
}

CalendarChange aChange(const QList<DayRule>& days, const QString& decision = {}) {
    CalendarChange change;
    change.days = days;
    change.decision = decision;
    if (!decision.isEmpty()) change.decidedOn = QDate(2026, 11, 20);
    return change;
}

const QString kDecision = u"Quyết định số 1234/QĐ-TTg"_s;

/// One dossier, due Friday 27/11/2026 17:00, and the two persons of a change.
class ACalendar : public ATurn {
public:
    CalendarChange drafted(const CalendarChange& change) {
        return ChangeCalendar(desk()).draft(change, actor(kDrafter)).value();
    }
    ChangePreview applied(const CalendarChange& change) {
        const CalendarChange draft = drafted(change);
        REQUIRE(keysOf(ChangeCalendar(desk()).approve(draft.id, actor(kSecond)).refusals()).isEmpty());
        return ChangeCalendar(desk()).apply(draft.id, actor(kDrafter)).value();
    }
    QString audit() {
        QStringList found;
        for (const store::AuditFinding& finding : store::audited(ADesk::database(), {}).findings)
            found += finding.what + u' ' + finding.where + u' ' + finding.detail;
        return found.join(u"; "_s);
    }
};

Instant closing(int day, int month = 11) {
    return fromLocal(QDate(2026, month, day), QTime(17, 0));
}

}  // namespace

TEST_CASE("a draft of a day off lists the open dossiers that would move and changes nothing") {
    ACalendar scene;
    const CalendarChange draft = scene.drafted(aChange({dayOff(QDate(2026, 11, 26))}, kDecision));
    const qint64 events = scene.events();
    const ChangePreview preview = ChangeCalendar(scene.desk()).preview(draft.id).value();
    REQUIRE(preview.moves.size() == 1);
    CHECK(preview.moves.first().code == scene.now().code);
    CHECK(preview.moves.first().effect == MoveEffect::Later);
    CHECK(preview.moves.first().oldDue == closing(27));
    CHECK(preview.moves.first().newDue == closing(30));
    CHECK(scene.now().due == closing(27));
    CHECK(scene.events() == events);
}

TEST_CASE("a day off by decision moves due dates back in one logged batch") {
    ACalendar scene;
    const QString before = scene.now().calendarVersion;
    const ChangePreview done = scene.applied(aChange({dayOff(QDate(2026, 11, 26))}, kDecision));
    CHECK(done.change.number == 1);
    CHECK(scene.now().due == closing(30));
    CHECK(scene.now().promisedDue == closing(27));
    CHECK(scene.now().calendarVersion == before + u"/+1"_s);
    const QList<HistoryEntry> history = scene.desk().history.of(scene.id);
    CHECK(history.last().event.kind == event_kind::kRedated);
    CHECK(history.last().event.seq == *done.change.batch + 1);
    CHECK(scene.desk().calendars.movesOf(done.change.id) == done.moves);
    CHECK(scene.broken() == QString());
    CHECK(scene.audit() == QString());
}

TEST_CASE("without a decision a promised date is kept and counted by the calendar of its promise") {
    ACalendar scene;
    const QString before = scene.now().calendarVersion;
    const ChangePreview done = scene.applied(aChange({dayOff(QDate(2026, 11, 26))}));
    CHECK(done.count(MoveEffect::Kept) == 1);
    CHECK(scene.now().due == closing(27));
    CHECK(scene.now().keepsCalendar);
    CHECK(scene.now().calendarVersion == before);
    const Dossier dossier = scene.now();
    const auto explained =
        explainLedger(dossier.limit, dossier.ledger, promisedCalendar(scene.desk().centre, dossier));
    CHECK(explained->due.at == closing(27));
    CHECK(explained->calendarVersion == before);
    CHECK_FALSE(scene.desk().centre.calendarOf(dossier.competentUnit).isWorkingDay(QDate(2026, 11, 26)));
    CHECK(scene.broken() == QString());
    CHECK(scene.audit() == QString());
}

TEST_CASE("a restart is a new promise by the calendar of its day") {
    ACalendar scene;
    (void)scene.applied(aChange({dayOff(QDate(2026, 11, 26))}));
    REQUIRE(scene.act(scene.handler, turn::kRequestSupplement, ATurn::missing()));
    scene.on(QDate(2026, 11, 25));
    REQUIRE(scene.act(scene.counter, turn::kSupplementComplete, ATurn::supplied()));
    CHECK_FALSE(scene.now().keepsCalendar);
    CHECK(scene.now().due == closing(1, 12));
    CHECK(scene.now().calendarVersion.endsWith(u"/+1"_s));
    CHECK(scene.broken() == QString());
    CHECK(scene.audit() == QString());
}

TEST_CASE("an act between pause and end keeps the calendar of the promise") {
    ACalendar scene;
    (void)scene.applied(aChange({dayOff(QDate(2026, 11, 26))}));
    REQUIRE(keysOf(scene.act(scene.handler, "forward").refusals()).isEmpty());
    CHECK(scene.now().keepsCalendar);
    CHECK(scene.now().due == closing(27));
    CHECK(scene.audit() == QString());
}

TEST_CASE("a worked day brings due dates forward without any decision") {
    ACalendar scene;
    const ChangePreview done = scene.applied(aChange({worked(QDate(2026, 11, 24), 2)}));
    CHECK(done.count(MoveEffect::Earlier) == 1);
    CHECK(scene.now().due == closing(26));
    CHECK(scene.broken() == QString());
}

TEST_CASE("a day with hours of its own holds in the unit and below it and nowhere else") {
    ACalendar scene;
    DayRule morning = dayOff(QDate(2026, 11, 27));
    morning.kind = DayRuleKind::OwnSessions;
    morning.sessions = {Session{27000, 41400}};
    CalendarChange change = aChange({morning});
    change.unit = scene.unit(u"ubnd-hai-chau"_s);
    const ChangePreview done = scene.applied(change);
    REQUIRE(done.count(MoveEffect::Earlier) == 1);
    CHECK(scene.now().due == fromLocal(QDate(2026, 11, 27), QTime(11, 30)));
    const CentreBook& book = scene.desk().centre;
    CHECK(book.calendarOf(scene.unit(u"kinh-te-hai-chau"_s)).sessions(QDate(2026, 11, 27)).size() == 1);
    CHECK(book.calendarOf(scene.unit(u"ubnd-hoi-an"_s)).sessions(QDate(2026, 11, 27)).size() == 2);
}

TEST_CASE("the own change of a unit wins over a later one of the whole centre") {
    ACalendar scene;
    CalendarChange own = aChange({worked(QDate(2026, 11, 28), 5)});
    own.unit = scene.unit(u"ubnd-hai-chau"_s);
    (void)scene.applied(own);
    (void)scene.applied(aChange({dayOff(QDate(2026, 11, 28))}));
    const CentreBook& book = scene.desk().centre;
    CHECK(book.calendarOf(scene.unit(u"kinh-te-hai-chau"_s)).isWorkingDay(QDate(2026, 11, 28)));
    CHECK(book.calendarOf(scene.unit(u"kinh-te-hai-chau"_s)).version().endsWith(u"/+2"_s));
    CHECK_FALSE(book.calendarOf(scene.unit(u"ubnd-hoi-an"_s)).isWorkingDay(QDate(2026, 11, 28)));
}

TEST_CASE("a change is approved by a second person who leads and applied only then") {
    ACalendar scene;
    ChangeCalendar use(scene.desk());
    const CalendarChange draft = scene.drafted(aChange({dayOff(QDate(2026, 11, 26))}));
    CHECK(keysOf(use.apply(draft.id, scene.actor(kDrafter)).refusals()) == u"calendar.state"_s);
    CHECK(keysOf(use.approve(draft.id, scene.actor(kDrafter)).refusals()) == u"calendar.second"_s);
    CHECK(keysOf(use.approve(draft.id, scene.actor(scene.counter)).refusals()) == u"calendar.right"_s);
    REQUIRE(use.approve(draft.id, scene.actor(kSecond)));
    CHECK(keysOf(use.apply(draft.id, scene.actor(scene.counter)).refusals()) == u"calendar.right"_s);
    REQUIRE(use.apply(draft.id, scene.actor(kSecond)));
    CHECK(keysOf(use.apply(draft.id, scene.actor(kSecond)).refusals()) == u"calendar.state"_s);
    CHECK(keysOf(use.withdraw(draft.id, scene.actor(kDrafter)).refusals()) == u"calendar.state"_s);
    CHECK(scene.audit() == QString());
}

TEST_CASE("what is wrong with a draft is said all at once") {
    ACalendar scene;
    CalendarChange bad = aChange({dayOff(QDate(2026, 11, 2))});
    bad.days.first().name.clear();
    bad.decidedOn = QDate(2026, 11, 1);
    bad.unit = UnitId(9999);
    const auto refused = ChangeCalendar(scene.desk()).draft(bad, scene.actor(kDrafter));
    CHECK(keysOf(refused.refusals()) == u"calendar.decision calendar.name calendar.past unit.unknown"_s);
    CHECK(keysOf(ChangeCalendar(scene.desk()).draft(aChange({}), scene.actor(kDrafter)).refusals()) ==
          u"calendar.days"_s);
    CHECK(keysOf(ChangeCalendar(scene.desk())
                     .draft(aChange({dayOff(QDate(2026, 11, 26))}), scene.actor(scene.counter))
                     .refusals()) == u"calendar.right"_s);
}

TEST_CASE("a dossier whose clock stands still is not moved") {
    ACalendar scene;
    REQUIRE(scene.act(scene.handler, turn::kRequestSupplement, ATurn::missing()));
    const ChangePreview done = scene.applied(aChange({dayOff(QDate(2026, 11, 26))}, kDecision));
    CHECK(done.moves.isEmpty());
    CHECK_FALSE(scene.now().due.has_value());
}

TEST_CASE("a tampered change of the calendar is found") {
    ACalendar scene;
    (void)scene.applied(aChange({dayOff(QDate(2026, 11, 26))}, kDecision));
    {
        const auto work = scene.desk().work.begin();
        store::execute(scene.ADesk::database(), u"DROP TRIGGER calendar_change_is_settled_once"_s);
        store::execute(scene.ADesk::database(), u"UPDATE calendar_change SET decision = ?"_s, u"khác"_s);
        work->commit();
    }
    CHECK(scene.audit().contains(u"calendar change 1 days"_s));
}

TEST_CASE("a report of a past moment stays as it was when the calendar is changed since") {
    ACalendar scene;
    scene.on(QDate(2026, 11, 28));
    const Instant then = scene.clock().now();
    const auto figures = [&] {
        const auto report = MakeReport(scene.store().reports())
                                .make({ReportKind::Ii06a,
                                       {QDate(2026, 11, 1), QDate(2026, 11, 30)},
                                       {},
                                       then,
                                       SummaryBy::Unit});
        REQUIRE(report);
        const ReportTable table = wholeTable(*report);
        QStringList numbers;
        for (const ReportCell& cell : *table.totals)
            if (const auto* number = std::get_if<qint64>(&cell)) numbers += QString::number(*number);
        return numbers;
    };
    const QStringList before = figures();
    CHECK(before.last() == u"1"_s);  // overdue
    scene.on(QDate(2026, 12, 1));
    (void)scene.applied(aChange({dayOff(QDate(2026, 11, 26))}, kDecision));
    REQUIRE(scene.now().due == closing(30));
    CHECK(figures() == before);
}
