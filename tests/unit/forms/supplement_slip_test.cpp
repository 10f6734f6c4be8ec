// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/supplement_slip.h"

#include "tests/support/approved.h"
#include "tests/support/catch2.h"
#include "tests/support/form_builder.h"

using namespace motcua;
using namespace motcua::test;

namespace {

QString textOf(const SupplementSlip& slip) {
    return toText(supplementSlip(slip, SlipCopy::Given));
}

}  // namespace

TEST_CASE("the supplement slip of either form set reads as approved") {
    CHECK(isApproved(QStringLiteral("forms/supplement_2018.txt"), textOf(aSupplement(SlipLayout::Y2018))));
    CHECK(isApproved(QStringLiteral("forms/supplement_2025.txt"), textOf(aSupplement(SlipLayout::Y2025))));
}

TEST_CASE("a supplement slip at the counter with hostile values and reprinted reads as approved") {
    SupplementSlip slip = aSupplement();
    slip.dossierCode.clear();
    slip.checkCharacters.clear();
    slip.number = 0;
    slip.printNumber = 2;
    slip.practice = true;
    slip.submitter = {QStringLiteral("<b>CÔNG TY %1</b>\n&amp; %2"), {}, {}, {}, {}, true};
    slip.contents = {QStringLiteral("<img src=\"file:///etc/passwd\">"),
                     QStringLiteral("dòng một\ndòng hai")};
    slip.reason.clear();
    slip.contactName = QStringLiteral("Bộ phận %3");
    slip.contactPhone.clear();
    CHECK(isApproved(QStringLiteral("forms/supplement_2025_hostile.txt"), textOf(slip)));
}

TEST_CASE("a supplement slip without contents leaves dots for the pen") {
    SupplementSlip slip = aSupplement();
    slip.contents.clear();
    CHECK(textOf(slip).contains(QStringLiteral("\n1. ……")));
}
