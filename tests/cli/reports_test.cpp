// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

#include <QFile>
#include <QFileInfo>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three dossiers of three days of one week.
class AReportedWeek : public CliStore {
public:
    AReportedWeek() : CliStore(u"da-nang-2026"_s, u"2026-11-16T09:00"_s) {
        for (const QString& day : {u"2026-11-16T09:00"_s, u"2026-11-18T09:00"_s, u"2026-11-20T09:00"_s}) {
            at(day);
            (void)receive(anApplication());
        }
        at(u"2026-11-20T16:00"_s);
    }
};

QJsonObject totals(const CliRun& run) {
    CAPTURE(run.err);
    REQUIRE(run.exit == 0);
    return run.json().value(u"totals"_s).toObject();
}

}  // namespace

TEST_CASE("form II 06a as JSON carries its cut off its definitions and its checks") {
    AReportedWeek week;
    const CliRun run = week.in(line("report ii06a --from 2026-11-01 --to 2026-11-30"));
    CHECK(totals(run).value(u"received"_s) == 3);
    CHECK(totals(run).value(u"overdue"_s) == 1);
    CHECK(totals(run).value(u"within"_s) == 2);
    const QJsonObject report = run.json();
    CHECK(report.value(u"report"_s) == u"ii06a"_s);
    CHECK(report.value(u"cutOff"_s) == u"2026-11-20T16:00:00+07:00"_s);
    CHECK_FALSE(report.value(u"definitions"_s).toString().isEmpty());
    CHECK(report.value(u"columns"_s).toArray().size() == 13);
    REQUIRE(report.value(u"checks"_s).toArray().size() == 4);
    for (const QJsonValue check : report.value(u"checks"_s).toArray())
        CHECK(check.toObject().value(u"holds"_s).toBool());
}

TEST_CASE("a report shows the state of the moment that is asked for") {
    AReportedWeek week;
    const CliRun run =
        week.in(line("report ii06a --from 2026-11-01 --to 2026-11-30 --as-of 2026-11-19T12:00"));
    CHECK(totals(run).value(u"received"_s) == 2);
    CHECK(totals(run).value(u"overdue"_s) == 0);
}

TEST_CASE("every report can be made") {
    AReportedWeek week;
    const auto kind =
        GENERATE(values<const char*>({"ii06a", "register", "overdue", "fees", "summary", "index766",
                                      "uncollected", "requests", "apologies", "digest"}));
    const QStringList command =
        QStringList{u"report"_s, QLatin1String(kind)} + line("--from 2026-11-01 --to 2026-11-30");
    const CliRun run = week.in(command);
    CAPTURE(kind, run.err);
    CHECK(run.exit == 0);
    CHECK(run.json().value(u"report"_s) == QLatin1String(kind));
    CHECK(week.words(command).out.contains("\t"));
}

TEST_CASE("a kept report is listed and run again with the same figures") {
    AReportedWeek week;
    const CliRun kept = week.in(line("report ii06a --from 2026-11-01 --to 2026-11-30 --keep"));
    REQUIRE(kept.exit == 0);
    CHECK(kept.json().value(u"kept"_s).toObject().value(u"id"_s) == 1);
    week.at(u"2026-11-30T16:00"_s);
    CHECK(totals(week.in(line("report ii06a --from 2026-11-01 --to 2026-11-30"))).value(u"overdue"_s) == 3);
    const CliRun again = week.in(line("report again 1"));
    CHECK(totals(again).value(u"overdue"_s) == 1);
    CHECK(again.json().value(u"same"_s).toBool());
    CHECK(week.in(line("report list")).json().value(u"reports"_s).toArray().size() == 1);
    CHECK(week.in(line("report again 7")).refusals() == QStringList{u"report.unknown"_s});
    CHECK(week.broken().isEmpty());
}

TEST_CASE("what cannot be reported is refused by its key") {
    AReportedWeek week;
    CHECK(week.in(line("report everything")).refusals() == QStringList{u"report.unknown"_s});
    CHECK(week.in(line("report ii06a --unit nowhere --as-of never --from 31/2/2026")).refusals() ==
          QStringList{u"date.absent"_s, u"unit.unknown"_s, u"asOf.form"_s});
    CHECK(week.in(line("report summary --by colour")).refusals() == QStringList{u"by.unknown"_s});
    CHECK(week.in(line("report ii06a --from 2026-11-30 --to 2026-11-01 --unit nowhere")).refusals() ==
          QStringList{u"period.order"_s, u"unit.unknown"_s});
    CHECK(week.in(line("dashboard --from 2026-11-30 --to 2026-11-01")).refusals() ==
          QStringList{u"period.order"_s});
}

