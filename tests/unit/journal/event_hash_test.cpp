// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event_hash.h"

#include "core/base/error.h"
#include "tests/support/catch2.h"

#include <QSet>

using namespace motcua;

namespace {

Event anEvent() {
    Event event;
    event.seq = 7;
    event.at = {1'764'000'000'000};
    event.businessDate = QDate(2025, 11, 24);
    event.actor = OfficerId(3);
    event.station = QStringLiteral("QUAY-01");
    event.kind = QStringLiteral("dossier.received");
    event.dossier = DossierId(42);
    event.body = QByteArrayLiteral("{\"sets\":1}");
    event.prev = genesisHash(QStringLiteral("store"));
    return event;
}

}  // namespace

TEST_CASE("the hash of an event is the one that an independent program computes") {
    // python3: hashlib.blake2b(digest_size=32) over the fields as field_hash.h describes them.
    CHECK(genesisHash(QStringLiteral("store")).toHex() ==
          QByteArrayLiteral("b1c7f960ea298e086c3a95b542831bfb372c308e54535c4a7aa9a9030270b7ed"));
    CHECK(eventHash(anEvent()).toHex() ==
          QByteArrayLiteral("236b81506405e6672a36933b24d30b303d6606034b83bcc323b17e97d6e50ab8"));
}

TEST_CASE("a change in any field changes the hash of an event") {
    QList<Event> variants;
    const auto vary = [&variants](auto change) {
        Event event = anEvent();
        change(event);
        variants.append(event);
    };
    vary([](Event&) {});
    vary([](Event& e) { e.seq = 8; });
    vary([](Event& e) { e.at.ms += 1; });
    vary([](Event& e) { e.businessDate = e.businessDate.addDays(1); });
    vary([](Event& e) { e.actor = OfficerId(4); });
    vary([](Event& e) { e.actor.reset(); });
    vary([](Event& e) { e.onBehalfOf = OfficerId(3); });
    vary([](Event& e) { std::swap(e.actor, e.onBehalfOf); });
    vary([](Event& e) { e.station = QStringLiteral("QUAY-02"); });
    vary([](Event& e) { e.station.clear(); });
    vary([](Event& e) { e.kind = QStringLiteral("dossier.returned"); });
    vary([](Event& e) { e.dossier = DossierId(43); });
    vary([](Event& e) { e.dossier.reset(); });
    vary([](Event& e) { e.schema = 2; });
    vary([](Event& e) { e.body = QByteArrayLiteral("{\"sets\":2}"); });
    vary([](Event& e) { e.body.clear(); });
    vary([](Event& e) { e.personalDataCommit = QByteArray(); });
    vary([](Event& e) { e.personalDataCommit = QByteArray(32, 'x'); });
    vary([](Event& e) { e.prev = genesisHash(QStringLiteral("other")); });
    vary([](Event& e) {
        e.station = QStringLiteral("QUAY-01dossier");
        e.kind = QStringLiteral(".received");
    });
    QSet<QByteArray> hashes;
    for (const Event& event : variants) hashes.insert(eventHash(event));
    CHECK(hashes.size() == variants.size());
}

TEST_CASE("the hash of an event does not depend on the hash it carries") {
    Event event = anEvent();
    event.hash = QByteArray(32, 'x');
    CHECK(eventHash(event) == eventHash(anEvent()));
}

TEST_CASE("check characters are the first sixty bits in the base32 of Crockford") {
    CHECK(checkCharacters(QByteArray(32, '\0')) == QStringLiteral("000000000000"));
    CHECK(checkCharacters(QByteArray(32, '\xff')) == QStringLiteral("ZZZZZZZZZZZZ"));
    CHECK(checkCharacters(QByteArray::fromHex("0123456789abcdef00")) == QStringLiteral("04HMASW9NF6Y"));
    CHECK_THROWS_AS(checkCharacters(QByteArray(7, 'x')), LogicError);
}
