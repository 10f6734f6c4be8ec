// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/make_report.h"

#include "app/demo_draw.h"
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/undo.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_json.h"
#include "core/store/sqlite_desk.h"
#include "core/store/store_invariants.h"
#include "tests/app/a_year.h"

#include <algorithm>

using namespace motcua;

namespace {

constexpr int kMostRounds = 12;  ///< over all open dossiers: far more than is ever needed

qint64 number(const ReportTable& table, const ReportRow& row, const char* column) {
    for (qsizetype i = 0; i < table.head.columns.size(); ++i)
        if (table.head.columns.at(i).key == QLatin1String(column)) return std::get<qint64>(row.at(i));
    FAIL("there is no such column");
    return 0;
}

/// The same order on every machine: std::shuffle is every library's own.
template <class T>
void shuffle(QList<T>& list, Draw& draw) {
    for (qsizetype left = list.size(); left > 1; --left) list.swapItemsAt(left - 1, draw.below(left));
}

QList<DossierId> openDossiers(AYear& year) {
    QList<DossierId> open;
    for (qint64 id = 1;; ++id) {
        const auto dossier = year.desk().dossiers.load(DossierId(id));
        if (!dossier) return open;
        if (dossier->process.live()) open += DossierId(id);
    }
}

/// Somebody does something to a dossier that asks for no form; nothing where nobody can.
std::optional<Actor> actByChance(Desk& desk, DossierId id, Draw& draw) {
    const Dossier dossier = desk.dossiers.load(id).value();
    ActInput input;
    input.note = QStringLiteral("Theo đề nghị");
    input.receiver = ResultReceiver{QStringLiteral("Nguyễn Thị Đào"), QStringLiteral("048190000018")};
    input.legalBasis = QStringLiteral("Điều 9 Nghị định 118/2025/NĐ-CP");
    input.missingPapers = {PaperFault{{0, QStringLiteral("Giấy ủy quyền")}, false, {}}};
    input.requestedOn = localDate(kYearEnd);
    for (const Officer& officer : desk.directory.officers()) {
        const Actor actor{officer, std::nullopt, QStringLiteral("QUAY-01")};
        QList<ActionOffer> offers = ActOnDossier(desk).offers(dossier, actor);
        shuffle(offers, draw);
        for (const ActionOffer& offer : std::as_const(offers))
            if (offer.enabled && offer.key != kUndo && offer.to != target::kStay &&
                ActOnDossier(desk).act(id, offer.key, input, actor, std::nullopt))
                return actor;
    }
    return std::nullopt;
}

/// Acts upon one open dossier after the other, again from the first after the last, until `each` has said
/// often enough that it has what it wanted.
template <class Each>
void walkUntil(int wanted, AYear& year, Draw& draw, const Each& each) {
    int had = 0;
    for (int round = 0; round < kMostRounds && had < wanted; ++round) {
        for (const DossierId id : openDossiers(year)) {
            if (had >= wanted) break;
            had += each(id, draw) ? 1 : 0;
        }
    }
    REQUIRE(had == wanted);
}

QStringList stepTimes(AYear& year) {
    return year.table(
        "whole, month, step, competent_unit, procedure_version, channel, assignee, visits, "
        "used_s, budgeted, budget_s, over, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12",
        "step_month");
}

/// As a store stands that had dossiers before it had figures.
void forgetFigures(AYear& year) {
    store::Database& database = year.database();
    const auto work = year.desk().work.begin();
    store::execute(database, QStringLiteral("UPDATE figures_state SET complete = 0, upto = 0"));
    store::execute(database, QStringLiteral("DELETE FROM flow_day"));
    work->commit();
}

/// Holds what was kept act by act against a count of everything.
void checkRecount(AYear& year) {
    store::Database& database = year.database();
    const auto figures = [&] {
        return QList<QStringList>{
            year.table("whole, day, competent_unit, procedure_version, channel, received, early, on_time, "
                       "late_centre, late_applicant, late_other, late_nobody",
                       "flow_day"),
            // Not their seconds: calendars that were changed since measure other budgets today.
            year.table(
                "whole, month, step, competent_unit, procedure_version, channel, assignee, visits, budgeted",
                "step_month"),
            year.table("id, ended_ms, ended_how, ended_by, late_by, waits_for, counted", "dossier")};
    };
    const QList<QStringList> kept = figures();
    forgetFigures(year);
    // A desk of its own, which does not know yet that everything is counted.
    const ManualClock clock(kYearEnd);
    store::SqliteDesk fresh(database, clock);
    CHECK(countAll(fresh.reports().count, [](const FigureProgress&) { return true; }));
    CHECK(figures() == kept);
    for (const auto& invariant : store::checkedInvariants(database, store::Depth::Full)) {
        CAPTURE(invariant.name, invariant.detail);
        CHECK(invariant.holds);
    }
}

}  // namespace