TEST_CASE("columns of one title are told apart by their common heads") {
    AReportedWeek week;
    const QString text = QString::fromUtf8(week.words(line("report index766")).out);
    CHECK(text.count(QString::fromUtf8(": Đúng hạn")) == 2);
    CHECK(text.count(QString::fromUtf8(": Tỷ lệ")) == 2);
}

TEST_CASE("the dashboard tells the figures of the board") {
    AReportedWeek week;
    const CliRun run = week.in(line("dashboard"));
    REQUIRE(run.exit == 0);
    const QJsonObject board = run.json();
    CHECK(board.value(u"receivedToday"_s) == 1);
    CHECK(board.value(u"inProcess"_s) == 3);
    CHECK(board.value(u"overdue"_s) == 1);
    CHECK(board.value(u"overdueByUnit"_s).toArray().size() == 1);
    CHECK(week.words(line("dashboard")).out.contains(QString::fromUtf8("Quá hạn: 1").toUtf8()));
    CHECK(week.in(line("dashboard --unit so-tu-phap")).json().value(u"inProcess"_s) == 0);
}

TEST_CASE("the dashboard is narrowed by sector procedure officer and channel") {
    AReportedWeek week;
    const auto open = [&](const char* words, const QString& value) {
        const CliRun run = week.in(line(words) + QStringList{value});
        CAPTURE(words, value, run.err);
        REQUIRE(run.exit == 0);
        return run.json().value(u"inProcess"_s).toInt();
    };
    const QString sector = week.in(line("catalogue show 1.004837")).json().value(u"sector"_s).toString();
    CHECK(open("dashboard --sector", sector) == 3);
    CHECK(open("dashboard --sector", sector.toUpper()) == 3);
    CHECK(open("dashboard --procedure", u"1.004837"_s) == 3);
    CHECK(open("dashboard --channel", u"counter"_s) == 3);
    CHECK(open("dashboard --channel", u"online"_s) == 0);
    CHECK(open("dashboard --officer", u"haichau.giamdoc"_s) == 0);
    const int held = open("dashboard --officer", u"haichau.quay1"_s);
    CHECK(held + open("dashboard --officer", u"nobody"_s) == 3);
    CHECK(open("dashboard --procedure 1.004837 --channel online --sector", sector) == 0);
}

TEST_CASE("a board of what does not exist is refused by the fields that are wrong") {
    AReportedWeek week;
    const CliRun run = week.in(line("dashboard --unit x --sector x --procedure x --officer x --channel x"));
    CHECK(run.exit == 1);
    CHECK(run.refusals() == QStringList{u"unit.unknown"_s, u"sector.unknown"_s, u"procedure.unknown"_s,
                                        u"officer.unknown"_s, u"channel.unknown"_s});
    QStringList fields;
    for (const QJsonValue refusal : run.json().value(u"refusals"_s).toArray())
        fields += refusal.toObject().value(u"field"_s).toString();
    CHECK(fields == QStringList{u"unit"_s, u"sector"_s, u"procedure"_s, u"officer"_s, u"channel"_s});
}

TEST_CASE("a report goes into a file of each kind by its suffix") {
    AReportedWeek week;
    for (const char* kind : {"ii06a", "register", "overdue", "fees", "summary", "index766", "uncollected",
                             "requests", "apologies", "digest"})
        for (const char* suffix : {"xlsx", "csv", "pdf"}) {
            CAPTURE(kind, suffix);
            const QString file =
                week.path(QStringLiteral("%1.%2").arg(QLatin1String(kind), QLatin1String(suffix)));
            const CliRun run = week.in(QStringList{u"report"_s, QLatin1String(kind), u"--out"_s, file} +
                                       line("--from 2026-11-01 --to 2026-11-30"));
            CAPTURE(run.err);
            REQUIRE(run.exit == 0);
            CHECK(run.json().value(u"file"_s) == file);
            CHECK(run.json().value(u"report"_s) == QLatin1String(kind));
            CHECK(QFileInfo(file).size() > 100);
        }
}

