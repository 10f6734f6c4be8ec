// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"
#include "tests/support/second_look.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dossier that was received twice.
class ATwice : public CliStore {
public:
    ATwice() {
        (void)receive(anApplication());
        code = receive(anApplication()).value(u"code"_s).toString();
    }
    CliRun by(const QString& login, const QStringList& words) {
        as(login);
        return in(QStringList{u"number"_s} + words);
    }
    CliRun propose() { return by(u"haichau.quay1"_s, {u"void"_s, code, u"--reason"_s, u"twice"_s}); }
    CliRun approve() { return by(u"haichau.giamdoc"_s, {u"approve"_s, code}); }
    qsizetype waiting() {
        return by(u"haichau.giamdoc"_s, {u"list"_s}).json().value(u"proposals"_s).toArray().size();
    }
    QJsonObject shown() { return in({u"show"_s, code}).json(); }

    QString code;
};

}  // namespace

TEST_CASE("a number is proposed to be voided, waits in the list, and a supervisor voids it") {
    ATwice twice;
    const CliRun proposed = twice.propose();
    CAPTURE(proposed.err);
    REQUIRE(proposed.exit == 0);
    CHECK(twice.waiting() == 1);
    REQUIRE(twice.approve().exit == 0);
    CHECK(twice.waiting() == 0);
    const QJsonObject voiding = twice.shown().value(u"voiding"_s).toObject();
    CHECK(voiding.value(u"proposedBy"_s) == u"haichau.quay1"_s);
    CHECK(voiding.value(u"voidedBy"_s) == u"haichau.giamdoc"_s);
    CHECK(voiding.value(u"reason"_s) == u"twice"_s);
    CHECK(twice.broken().isEmpty());
}

TEST_CASE("voiding a number is refused with its key, and a reason that is none is told the list") {
    ATwice twice;
    CHECK(twice.approve().refusals() == QStringList{u"void.notProposed"_s});
    CHECK(twice.by(u"haichau.quay1"_s, {u"void"_s, twice.code, u"--reason"_s, u"chan"_s}).refusals() ==
          QStringList{u"void.reason"_s});
    CHECK(twice.by(u"haichau.chutich"_s, {u"void"_s, twice.code, u"--reason"_s, u"twice"_s}).exit == 1);
    REQUIRE(twice.propose().exit == 0);
    REQUIRE(twice.by(u"haichau.quay1"_s, {u"decline"_s, twice.code}).exit == 0);
    CHECK(twice.shown().value(u"voiding"_s).isNull());
}

TEST_CASE("the verifier and the independent one agree about a store with a number that is void") {
    ATwice twice;
    REQUIRE(twice.propose().exit == 0);
    REQUIRE(twice.approve().exit == 0);
    twice.as({});
    CHECK(twice.in({u"verify"_s}).exit == 0);
    const QString anchor = twice.path(u"chot-so.txt"_s);
    twice.as(u"haichau.giamdoc"_s);
    REQUIRE(twice.in({u"checkpoint"_s, u"--out"_s, anchor}).exit == 0);
    CHECK(SecondLook().at(twice.store(), anchor).exit == 0);
}

TEST_CASE("a number that is void is in no report of the period") {
    ATwice twice;
    REQUIRE(twice.propose().exit == 0);
    REQUIRE(twice.approve().exit == 0);
    const CliRun report = twice.in(line("report ii06a --from 2026-11-01 --to 2026-11-30"));
    CAPTURE(report.err);
    REQUIRE(report.exit == 0);
    CHECK(report.json().value(u"totals"_s).toObject().value(u"received"_s).toInt() == 1);
}
