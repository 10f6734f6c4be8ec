// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

#include <QJsonDocument>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kApproved = QStringLiteral(MOTCUA_VECTORS "/cli/processes.json");

/// The default process in the program's own form, for a procedure of the centre.
QJsonObject ownForm(const CliStore& store) {
    QJsonObject process = store.in(line("workflow show 1.004837")).json();
    process.remove(u"approved"_s);
    process.remove(u"problems"_s);
    process.remove(u"workflows"_s);
    process.insert(u"key"_s, u"giam-ho"_s);
    process.insert(u"procedures"_s, QJsonArray{u"1.004837"_s});
    return process;
}

}  // namespace

TEST_CASE("approved processes are checked without a store") {
    const CliRun run = Cli().json({u"workflow"_s, u"check"_s, kApproved});
    CHECK(run.exit == 0);
    const QJsonObject answer = run.json();
    CHECK(answer.value(u"workflows"_s) == 2);
    for (const QJsonValue problem : answer.value(u"problems"_s).toArray()) {
        CHECK(problem.toObject().value(u"severity"_s) == u"warning"_s);
        CHECK_FALSE(problem.toObject().value(u"key"_s).toString().isEmpty());
        CHECK_FALSE(problem.toObject().value(u"message"_s).toString().isEmpty());
    }
}

TEST_CASE("processes are imported once and unchanged the second time") {
    const CliStore store;
    const QJsonObject first = store.in({u"workflow"_s, u"import"_s, kApproved}).json();
    CHECK(first.value(u"added"_s) == 2);
    const QJsonObject second = store.in({u"workflow"_s, u"import"_s, kApproved}).json();
    CHECK(second.value(u"added"_s) == 0);
    CHECK(second.value(u"unchanged"_s) == 2);
}

TEST_CASE("a procedure without an approved process shows the default one") {
    const CliStore store;
    const QJsonObject shown = store.in(line("workflow show 1.004837")).json();
    CHECK(shown.value(u"approved"_s) == false);
    CHECK(shown.value(u"steps"_s).toArray().size() > 3);
    CHECK(shown.contains(u"problems"_s));
    CHECK(store.in(line("workflow show 9.999999")).refusals() == QStringList{u"procedure.unknown"_s});
}

TEST_CASE("a process of the own form becomes the approved one and dossiers run on it") {
    const CliStore store;
    QJsonObject process = ownForm(store);
    process.insert(u"name"_s, u"Giám hộ của trung tâm"_s);
    const QString file = store.file(u"w.json"_s, process);
    const CliRun check = store.in({u"workflow"_s, u"check"_s, file});
    CAPTURE(check.out);
    REQUIRE(check.exit == 0);
    const CliRun import = store.in({u"workflow"_s, u"import"_s, file});
    CHECK(import.json().value(u"added"_s) == 1);
    CHECK(store.in(line("workflow show 1.004837")).json().value(u"approved"_s) == true);
    CHECK(store.receive(anApplication()).value(u"workflow"_s) == u"Giám hộ của trung tâm"_s);
}

TEST_CASE("several approved processes are listed and an application names one of them") {
    const CliStore store;
    for (const QString& key : {u"giam-ho-1"_s, u"giam-ho-2"_s}) {
        QJsonObject process = ownForm(store);
        process.insert(u"key"_s, key);
        process.insert(u"name"_s, u"Giám hộ (%1)"_s.arg(key));
        const QString file = store.file(key, process);
        REQUIRE(store.in({u"workflow"_s, u"import"_s, file}).json().value(u"added"_s) == 1);
    }
    const auto keys = [&store](const char* command) {
        QStringList found;
        for (const QJsonValue each : store.in(line(command)).json().value(u"workflows"_s).toArray())
            found += each.toObject().value(u"key"_s).toString();
        found.sort();
        return found;
    };
    const QStringList both{u"giam-ho-1"_s, u"giam-ho-2"_s};
    CHECK(keys("workflow show 1.004837") == both);
    CHECK(keys("catalogue show 1.004837") == both);
    CHECK(store.in(line("workflow show 1.004837 --key giam-ho-1")).json().value(u"name"_s) ==
          u"Giám hộ (giam-ho-1)"_s);
    QJsonObject application = anApplication();
    application.insert(u"workflow"_s, u"giam-ho-1"_s);
    CHECK(store.receive(application).value(u"workflow"_s) == u"Giám hộ (giam-ho-1)"_s);
    application.insert(u"workflow"_s, u"giam-ho-9"_s);
    const CliRun refused = store.tryReceive(application);
    CHECK(refused.exit == 1);
    CHECK(refused.refusals() == QStringList{u"workflow.unknown"_s});
    CHECK(QString::fromUtf8(refused.out).contains(u"giam-ho-2"_s));
    CHECK(store.in(line("workflow show 1.004837 --key giam-ho-9")).refusals() ==
          QStringList{u"workflow.unknown"_s});
}

