// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/scanned_file.h"

#include "tests/support/catch2.h"
#include "tests/support/scans.h"

#include <QBuffer>

using namespace motcua;
using namespace motcua::test;

namespace {

/// The type, or the key of the refusal.
QString verdict(QByteArray bytes) {
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto type = scanTypeOf(file);
    if (!type) {
        CHECK_FALSE(type.refusals().first().message.isEmpty());
        CHECK_FALSE(type.refusals().first().remedy.isEmpty());
    }
    return type ? keyOf(*type) : type.refusals().first().key;
}

}  // namespace

TEST_CASE("the type is told by what is in the file") {
    CHECK(verdict(aPdf()) == QStringLiteral("pdf"));
    CHECK(verdict(aPng()) == QStringLiteral("png"));
    CHECK(verdict(aJpeg()) == QStringLiteral("jpeg"));
    CHECK(verdict(aTiff()) == QStringLiteral("tiff"));
}

TEST_CASE("what is no scanned paper is refused") {
    const QByteArray others[] = {"",
                                 "PK\x03\x04",
                                 "<svg/>",
                                 "GIF89a",
                                 "MZ",
                                 "<html>",
                                 QByteArray("\0\0\0\x0cjP  ", 8),
                                 QByteArray(40, '\0')};
    for (const QByteArray& bytes : others) {
        CAPTURE(bytes);
        CHECK(verdict(bytes) == QStringLiteral("scan.type"));
    }
}

TEST_CASE("a sheet at 600 dpi passes and a bomb of pixels does not") {
    CHECK(verdict(aPng(4960, 7016)) == QStringLiteral("png"));
    CHECK(verdict(aJpeg(7016, 9933)) == QStringLiteral("jpeg"));
    CHECK(verdict(aPng(65'000, 65'000)) == QStringLiteral("scan.pixels"));
    CHECK(verdict(aPng(0xffffffff, 0xffffffff)) == QStringLiteral("scan.pixels"));
    CHECK(verdict(aJpeg(65'535, 65'535)) == QStringLiteral("scan.pixels"));
    CHECK(verdict(aTiff(0xffffffff, 1)) == QStringLiteral("scan.pixels"));
}

TEST_CASE("a picture without size or cut off within its head is damaged") {
    CHECK(verdict(aPng(0, 10)) == QStringLiteral("scan.damaged"));
    CHECK(verdict(aPng().left(20)) == QStringLiteral("scan.damaged"));
    CHECK(verdict(aJpeg().left(22)) == QStringLiteral("scan.damaged"));
    CHECK(verdict(aTiff().left(20)) == QStringLiteral("scan.damaged"));
    CHECK(verdict(aPdf().left(30)) == QStringLiteral("scan.damaged"));
}

TEST_CASE("pages of a TIFF that lead in a circle come to an end") {
    QByteArray circle = aTiff();
    circle.replace(circle.size() - 4, 4, littleEndian<quint32>(8));
    CHECK(verdict(circle) == QStringLiteral("scan.damaged"));
}

TEST_CASE("a PDF that runs something is refused wherever the word stands") {
    CHECK(verdict(aPdf("<< /OpenAction << /S /JavaScript >> >>")) == QStringLiteral("scan.active"));
    CHECK(verdict(aPdf(QByteArray((1 << 20) - 14, 'x') + "/Launch")) == QStringLiteral("scan.active"));
}

TEST_CASE("no cut of a scanned paper and no flipped byte of its head harms the look at it") {
    for (const QByteArray& whole : {aPdf(), aPng(), aJpeg(), aTiff()}) {
        for (qsizetype size = 0; size < whole.size(); ++size)
            CHECK_FALSE(verdict(whole.left(size)).isEmpty());
        for (qsizetype at = 0; at < qMin<qsizetype>(whole.size(), 64); ++at)
            for (const int bit : {0, 3, 7}) {
                QByteArray flipped = whole;
                flipped[at] = char(flipped[at] ^ (1 << bit));
                CHECK_FALSE(verdict(flipped).isEmpty());
            }
    }
}
