// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject show(const CliStore& store, const QJsonObject& receipt) {
    return store.in({u"show"_s, receipt.value(u"code"_s).toString()}).json();
}

QJsonObject place(const CliStore& store, const QJsonObject& receipt) {
    return show(store, receipt).value(u"register"_s).toObject();
}

}  // namespace

TEST_CASE("Quang Nam in 2018 numbers and prints as its decree says") {
    const CliStore store(u"quang-nam-2018"_s, u"2018-03-20T09:00"_s);
    const QString file = store.path(u"o.pdf"_s);
    const QJsonObject receipt = store.receive(anApplication(), {u"--slip"_s, file});
    CHECK(receipt.value(u"code"_s) == u"000.00.01.H47-180320-0001"_s);
    CHECK(receipt.value(u"due"_s) == u"2018-03-23T17:00:00+07:00"_s);
    CHECK(receipt.value(u"provisional"_s) == false);
    CHECK(show(store, receipt).value(u"formSet"_s) == u"tt01-2018"_s);
    const QString text = textOfPdf(file);
    CHECK(text.contains(u"UBND TỈNH QUẢNG NAM"_s));
    CHECK(text.contains(u"Nội dung yêu cầu giải quyết"_s));
    CHECK(text.contains(u"Bản chụp"_s));
    CHECK(text.contains(u"Tam Kỳ, ngày 20 tháng 3 năm 2018"_s));
    CHECK(store.broken().isEmpty());
}

TEST_CASE("the pattern of codes follows the day of receipt") {
    CliStore store(u"da-nang-2026"_s, u"2025-12-30T09:00"_s);
    CHECK(store.receive(anApplication()).value(u"code"_s) == u"H17.12-251230-0001"_s);
    store.at(u"2026-01-05T09:00"_s);
    const QJsonObject receipt = store.receive(anApplication());
    CHECK(receipt.value(u"code"_s) == u"H17.12-20260105-0000001"_s);
    CHECK(show(store, receipt).value(u"formSet"_s) == u"tt03-2025"_s);
    CHECK(store.in({u"show"_s, u"h17.12–251230-0001"_s}).exit == 0);
}

TEST_CASE("forms and agency codes of Quang Nam follow the day of receipt") {
    CliStore store(u"quang-nam-2018"_s, u"2018-03-20T09:00"_s);
    const QJsonObject old = store.receive(anApplication());
    store.at(u"2018-12-28T09:00"_s);
    const QJsonObject later = store.receive(anApplication());
    CHECK(later.value(u"code"_s).toString().contains(u"-181228-0001"_s));
    CHECK(show(store, old).value(u"formSet"_s) == show(store, later).value(u"formSet"_s));
}

TEST_CASE("at midnight the ordinal begins again and the code carries the local day") {
    CliStore store(u"da-nang-2026"_s, u"2026-11-23T23:59:59"_s);
    CHECK(store.receive(anApplication()).value(u"code"_s) == u"H17.12-20261123-0000001"_s);
    CHECK(store.receive(anApplication()).value(u"code"_s) == u"H17.12-20261123-0000002"_s);
    store.at(u"2026-11-24T00:00:00"_s);
    CHECK(store.receive(anApplication()).value(u"code"_s) == u"H17.12-20261124-0000001"_s);
    store.at(u"2026-11-24T16:59:59Z"_s);
    CHECK(store.receive(anApplication()).value(u"code"_s) == u"H17.12-20261124-0000002"_s);
    store.at(u"2026-11-24T17:00:00Z"_s);
    CHECK(store.receive(anApplication()).value(u"code"_s) == u"H17.12-20261125-0000001"_s);
    CHECK(store.broken().isEmpty());
}

TEST_CASE("at New Year the register begins again and runs on otherwise") {
    CliStore store(u"da-nang-2026"_s, u"2026-12-30T09:00"_s);
    CHECK(place(store, store.receive(anApplication())).value(u"number"_s) == 1);
    store.at(u"2026-12-31T23:59:59"_s);
    const QJsonObject last = store.receive(anApplication());
    CHECK(last.value(u"code"_s) == u"H17.12-20261231-0000001"_s);
    CHECK(place(store, last).value(u"number"_s) == 2);
    CHECK(last.value(u"provisional"_s) == true);
    store.at(u"2027-01-01T00:00:00"_s);
    const QJsonObject first = store.receive(anApplication());
    CHECK(first.value(u"code"_s) == u"H17.12-20270101-0000001"_s);
    CHECK(place(store, first).value(u"number"_s) == 1);
    CHECK(place(store, first).value(u"volume"_s) == 1);
    CHECK(store.broken().isEmpty());
}

TEST_CASE("one working day from the last of December is provisional") {
    const CliStore store(u"da-nang-2026"_s, u"2026-12-31T09:00"_s);
    const QJsonObject answer = store.in(line("due --limit 1wd --start 2026-12-31T09:00")).json();
    CHECK(answer.value(u"due"_s) == u"2027-01-04T17:00:00+07:00"_s);
    CHECK(answer.value(u"provisional"_s) == true);
}

TEST_CASE("what is resolved at once is due the same day until three o'clock") {
    CliStore store(u"da-nang-2026"_s, u"2026-11-19T15:00"_s);
    QJsonObject birth = anApplicationWith(u"procedure"_s, u"1.001193"_s);
    birth.insert(u"papers"_s,
                 QJsonArray{object(R"({"index":1,"originals":1})"), object(R"({"index":2,"copies":1})")});
    CHECK(store.receive(birth).value(u"due"_s) == u"2026-11-19T17:00:00+07:00"_s);
    store.at(u"2026-11-19T15:00:01"_s);
    CHECK(store.receive(birth).value(u"due"_s) == u"2026-11-20T17:00:00+07:00"_s);
}

TEST_CASE("before the centre there are no rules and nothing is received") {
    CliStore store;
    store.at(u"2024-05-06T09:00"_s);
    const CliRun run = store.tryReceive(anApplication());
    CHECK(run.exit == 1);
    CHECK_FALSE(run.refusals().isEmpty());
}
