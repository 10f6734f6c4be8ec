// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/control_slip.h"

#include "tests/support/approved.h"
#include "tests/support/catch2.h"
#include "tests/support/form_builder.h"

using namespace motcua;
using namespace motcua::test;

TEST_CASE("the control slip of either form set reads as approved") {
    CHECK(isApproved(QStringLiteral("forms/control_2018.txt"),
                     toText(controlSlip(aControlSlip(SlipLayout::Y2018)))));
    CHECK(isApproved(QStringLiteral("forms/control_2025.txt"),
                     toText(controlSlip(aControlSlip(SlipLayout::Y2025)))));
}

TEST_CASE("a control slip with hostile values reads as approved") {
    ControlSlip slip = aControlSlip();
    slip.coordinating.clear();
    slip.handovers = {{{QStringLiteral("<td>Phòng\n%1</td>"), {}, QStringLiteral("A & B")},
                       {{}, QStringLiteral("%2"), {}},
                       fromLocal(QDate(2026, 1, 2), QTime(7, 5)),
                       std::nullopt,
                       QStringLiteral("ghi\nchú")}};
    slip.printNumber = 4;
    CHECK(isApproved(QStringLiteral("forms/control_2025_hostile.txt"), toText(controlSlip(slip))));
}

TEST_CASE("exactly one result of a handover that was done is filled in") {
    for (const Handover& handover : aControlSlip().handovers) {
        ControlSlip slip = aControlSlip();
        slip.handovers = {handover};
        CHECK(toText(controlSlip(slip)).count(QStringLiteral("■")) == (handover.at ? 1 : 0));
    }
}
