// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/stop_notice.h"

#include "tests/support/approved.h"
#include "tests/support/catch2.h"
#include "tests/support/form_builder.h"

using namespace motcua;
using namespace motcua::test;

TEST_CASE("the stop notice of 2025 reads as approved") {
    CHECK(isApproved(QStringLiteral("forms/stop_2025.txt"), toText(stopNotice(aStopNotice()))));
}

TEST_CASE("a stop notice that is signed by delegation names its decision") {
    StopNotice notice = aStopNotice();
    notice.signer.capacity = QStringLiteral("TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG");
    notice.signingDecision = QStringLiteral("Quyết định số 15/QĐ-UBND ngày 20/11/2026");
    CHECK(isApproved(QStringLiteral("forms/stop_2025_delegated.txt"), toText(stopNotice(notice))));
}

TEST_CASE("a stop that nobody asked for and gives nothing back reads as approved") {
    StopNotice notice = aStopNotice();
    notice.requestedOn.reset();
    notice.reason = QStringLiteral("Hồ sơ không được bổ sung trong thời hạn <u>quy định</u> %1.");
    notice.returnedPapers.clear();
    notice.stage.clear();
    notice.feeSettlement.clear();
    notice.legalBasis.clear();
    CHECK(isApproved(QStringLiteral("forms/stop_2025_hostile.txt"), toText(stopNotice(notice))));
}

TEST_CASE("the form set of 2018 knows no stop notice") {
    const Centre centre = shippedCentre(QStringLiteral("quang-nam-2018")).value();
    REQUIRE_THROWS_AS(headOf(centre.formSet(QStringLiteral("tt01-2018")), form_meaning::kStop), LogicError);
}
