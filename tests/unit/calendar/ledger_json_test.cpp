// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/clock_ledger.h"
#include "core/calendar/working_calendar.h"
#include "tests/support/catch2.h"
#include "tests/unit/calendar/vectors.h"

using namespace motcua;
using test::at;

namespace {

QStringList ledgerProblems(const QByteArray& json) {
    QStringList found;
    const auto ledger = ledgerFromJson(json, test::office());
    for (const Refusal& refusal : ledger.refusals()) found += refusal.key + QLatin1Char(' ') + refusal.field;
    return found;
}

QByteArray withEvent(const QByteArray& event) {
    return R"({"limit":"5wd","events":[)" + event + "]}";
}

QStringList oneEvent(const char* text) {
    return {QString::fromLatin1(text)};
}

}  // namespace

TEST_CASE("a ledger file is read with everything it says") {
    const auto ledger = ledgerFromJson(
        withEvent(
            R"({"kind":"pause","at":"2025-03-05T10:00+07:00","until":"2025-03-07T10:00","reason":"otherAgency",)"
            R"("legalBasis":"Đ19","documentNo":"12/TB","responsible":"nobody"})"),
        test::office());
    REQUIRE(ledger);
    CHECK(ledger->limit == TimeLimit::workingDays(5));
    const ClockEvent expected{ClockEventKind::Pause,    at("2025-03-05T10:00"), at("2025-03-07T10:00"),
                              ClockReason::OtherAgency, QStringLiteral("Đ19"),  QStringLiteral("12/TB"),
                              Responsible::Nobody};
    CHECK(ledger->events == QList<ClockEvent>{expected});
}

TEST_CASE("the limit may be Vietnamese") {
    const auto ledger = ledgerFromJson(R"({"limit":"05 ngày làm việc","events":[]})", test::office());
    REQUIRE(ledger);
    CHECK(ledger->limit == TimeLimit::workingDays(5));
}

TEST_CASE("an end without time of day is closing") {
    const auto read = [](const char* until) {
        return *ledgerFromJson(withEvent(R"({"kind":"extend","at":"2025-03-05T10:00","until":")" +
                                         QByteArray(until) + "\"}"),
                               test::office())
                    ->events.first()
                    .until;
    };
    CHECK(read("2025-03-14") == at("2025-03-14T17:00"));
    CHECK(read("2025-03-15") == at("2025-03-17T17:00"));
}

TEST_CASE("what a ledger file gets wrong is named") {
    CHECK(ledgerProblems(withEvent(R"({"kind":"begin","at":"2025-03-05T10:00"})")) ==
          oneEvent("ledger.kind events[0].kind"));
    CHECK(ledgerProblems(withEvent(R"({"kind":"start","at":"5/3/2025"})")) ==
          oneEvent("ledger.instant events[0].at"));
    CHECK(ledgerProblems(withEvent(R"({"kind":"start"})")) == oneEvent("ledger.instant events[0].at"));
    CHECK(ledgerProblems(withEvent(R"({"kind":"pause","at":"2025-03-05T10:00","reason":"lunch"})")) ==
          oneEvent("ledger.list events[0].reason"));
    CHECK(ledgerProblems(R"({"limit":"0wd","events":[]})") == oneEvent("ledger.limit limit"));
    CHECK(ledgerProblems("{}") ==
          QStringList({QStringLiteral("ledger.limit limit"), QStringLiteral("ledger.events events")}));
    CHECK(ledgerProblems("[]").size() == 2);
    CHECK(ledgerProblems("nonsense").size() == 1);
}
