// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crockford.h"

#include "tests/support/catch2.h"

#include <QRandomGenerator>

using namespace motcua;

TEST_CASE("bytes survive paper whatever their number") {
    QRandomGenerator chance(7);
    for (qsizetype size = 0; size <= 40; ++size) {
        QByteArray bytes(size, '\0');
        for (char& byte : bytes) byte = char(chance.generate());
        const QString text = crockfordText(bytes);
        CAPTURE(size, text);
        CHECK(text.size() == (size * 8 + 4) / 5);
        CHECK(crockfordBytes(inGroups(text), size) == bytes);
    }
}

TEST_CASE("what people mistype for another sign is read as that sign") {
    const QByteArray bytes = QByteArray::fromHex("0010842108");
    CHECK(crockfordBytes(crockfordText(bytes).toLower().replace(u'0', u'o').replace(u'1', u'l'), 5) == bytes);
}

TEST_CASE("another length or another sign is no number of bytes") {
    CHECK_FALSE(crockfordBytes(QStringLiteral("ABCD"), 3));
    CHECK_FALSE(crockfordBytes(QStringLiteral("ABCU"), 2));
    CHECK_FALSE(crockfordBytes(QStringLiteral("ABCDEFGH9"), 5));
    CHECK_FALSE(crockfordBytes(QStringLiteral("\u0110BCD"), 2));
}

TEST_CASE("groups have four signs") {
    CHECK(inGroups(QStringLiteral("ABCDEFGHJ")) == QStringLiteral("ABCD-EFGH-J"));
    CHECK(inGroups(QString()).isEmpty());
}
