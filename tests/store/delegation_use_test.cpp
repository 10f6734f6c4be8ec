// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/keep_delegations.h"
#include "core/dossier/signing.h"
#include "tests/store/people_office.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::test;

using Office = PeopleOffice;

namespace {

const QString kDeputy = QStringLiteral("haichau.phochutich");
const QString kCode = QStringLiteral("1.001193");
/// A deputy who leads the unit himself, without any delegation.
const QString kByTitle = QStringLiteral("KT. CHỦ TỊCH ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN");

Delegation wanted(Office& office) {
    Delegation delegation;
    delegation.unit = office.division();
    delegation.signer = office.id(kDeputy);
    delegation.giver = office.id(QStringLiteral("haichau.chutich"));
    delegation.giverTitle = QStringLiteral("Chủ tịch");
    delegation.signerTitle = QStringLiteral("Phó Chủ tịch");
    delegation.procedures = {kCode};
    delegation.validity = {QDate(2026, 11, 23), QDate(2026, 12, 31)};
    delegation.decision = QStringLiteral("Quyết định số 15/QĐ-UBND");
    delegation.decidedOn = QDate(2026, 11, 20);
    return delegation;
}

Signing signer(Office& office, const QString& code, QDate day) {
    return signingOf(office.desk(), office.id(kDeputy), office.division(), code, day);
}

}  // namespace

TEST_CASE("a delegation is looked up by its day and printed above the signature") {
    Office office;
    KeepDelegations keep(office.desk());
    const Actor leader = office.actor(QStringLiteral("haichau.chutich"));
    const auto done = keep.add(wanted(office), leader);
    REQUIRE(keysOf(done.refusals()).isEmpty());
    CHECK(signer(office, kCode, QDate(2026, 12, 1)).capacity == QStringLiteral("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"));
    CHECK(signer(office, kCode, QDate(2026, 12, 1)).decision ==
          QStringLiteral("Quyết định số 15/QĐ-UBND ngày 20/11/2026"));
    CHECK(signer(office, kCode, QDate(2027, 1, 1)).capacity == kByTitle);
    CHECK(signer(office, QStringLiteral("2.000908"), QDate(2026, 12, 1)).capacity == kByTitle);
    CHECK(office.desk().delegations.standing(QDate(2026, 12, 31)).size() == 1);
    CHECK(office.desk().delegations.standing(QDate(2027, 1, 1)).isEmpty());
}

TEST_CASE("a delegation that overlaps or names nobody or nothing known is refused") {
    Office office;
    KeepDelegations keep(office.desk());
    const Actor administrator = office.actor(Office::kAdministrator);
    REQUIRE(keep.add(wanted(office), administrator));
    CHECK(keysOf(keep.add(wanted(office), administrator).refusals()) == QStringLiteral("delegation.overlap"));
    Delegation unknown = wanted(office);
    unknown.procedures = {QStringLiteral("9.999999")};
    unknown.signer = OfficerId(9999);
    CHECK(keysOf(keep.add(unknown, administrator).refusals()) ==
          QStringLiteral("officer.unknown procedure.unknown"));
    CHECK(keysOf(keep.add(wanted(office), office.actor(Office::kExpert)).refusals()) ==
          QStringLiteral("delegation.right"));
}

TEST_CASE("a delegation is ended but never in the past") {
    Office office;
    KeepDelegations keep(office.desk());
    const Actor administrator = office.actor(Office::kAdministrator);
    const auto done = keep.add(wanted(office), administrator);
    REQUIRE(done);
    CHECK(keysOf(keep.end(done->id, QDate(2026, 11, 1), administrator).refusals()) ==
          QStringLiteral("delegation.past"));
    CHECK(keysOf(keep.end(done->id, QDate(2027, 1, 5), administrator).refusals()) ==
          QStringLiteral("delegation.ended"));
    REQUIRE(keep.end(done->id, QDate(2026, 11, 23), administrator));
    CHECK(signer(office, kCode, QDate(2026, 11, 24)).capacity == kByTitle);
    CHECK(keysOf(keep.end(DelegationId(77), QDate(2026, 11, 23), administrator).refusals()) ==
          QStringLiteral("delegation.unknown"));
}

TEST_CASE("a letter that an officer without authority records is signed for the head of its agency") {
    Office office;
    const auto signedBy = [&office](QDate day) {
        return signingOf(office.desk(), office.id(Office::kExpert), office.division(), kCode, day);
    };
    CHECK(signedBy(QDate(2026, 12, 1)).name == office.actor(QStringLiteral("haichau.chutich")).officer.name);
    CHECK(signedBy(QDate(2026, 12, 1)).capacity == QStringLiteral("CHỦ TỊCH ỦY BAN NHÂN DÂN"));
    REQUIRE(KeepDelegations(office.desk()).add(wanted(office), office.actor(Office::kAdministrator)));
    CHECK(signedBy(QDate(2026, 12, 1)).name == office.actor(kDeputy).officer.name);
    CHECK(signedBy(QDate(2026, 12, 1)).capacity == QStringLiteral("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"));
}
