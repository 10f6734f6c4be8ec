// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/account_desk.h"

namespace motcua {

/// What comes of a recovery code.
struct Recovered {
    Officer administrator;
    QString code;               ///< one-time code of the administrator
    QByteArray recoverySecret;  ///< of the new recovery code; the old one is used up
};

/// The last administrator cannot sign in any more: the sealed code is opened in the presence of a supervisor.
class RecoverAccounts {
public:
    explicit RecoverAccounts(AccountDesk& desk) : m_desk(desk) {}

    /// `secret`: the bytes of the recovery code. The supervisor shows his presence by his password, and is
    /// unlocked by it where he was locked. Wrong tries count at the station. Refused with "login.wait",
    /// "recovery.wrong" (code or supervisor; one sentence), "recovery.administrator" (nobody of that login
    /// administers). The journal keeps it for good; the desk says so for 30 days.
    [[nodiscard]] Outcome<Recovered> recover(const QByteArray& secret, const QString& supervisor,
                                             const QString& password, const QString& administrator,
                                             const QString& station);

private:
    [[nodiscard]] Refusals counted(const QString& station);
    [[nodiscard]] bool fits(const QByteArray& secret, const std::optional<Officer>& supervisor,
                            const QString& password) const;
    void openAgain(OfficerId officer, const Actor& actor);

    AccountDesk& m_desk;
};

/// A recovery code was used within the last 30 days.
[[nodiscard]] bool wasRecoveredLately(const std::optional<AccountBook>& book, Instant now);

}  // namespace motcua
