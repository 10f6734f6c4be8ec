// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/make_report.h"

#include "app/demo.h"
#include "app/open_desk.h"
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/undo.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_json.h"
#include "core/store/query.h"
#include "core/store/sqlite_desk.h"
#include "core/store/store_invariants.h"
#include "tests/support/catch2.h"

#include <QTemporaryDir>
#include <algorithm>
#include <random>

using namespace motcua;

namespace {

constexpr quint64 kBusySeed = 5;  ///< leaves more on the desks than others
const Instant kNow = fromLocal(QDate(2026, 11, 23), QTime(14, 0));

/// A year of a practice store, made by chance.
class AYear {
public:
    explicit AYear(qint64 dossiers, quint64 seed = 7) {
        const QString path = m_directory.filePath(QStringLiteral("practice.db"));
        REQUIRE(makeDesk(path, QStringLiteral("da-nang-2026"), true, ManualClock(kNow)));
        auto time = std::make_unique<ManualClock>(kNow);
        ManualClock& clock = *time;
        m_open = std::make_unique<OpenDesk>(path, std::move(time));
        REQUIRE(fillDemo(m_open->desk(), m_open->database(), clock, {dossiers, seed, 12, 200}));
    }

    [[nodiscard]] OpenDesk& open() { return *m_open; }
    [[nodiscard]] ReportDesk& reports() { return m_open->reports(); }

    /// Every row of a table of the store as text.
    QStringList table(const char* columns, const char* name) {
        QStringList rows;
        store::Query query(m_open->database(), QStringLiteral("SELECT json_array(%1) FROM %2 ORDER BY 1")
                                                   .arg(QLatin1String(columns), QLatin1String(name)));
        for (query.run(); query.next();) rows += query.at<QString>(0);
        return rows;
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<OpenDesk> m_open;
};

qint64 number(const ReportTable& table, const ReportRow& row, const char* column) {
    for (qsizetype i = 0; i < table.head.columns.size(); ++i)
        if (table.head.columns.at(i).key == QLatin1String(column)) return std::get<qint64>(row.at(i));
    FAIL("there is no such column");
    return 0;
}

/// Somebody does something to a dossier that asks for no form; nothing where nobody can.
std::optional<Actor> actByChance(Desk& desk, DossierId id, std::mt19937& draw) {
    const Dossier dossier = desk.dossiers.load(id).value();
    ActInput input;
    input.note = QStringLiteral("Theo đề nghị");
    input.receiver = ResultReceiver{QStringLiteral("Nguyễn Thị Đào"), QStringLiteral("048190000018")};
    input.legalBasis = QStringLiteral("Điều 9 Nghị định 118/2025/NĐ-CP");
    input.missingPapers = {PaperFault{{0, QStringLiteral("Giấy ủy quyền")}, false, {}}};
    input.requestedOn = localDate(kNow);
    for (const Officer& officer : desk.directory.officers()) {
        const Actor actor{officer, std::nullopt, QStringLiteral("QUAY-01")};
        QList<ActionOffer> offers = ActOnDossier(desk).offers(dossier, actor);
        std::shuffle(offers.begin(), offers.end(), draw);
        for (const ActionOffer& offer : std::as_const(offers))
            if (offer.enabled && offer.key != kUndo && offer.to != target::kStay &&
                ActOnDossier(desk).act(id, offer.key, input, actor, std::nullopt))
                return actor;
    }
    return std::nullopt;
}

/// As a store stands that had dossiers before it had figures.
void forgetFigures(AYear& year) {
    store::Database& database = year.open().database();
    const auto work = year.open().desk().work.begin();
    store::execute(database, QStringLiteral("UPDATE figures_state SET complete = 0, upto = 0"));
    store::execute(database, QStringLiteral("DELETE FROM flow_day"));
    work->commit();
}

/// Holds what was kept act by act against a count of everything.
void checkRecount(AYear& year) {
    store::Database& database = year.open().database();
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
    const ManualClock clock(kNow);
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
    AYear year(150);
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
    AYear year(150);
    const Period all = yearOf(localDate(kNow));
    const Board board = year.reports().board.board({{}, all, momentOf(year.open().desk())});
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
    AYear year(120);
    checkRecount(year);
}

TEST_CASE("acts by chance and taking every third of them back leave the figures that a recount gives") {
    AYear year(60, kBusySeed);
    Desk& desk = year.open().desk();
    const QStringList before = year.table("month, step, visits, used_s, budget_s, over", "step_month");
    std::mt19937 draw(11);
    int acts = 0;
    int undone = 0;
    for (qint64 round = 0; round < 400; ++round) {
        const DossierId id(1 + qint64(draw() % 60));
        const auto act = actByChance(desk, id, draw);
        if (!act) continue;
        ++acts;
        if (draw() % 3 != 0) continue;
        undone += bool(ActOnDossier(desk).act(id, kUndo, {}, *act, std::nullopt));
    }
    CAPTURE(acts, undone);
    CHECK(undone > 2);
    CHECK(year.table("month, step, visits, used_s, budget_s, over", "step_month") != before);
    checkRecount(year);
}

TEST_CASE("an act that is taken back leaves the times of its step as they were") {
    AYear year(60);
    Desk& desk = year.open().desk();
    const auto times = [&] {
        return year.table(
            "whole, month, step, competent_unit, procedure_version, channel, assignee, visits, used_s, "
            "budgeted, budget_s, over, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12",
            "step_month");
    };
    std::mt19937 draw(5);
    int undone = 0;
    for (qint64 id = 1; id <= 60; ++id) {
        const QStringList before = times();
        const auto actor = actByChance(desk, DossierId(id), draw);
        if (!actor) continue;
        if (!ActOnDossier(desk).act(DossierId(id), kUndo, {}, *actor, std::nullopt)) continue;
        CHECK(times() == before);
        ++undone;
    }
    CHECK(undone > 3);
}

TEST_CASE("what happens while a store is being counted is counted once") {
    AYear year(60, kBusySeed);
    forgetFigures(year);
    const ManualClock clock(kNow);
    store::SqliteDesk fresh(year.open().database(), clock);
    CHECK(fresh.reports().count.countSome(25));
    REQUIRE(figuresObjection(fresh.reports().count));
    CHECK(figuresObjection(fresh.reports().count)->key == QStringLiteral("figures.counting"));
    std::mt19937 draw(3);
    int acts = 0;
    for (qint64 id = 1; id <= 60; ++id) acts += actByChance(fresh.desk(), DossierId(id), draw).has_value();
    CHECK(acts > 5);
    CHECK(countAll(fresh.reports().count, [](const FigureProgress&) { return true; }));
    checkRecount(year);
}
