// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_json.h"

#include "core/calendar/working_calendar.h"
#include "tests/support/catch2.h"
#include "tests/unit/calendar/vectors.h"

#include <QJsonArray>

using namespace motcua;
using test::at;

namespace {
QString latin(const char* latin) {
    return QString::fromLatin1(latin);
}
}  // namespace

TEST_CASE("the due document has exactly the keys of the contract") {
    const QJsonObject document =
        dueJson(explainDue(TimeLimit::workingDays(1), at("2026-11-23T09:00"), nationalCalendar()));
    CHECK(document.keys() ==
          QStringList({latin("calendar"), latin("due"), latin("provisional"), latin("trace")}));
    CHECK(document.value(latin("due")).toString() == latin("2026-11-25T17:00:00+07:00"));
    const QJsonArray trace = document.value(latin("trace")).toArray();
    REQUIRE(trace.size() == 3);
    CHECK(trace.at(0).toObject().keys() == QStringList({latin("counts"), latin("date"), latin("reason")}));
    CHECK(trace.at(2).toObject().value(latin("counts")) == QJsonValue(1));
}

TEST_CASE("the ledger document adds index 766 and the state") {
    const QByteArray file = R"({"limit":"5wd","events":[{"kind":"start","at":"2025-03-03T09:00"},)"
                            R"({"kind":"pause","at":"2025-03-05T10:00","reason":"supplement"},)"
                            R"({"kind":"restart","at":"2025-03-14T15:00"}]})";
    const auto ledger = ledgerFromJson(file, test::office());
    REQUIRE(ledger);
    const QJsonObject document = ledgerJson(*evaluateLedger(ledger->limit, ledger->events, test::office()),
                                            *explainLedger(ledger->limit, ledger->events, test::office()));
    CHECK(document.value(latin("due")).toString() == latin("2025-03-21T17:00:00+07:00"));
    CHECK(document.value(latin("index766Due")).toString() == latin("2025-03-20T11:00:00+07:00"));
    CHECK(document.value(latin("state")).toString() == latin("running"));
    CHECK(document.size() == 6);
}

TEST_CASE("the elapsed document counts seconds and working days") {
    const QJsonObject document = elapsedJson(at("2025-03-03T09:00"), at("2025-03-04T17:00"), test::office());
    CHECK(document == QJsonObject({{latin("seconds"), 52'200}, {latin("workingDays"), 1}}));
}
