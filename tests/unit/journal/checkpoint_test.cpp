// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/checkpoint.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {

Checkpoint aCheckpoint() {
    return {QStringLiteral("00112233445566778899aabbccddeeff"),
            {42, QByteArray(32, '\x5a')},
            fromLocal(QDate(2026, 11, 23), QTime(17, 0)),
            JournalHead{12, QByteArray(32, '\x01')},
            {{QStringLiteral("H17.12-20261123"), 1, 30, 30}}};
}

}  // namespace

TEST_CASE("a checkpoint is text that is read as it was written") {
    const QByteArray text = checkpointText(aCheckpoint());
    CHECK(text.startsWith("motcua/00112233445566778899aabbccddeeff\n42\n"));
    const auto read = checkpointFrom(text);
    REQUIRE(read);
    CHECK(*read == aCheckpoint());
}

TEST_CASE("the head for paper has thirteen groups of four") {
    const QString head = writtenHead(QByteArray(32, '\xff'));
    CHECK(head.count(u'-') == 12);
    CHECK(head.size() == 13 * 4 + 12);
}

TEST_CASE("a checkpoint with other line ends is the same") {
    QByteArray text = checkpointText(aCheckpoint());
    text.replace("\n", "\r\n");
    const auto read = checkpointFrom(text);
    REQUIRE(read);
    CHECK(*read == aCheckpoint());
}

TEST_CASE("no changed letter of the hash or the head passes") {
    const QByteArray text = checkpointText(aCheckpoint());
    const qsizetype hash = text.indexOf("42\n") + 3;
    for (qsizetype at = hash; at < hash + 43; ++at) {
        QByteArray changed = text;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        CAPTURE(at);
        CHECK_FALSE(checkpointFrom(changed).isDone());
    }
    for (qsizetype at = text.indexOf("head ") + 5; at < text.size() - 1; ++at) {
        if (text[at] == '-') continue;
        QByteArray changed = text;
        changed[at] = changed[at] == '7' ? '8' : '7';
        CAPTURE(at);
        CHECK_FALSE(checkpointFrom(changed).isDone());
    }
}

TEST_CASE("what is no checkpoint is refused") {
    const char* const texts[] = {"", "motcua/x", "motcua/x\n1\n!!!\n", "motcua/x\n-1\nAAAA\n",
                                 "other/x\n1\nAAAA\n"};
    for (const char* text : texts) {
        CAPTURE(text);
        const auto read = checkpointFrom(text);
        REQUIRE_FALSE(read);
        CHECK(read.refusals().first().key == QStringLiteral("checkpoint.unreadable"));
    }
}
