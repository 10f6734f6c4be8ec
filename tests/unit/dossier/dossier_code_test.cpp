// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_code.h"

#include "core/base/error.h"
#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("codes follow the pattern of their time") {
    CHECK(dossierCode(QStringLiteral("{agency}-{yyMMdd}-{n:4}"), QStringLiteral("000.00.01.H47"),
                      QDate(2018, 3, 20), 1) == QStringLiteral("000.00.01.H47-180320-0001"));
    CHECK(dossierCode(QStringLiteral("{agency}-{yyyyMMdd}-{n:7}"), QStringLiteral("G09.20"),
                      QDate(2026, 6, 9), 92637) == QStringLiteral("G09.20-20260609-0092637"));
}

TEST_CASE("an ordinal past its width grows and never wraps") {
    CHECK(dossierCode(QStringLiteral("{agency}-{yyMMdd}-{n:4}"), QStringLiteral("H17.12"),
                      QDate(2026, 11, 23), 12345) == QStringLiteral("H17.12-261123-12345"));
}

TEST_CASE("a pattern without one of its parts is not valid") {
    CHECK(isValidCodePattern(QStringLiteral("{agency}-{yyMMdd}-{n:4}")));
    for (const char* pattern :
         {"", "{agency}-{n:4}", "{agency}-{yyMMdd}", "{agency}-{MMdd}-{n:4}", "{agency}-{yyMMdd}-{n:0}"})
        CHECK_FALSE(isValidCodePattern(QString::fromLatin1(pattern)));
    CHECK_THROWS_AS(dossierCode(QStringLiteral("x"), QStringLiteral("H17"), QDate(2026, 1, 1), 1),
                    LogicError);
}

TEST_CASE("typed and scanned codes are brought to one form") {
    CHECK(normalizedCode(QStringLiteral(" h17.12\u2013261105 - 0018\r")) ==
          QStringLiteral("H17.12-261105-0018"));
    CHECK(looksLikeCode(QStringLiteral("000.00.01.h47-180320-0001")));
    CHECK(looksLikeCode(QStringLiteral("G09.20-20260609-0092637")));
    CHECK_FALSE(looksLikeCode(QStringLiteral("0905000123")));
}
