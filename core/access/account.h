// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/access/password_hasher.h"
#include "core/access/throttle.h"
#include "core/base/instant.h"

#include <optional>

namespace motcua {

/// A code with which somebody chooses a password, once. The code itself is kept nowhere.
struct ResetCode {
    QString hash;
    Instant from;
    Instant until;  ///< exclusive

    [[nodiscard]] bool holdsAt(Instant now) const { return from <= now && now < until; }
    friend bool operator==(const ResetCode&, const ResetCode&) = default;
};

/// Why an account is closed for the time being; the officer keeps his desk.
enum class Closed { ByAdministrator, ByIdleness };

/// How an officer signs in.
struct Account {
    OfficerId officer{0};
    QString password;  ///< its hash; empty where none was chosen yet
    std::optional<ResetCode> reset;
    Instant since;  ///< last signed in, else made or opened again
    std::optional<Closed> closed;
    Tries tries;

    friend bool operator==(const Account&, const Account&) = default;
};

inline constexpr qint64 kIdleDays = 45;
inline constexpr qint64 kResetCodeMs = 24 * 3'600'000LL;

/// Nobody signed in for 45 days.
[[nodiscard]] inline bool isUnused(const Account& account, Instant now) {
    return now.ms - account.since.ms > kIdleDays * kMsPerDay;
}

/// A role that the administrator wants somebody to hold, until a supervisor says yes or no.
struct GrantProposal {
    qint64 id = 0;
    OfficerId officer{0};
    RoleGrant grant{UnitId(0), {}, {}, {}};
    OfficerId proposedBy{0};
};

/// What all accounts of a store share.
struct AccountBook {
    HashCost cost;
    QString nobody;    ///< a hash that no password fits: what is tried for logins that do not exist
    QString recovery;  ///< the hash of the recovery code in the safe; empty where there is none
    Instant recoveryMade;
    std::optional<Instant> recoveryUsed;  ///< the last time somebody used one
};

}  // namespace motcua
