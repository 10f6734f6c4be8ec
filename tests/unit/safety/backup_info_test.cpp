// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/backup_info.h"

#include "core/base/json.h"
#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("what a backup says of itself is read as it was written") {
    const BackupInfo info{QStringLiteral("0011"),
                          QStringLiteral("da-nang-2026"),
                          true,
                          {1'795'000'000'000},
                          4,
                          {17, QByteArray(32, 'h')},
                          9,
                          2,
                          QStringLiteral("H17.12-20261123-0000009"),
                          4096};
    const auto read = backupInfoFrom(canonicalJson(toJson(info)));
    REQUIRE(read);
    CHECK(*read == info);
}

TEST_CASE("anything else is no head of a backup") {
    for (const char* bytes :
         {"", "[]", "{}", R"({"format":"motcua-backup/1"})", R"({"format":"other","store":"x"})"}) {
        CAPTURE(bytes);
        const auto read = backupInfoFrom(bytes);
        REQUIRE_FALSE(read);
        CHECK(read.refusals().first().key == QStringLiteral("backup.unreadable"));
    }
}
