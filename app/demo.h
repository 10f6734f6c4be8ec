// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/refusal.h"
#include "core/dossier/desk.h"

#include <functional>

namespace motcua {

namespace store {
class Database;
}

/// What a practice store is to be filled with.
struct DemoWish {
    qint64 dossiers = 0;
    quint64 seed = 1;
    int months = 12;          ///< how far back the first dossier was received
    int actsPerCommit = 200;  ///< 1: every act durable by itself, as at a counter
};

struct DemoReport {
    qint64 dossiers = 0;  ///< received
    qint64 events = 0;    ///< receptions, prints and acts
    bool cancelled = false;
};

/// Told now and then how many dossiers have been received; false stops.
using DemoProgress = std::function<bool(qint64 received)>;

/// Fills a practice store with citizens, dossiers and what happened to them up to the clock's time, through
/// the use cases of the desk and in the order of time: some are finished and handed out, some wait at every
/// step and in the piles, some are due soon, late, sent back or withdrawn. The same wish on an equal store at
/// the same time gives the same dossiers; only salts, keys and hashes differ.
///
/// `desk` stands on `database` and reads `clock`, which is moved and put back. Where it is stopped or a fault
/// ends it, whole dossiers and acts are there, and no half ones.
/// Refused: "demo.production" for a store that is no practice store, "demo.nothing" where nobody can receive
/// anything in that time. \throws StoreError.
[[nodiscard]] Outcome<DemoReport> fillDemo(Desk& desk, store::Database& database, ManualClock& clock,
                                           const DemoWish& wish, const DemoProgress& progress = {});

}  // namespace motcua
