// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/code_slip.h"

#include "tests/support/approved.h"
#include "tests/support/catch2.h"
#include "tests/support/form_builder.h"

using namespace motcua;
using namespace motcua::test;

TEST_CASE("the slip of a one-time code reads as approved") {
    const Instant made = fromLocal(QDate(2026, 11, 23), QTime(8, 5));
    CHECK(isApproved(QStringLiteral("forms/code_slip.txt"),
                     toText(codeSlip({QStringLiteral("Trung tâm Phục vụ hành chính công phường Hải Châu"),
                                      QStringLiteral("Phạm Thị Mới"), QStringLiteral("haichau.moi"),
                                      QStringLiteral("K7QX-4M2P-ZT9B-0WHD"), made.plusSeconds(86'400), made,
                                      QStringLiteral("Lê Văn Tám")}))));
}
