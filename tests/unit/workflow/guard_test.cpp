// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/guard.h"

#include "tests/support/catch2.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace motcua;

namespace {

GuardResult result(const char* text, const Facts& facts) {
    return evaluated(guardFromText(QString::fromUtf8(text)).value(), facts);
}

QString refusalOf(const QString& text) {
    const Outcome<Guard> guard = guardFromText(text);
    return guard ? QString() : guard.refusals().first().key;
}

Facts known() {
    Facts facts;
    facts.setFlag(QStringLiteral("papersComplete"), true);
    facts.setFlag(QStringLiteral("overdue"), false);
    facts.setText(QStringLiteral("payment"), QStringLiteral("unpaid"));
    facts.setText(QStringLiteral("channel"), QStringLiteral("post"));
    facts.setCount(QStringLiteral("supplement"), 1);
    facts.setElapsed(QStringLiteral("waiting"), LimitUnit::CalendarDay, 15'000);
    return facts;
}

}  // namespace

TEST_CASE("each operator decides over known facts") {
    const auto [text, truth] = GENERATE(table<const char*, Truth>({
        {"papersComplete", Truth::Yes},
        {"overdue", Truth::No},
        {"not(overdue)", Truth::Yes},
        {"payment = paid", Truth::No},
        {"payment != paid", Truth::Yes},
        {"payment ≠ unpaid", Truth::No},
        {"channel in {post, online}", Truth::Yes},
        {"channel in {counter}", Truth::No},
        {"exists(payment)", Truth::Yes},
        {"exists(returnBy)", Truth::Unknown},
        {"count(supplement) < 1", Truth::No},
        {"count(supplement) <= 1", Truth::Yes},
        {"count(supplement) = 1", Truth::Yes},
        {"elapsed(waiting, cd) < 15", Truth::No},
        {"elapsed(waiting, cd) ≤ 15", Truth::Yes},
        {"elapsed(waiting, wd) <= 15", Truth::Unknown},
        {"all[papersComplete, count(supplement) < 1]", Truth::No},
        {"any[overdue, papersComplete]", Truth::Yes},
        {"", Truth::Yes},
    }));
    CAPTURE(text);
    const GuardResult found = result(text, known());
    CHECK(found.truth == truth);
    CHECK(found.reasons.isEmpty() == (truth == Truth::Yes));
}

TEST_CASE("what is unknown is neither true nor false and does not hide a certain answer") {
    const Facts none;
    CHECK(result("papersComplete", none).truth == Truth::Unknown);
    CHECK(result("not(papersComplete)", none).truth == Truth::Unknown);
    CHECK(result("all[overdue, returnBy = post]", known()).truth == Truth::No);
    CHECK(result("any[papersComplete, returnBy = post]", known()).truth == Truth::Yes);
    CHECK(result("all[papersComplete, returnBy = post]", known()).truth == Truth::Unknown);
}

TEST_CASE("a guard that fails names every leaf in its way") {
    const GuardResult found = result("all[papersComplete, payment = paid, count(supplement) < 1]", known());
    REQUIRE(found.reasons.size() == 2);
    CHECK(found.reasons.at(0) == QStringLiteral("The payment must be paid, but is not paid."));
    CHECK(found.reasons.at(1) ==
          QStringLiteral("The number of supplement requests must be below 1, but is 1."));
    CHECK(result("not(any[overdue, papersComplete])", known()).reasons ==
          QStringList{QStringLiteral("This stands against it: all required papers are there.")});
}

TEST_CASE("the text form reads back what it writes") {
    const QString text =
        GENERATE(as<QString>(), QStringLiteral("all[payment = paid, not(overdue)]"),
                 QStringLiteral("any[count(supplement) < 1, elapsed(waiting, cd) <= 15]"),
                 QStringLiteral("channel in {post, online}"), QStringLiteral("exists(elapsed(step, wh))"),
                 QStringLiteral("elapsed(dossier, wd) < 0.5"));
    const Guard guard = guardFromText(text).value();
    CHECK(toText(guard) == text);
    CHECK(guardFromText(toText(guard)).value() == guard);
}

TEST_CASE("the tree form means the same as the text form") {
    const QByteArray json = R"({"all":[{"=":["payment","paid"]},{"not":{"is":"overdue"}},
        {"<":[{"count":"supplement"},1]},{"in":["channel",["post","online"]]},
        {"<=":[{"elapsed":["waiting","cd"]},15]},{"exists":"payment"},"papersComplete"]})";
    const Guard guard = guardFromJson(QJsonDocument::fromJson(json).object()).value();
    CHECK(
        toText(guard) ==
        QStringLiteral("all[payment = paid, not(overdue), count(supplement) < 1, channel in {post, online}, "
                       "elapsed(waiting, cd) <= 15, exists(payment), papersComplete]"));
}

TEST_CASE("what is no guard is refused") {
    CHECK(refusalOf(QStringLiteral("all[")) == QStringLiteral("guard.fact"));
    CHECK(refusalOf(QStringLiteral("all[papersComplete")) == QStringLiteral("guard.syntax"));
    CHECK(refusalOf(QStringLiteral("papersComplete overdue")) == QStringLiteral("guard.syntax"));
    CHECK(refusalOf(QStringLiteral("weather = fine")) == QStringLiteral("guard.fact"));
    CHECK(refusalOf(QStringLiteral("payment < 3")) == QStringLiteral("guard.fact"));
    CHECK(refusalOf(QStringLiteral("payment = 3")) == QStringLiteral("guard.value"));
    CHECK(refusalOf(QStringLiteral("count(supplement) < many")) == QStringLiteral("guard.value"));
    CHECK(refusalOf(QStringLiteral("elapsed(waiting, mo) < 1")) == QStringLiteral("guard.syntax"));
    CHECK(refusalOf(QStringLiteral("system(rm)")) == QStringLiteral("guard.fact"));
    CHECK(refusalOf(QString(100'000, QLatin1Char('('))) == QStringLiteral("guard.syntax"));
    CHECK(refusalOf(QStringLiteral("not(").repeated(40)) == QStringLiteral("guard.depth"));
    CHECK(refusalOf(QStringLiteral("papersComplete\u202e")) == QStringLiteral("guard.syntax"));
}

TEST_CASE("facts outside the white-list are a bug") {
    Facts facts;
    CHECK_THROWS_AS(facts.setFlag(QStringLiteral("weather"), true), LogicError);
    CHECK_THROWS_AS(facts.setFlag(QStringLiteral("payment"), true), LogicError);
    CHECK_THROWS_AS(facts.setCount(QStringLiteral("waiting"), 1), LogicError);
}
