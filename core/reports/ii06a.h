// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/case_fact.h"
#include "core/reports/period.h"

namespace motcua {

class CentreBook;

/// Where one dossier counts in biểu số II.06a/VPCP/KSTT: once among what was received (columns 4–6), and once
/// among what was resolved (8–10) or is being processed (12–13).
///
/// Sources: domain.md §8.1 for columns and checks, §4.4 for early, on time and overdue. What the form leaves
/// open is decided so: withdrawn, refused and stopped dossiers are resolved, on time unless the due date had
/// passed (the practice of Thanh Hóa); a dossier that waits for a supplement or another agency is being
/// processed, within its limit; the kiosk is counted with the counter; "carried over" was received before the
/// period and not ended before it. Everything by instants up to the cut-off, so that what happens later
/// changes nothing.
struct Ii06aPlace {
    enum class Intake { Online, Direct, CarriedOver };
    enum class Stand { Early, OnTime, Late, Within, Overdue };
    Intake intake = Intake::Direct;
    Stand stand = Stand::Within;

    [[nodiscard]] bool isResolved() const {
        return stand == Stand::Early || stand == Stand::OnTime || stand == Stand::Late;
    }
    friend bool operator==(const Ii06aPlace&, const Ii06aPlace&) = default;
};

/// None where it is not of that period: received after the cut-off, or ended before the period began.
[[nodiscard]] std::optional<Ii06aPlace> ii06aPlace(const CaseFact& fact, const Period& period, Instant cutOff,
                                                   const CentreBook& centre);

/// Ones and zeros for the columns (3)–(13), in their order.
[[nodiscard]] QList<qint64> ii06aColumns(const Ii06aPlace& place);

}  // namespace motcua
