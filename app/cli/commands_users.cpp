// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/people_json.h"
#include "app/cli/secrets.h"
#include "app/cli/session.h"
#include "app/cli/user_commands.h"
#include "core/access/account_state.h"
#include "core/dossier/keep_accounts.h"
#include "core/dossier/keep_grants.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

QJsonObject grantJson(const Desk& desk, const RoleGrant& grant) {
    return {{QStringLiteral("role"), grant.role},
            {QStringLiteral("unit"), unitKeyOf(desk, grant.unit)},
            {QStringLiteral("from"), grant.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), grant.to ? QJsonValue(grant.to->toString(Qt::ISODate)) : QJsonValue()}};
}

QJsonObject proposalJson(const Desk& desk, const GrantProposal& proposal) {
    QJsonObject out = grantJson(desk, proposal.grant);
    out.insert(QStringLiteral("id"), proposal.id);
    out.insert(QStringLiteral("officer"), loginOf(desk, proposal.officer));
    out.insert(QStringLiteral("proposedBy"), loginOf(desk, proposal.proposedBy));
    return out;
}

QString proposalText(const Desk& desk, const GrantProposal& proposal) {
    return CliSay::tr("Proposal %1: %2 as %3 of %4, proposed by %5.")
        .arg(QString::number(proposal.id), loginOf(desk, proposal.officer).toString(), proposal.grant.role,
             unitKeyOf(desk, proposal.grant.unit).toString(), loginOf(desk, proposal.proposedBy).toString());
}

/// Someone does something to the account with a login.
template <class Act>
Answer onAccount(const Call& call, const QString& login, Act act) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto officer = officerFrom(session, login, "login");
    if (!officer) return refused(officer.refusals());
    return act(session, *officer, *actor);
}

Answer doneWith(const Outcome<Officer>& done, const QString& sentence) {
    if (!done) return refused(done.refusals());
    return {Exit::Done, {{QStringLiteral("login"), done->login}}, sentence.arg(done->login)};
}

Outcome<QDate> dayFrom(const QString& text, QDate otherwise, const char* field) {
    const QDate day = text.isEmpty() ? otherwise : QDate::fromString(text, Qt::ISODate);
    if (day.isValid()) return day;
    return Refusal{QStringLiteral("day.form"), CliSay::tr("\"%1\" is no day.").arg(text),
                   CliSay::tr("Write it as 2026-11-23."), QString::fromLatin1(field)};
}

/// "role" or "role@unit".
Outcome<RoleGrant> grantFrom(Session& session, const QString& role, const QString& unitKey) {
    const auto unit = unitFrom(session, unitKey);
    if (!unit) return unit.refusals();
    return RoleGrant{unit->id, role, localDate(session.desk().clock.now()), std::nullopt};
}

QJsonObject codeJson(Session& session, const QString& login, const QString& code) {
    return {{QStringLiteral("login"), login},
            {QStringLiteral("code"), code},
            {QStringLiteral("until"), toIso({session.desk().clock.now().ms + kResetCodeMs})}};
}

QString codeText(const QString& login, const QString& code) {
    return CliSay::tr(
               "One-time code of %1, for 24 hours: %2\nHe chooses his password with it on the login page, "
               "or with: motcua-cli --as %1 user password --code CODE")
        .arg(login, code);
}

}  // namespace

Answer addUser(const Call& call, const UserArguments& arguments) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    QList<RoleGrant> grants;
    Refusals refusals;
    for (const QString& wish : arguments.roles) {
        const auto grant = grantFrom(session, wish.section(u'@', 0, 0), wish.section(u'@', 1));
        refusals += grant.refusals();
        if (grant && !knownRoles().contains(grant->role))
            refusals += Refusal{QStringLiteral("role.unknown"),
                                CliSay::tr("There is no role \"%1\".").arg(grant->role),
                                CliSay::tr("It is one of: %1.").arg(knownRoles().join(QStringLiteral(", "))),
                                QStringLiteral("role")};
        if (grant) grants += *grant;
    }
    if (!refusals.isEmpty()) return refused(refusals);
    const auto entered =
        KeepAccounts(session.accounts()).add({arguments.login, arguments.name, arguments.title}, *actor);
    if (!entered) return refused(entered.refusals());
    QJsonObject document = codeJson(session, entered->officer.login, entered->code);
    QString text = codeText(entered->officer.login, entered->code);
    QJsonArray proposals;
    for (const RoleGrant& grant : std::as_const(grants)) {
        const auto proposal =
            KeepGrants(session.accounts()).propose({0, entered->officer.id, grant, OfficerId(0)}, *actor);
        if (!proposal) return refused(proposal.refusals());
        proposals += proposalJson(session.desk(), *proposal);
        text += u'\n' + proposalText(session.desk(), *proposal);
    }
    if (!proposals.isEmpty())
        text += u'\n' + CliSay::tr("A supervisor gives the roles with: user approve NUMBER");
    document.insert(QStringLiteral("proposals"), proposals);
    return {Exit::Done, document, text};
}