TEST_CASE("a report in a file says the same as on the screen and a suffix that means nothing is refused") {
    AReportedWeek week;
    const QString file = week.path(u"ii06a.csv"_s);
    const CliRun run = week.in(QStringList{u"report"_s, u"ii06a"_s, u"--out"_s, file} +
                               line("--from 2026-11-01 --to 2026-11-30"));
    CHECK(totals(run).value(u"received"_s) == 3);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().startsWith("\xEF\xBB\xBF"));
    const CliRun wrong = week.in({u"report"_s, u"ii06a"_s, u"--out"_s, week.path(u"ii06a.doc"_s)});
    CHECK(wrong.exit == 1);
    CHECK(wrong.refusals() == QStringList{u"export.suffix"_s});
}

TEST_CASE("a kept report is written again with the figures that were kept") {
    AReportedWeek week;
    REQUIRE(week.in(line("report ii06a --from 2026-11-01 --to 2026-11-30 --keep")).exit == 0);
    const QString file = week.path(u"again.xlsx"_s);
    const CliRun run = week.in({u"report"_s, u"again"_s, u"1"_s, u"--out"_s, file});
    REQUIRE(run.exit == 0);
    CHECK(run.json().value(u"same"_s).toBool());
    CHECK(QFileInfo(file).size() > 1000);
}

TEST_CASE("fees that are taken stand in the report of the period until their receipt is cancelled") {
    AReportedWeek week;
    const QJsonArray fees{QJsonObject{{u"name"_s, u"Lệ phí"_s}, {u"amount"_s, 50'000}}};
    const QString code = week.receive(anApplicationWith(u"fees"_s, fees)).value(u"code"_s).toString();
    const CliRun taken = week.in({u"fees"_s, code, u"--take"_s, u"20.000"_s, u"--by"_s, u"transfer"_s});
    CAPTURE(taken.err);
    REQUIRE(taken.exit == 0);
    CHECK(taken.json().value(u"taken"_s) == 20'000);
    const auto total = [&] {
        return totals(week.in(line("report fees --from 2026-11-01 --to 2026-11-30")))
            .value(u"taken"_s)
            .toInteger();
    };
    CHECK(total() == 20'000);
    CHECK(week.in({u"fees"_s, code, u"--cancel"_s, u"1"_s}).refusals() == QStringList{u"fees.reason"_s});
    REQUIRE(week.in({u"fees"_s, code, u"--cancel"_s, u"1"_s, u"--reason"_s, u"amount"_s}).exit == 0);
    CHECK(total() == 20'000);
    week.as(u"haichau.giamdoc"_s);
    REQUIRE(week.in({u"fees"_s, code, u"--cancel"_s, u"1"_s}).exit == 0);
    CHECK(total() == 0);
    CHECK(week.in({u"fees"_s, code, u"--take"_s, u"much"_s}).refusals() == QStringList{u"fees.amount"_s});
    CHECK(week.broken().isEmpty());
}

TEST_CASE("holders are reminded by the code of what they hold") {
    AReportedWeek week;
    const QString code = week.receive(anApplication()).value(u"code"_s).toString();
    week.as(u"haichau.giamdoc"_s);
    const CliRun run = week.in({u"remind"_s, code});
    CAPTURE(run.out, run.err);
    REQUIRE(run.exit == 0);
    CHECK(run.json().value(u"reminded"_s).toArray().size() == 1);
    CHECK(week.in({u"remind"_s, code}).refusals() == QStringList{u"remind.soon"_s});
    CHECK(week.broken().isEmpty());
}

TEST_CASE("reports and the dashboard are scoped to the units of who is named") {
    AReportedWeek week;
    week.as(u"noivu.chuyenvien"_s);
    CHECK(totals(week.in(line("report ii06a --from 2026-11-01 --to 2026-11-30"))).value(u"received"_s) == 0);
    CHECK(week.in(line("dashboard")).json().value(u"inProcess"_s) == 0);
    CHECK(week.in(line("dashboard --unit tt-hai-chau")).refusals() == QStringList{u"right.unit"_s});
    week.as(u"haichau.giamdoc"_s);
    CHECK(week.in(line("dashboard")).json().value(u"inProcess"_s) == 3);
}

TEST_CASE("a list with names is written to a file by who may export them") {
    AReportedWeek week;
    const QStringList command{u"report"_s, u"overdue"_s, u"--out"_s, week.path(u"overdue.csv"_s)};
    week.as(u"haichau.quay1"_s);
    CHECK(week.in(command).refusals() == QStringList{u"right.role"_s});
    CHECK_FALSE(QFileInfo::exists(week.path(u"overdue.csv"_s)));
    week.as(u"haichau.giamdoc"_s);
    CHECK(week.in(command).exit == 0);
}
