// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_accounts.h"

#include "core/store/columns.h"
#include "core/store/database.h"

namespace motcua::store {

namespace {

const QString kAccount = QStringLiteral(
    "SELECT officer, password, reset_code, reset_from_ms, reset_until_ms, since_ms, closed, tries, "
    "tried_boot, tried_uptime_ms FROM account ");

const QString kAdministrator = QStringLiteral("administrator");
const QString kIdle = QStringLiteral("idle");

std::optional<QString> textOrNothing(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<Closed> closedFrom(const std::optional<QString>& key) {
    if (!key) return std::nullopt;
    return *key == kIdle ? Closed::ByIdleness : Closed::ByAdministrator;
}

std::optional<QString> closedKey(const std::optional<Closed>& closed) {
    if (!closed) return std::nullopt;
    return *closed == Closed::ByIdleness ? kIdle : kAdministrator;
}

Account accountFrom(const Query& query) {
    Columns row(query);
    Account account;
    account.officer = row.next<OfficerId>();
    account.password = row.next<std::optional<QString>>().value_or(QString());
    const auto code = row.next<std::optional<QString>>();
    const auto from = row.next<std::optional<Instant>>();
    const auto until = row.next<std::optional<Instant>>();
    if (code && from && until) account.reset = ResetCode{*code, *from, *until};
    account.since = row.next<Instant>();
    account.closed = closedFrom(row.next<std::optional<QString>>());
    account.tries.count = row.next<int>();
    account.tries.last.boot = row.next<QString>();
    account.tries.last.ms = row.next<qint64>();
    return account;
}

}  // namespace

std::optional<AccountBook> SqliteAccounts::book() const {
    Query query(m_database, QStringLiteral("SELECT passes, bytes, nobody, recovery, recovery_made_ms, "
                                           "recovery_used_ms FROM account_book WHERE id = 1"));
    if (!query.run().next()) return std::nullopt;
    Columns row(query);
    AccountBook book;
    book.cost.passes = row.next<int>();
    book.cost.bytes = row.next<qint64>();
    book.nobody = row.next<QString>();
    book.recovery = row.next<QString>();
    book.recoveryMade = row.next<Instant>();
    book.recoveryUsed = row.next<std::optional<Instant>>();
    return book;
}

void SqliteAccounts::keepBook(const AccountBook& book) {
    execute(m_database,
            QStringLiteral("INSERT INTO account_book (id, passes, bytes, nobody, recovery, "
                           "recovery_made_ms, recovery_used_ms) VALUES (1, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET passes = excluded.passes, bytes = excluded.bytes, "
                           "nobody = excluded.nobody, recovery = excluded.recovery, "
                           "recovery_made_ms = excluded.recovery_made_ms, "
                           "recovery_used_ms = excluded.recovery_used_ms"),
            book.cost.passes, book.cost.bytes, book.nobody, book.recovery, book.recoveryMade,
            book.recoveryUsed);
}

QList<Account> SqliteAccounts::all() const {
    static const QString sql = kAccount + QStringLiteral("ORDER BY officer");
    QList<Account> accounts;
    Query query(m_database, sql);
    for (query.run(); query.next();) accounts += accountFrom(query);
    return accounts;
}

std::optional<Account> SqliteAccounts::find(OfficerId officer) const {
    static const QString sql = kAccount + QStringLiteral("WHERE officer = ?");
    Query query(m_database, sql);
    if (!query.run(officer).next()) return std::nullopt;
    return accountFrom(query);
}

void SqliteAccounts::keep(const Account& account) {
    std::optional<QString> code;
    std::optional<Instant> from;
    std::optional<Instant> until;
    if (account.reset) {
        code = account.reset->hash;
        from = account.reset->from;
        until = account.reset->until;
    }
    execute(m_database,
            QStringLiteral("INSERT INTO account (officer, password, reset_code, reset_from_ms, "
                           "reset_until_ms, since_ms, closed, tries, tried_boot, tried_uptime_ms) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (officer) DO UPDATE SET password = excluded.password, "
                           "reset_code = excluded.reset_code, reset_from_ms = excluded.reset_from_ms, "
                           "reset_until_ms = excluded.reset_until_ms, since_ms = excluded.since_ms, "
                           "closed = excluded.closed, tries = excluded.tries, "
                           "tried_boot = excluded.tried_boot, tried_uptime_ms = excluded.tried_uptime_ms"),
            account.officer, textOrNothing(account.password), code, from, until, account.since,
            closedKey(account.closed), account.tries.count, account.tries.last.boot, account.tries.last.ms);
}

Tries SqliteAccounts::triesAt(const QString& station) const {
    Query query(m_database, QStringLiteral("SELECT tries, tried_boot, tried_uptime_ms FROM station_tries "
                                           "WHERE station = ?"));
    if (!query.run(station).next()) return {};
    return {query.at<int>(0), {query.at<QString>(1), query.at<qint64>(2)}};
}

void SqliteAccounts::keepTries(const QString& station, const Tries& tries) {
    execute(m_database,
            QStringLiteral("INSERT INTO station_tries (station, tries, tried_boot, tried_uptime_ms) "
                           "VALUES (?, ?, ?, ?) ON CONFLICT (station) DO UPDATE SET tries = excluded.tries, "
                           "tried_boot = excluded.tried_boot, tried_uptime_ms = excluded.tried_uptime_ms"),
            station, tries.count, tries.last.boot, tries.last.ms);
}

OfficerId SqliteAccounts::addOfficer(const QString& login, const QString& name, const QString& title) {
    m_database.requireWork(QStringLiteral("add an officer"));
    return Query(m_database, QStringLiteral("INSERT INTO officer (login, name, title, active) "
                                            "VALUES (?, ?, ?, 1) RETURNING id"))
        .run(login, name, title)
        .row()
        .at<OfficerId>(0);
}

void SqliteAccounts::addGrant(OfficerId officer, const RoleGrant& grant) {
    execute(m_database,
            QStringLiteral("INSERT INTO role_grant (officer, unit, role, valid_from, valid_to) "
                           "VALUES (?, ?, ?, ?, ?)"),
            officer, grant.unit, grant.role, grant.from, grant.to);
}

int SqliteAccounts::endGrant(OfficerId officer, UnitId unit, const QString& role, QDate lastDay) {
    return execute(m_database,
                   QStringLiteral("UPDATE role_grant SET valid_to = ? WHERE officer = ? AND unit = ? "
                                  "AND role = ? AND (valid_to IS NULL OR valid_to > ?)"),
                   lastDay, officer, unit, role, lastDay);
}

QList<GrantProposal> SqliteAccounts::proposals() const {
    QList<GrantProposal> proposals;
    Query query(m_database,
                QStringLiteral("SELECT id, officer, unit, role, valid_from, valid_to, proposed_by "
                               "FROM grant_proposal WHERE state = 'open' ORDER BY id"));
    for (query.run(); query.next();)
        proposals += GrantProposal{query.at<qint64>(0),
                                   query.at<OfficerId>(1),
                                   {query.at<UnitId>(2), query.at<QString>(3), query.at<QDate>(4),
                                    query.at<std::optional<QDate>>(5)},
                                   query.at<OfficerId>(6)};
    return proposals;
}

qint64 SqliteAccounts::addProposal(const GrantProposal& proposal) {
    m_database.requireWork(QStringLiteral("propose a role"));
    return Query(m_database,
                 QStringLiteral("INSERT INTO grant_proposal (officer, unit, role, valid_from, valid_to, "
                                "proposed_by, state, settled_by) VALUES (?, ?, ?, ?, ?, ?, 'open', NULL) "
                                "RETURNING id"))
        .run(proposal.officer, proposal.grant.unit, proposal.grant.role, proposal.grant.from,
             proposal.grant.to, proposal.proposedBy)
        .row()
        .at<qint64>(0);
}

void SqliteAccounts::settleProposal(qint64 id, bool granted, OfficerId by) {
    if (execute(m_database,
                QStringLiteral("UPDATE grant_proposal SET state = ?, settled_by = ? "
                               "WHERE id = ? AND state = 'open'"),
                granted ? QStringLiteral("granted") : QStringLiteral("rejected"), by, id) != 1)
        throw LogicError(QStringLiteral("a proposal can be settled once"));
}

}  // namespace motcua::store
