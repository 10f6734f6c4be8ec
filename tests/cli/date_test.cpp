// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"
#include "tests/support/second_look.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dossier for another agency, whose reception there was typed two days late.
class AMistyped : public CliStore {
public:
    AMistyped()
        : code(receive(anApplicationWith(
                           u"nonBoundary"_s,
                           object(R"({"competentUnit":"so-tu-phap","clockStartAt":"2026-11-25T08:00"})")))
                   .value(u"code"_s)
                   .toString()) {
        at(u"2026-11-25T10:00"_s);
    }
    CliRun by(const QString& login, const QStringList& words) {
        as(login);
        return in(QStringList{u"date"_s} + words);
    }
    CliRun propose(const QString& to, const QString& reason = u"typing"_s,
                   const QString& which = u"clockStart"_s) {
        return by(u"haichau.quay1"_s,
                  {u"propose"_s, code, u"--which"_s, which, u"--to"_s, to, u"--reason"_s, reason});
    }
    CliRun approve() { return by(u"haichau.giamdoc"_s, {u"approve"_s, code}); }
    qsizetype waiting() {
        return by(u"haichau.giamdoc"_s, {u"list"_s}).json().value(u"proposals"_s).toArray().size();
    }
    QJsonObject shown() { return in({u"show"_s, code}).json(); }

    QString code;
};

}  // namespace

TEST_CASE("a date is proposed to be corrected, waits in the list, and a supervisor corrects it") {
    AMistyped mistyped;
    const CliRun proposed = mistyped.propose(u"2026-11-23T14:00"_s);
    CAPTURE(proposed.err);
    REQUIRE(proposed.exit == 0);
    const QJsonObject open = mistyped.shown().value(u"correction"_s).toObject();
    CHECK(open.value(u"from"_s) == u"2026-11-25T08:00:00+07:00"_s);
    CHECK(open.value(u"to"_s) == u"2026-11-23T14:00:00+07:00"_s);
    CHECK(open.value(u"proposedBy"_s) == u"haichau.quay1"_s);
    CHECK(mistyped.waiting() == 1);
    REQUIRE(mistyped.approve().exit == 0);
    CHECK(mistyped.waiting() == 0);
    CHECK(mistyped.shown().value(u"correction"_s).isNull());
    CHECK(mistyped.shown().value(u"clockStartAt"_s) == u"2026-11-23T14:00:00+07:00"_s);
    CHECK(mistyped.shown().value(u"due"_s) == u"2026-11-27T17:00:00+07:00"_s);
    CHECK(mistyped.broken().isEmpty());
}

TEST_CASE("correcting a date is refused with its key, and what is none is told the list") {
    AMistyped mistyped;
    CHECK(mistyped.approve().refusals() == QStringList{u"date.notProposed"_s});
    CHECK(mistyped.propose(u"2026-11-23T14:00"_s, u"chan"_s).refusals() == QStringList{u"date.reason"_s});
    CHECK(mistyped.propose(u"2026-11-23"_s).refusals() == QStringList{u"date.value"_s});
    CHECK(mistyped.propose(u"2026-11-23T14:00"_s, u"typing"_s, u"receivedAt"_s).refusals() ==
          QStringList{u"date.which"_s});
    CHECK(mistyped.propose(u"2026-11-30"_s, u"typing"_s, u"payBy"_s).refusals() ==
          QStringList{u"date.none"_s});
    REQUIRE(mistyped.propose(u"2026-11-23T14:00"_s).exit == 0);
    REQUIRE(mistyped.by(u"haichau.quay1"_s, {u"decline"_s, mistyped.code}).exit == 0);
    CHECK(mistyped.waiting() == 0);
}

TEST_CASE("the verifier and the independent one agree about a store with a corrected date") {
    AMistyped mistyped;
    REQUIRE(mistyped.propose(u"2026-11-23T14:00"_s).exit == 0);
    REQUIRE(mistyped.approve().exit == 0);
    mistyped.as({});
    CHECK(mistyped.in({u"verify"_s}).exit == 0);
    const QString anchor = mistyped.path(u"chot-so.txt"_s);
    mistyped.as(u"haichau.giamdoc"_s);
    REQUIRE(mistyped.in({u"checkpoint"_s, u"--out"_s, anchor}).exit == 0);
    CHECK(SecondLook().at(mistyped.store(), anchor).exit == 0);
}
