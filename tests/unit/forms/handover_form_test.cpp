// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/handover_form.h"

#include "tests/support/approved.h"
#include "tests/support/catch2.h"
#include "tests/support/form_builder.h"

using namespace motcua;
using namespace motcua::test;

TEST_CASE("a handover slip reads as approved before and after it is confirmed") {
    HandoverSlip slip = aHandover();
    CHECK(isApproved(QStringLiteral("forms/handover.txt"), toText(handoverSlip(slip))));
    slip.receiver = QStringLiteral("Phạm Nhật Huy");
    slip.confirmedAt = fromLocal(QDate(2026, 11, 23), QTime(15, 20));
    slip.lines.last().note = QStringLiteral("Chưa nhận");
    CHECK(isApproved(QStringLiteral("forms/handover_confirmed.txt"), toText(handoverSlip(slip))));
}

TEST_CASE("a handover slip with hostile and missing values reads as approved") {
    HandoverSlip slip = aHandover();
    slip.note.clear();
    slip.giver.clear();
    slip.lines = {{QStringLiteral("<b>%1</b>"), QStringLiteral("A\nB"), {}, 0, 0, std::nullopt, {}}};
    CHECK(isApproved(QStringLiteral("forms/handover_hostile.txt"), toText(handoverSlip(slip))));
}
