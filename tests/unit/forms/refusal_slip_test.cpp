// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/refusal_slip.h"

#include "tests/support/approved.h"
#include "tests/support/catch2.h"
#include "tests/support/form_builder.h"

using namespace motcua;
using namespace motcua::test;

namespace {

QString textOf(const RefusalSlip& slip) {
    return toText(refusalSlip(slip, SlipCopy::Given));
}

}  // namespace

TEST_CASE("the refusal slip of either form set reads as approved") {
    CHECK(isApproved(QStringLiteral("forms/refusal_2018.txt"), textOf(aRefusal(SlipLayout::Y2018))));
    CHECK(isApproved(QStringLiteral("forms/refusal_2025.txt"), textOf(aRefusal(SlipLayout::Y2025))));
}

TEST_CASE("a refusal of a received dossier without basis and with markup reads as approved") {
    RefusalSlip slip = aRefusal();
    slip.dossierCode = aSlip().dossierCode;
    slip.checkCharacters = aSlip().checkCharacters;
    slip.legalBasis.clear();
    slip.reason = QStringLiteral("<script>alert(1)</script>\n\n  %1 \u00a0 {{x}}  ");
    CHECK(isApproved(QStringLiteral("forms/refusal_2025_hostile.txt"), textOf(slip)));
}

TEST_CASE("a refusal without reason leaves dots for the pen") {
    RefusalSlip slip = aRefusal();
    slip.reason.clear();
    CHECK(textOf(slip).contains(QStringLiteral("cụ thể như sau:\n……")));
}

TEST_CASE("the copies of a refusal differ only in what they are called") {
    QString kept = toText(refusalSlip(aRefusal(), SlipCopy::Kept));
    kept.replace(QStringLiteral("Liên 1: Lưu"), QStringLiteral("Liên 2: Giao người nộp hồ sơ"));
    CHECK(kept == textOf(aRefusal()));
}
