// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Open on weekdays from 8 to 12 and on one Saturday.
constexpr const char* kMornings = R"({"version":"sang","knownUntil":"2026-12-31",
  "weeks":[{"from":"2026-01-01","to":null,"mon":[["08:00","12:00"]],"tue":[["08:00","12:00"]],
            "wed":[["08:00","12:00"]],"thu":[["08:00","12:00"]],"fri":[["08:00","12:00"]],"sat":[],"sun":[]}],
  "days":[{"date":"2026-11-23","off":"Ngày hội"},
          {"date":"2026-11-21","worksAs":"fri","name":"Làm bù"},
          {"date":"2026-11-25","sessions":[["08:00","10:00"]],"name":"Nghỉ sớm"}]})";

CliRun due(const char* limit, const char* start) {
    return Cli().json(
        {u"due"_s, u"--limit"_s, QString::fromUtf8(limit), u"--start"_s, QString::fromUtf8(start)});
}

}  // namespace

TEST_CASE("a due date is told with every day that led to it") {
    const QJsonObject answer = due("3wd", "2026-11-19T10:00").json();
    CHECK(answer.keys() == QStringList{u"calendar"_s, u"due"_s, u"provisional"_s, u"trace"_s});
    CHECK(answer.value(u"due"_s) == u"2026-11-25T17:00:00+07:00"_s);
    CHECK(answer.value(u"provisional"_s) == false);
    const QJsonArray trace = answer.value(u"trace"_s).toArray();
    REQUIRE(trace.size() == 7);
    double counted = 0;
    for (const QJsonValue day : trace) {
        CHECK(day.toObject().keys() == QStringList{u"counts"_s, u"date"_s, u"reason"_s});
        CHECK_FALSE(day.toObject().value(u"reason"_s).toString().isEmpty());
        counted += day.toObject().value(u"counts"_s).toDouble();
    }
    CHECK(counted == 3);
    CHECK(trace.at(5).toObject().value(u"reason"_s).toString().contains(u"Ngày Văn hóa Việt Nam"_s));
}

TEST_CASE("limits are understood short and in the words of the catalogue") {
    struct Row {
        const char* limit;
        const char* due;
    };
    const Row row = GENERATE(
        Row{"3wd", "2026-11-25T17:00:00+07:00"}, Row{"8wh", "2026-11-20T10:00:00+07:00"},
        Row{"5cd", "2026-11-25T17:00:00+07:00"}, Row{"1mo", "2026-12-21T17:00:00+07:00"},
        Row{"now", "2026-11-19T17:00:00+07:00"}, Row{"0.5wd", "2026-11-20T11:30:00+07:00"},
        Row{"03 ngày làm việc", "2026-11-25T17:00:00+07:00"},
        Row{"3 Ngày làm việc", "2026-11-25T17:00:00+07:00"}, Row{"Trong ngày", "2026-11-19T17:00:00+07:00"});
    CAPTURE(row.limit);
    CHECK(due(row.limit, "2026-11-19T10:00").json().value(u"due"_s) == QString::fromLatin1(row.due));
}

TEST_CASE("a time without zone is local and zones are understood") {
    const QJsonValue local = due("8wh", "2026-11-19T10:00").json().value(u"due"_s);
    CHECK(due("8wh", "2026-11-19T10:00:00+07:00").json().value(u"due"_s) == local);
    CHECK(due("8wh", "2026-11-19T03:00Z").json().value(u"due"_s) == local);
    CHECK(due("8wh", "2026-11-18T22:00-05:00").json().value(u"due"_s) == local);
}

TEST_CASE("what lies past the known holidays is provisional") {
    const QJsonObject answer = due("1wd", "2026-12-31T09:00").json();
    CHECK(answer.value(u"due"_s) == u"2027-01-04T17:00:00+07:00"_s);
    CHECK(answer.value(u"provisional"_s) == true);
    CHECK(Cli().run(line("due --limit 1wd --start 2026-12-31T09:00")).out.contains("(tạm tính)"));
}

TEST_CASE("limits and times that cannot be read are refused with their field") {
    for (const char* limit : {"", "0wd", "-3wd", "3", "wd", "3xx", "1e9wd", "vài hôm", "3wd 3wd", "NaNwd"}) {
        CAPTURE(limit);
        const CliRun run = due(limit, "2026-11-19T10:00");
        CHECK(run.exit != 0);
        CHECK(run.exit <= 2);
        CHECK_FALSE(run.refusals().isEmpty());
    }
    for (const char* start : {"tomorrow", "2026-13-01T10:00", "2026-11-31", "19/11/2026 10:00", " "}) {
        CAPTURE(start);
        CHECK(due("3wd", start).refusals() == QStringList{u"instant.form"_s});
    }
}

TEST_CASE("a calendar file replaces the shipped calendar") {
    const Cli cli;
    const QString calendar = cli.file(u"c.json"_s, QByteArray(kMornings));
    const auto with = [&](const char* words) {
        return cli.json(line(words) + QStringList{u"--calendar"_s, calendar}).json();
    };
    const QJsonObject days = with("due --limit 1wd --start 2026-11-20T09:00");
    CHECK(days.value(u"calendar"_s) == u"sang"_s);
    CHECK(days.value(u"due"_s) == u"2026-11-21T12:00:00+07:00"_s);
    CHECK(with("due --limit 3wd --start 2026-11-20T09:00").value(u"due"_s) == u"2026-11-25T10:00:00+07:00"_s);
    CHECK(with("due --limit 8wh --start 2026-11-20T09:00").value(u"due"_s) == u"2026-11-24T09:00:00+07:00"_s);
    CHECK(with("elapsed --from 2026-11-20T08:00 --to 2026-11-21T12:00").value(u"seconds"_s) == 8 * 3600);
}