TEST_CASE("of a random year every dossier is resolved or open and every check holds") {
    AYear year;
    const MakeReport reports(year.reports());
    std::optional<qint64> openBefore;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const Period period = quarterOf(QDate(2026, 1 + 3 * quarter, 1));
        const auto report = reports.make({ReportKind::Ii06a, period, {}, {}, SummaryBy::Unit});
        REQUIRE(report);
        CHECK(report->checks.size() == 4);
        for (const ReportCheck& check : report->checks) CHECK(check.holds);
        const ReportTable table = wholeTable(*report);
        for (const ReportRow& row : table.rows) {
            CHECK(number(table, row, "received") ==
                  number(table, row, "resolved") + number(table, row, "open"));
            CHECK(number(table, row, "received") == number(table, row, "online") +
                                                        number(table, row, "direct") +
                                                        number(table, row, "carried"));
        }
        if (openBefore) CHECK(number(table, *table.totals, "carried") == *openBefore);
        openBefore = number(table, *table.totals, "open");
    }
}

TEST_CASE("the board of a random year agrees with form II 06a") {
    AYear year;
    const Period all = yearOf(localDate(kYearEnd));
    const Board board = year.reports().board.board({{}, all, momentOf(year.desk())});
    const auto report = MakeReport(year.reports()).make({ReportKind::Ii06a, all, {}, {}, SummaryBy::Unit});
    REQUIRE(report);
    const ReportTable table = wholeTable(*report);
    CHECK(board.ended.early.count == number(table, *table.totals, "early"));
    CHECK(board.ended.onTime.count == number(table, *table.totals, "onTime"));
    CHECK(board.ended.late.count == number(table, *table.totals, "late"));
    CHECK(board.inProcess.count == number(table, *table.totals, "open"));
    CHECK(board.overdue.count == number(table, *table.totals, "overdue"));
    qint64 received = 0;
    for (const WeekFlow& week : board.weeks) received += week.received.count;
    CHECK(received == number(table, *table.totals, "online") + number(table, *table.totals, "direct"));
    CHECK_FALSE(board.steps.isEmpty());
}

TEST_CASE("counting a store anew gives the figures that were kept") {
    AYear year;
    checkRecount(year);
}

TEST_CASE("acts by chance and taking every third of them back leave the figures that a recount gives") {
    AYear year;
    const QStringList before = year.table("month, step, visits, used_s, budget_s, over", "step_month");
    Draw draw(11);
    int acts = 0;
    walkUntil(6, year, draw, [&](DossierId id, Draw& chance) {
        const auto actor = actByChance(year.desk(), id, chance);
        return actor && ++acts % 3 == 0 &&
               ActOnDossier(year.desk()).act(id, kUndo, {}, *actor, std::nullopt).isDone();
    });
    CHECK(year.table("month, step, visits, used_s, budget_s, over", "step_month") != before);
    checkRecount(year);
}

TEST_CASE("an act that is taken back leaves the times of its step as they were") {
    AYear year;
    Draw draw(5);
    walkUntil(8, year, draw, [&](DossierId id, Draw& chance) {
        const QStringList before = stepTimes(year);
        const auto actor = actByChance(year.desk(), id, chance);
        if (!actor || !ActOnDossier(year.desk()).act(id, kUndo, {}, *actor, std::nullopt)) return false;
        CHECK(stepTimes(year) == before);
        return true;
    });
}

TEST_CASE("a dossier that is recalled unread has not left its step") {
    AYear year;
    const auto sentAndRecalled = [&](DossierId id, const Actor& actor) {
        const QStringList before = stepTimes(year);
        ActOnDossier use(year.desk());
        if (!use.act(id, QStringLiteral("forward"), {}, actor, std::nullopt)) return false;
        if (!use.act(id, staffing::kRecall, {}, actor, std::nullopt)) return false;
        CHECK(stepTimes(year) == before);
        return true;
    };
    Draw draw(7);
    walkUntil(3, year, draw, [&](DossierId id, Draw&) {
        const QList<Officer> officers = year.desk().directory.officers();
        return std::any_of(officers.begin(), officers.end(), [&](const Officer& one) {
            return sentAndRecalled(id, {one, std::nullopt, QStringLiteral("QUAY-01")});
        });
    });
    checkRecount(year);
}

TEST_CASE("what happens while a store is being counted is counted once") {
    AYear year;
    forgetFigures(year);
    const ManualClock clock(kYearEnd);
    store::SqliteDesk fresh(year.database(), clock);
    CHECK(fresh.reports().count.countSome(25));
    REQUIRE(figuresObjection(fresh.reports().count));
    CHECK(figuresObjection(fresh.reports().count)->key == QStringLiteral("figures.counting"));
    Draw draw(3);
    walkUntil(8, year, draw,
              [&](DossierId id, Draw& chance) { return actByChance(fresh.desk(), id, chance).has_value(); });
    CHECK(countAll(fresh.reports().count, [](const FigureProgress&) { return true; }));
    checkRecount(year);
}
