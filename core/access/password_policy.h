// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace motcua {

inline constexpr int kShortestPassword = 12;
/// For administrators, supervisors and leaders.
inline constexpr int kShortestOfPrivileged = 15;
inline constexpr int kLongestPassword = 256;

/// What is known of whoever chooses a password: none of it makes a good one.
struct PasswordOwner {
    QString login;
    QString name;
    QStringList places;  ///< of the centre, its units and communes
    bool isPrivileged = false;
};

/// What is hashed: NFC in UTF-8, so that every keyboard gives the same. Nothing is trimmed.
[[nodiscard]] QByteArray passwordBytes(const QString& password);

/// Why this may not be the password: too short ("password.short"; characters after NFC), too long
/// ("password.long"), control characters or half a pair ("password.signs"), only digits ("password.digits"),
/// or made of what everybody guesses first: common passwords, the owner's login and name, places of the
/// office, years, rows and runs of keys ("password.easy"). Digits, capitals and signs are not demanded
/// (NIST SP 800-63B-4; ASVS 5.0 6.2). The password stands in no sentence.
[[nodiscard]] Refusals checkedPassword(const QString& password, const PasswordOwner& owner);

/// How much there is to guess, in signs: every easy part counts for two, however long it is.
[[nodiscard]] int effortOf(const QString& password, const PasswordOwner& owner);

/// Five Vietnamese words without marks, joined by blanks: about 47 bits. Passes checkedPassword() for
/// everybody whose data do not happen to contain its words.
[[nodiscard]] QString newPassphrase();

}  // namespace motcua
