// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/clock_event.h"

#include "core/calendar/clock_ledger.h"
#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("every kind and reason has a key that reads back") {
    for (int i = 0; i <= int(ClockEventKind::Stop); ++i)
        CHECK(clockEventKindFromKey(toKey(ClockEventKind(i))) == ClockEventKind(i));
    for (int i = 0; i <= int(ClockReason::Silence); ++i) {
        CHECK(clockReasonFromKey(toKey(ClockReason(i))) == ClockReason(i));
        CHECK_FALSE(clockReasonText(ClockReason(i)).isEmpty());
    }
    for (int i = 0; i <= int(Responsible::Nobody); ++i)
        CHECK(responsibleFromKey(toKey(Responsible(i))) == Responsible(i));
    CHECK_FALSE(clockReasonFromKey(QStringLiteral("Pause")).has_value());
    CHECK(toKey(ClockState::Paused) == QStringLiteral("paused"));
}

TEST_CASE("a supplement waits for the applicant and a consultation for the other agency") {
    CHECK(usuallyResponsible(ClockReason::Supplement) == Responsible::Applicant);
    CHECK(usuallyResponsible(ClockReason::OtherAgency) == Responsible::OtherAgency);
    CHECK(usuallyResponsible(ClockReason::Delay) == Responsible::Centre);
}