TEST_CASE("a process with an error is told and not imported") {
    const CliStore store;
    QJsonObject process = ownForm(store);
    QJsonArray actions = process.value(u"actions"_s).toArray();
    QJsonObject action = actions.first().toObject();
    action.insert(u"to"_s, u"nowhere"_s);
    actions.replace(0, action);
    process.insert(u"actions"_s, actions);
    const QString file = store.file(u"w.json"_s, process);
    for (const char* command : {"check", "import"}) {
        const CliRun run = store.in({u"workflow"_s, QLatin1String(command), file});
        CHECK(run.exit == 1);
        CHECK_FALSE(run.json().value(u"problems"_s).toArray().isEmpty());
    }
    CHECK(store.in(line("workflow show 1.004837")).json().value(u"approved"_s) == false);
}

TEST_CASE("files that hold no process are refused") {
    const Cli cli;
    for (const char* bytes : {"", "{", "7", "{}", R"([{"id":"x"}])"}) {
        CAPTURE(bytes);
        const CliRun run = cli.json({u"workflow"_s, u"check"_s, cli.file(u"w.json"_s, QByteArray(bytes))});
        CHECK(run.exit == 1);
        (void)run.json();
    }
    CHECK(cli.json(line("workflow check nowhere.json")).exit == 3);
}

TEST_CASE("a step of an imported process opens its linked dossier and unknown places are refused") {
    CliStore store;
    QJsonObject process = ownForm(store);
    QString handling;
    for (const QJsonValue step : process.value(u"steps"_s).toArray())
        if (step[u"lane"_s][u"role"_s] == u"handler"_s) handling = step[u"key"_s].toString();
    REQUIRE_FALSE(handling.isEmpty());
    const auto withStep = [&](const QString& unit) {
        QJsonObject made = process;
        QJsonArray steps = process.value(u"steps"_s).toArray();
        QJsonArray actions = process.value(u"actions"_s).toArray();
        steps += QJsonObject{
            {u"key"_s, u"cho"_s},
            {u"kind"_s, u"sub"_s},
            {u"name"_s, u"Chờ liên thông"_s},
            {u"status"_s, 4},
            {u"sub"_s,
             QJsonObject{{u"procedure"_s, u"1.004837"_s}, {u"unit"_s, u"fixed"_s}, {u"unitKey"_s, unit}}}};
        actions += QJsonObject{{u"key"_s, u"gui"_s},
                               {u"from"_s, handling},
                               {u"to"_s, u"cho"_s},
                               {u"label"_s, u"Gửi liên thông"_s}};
        actions += QJsonObject{{u"key"_s, u"co"_s},
                               {u"from"_s, u"cho"_s},
                               {u"to"_s, u"@asker"_s},
                               {u"label"_s, u"Có kết quả"_s},
                               {u"guard"_s, u"subOutcome = finished"_s},
                               {u"trigger"_s, QJsonObject{{u"event"_s, u"subEnded"_s}}}};
        actions += QJsonObject{{u"key"_s, u"tu"_s},
                               {u"from"_s, u"cho"_s},
                               {u"to"_s, u"@asker"_s},
                               {u"label"_s, u"Tự giải quyết tiếp"_s},
                               {u"requires"_s, QJsonArray{u"comment"_s}}};
        made.insert(u"steps"_s, steps);
        made.insert(u"actions"_s, actions);
        return store.file(u"lien-thong.json"_s, made);
    };
    const QString absent = withStep(u"so-khong-co"_s);
    CHECK(Cli().json({u"workflow"_s, u"check"_s, absent}).exit == 0);
    const CliRun checked = store.in({u"workflow"_s, u"check"_s, absent});
    CHECK(checked.exit == 1);
    CHECK(checked.json().value(u"problems"_s).toArray().last()[u"key"_s] == u"sub.unit"_s);
    const CliRun without =
        Cli().json({u"--store"_s, store.path(u"khong-co.db"_s), u"workflow"_s, u"check"_s, absent});
    CHECK(without.exit == 0);
    CHECK(without.err.contains("khong-co.db"));
    const CliRun wrong = store.in({u"workflow"_s, u"import"_s, absent});
    CHECK(wrong.exit == 1);
    CHECK(wrong.json().value(u"problems"_s).toArray().last()[u"key"_s] == u"sub.unit"_s);
    const QString sound = withStep(u"tt-tp"_s);
    CHECK(store.in({u"workflow"_s, u"check"_s, sound}).exit == 0);
    REQUIRE(store.in({u"workflow"_s, u"import"_s, sound}).json().value(u"added"_s) == 1);
    CHECK(store.in({u"workflow"_s, u"import"_s, sound}).json().value(u"unchanged"_s) == 1);

    store.as(u"haichau.quay1"_s);
    const QString code = store.receive(anApplication()).value(u"code"_s).toString();
    REQUIRE(store.in({u"act"_s, code, u"forward"_s}).exit == 0);
    store.as(u"haichau.vp.truong"_s);
    REQUIRE(store.in({u"act"_s, code, u"forward"_s}).exit == 0);
    store.as(u"haichau.vp.chuyenvien1"_s);
    REQUIRE(store.in({u"act"_s, code, u"claim"_s}).exit == 0);
    const QJsonObject sent = store.in({u"act"_s, code, u"gui"_s}).json();
    CHECK(sent.value(u"step"_s) == u"Chờ liên thông"_s);
    store.as(QString());
    CHECK(store.in({u"show"_s, sent.value(u"opened"_s).toString()}).json().value(u"origin"_s) == code);
    CHECK(store.in({u"verify"_s}).exit == 0);
    CHECK(store.broken() == QString());
}