Answer listUsers(const Call& call) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    QJsonArray users;
    QString text;
    for (const Officer& officer : session.desk().directory.officers()) {
        const auto account = session.accounts().accounts.find(officer.id);
        const AccountState state = stateOf(officer, account);
        QJsonArray roles;
        QStringList names;
        for (const RoleGrant& grant : officer.grants) {
            roles += grantJson(session.desk(), grant);
            names += grant.role + u'@' + unitKeyOf(session.desk(), grant.unit).toString();
        }
        users += QJsonObject{
            {QStringLiteral("login"), officer.login},
            {QStringLiteral("name"), officer.name},
            {QStringLiteral("state"), keyOf(state)},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("wrongTries"), account ? account->tries.count : 0},
            {QStringLiteral("codeUntil"),
             account && account->reset ? QJsonValue(toIso(account->reset->until)) : QJsonValue()}};
        text += QStringLiteral("%1  %2  [%3]  %4\n")
                    .arg(officer.login, officer.name, label(state), names.join(QStringLiteral(", ")));
    }
    QJsonArray proposals;
    for (const GrantProposal& proposal : session.accounts().accounts.proposals()) {
        proposals += proposalJson(session.desk(), proposal);
        text += proposalText(session.desk(), proposal) + u'\n';
    }
    return {Exit::Done, {{QStringLiteral("users"), users}, {QStringLiteral("proposals"), proposals}}, text};
}

Answer resetUser(const Call& call, const QString& login) {
    return onAccount(call, login, [](Session& session, const Officer& officer, const Actor& actor) {
        const auto code = KeepAccounts(session.accounts()).startReset(officer.id, actor);
        if (!code) return refused(code.refusals());
        return Answer{Exit::Done, codeJson(session, officer.login, *code), codeText(officer.login, *code)};
    });
}

Answer closeUser(const Call& call, const QString& login) {
    return onAccount(call, login, [](Session& session, const Officer& officer, const Actor& actor) {
        return doneWith(KeepAccounts(session.accounts()).close(officer.id, actor),
                        CliSay::tr("The account of %1 is closed."));
    });
}

Answer openUser(const Call& call, const QString& login) {
    return onAccount(call, login, [](Session& session, const Officer& officer, const Actor& actor) {
        return doneWith(KeepAccounts(session.accounts()).open(officer.id, actor),
                        CliSay::tr("The account of %1 is open again."));
    });
}

Answer unlockUser(const Call& call, const QString& login) {
    return onAccount(call, login, [](Session& session, const Officer& officer, const Actor& actor) {
        return doneWith(KeepAccounts(session.accounts()).unlock(officer.id, actor),
                        CliSay::tr("The account of %1 is unlocked."));
    });
}

Answer proposeRole(const Call& call, const UserArguments& arguments) {
    return onAccount(
        call, arguments.login, [&arguments](Session& session, const Officer& officer, const Actor& actor) {
            const QDate today = localDate(session.desk().clock.now());
            const auto grant = grantFrom(session, arguments.role, arguments.unit);
            const auto from = dayFrom(arguments.from, today, "from");
            Refusals refusals = grant.refusals() + from.refusals();
            std::optional<QDate> to;
            if (!arguments.to.isEmpty()) {
                const auto day = dayFrom(arguments.to, today, "to");
                refusals += day.refusals();
                if (day) to = *day;
            }
            if (!refusals.isEmpty()) return refused(refusals);
            const auto proposal =
                KeepGrants(session.accounts())
                    .propose({0, officer.id, {grant->unit, grant->role, *from, to}, OfficerId(0)}, actor);
            if (!proposal) return refused(proposal.refusals());
            return Answer{Exit::Done, proposalJson(session.desk(), *proposal),
                          proposalText(session.desk(), *proposal)};
        });
}

Answer settleRole(const Call& call, qint64 proposal, bool granted) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto done = KeepGrants(session.accounts()).settle(proposal, granted, *actor);
    if (!done) return refused(done.refusals());
    QJsonObject document = proposalJson(session.desk(), *done);
    document.insert(QStringLiteral("granted"), granted);
    return {Exit::Done, document,
            granted ? CliSay::tr("The role is given.") : CliSay::tr("The proposal is turned down.")};
}

Answer endRole(const Call& call, const UserArguments& arguments) {
    return onAccount(
        call, arguments.login, [&arguments](Session& session, const Officer& officer, const Actor& actor) {
            const auto unit = unitFrom(session, arguments.unit);
            if (!unit) return refused(unit.refusals());
            return doneWith(KeepGrants(session.accounts()).end(officer.id, unit->id, arguments.role, actor),
                            CliSay::tr("%1 does not hold the role any more."));
        });
}

}  // namespace motcua::cli
