// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accounts.h"

namespace motcua::store {

class Database;

/// Accounts in their tables.
class SqliteAccounts final : public Accounts {
public:
    /// The database is used as long as the object lives.
    explicit SqliteAccounts(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<AccountBook> book() const override;
    void keepBook(const AccountBook& book) override;
    [[nodiscard]] QList<Account> all() const override;
    [[nodiscard]] std::optional<Account> find(OfficerId officer) const override;
    void keep(const Account& account) override;
    [[nodiscard]] Tries triesAt(const QString& station) const override;
    void keepTries(const QString& station, const Tries& tries) override;
    OfficerId addOfficer(const QString& login, const QString& name, const QString& title) override;
    void addGrant(OfficerId officer, const RoleGrant& grant) override;
    int endGrant(OfficerId officer, UnitId unit, const QString& role, QDate lastDay) override;
    [[nodiscard]] QList<GrantProposal> proposals() const override;
    qint64 addProposal(const GrantProposal& proposal) override;
    void settleProposal(qint64 id, bool granted, OfficerId by) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
