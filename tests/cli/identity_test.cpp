// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CliRun parse(const QString& text) {
    return Cli().json({u"--at"_s, u"2026-11-23T09:00"_s, u"identity"_s, u"parse"_s, text});
}

const QString kCard = u"048190001234|201234567|Nguyễn Thị Đào|02011990|Nữ|12 Bạch Đằng, Đà Nẵng|15082021"_s;

}  // namespace

TEST_CASE("the QR of a card is read field by field") {
    const QJsonObject card = parse(kCard).json();
    CHECK(card.keys() == QStringList{u"address"_s, u"birthDate"_s, u"gender"_s, u"issuedOn"_s, u"kind"_s,
                                     u"name"_s, u"oldId"_s, u"personalId"_s, u"warnings"_s});
    CHECK(card.value(u"kind"_s) == u"card"_s);
    CHECK(card.value(u"personalId"_s) == u"048190001234"_s);
    CHECK(card.value(u"oldId"_s) == u"201234567"_s);
    CHECK(card.value(u"name"_s) == u"Nguyễn Thị Đào"_s);
    CHECK(card.value(u"birthDate"_s) == u"1990-01-02"_s);
    CHECK(card.value(u"gender"_s) == u"female"_s);
    CHECK(card.value(u"issuedOn"_s) == u"2021-08-15"_s);
    CHECK(card.value(u"warnings"_s).toArray().isEmpty());
}

TEST_CASE("a personal number tells sex and year of birth") {
    const QJsonObject id = parse(u"048190001234"_s).json();
    CHECK(id.value(u"kind"_s) == u"personalId"_s);
    CHECK(id.value(u"gender"_s) == u"female"_s);
    CHECK(id.value(u"birthDate"_s) == u"1990"_s);
    CHECK(id.value(u"name"_s).isNull());
}

TEST_CASE("an old number is read with a warning") {
    const QJsonObject id = parse(u"201234567"_s).json();
    CHECK(id.value(u"kind"_s) == u"legacyId"_s);
    CHECK(id.value(u"warnings"_s).toArray().size() == 1);
}

TEST_CASE("junk is refused whatever it is") {
    for (const QString& junk :
         {u"junk"_s, QString(), u"|||||||"_s, u"12345"_s, u"04819000123a"_s, u"048190001234|x"_s,
          QString(100'000, u'9'), u"<b>048190001234</b>"_s, u"048190001234\u202E|201234567"_s}) {
        CAPTURE(junk.left(60));
        const CliRun run = parse(junk);
        CHECK(run.exit == 1);
        CHECK_FALSE(run.refusals().isEmpty());
    }
}

TEST_CASE("a card is told to people in Vietnamese") {
    const CliRun run = Cli().run({u"identity"_s, u"parse"_s, kCard});
    CHECK(run.exit == 0);
    CHECK(run.out.contains("Họ và tên: Nguyễn Thị Đào"));
    CHECK(run.out.contains("Giới tính: Nữ"));
    CHECK(run.out.contains("Ngày sinh: 02/01/1990"));
    CHECK_FALSE(run.out.contains("personalId"));
}
