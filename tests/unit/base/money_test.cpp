// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("amounts are grouped with dots and spelled in words") {
    CHECK(toVietnamese(Dong{330'000}) == QStringLiteral("330.000 đồng"));
    CHECK(inWords(Dong{330'000}) == QStringLiteral("Ba trăm ba mươi nghìn đồng"));
    CHECK(inWords(Dong{0}) == QStringLiteral("Không đồng"));
    CHECK(inWords(Dong{1'005'021}) ==
          QStringLiteral("Một triệu không trăm linh năm nghìn không trăm hai mươi mốt đồng"));
    CHECK(inWords(Dong{15'115}) == QStringLiteral("Mười lăm nghìn một trăm mười lăm đồng"));
    CHECK(groupedDigits(-1'234'567) == QStringLiteral("-1.234.567"));
}
