// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"

#include "core/journal/event_hash.h"
#include "tests/support/catch2.h"

#include <functional>

using namespace motcua;
using Kind = ChainVerdict::Kind;

namespace {

const JournalHead kStart{0, genesisHash(QStringLiteral("store"))};

QList<Event> relinked(QList<Event> events, const JournalHead& start = kStart) {
    JournalHead head = start;
    for (Event& event : events) {
        event.seq = head.seq + 1;
        event.prev = head.hash;
        event.hash = eventHash(event);
        head = {event.seq, event.hash};
    }
    return events;
}

QList<Event> aChain(int length = 5) {
    QList<Event> events;
    for (int i = 0; i < length; ++i) {
        Event event;
        event.at = {1'764'000'000'000 + i * 1000};
        event.businessDate = QDate(2025, 11, 24);
        event.kind = QStringLiteral("dossier.received");
        event.dossier = DossierId(i + 1);
        event.actor = OfficerId(1);
        event.station = QStringLiteral("QUAY-01");
        event.personalDataCommit = QByteArray(32, char(i));
        events.append(event);
    }
    return relinked(events);
}

ChainVerdict verdictOn(const QList<Event>& events, std::optional<JournalHead> anchor = std::nullopt,
                       const JournalHead& start = kStart) {
    qsizetype at = 0;
    return verifiedChain(
        start,
        [&]() -> std::optional<Event> {
            if (at == events.size()) return std::nullopt;
            return events.at(at++);
        },
        anchor);
}

JournalHead headOf(const QList<Event>& events, int seq) {
    return {seq, events.at(seq - 1).hash};
}

}  // namespace

TEST_CASE("an untouched chain is sound") {
    const QList<Event> events = aChain();
    const ChainVerdict verdict = verdictOn(events);
    CHECK(verdict.isSound());
    CHECK(verdict.head == headOf(events, 5));
    CHECK_FALSE(verdict.anchored);
}

TEST_CASE("an empty chain is sound and its head is the start") {
    CHECK(verdictOn({}).isSound());
    CHECK(verdictOn({}).head == kStart);
}

TEST_CASE("a change of any field of any event is found where it is") {
    const QList<std::function<void(Event&)>> changes{
        [](Event& e) { e.seq += 1; },
        [](Event& e) { e.at.ms += 1; },
        [](Event& e) { e.businessDate = e.businessDate.addDays(-1); },
        [](Event& e) { e.actor = OfficerId(9); },
        [](Event& e) { e.onBehalfOf = OfficerId(9); },
        [](Event& e) { e.station = QStringLiteral("QUAY-09"); },
        [](Event& e) { e.kind = QStringLiteral("dossier.returned"); },
        [](Event& e) { e.dossier.reset(); },
        [](Event& e) { e.schema = 9; },
        [](Event& e) { e.body = QByteArrayLiteral("{ }"); },
        [](Event& e) { e.personalDataCommit.reset(); },
        [](Event& e) { e.prev[0] = char(e.prev[0] ^ 1); },
        [](Event& e) { e.hash[31] = char(e.hash[31] ^ 1); },
        [](Event& e) { e.hash.clear(); },
    };
    for (const auto& change : changes) {
        for (int i = 0; i < 5; ++i) {
            QList<Event> events = aChain();
            change(events[i]);
            const ChainVerdict verdict = verdictOn(events);
            CHECK(verdict.kind == Kind::Damaged);
            CHECK(verdict.seq == i + 1);
        }
    }
}

TEST_CASE("replacing a body together with its own hash is found at the next event") {
    QList<Event> events = aChain();
    events[2].body = QByteArrayLiteral("{\"a\":1}");
    events[2].hash = eventHash(events[2]);
    const ChainVerdict verdict = verdictOn(events);
    CHECK(verdict.kind == Kind::Damaged);
    CHECK(verdict.seq == 4);
}

TEST_CASE("removed and doubled and swapped and foreign events are found") {
    QList<Event> removed = aChain();
    removed.removeAt(1);
    CHECK(verdictOn(removed).seq == 2);
    QList<Event> doubled = aChain();
    doubled.insert(1, doubled.at(1));
    CHECK(verdictOn(doubled).seq == 3);
    QList<Event> swapped = aChain();
    swapped.swapItemsAt(1, 2);
    CHECK(verdictOn(swapped).seq == 2);
    const QList<Event> foreign = relinked(aChain(), {0, genesisHash(QStringLiteral("another store"))});
    CHECK(verdictOn(foreign).seq == 1);
    for (const auto& events : {removed, doubled, swapped, foreign})
        CHECK(verdictOn(events).kind == Kind::Damaged);
}

TEST_CASE("a cut tail is found by the anchor and by nothing else") {
    const QList<Event> events = aChain();
    const QList<Event> cut = events.first(3);
    CHECK(verdictOn(cut).isSound());
    const ChainVerdict verdict = verdictOn(cut, headOf(events, 5));
    CHECK(verdict.kind == Kind::Shorter);
    CHECK(verdict.seq == 3);
    CHECK(verdict.anchored);
}

TEST_CASE("a chain computed anew is found by the anchor") {
    const QList<Event> events = aChain();
    QList<Event> rewritten = events;
    rewritten[1].at.ms -= kMsPerDay;
    rewritten = relinked(rewritten);
    CHECK(verdictOn(rewritten).isSound());
    const ChainVerdict verdict = verdictOn(rewritten, headOf(events, 4));
    CHECK(verdict.kind == Kind::Forked);
    CHECK(verdict.seq == 4);
}

TEST_CASE("an anchor in the middle of a longer chain is fine") {
    const QList<Event> events = aChain();
    CHECK(verdictOn(events, headOf(events, 3)).isSound());
    CHECK(verdictOn(events, headOf(events, 3)).anchored);
}

TEST_CASE("the tail alone can be verified from a head that was verified before") {
    const QList<Event> events = aChain();
    CHECK(verdictOn(events.last(2), headOf(events, 5), headOf(events, 3)).isSound());
    CHECK_FALSE(verdictOn(events.last(2), headOf(events, 2), headOf(events, 3)).anchored);
    CHECK(verdictOn(events.last(1), std::nullopt, headOf(events, 3)).kind == Kind::Damaged);
}