TEST_CASE("the store has a calendar of its own") {
    const CliStore store;
    const QJsonObject answer = store.in(line("due --limit 3wd --start 2026-11-19T10:00")).json();
    CHECK(answer.value(u"due"_s) == u"2026-11-25T17:00:00+07:00"_s);
}

TEST_CASE("calendar files that are broken are refused and missing ones are faults") {
    const Cli cli;
    const QStringList command = line("due --limit 3wd --start 2026-11-19T10:00 --calendar");
    for (
        const char* bytes :
        {"", "{", "[]", "{}", R"({"version":"x"})",
         R"({"version":"x","knownUntil":"2026-12-31","weeks":[],"days":[]})",
         R"({"version":"x","knownUntil":"2026-12-31","weeks":[{"from":"2026-01-01","to":null,"mon":[["12:00","08:00"]]}],"days":[]})"}) {
        CAPTURE(bytes);
        const CliRun run = cli.json(command + QStringList{cli.file(u"c.json"_s, QByteArray(bytes))});
        CHECK(run.exit == 1);
        CHECK_FALSE(run.refusals().isEmpty());
    }
    CHECK(cli.json(command + line("nowhere.json")).exit == 3);
    CHECK(cli.json(command + QStringList{cli.path(QString())}).exit == 3);
}

TEST_CASE("a ledger gives the due date the state and the date of index 766") {
    const Cli cli;
    const auto ledger = [&](const char* events) {
        const QByteArray text = QByteArray(R"({"limit":"5wd","events":[)") + events + "]}";
        return cli.json({u"due"_s, u"--ledger"_s, cli.file(u"l.json"_s, text)});
    };
    const QJsonObject running = ledger(R"({"kind":"start","at":"2026-11-16T09:00"})").json();
    CHECK(running.keys() ==
          QStringList{u"calendar"_s, u"due"_s, u"index766Due"_s, u"provisional"_s, u"state"_s, u"trace"_s});
    CHECK(running.value(u"state"_s) == u"running"_s);
    CHECK(running.value(u"due"_s) == u"2026-11-23T17:00:00+07:00"_s);
    CHECK(running.value(u"index766Due"_s) == running.value(u"due"_s));
    CHECK(ledger(R"({"kind":"start","at":"2026-11-16T09:00"},{"kind":"pause","at":"2026-11-17T09:00"})")
              .json()
              .value(u"state"_s) == u"paused"_s);
    CHECK(ledger(R"({"kind":"start","at":"2026-11-16T09:00"},{"kind":"stop","at":"2026-11-17T09:00"})")
              .json()
              .value(u"state"_s) == u"stopped"_s);
    const QJsonObject restarted =
        ledger(R"({"kind":"start","at":"2026-11-16T09:00"},{"kind":"pause","at":"2026-11-17T09:00"},
                  {"kind":"restart","at":"2026-11-18T09:00"})")
            .json();
    CHECK(restarted.value(u"due"_s) == u"2026-11-26T17:00:00+07:00"_s);
    CHECK(restarted.value(u"index766Due"_s).toString() < restarted.value(u"due"_s).toString());
    const QJsonObject extended =
        ledger(
            R"({"kind":"start","at":"2026-11-16T09:00"},{"kind":"extend","at":"2026-11-20T09:00","until":"2026-12-01T17:00"})")
            .json();
    CHECK(extended.value(u"due"_s) == u"2026-12-01T17:00:00+07:00"_s);
}

TEST_CASE("ledgers that tell no story are refused") {
    const Cli cli;
    for (const char* text : {"", "[]", "{}", R"({"limit":"5wd","events":[]})", R"({"limit":"x","events":[]})",
                             R"({"limit":"5wd","events":[{"kind":"pause","at":"2026-11-17T09:00"}]})",
                             R"({"limit":"5wd","events":[{"kind":"start","at":"x"}]})",
                             R"({"limit":"5wd","events":[{"kind":"frob","at":"2026-11-17T09:00"}]})"}) {
        CAPTURE(text);
        const CliRun run = cli.json({u"due"_s, u"--ledger"_s, cli.file(u"l.json"_s, QByteArray(text))});
        CHECK(run.exit == 1);
        CHECK_FALSE(run.refusals().isEmpty());
    }
}

TEST_CASE("working time between two instants") {
    const QJsonObject answer =
        Cli().json(line("elapsed --from 2026-11-19T10:00 --to 2026-11-20T10:00")).json();
    CHECK(answer.keys() == QStringList{u"seconds"_s, u"workingDays"_s});
    CHECK(answer.value(u"seconds"_s) == 8 * 3600);
    CHECK(answer.value(u"workingDays"_s) == 1);
    CHECK(Cli().json(line("elapsed --from x --to 2026-11-20T10:00")).refusals() ==
          QStringList{u"instant.form"_s});
}
