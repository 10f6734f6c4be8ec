// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/delegation.h"

#include "tests/support/catch2.h"
#include "tests/unit/access/people_builder.h"

using namespace motcua;
using namespace motcua::test;

namespace {

Delegation aDelegation() {
    Delegation delegation;
    delegation.id = DelegationId(1);
    delegation.unit = UnitId(1);
    delegation.signer = OfficerId(2);
    delegation.giver = OfficerId(1);
    delegation.giverTitle = QStringLiteral("Chủ tịch");
    delegation.signerTitle = QStringLiteral("Phó Chủ tịch");
    delegation.procedures = {QStringLiteral("1.001193")};
    delegation.validity = {QDate(2026, 11, 1), QDate(2026, 12, 31)};
    delegation.decision = QStringLiteral("Quyết định số 15/QĐ-UBND");
    delegation.decidedOn = QDate(2026, 10, 28);
    return delegation;
}

QString refusedFor(const Delegation& wanted, const QList<Delegation>& known = {}) {
    return keysOf(checkedDelegation(wanted, anOfficer(2), known, QDate(2026, 11, 23)));
}

}  // namespace

TEST_CASE("a delegation covers its procedures on its days") {
    const Delegation delegation = aDelegation();
    CHECK(delegation.covers(QStringLiteral("1.001193"), QDate(2026, 11, 1)));
    CHECK(delegation.covers(QStringLiteral("1.001193"), QDate(2026, 12, 31)));
    CHECK_FALSE(delegation.covers(QStringLiteral("1.001193"), QDate(2027, 1, 1)));
    CHECK_FALSE(delegation.covers(QStringLiteral("2.000908"), QDate(2026, 11, 23)));
    Delegation all = delegation;
    all.procedures.clear();
    CHECK(all.covers(QStringLiteral("2.000908"), QDate(2026, 11, 23)));
}

TEST_CASE("the lines above the signature say KT TL or TUQ") {
    Delegation delegation = aDelegation();
    CHECK(signingCapacity(delegation) == QStringLiteral("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"));
    delegation.form = SigningForm::ByOrder;
    delegation.signerTitle = QStringLiteral("Trưởng phòng");
    CHECK(signingCapacity(delegation) == QStringLiteral("TL. CHỦ TỊCH\nTRƯỞNG PHÒNG"));
    delegation.form = SigningForm::Authorised;
    CHECK(signingCapacity(delegation).startsWith(QStringLiteral("TUQ. ")));
    for (const char* key : {"KT", "TL", "TUQ"})
        CHECK(toKey(*signingFormFromKey(QString::fromLatin1(key))) == QLatin1String(key));
    CHECK_FALSE(signingFormFromKey(QStringLiteral("TM")));
}

TEST_CASE("a delegation of the same signer for the same procedures and days is refused") {
    Delegation next = aDelegation();
    CHECK(refusedFor(next, {aDelegation()}) == QStringLiteral("delegation.overlap"));
    next.procedures = {QStringLiteral("2.000908")};
    CHECK(refusedFor(next, {aDelegation()}).isEmpty());
    next.procedures.clear();
    CHECK(refusedFor(next, {aDelegation()}) == QStringLiteral("delegation.overlap"));
    next.validity = {QDate(2027, 1, 1), std::nullopt};
    CHECK(refusedFor(next, {aDelegation()}).isEmpty());
    next = aDelegation();
    next.unit = UnitId(5);
    CHECK(refusedFor(next, {aDelegation()}).isEmpty());
}

TEST_CASE("a delegation that is over or without decision is refused") {
    Delegation past = aDelegation();
    past.validity.to = QDate(2026, 11, 22);
    CHECK(refusedFor(past) == QStringLiteral("delegation.past"));
    Delegation backwards = aDelegation();
    backwards.validity.to = QDate(2026, 10, 1);
    CHECK(refusedFor(backwards) == QStringLiteral("delegation.order"));
    Delegation bare = aDelegation();
    bare.decision.clear();
    CHECK(refusedFor(bare) == QStringLiteral("delegation.decision"));
    Delegation early = aDelegation();
    early.decidedOn = QDate(2026, 11, 2);
    CHECK(refusedFor(early) == QStringLiteral("delegation.decision"));
    Delegation self = aDelegation();
    self.giver = self.signer;
    self.giverTitle.clear();
    CHECK(refusedFor(self) == QStringLiteral("delegation.title delegation.self"));
}
