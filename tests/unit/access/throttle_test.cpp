// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/throttle.h"

#include "core/access/officer_session.h"
#include "tests/support/catch2.h"

using namespace motcua;

namespace {

constexpr qint64 kMinute = 60'000;

UptimePoint at(qint64 ms, const QString& boot = QStringLiteral("a")) {
    return {boot, ms};
}

}  // namespace

TEST_CASE("pauses begin after five wrong tries and double up to a quarter of an hour") {
    const qint64 seconds[] = {0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900};
    for (int count = 0; count < 13; ++count) CHECK(pauseAfter(count) == seconds[count] * 1000);
    CHECK(pauseAfter(1'000'000) == kLongestPauseMs);
}

TEST_CASE("a pause is measured by the time since the machine started") {
    const Tries tries{5, at(100'000)};
    CHECK(pauseLeft(tries, at(100'000)) == 30'000);
    CHECK(pauseLeft(tries, at(129'999)) == 1);
    CHECK(pauseLeft(tries, at(130'000)) == 0);
    CHECK(pauseLeft(tries, at(0)) == 30'000);
    CHECK(pauseLeft(tries, at(10'000, QStringLiteral("b"))) == 20'000);
}

TEST_CASE("somebody is idle after five minutes without a key, not before") {
    OfficerSession session(at(0), Instant{0});
    CHECK_FALSE(session.isIdle(at(5 * kMinute - 1), Instant{5 * kMinute - 1}));
    CHECK(session.isIdle(at(5 * kMinute), Instant{5 * kMinute}));
    session.touch(at(5 * kMinute), Instant{5 * kMinute});
    CHECK_FALSE(session.isIdle(at(9 * kMinute), Instant{9 * kMinute}));
}

TEST_CASE("the sleep of the machine counts as idle, and a clock set back lengthens nothing") {
    const OfficerSession session(at(0), Instant{0});
    CHECK(session.isIdle(at(1'000), Instant{8 * 60 * kMinute}));
    CHECK(session.isIdle(at(5 * kMinute), Instant{-365 * kMsPerDay}));
}

TEST_CASE("the idle limit is brought between one and fifteen minutes") {
    CHECK(OfficerSession(at(0), Instant{0}, {0, 12}).isIdle(at(kMinute), Instant{kMinute}));
    CHECK_FALSE(
        OfficerSession(at(0), Instant{0}, {600, 12}).isIdle(at(15 * kMinute - 1), Instant{15 * kMinute - 1}));
    CHECK(OfficerSession(at(0), Instant{0}, {600, 12}).isIdle(at(15 * kMinute), Instant{15 * kMinute}));
}

TEST_CASE("after twelve hours the password is asked again, however busy somebody was") {
    OfficerSession session(at(0), Instant{0});
    const qint64 almost = 12 * 60 * kMinute - 1;
    session.touch(at(almost), Instant{almost});
    CHECK_FALSE(session.isOver(at(almost), Instant{almost}));
    CHECK(session.isOver(at(almost + 1), Instant{almost + 1}));
}

TEST_CASE("a password that was given again holds for five minutes") {
    OfficerSession session(at(0), Instant{0});
    CHECK_FALSE(session.isConfirmed(at(0), Instant{0}));
    session.confirm(at(0), Instant{0});
    CHECK(session.isConfirmed(at(5 * kMinute - 1), Instant{1}));
    CHECK_FALSE(session.isConfirmed(at(5 * kMinute), Instant{1}));
}
