// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/keep_accounts.h"

namespace motcua {

/// One of the first two people, who chooses his password himself.
struct FirstPerson {
    NewOfficer officer;
    QString password;
};

/// What the first run leaves: two people who can sign in, and the secret of the recovery code, which is shown
/// and printed once and kept nowhere.
struct FirstRunMade {
    Officer administrator;
    Officer supervisor;
    QByteArray recoverySecret;  ///< 20 bytes; see core/safety/recovery_code.h
};

/// The first two accounts of a store for real work: a technical administrator and a supervisor, two people.
/// There is no default account and no way to have only one of them.
class FirstRun {
public:
    explicit FirstRun(AccountDesk& desk) : m_desk(desk) {}

    /// Whether it is still to be done.
    [[nodiscard]] bool isNeeded() const;
    /// Refused with "firstRun.done", "firstRun.practice", "firstRun.samePerson", and what acceptedOfficer()
    /// and checkedPassword() say, with "administrator." or "supervisor." before the field. Takes a second or
    /// two: what this machine can afford for a hash is measured.
    [[nodiscard]] Outcome<FirstRunMade> make(const FirstPerson& administrator, const FirstPerson& supervisor,
                                             const QString& station);

    /// Both were lost, and the recovery code with them. Whoever has shown elsewhere that the backups of this
    /// store are his (their code) begins anew with two people; the old administrators and supervisors lose
    /// these roles. The journal says so for good ("genesis.afterLoss" with the head before).
    [[nodiscard]] Outcome<FirstRunMade> afterLoss(const FirstPerson& administrator,
                                                  const FirstPerson& supervisor, const QString& station);

private:
    struct Ready {
        NewOfficer administrator;
        NewOfficer supervisor;
        AccountBook book;
        QString passwords[2];
        QByteArray secret;
    };
    [[nodiscard]] Outcome<Ready> prepared(const FirstPerson& administrator, const FirstPerson& supervisor);
    OfficerId enter(const NewOfficer& person, const QString& hash, const QString& role,
                    const QString& station);
    [[nodiscard]] FirstRunMade written(const Ready& ready, const QString& station);
    void endOldRoles(const QString& station);

    AccountDesk& m_desk;
};

}  // namespace motcua
