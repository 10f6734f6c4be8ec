// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/account_desk.h"

namespace motcua {

/// Who is entered: how he is called and how he signs in.
struct NewOfficer {
    QString login;  ///< a–z, 0–9, dot, hyphen, underscore; 3–40 signs
    QString name;
    QString title;
};

/// An officer that was entered, with the one-time code that he chooses his password with. The code is
/// nowhere else: whoever loses it needs a new one.
struct EnteredOfficer {
    Officer officer;
    QString code;
};

/// Why these cannot be the data of an officer; "login.form", "login.taken", and texts as acceptedText()
/// says. Tidies them.
[[nodiscard]] Outcome<NewOfficer> acceptedOfficer(const Directory& directory, const NewOfficer& wanted);

/// Accounts, as the administrator looks after them: he opens the way to a password but never chooses one.
/// Rights are read anew within the transaction. Every act is an event; refused with "account.right",
/// "officer.unknown", "account.self".
class KeepAccounts {
public:
    explicit KeepAccounts(AccountDesk& desk) : m_desk(desk) {}

    /// An officer without any role yet (see KeepGrants).
    [[nodiscard]] Outcome<EnteredOfficer> add(const NewOfficer& wanted, const Actor& actor);
    /// A one-time code for 24 hours; the password holds until it is used.
    [[nodiscard]] Outcome<QString> startReset(OfficerId officer, const Actor& actor);
    /// Nobody signs in there until it is opened again. Refused with "officer.last".
    [[nodiscard]] Outcome<Officer> close(OfficerId officer, const Actor& actor);
    [[nodiscard]] Outcome<Officer> open(OfficerId officer, const Actor& actor);
    /// By administrator or supervisor.
    [[nodiscard]] Outcome<Officer> unlock(OfficerId officer, const Actor& actor);

private:
    struct Subject {
        Officer officer;
        Account account;
    };
    [[nodiscard]] Outcome<Subject> subject(OfficerId officer, const Actor& actor, bool bySupervisor = false);
    void tell(const QString& kind, const Actor& actor, OfficerId officer, Instant at,
              const QJsonObject& more = {});

    AccountDesk& m_desk;
};

}  // namespace motcua
