// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/account_desk.h"

namespace motcua {

/// The door. Every try is counted and stands in the journal before the password is looked at, so that
/// neither a crash nor a kill takes one back; an unknown login goes the same way as a known one, against a
/// hash that nothing fits. The hash is computed outside every transaction.
class SignIn {
public:
    explicit SignIn(AccountDesk& desk) : m_desk(desk) {}

    /// Refused with "login.wrong" (unknown login, wrong password, or none chosen yet: one sentence for all),
    /// "login.wait", "login.locked", and once the password fits "login.closed" and "login.unused" (45 days;
    /// that closes the account, but never the last administrator's or supervisor's).
    /// \throws StoreError, IoError "password.memory".
    [[nodiscard]] Outcome<Officer> enter(const QString& login, const QString& password,
                                         const QString& station);
    /// With a one-time code; `password` becomes the password. Refused as above, with "login.code" for a
    /// wrong, used or expired code, and as checkedPassword() says (then the code stays good).
    [[nodiscard]] Outcome<Officer> enterWithCode(const QString& login, const QString& code,
                                                 const QString& password, const QString& station);
    /// Whoever is signed in chooses another password. Refused as enter() and checkedPassword() say, and
    /// with "password.same".
    [[nodiscard]] Outcome<Officer> changePassword(const Actor& actor, const QString& old,
                                                  const QString& password);

    /// How long this login has to wait at this station, in milliseconds.
    [[nodiscard]] qint64 pauseLeft(const QString& login, const QString& station) const;

private:
    /// A try that was counted.
    struct Attempt {
        std::optional<Officer> officer;  ///< absent for unknown logins
        QString hash;                    ///< what the secret is held against; never empty
    };
    enum class Secret { Password, Code };
    [[nodiscard]] Outcome<Attempt> begun(const QString& login, const QString& station, Secret secret);
    [[nodiscard]] Refusal failed(const Attempt& attempt, const QString& station, Secret secret);
    [[nodiscard]] Refusals againstEntering(Account& account, const Officer& officer, const QString& station);
    void enterNow(Account& account, const Officer& officer, const QString& station);
    void setPassword(Account& account, const QString& hash, const char* how,
                     const std::optional<Actor>& actor, const QString& station);

    AccountDesk& m_desk;
};

}  // namespace motcua
