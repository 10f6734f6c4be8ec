// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/recovery_code.h"

#include "tests/support/catch2.h"

#include <QSet>

using namespace motcua;

TEST_CASE("a recovery code is read as it was written and in small letters without hyphens") {
    const QByteArray secret = newRecoverySecret();
    const QString code = recoveryCode(secret);
    CHECK(code.size() == 9 * 4 + 8);
    REQUIRE(recoverySecretFrom(code));
    CHECK(*recoverySecretFrom(code) == secret);
    CHECK(*recoverySecretFrom(u' ' + code.toLower().remove(u'-') + u'\n') == secret);
}

TEST_CASE("no two recovery secrets are equal") {
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) seen.insert(newRecoverySecret());
    CHECK(seen.size() == 1000);
}

TEST_CASE("one wrong sign of a recovery code is noticed") {
    const QString code = recoveryCode(QByteArray(20, '\x17'));
    for (qsizetype at = 0; at < code.size(); ++at) {
        if (code[at] == u'-') continue;
        QString changed = code;
        changed[at] = changed[at] == u'7' ? u'8' : u'7';
        CAPTURE(at, changed);
        const auto read = recoverySecretFrom(changed);
        REQUIRE_FALSE(read);
        CHECK(read.refusals().first().key == QStringLiteral("key.misspelt"));
    }
}

TEST_CASE("the sheet that is printed gives the code back") {
    const QByteArray secret = newRecoverySecret();
    const QString sheet =
        recoverySheet(secret, QStringLiteral("0011"), QStringLiteral("da-nang-2026"), Instant{0});
    REQUIRE(recoverySecretFrom(sheet));
    CHECK(*recoverySecretFrom(sheet) == secret);
}
