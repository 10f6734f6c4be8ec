// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"

#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("volumes of the register hold a fixed number and numbers run on") {
    CHECK(registerPlace(1, 1000) == RegisterPlace{1, 1});
    CHECK(registerPlace(1000, 1000) == RegisterPlace{1, 1000});
    CHECK(registerPlace(1001, 1000) == RegisterPlace{2, 1001});
    CHECK(registerPlace(2000, 1000) == RegisterPlace{2, 2000});
    CHECK(registerPlace(5'000'000'000, 1000).volume == 5'000'000);
    CHECK(registerPlace(3, 1) == RegisterPlace{3, 3});
}

TEST_CASE("fees without an amount add nothing") {
    Dossier dossier;
    CHECK(dossier.feeTotal() == Dong{0});
    dossier.fees = {{QString(), Dong{8000}}, {QString(), std::nullopt}, {QString(), Dong{500}}};
    CHECK(dossier.feeTotal() == Dong{8500});
}

TEST_CASE("keys of statuses ways and persons lead back") {
    for (int code = 1; code <= 10; ++code) {
        const auto status = publicStatusFromCode(code);
        REQUIRE(status);
        CHECK(publicStatusFromKey(keyOf(*status)) == status);
    }
    for (const ReturnBy by : {ReturnBy::Counter, ReturnBy::Post, ReturnBy::Online})
        CHECK(returnByFromKey(keyOf(by)) == by);
    for (const PersonKind kind :
         {PersonKind::Citizen, PersonKind::Enterprise, PersonKind::Household, PersonKind::Organisation})
        CHECK(personKindFromKey(keyOf(kind)) == kind);
    CHECK_FALSE(publicStatusFromKey(QStringLiteral("frob")));
    CHECK_FALSE(returnByFromKey(QString()));
    CHECK_FALSE(personKindFromKey(QStringLiteral("Citizen")));
}

TEST_CASE("a body is known by its tax code and a citizen by the personal number") {
    Person person;
    person.personalId = QStringLiteral("048190001234");
    person.taxCode = QStringLiteral("0100109106");
    CHECK(person.number() == person.personalId);
    person.kind = PersonKind::Enterprise;
    CHECK(person.number() == person.taxCode);
    person.taxCode.clear();
    CHECK(person.number() == person.personalId);
}

TEST_CASE("what is finished stopped withdrawn or not accepted has ended") {
    QList<int> ended;
    for (int code = 1; code <= 10; ++code)
        if (isEnded(*publicStatusFromCode(code))) ended += code;
    CHECK(ended == QList<int>{3, 7, 8, 9, 10});
}
