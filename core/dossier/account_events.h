// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/account.h"
#include "core/dossier/office_events.h"

namespace motcua {

/// What happens to accounts. Bodies hold ids, dates and proofs; no login, no name, no secret.
namespace account_event {
inline const QString kCreated = QStringLiteral("account.created");
inline const QString kTried = QStringLiteral("account.tried");  ///< before the password is looked at
inline const QString kEntered = QStringLiteral("account.entered");
inline const QString kPasswordSet = QStringLiteral("account.passwordSet");
inline const QString kResetStarted = QStringLiteral("account.resetStarted");
inline const QString kClosed = QStringLiteral("account.closed");
inline const QString kOpened = QStringLiteral("account.opened");
inline const QString kLocked = QStringLiteral("account.locked");
inline const QString kUnlocked = QStringLiteral("account.unlocked");
inline const QString kRecoveryMade = QStringLiteral("account.recoveryMade");
inline const QString kRecoveryUsed = QStringLiteral("account.recoveryUsed");
inline const QString kRoleProposed = QStringLiteral("role.proposed");
inline const QString kRoleGranted = QStringLiteral("role.granted");
inline const QString kRoleRejected = QStringLiteral("role.rejected");
inline const QString kRoleEnded = QStringLiteral("role.ended");
inline const QString kTakenOver = QStringLiteral("session.takenOver");
inline const QString kAfterLoss = QStringLiteral("genesis.afterLoss");
}  // namespace account_event

/// What an event says of the hash of a secret, so that one that was put in its place behind the back of the
/// program is noticed. Tells nothing of the secret.
[[nodiscard]] QString secretProof(const QString& hash);

/// The draft of an event about an officer's account. `actor` is absent where nobody has signed in yet.
[[nodiscard]] Event accountEvent(const QString& kind, const std::optional<Actor>& actor,
                                 const QString& station, Instant at, std::optional<OfficerId> officer,
                                 QJsonObject more = {});

/// Members of the body that name a grant.
[[nodiscard]] QJsonObject grantBody(const RoleGrant& grant);

}  // namespace motcua
