// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/account.h"

#include <QList>
#include <optional>

namespace motcua {

/// The accounts of a store and what belongs to them. Everything that writes needs an open Work.
class Accounts {
public:
    virtual ~Accounts() = default;

    /// Absent until the first run: then nobody can sign in.
    [[nodiscard]] virtual std::optional<AccountBook> book() const = 0;
    virtual void keepBook(const AccountBook& book) = 0;

    /// By officer. Officers without account cannot sign in.
    [[nodiscard]] virtual QList<Account> all() const = 0;
    [[nodiscard]] virtual std::optional<Account> find(OfficerId officer) const = 0;
    virtual void keep(const Account& account) = 0;

    [[nodiscard]] virtual Tries triesAt(const QString& station) const = 0;
    virtual void keepTries(const QString& station, const Tries& tries) = 0;

    /// A new officer, active and without any role.
    virtual OfficerId addOfficer(const QString& login, const QString& name, const QString& title) = 0;
    virtual void addGrant(OfficerId officer, const RoleGrant& grant) = 0;
    /// Ends every such grant of the officer that goes on after `lastDay`. \returns how many.
    virtual int endGrant(OfficerId officer, UnitId unit, const QString& role, QDate lastDay) = 0;

    /// Those that wait, oldest first.
    [[nodiscard]] virtual QList<GrantProposal> proposals() const = 0;
    virtual qint64 addProposal(const GrantProposal& proposal) = 0;
    virtual void settleProposal(qint64 id, bool granted, OfficerId by) = 0;
};

}  // namespace motcua
