// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_board.h"

#include "core/store/query.h"
#include "core/store/store_invariants.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/every_number.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 23);
const Period kNovember{QDate(2026, 11, 1), QDate(2026, 11, 30)};

Instant onDay(int day, int hour, int minute = 0) {
    return fromLocal(QDate(2026, 11, day), QTime(hour, minute));
}

/// A morning with a little of everything.
class AMorning : public ADesk {
public:
    AMorning() {
        ADossier(*this).due(onDay(25, 17)).keep();
        ADossier(*this).due(onDay(23, 17)).with([](Dossier& d) { d.channel = Channel::Online; }).keep();
        ADossier(*this).due(onDay(20, 17)).keep();
        ADossier(*this)
            .due(onDay(10, 17))
            .with([](Dossier& d) { d.process.tokens.last().assignee.reset(); })
            .keep();
        pausedFor(ClockReason::Supplement);
        pausedFor(ClockReason::OtherAgency);
        ended(onDay(20, 9), onDay(20, 17));
        ended(onDay(20, 14), onDay(20, 17));
        ended(onDay(20, 9), onDay(18, 17));
        clock().set(onDay(23, 9));
    }

    BoardRequest request(const FigureScope& scope = {}) {
        return {scope, kNovember, {clock().now(), onDay(24, 17)}};
    }
    Board board(const FigureScope& scope = {}) { return reader().board(request(scope)); }
    BoardReader& reader() { return store().reports().board; }

private:
    void pausedFor(ClockReason reason) {
        ADossier(*this)
            .due(std::nullopt)
            .status(PublicStatus::SupplementRequested)
            .with([reason](Dossier& d) {
                d.ledger += ClockEvent{ClockEventKind::Pause, onDay(22, 9), {}, reason, {}, {}, {}};
            })
            .keep();
    }
    void ended(Instant when, Instant due) {
        ADossier(*this)
            .due(due)
            .status(PublicStatus::Finished)
            .with([when, due](Dossier& d) {
                d.receivedAt = d.clockStartAt = onDay(17, 8);
                d.receivedOn = QDate(2026, 11, 17);
                d.promisedDue = due;
                d.finishedAt = when;
            })
            .keep();
    }
};

/// The list behind each number has as many dossiers as the number says, and the parts make the whole.
void checkEverything(AMorning& desk, const Board& board) {
    CHECK(test::differencesOf(desk.reader(), board) == QStringList());
    for (const auto& parts :
         {board.overdueByUnit, board.overdueBySector, board.overdueByOfficer, board.overdueByAge}) {
        qint64 sum = 0;
        for (const BoardPart& part : parts) sum += part.overdue.count;
        CHECK(sum == board.overdue.count);
    }
}

}  // namespace

TEST_CASE("the board counts a morning as one would by hand") {
    AMorning desk;
    const Board board = desk.board();
    CHECK(board.receivedToday.count == 6);
    CHECK(board.inProcess.count == 6);
    CHECK(board.dueToday.count == 1);
    CHECK(board.dueSoon.count == 1);
    CHECK(board.overdue.count == 2);
    CHECK(board.paused.count == 2);
    CHECK(board.pausedFor.size() == 2);
    CHECK(board.uncollected.count == 3);
    CHECK(board.ended.early.count == 1);
    CHECK(board.ended.onTime.count == 1);
    CHECK(board.ended.late.count == 1);
    CHECK(board.ended.onTimeShare() == 2.0 / 3);
    CHECK_FALSE(board.endedBefore.onTimeShare());
    REQUIRE(board.lateBy.size() == 1);
    CHECK(board.lateBy.first().responsible == Responsible::Centre);
}

TEST_CASE("overdue is broken down by unit sector officer and age") {
    AMorning desk;
    const Board board = desk.board();
    REQUIRE(board.overdueByUnit.size() == 1);
    CHECK(board.overdueByUnit.first().key == u"tt-hai-chau"_s);
    REQUIRE(board.overdueBySector.size() == 1);
    CHECK(board.overdueBySector.first().label == u"Hộ tịch"_s);
    CHECK(board.overdueByOfficer.size() == 2);
    QList<qint64> ages;
    for (const BoardPart& part : board.overdueByAge) ages += part.overdue.count;
    CHECK(ages == QList<qint64>{1, 0, 0, 1, 0, 0});
}

TEST_CASE("behind every number of the board stand exactly its dossiers") {
    AMorning desk;
    checkEverything(desk, desk.board());
    FigureScope scope;
    scope.unit = desk.unit(u"tt-hai-chau"_s);
    checkEverything(desk, desk.board(scope));
    scope.officer = desk.actor(u"haichau.quay1"_s).officer.id;
    checkEverything(desk, desk.board(scope));
    scope.channel = Channel::Online;
    scope.sector = u"Hộ tịch"_s;
    scope.procedureCode = u"1.001193"_s;
    checkEverything(desk, desk.board(scope));
}

TEST_CASE("a filter that nothing meets shows an empty board") {
    AMorning desk;
    FigureScope scope;
    scope.sector = u"Đất đai"_s;
    const Board board = desk.board(scope);
    CHECK(board.inProcess.count == 0);
    CHECK(board.overdue.count == 0);
    CHECK(board.ended.all() == 0);
    checkEverything(desk, board);
}

TEST_CASE("weeks run from Monday to Sunday and end today") {
    AMorning desk;
    const QList<WeekFlow> weeks = desk.board().weeks;
    REQUIRE(weeks.size() == 5);
    CHECK(weeks.first().week == Period{QDate(2026, 11, 1), QDate(2026, 11, 1)});
    CHECK(weeks.last().week == Period{kToday, kToday});
    CHECK(weeks.at(3).received.count == 3);
    CHECK(weeks.at(3).ended.count == 3);
}

TEST_CASE("the figures are what a recount gives and damage to them is seen") {
    AMorning desk;
    const auto broken = [&] {
        QStringList names;
        for (const auto& invariant : store::checkedInvariants(desk.database(), store::Depth::Full))
            if (!invariant.holds && invariant.name.startsWith(u"figures"_s)) names += invariant.name;
        return names;
    };
    CHECK(broken().isEmpty());
    const auto work = desk.desk().work.begin();
    store::execute(desk.database(), u"UPDATE flow_day SET received = received + 1 WHERE whole = 0"_s);
    CHECK(broken() == QStringList{u"figures.received"_s, u"figures.whole"_s});
    store::execute(desk.database(), u"UPDATE flow_day SET received = received + 1 WHERE whole = 1"_s);
    CHECK(broken().contains(u"figures.received"_s));
    store::execute(desk.database(), u"UPDATE flow_day SET received = received - 1"_s);
    store::execute(desk.database(), u"UPDATE dossier SET ended_how = 'early' WHERE ended_how = 'onTime'"_s);
    CHECK(broken() == QStringList{u"figures.days"_s});
    store::execute(desk.database(), u"UPDATE dossier SET waits_for = 'nobody' WHERE id = 1"_s);
    CHECK(broken().contains(u"figures.ended"_s));
}
