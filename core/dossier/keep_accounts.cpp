// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/keep_accounts.h"

#include "core/access/grant_rules.h"
#include "core/access/reset_code.h"
#include "core/base/text.h"
#include "core/dossier/account_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/field_lengths.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/unknown.h"

#include <QRegularExpression>

namespace motcua {

namespace {

/// Hashes, so not within a transaction.
ResetCode freshCode(AccountDesk& desk, const QByteArray& secret) {
    const auto book = desk.accounts.book();
    const Instant now = desk.desk.clock.now();
    return {desk.hasher.hash(secret, book ? book->cost : kLeastCost), now, {now.ms + kResetCodeMs}};
}

QJsonObject codeBody(const ResetCode& code) {
    return {{QStringLiteral("proof"), secretProof(code.hash)},
            {QStringLiteral("from"), code.from.ms},
            {QStringLiteral("until"), code.until.ms}};
}

}  // namespace

Outcome<NewOfficer> acceptedOfficer(const Directory& directory, const NewOfficer& wanted) {
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9._-]{2,39}\\z"));
    NewOfficer out = wanted;
    Refusals refusals;
    out.login = wanted.login.trimmed().toLower();
    if (!form.match(out.login).hasMatch())
        refusals += refused("login.form",
                            DossierSay::tr("The login may hold a–z, 0–9, dot, hyphen and underscore, "
                                           "3 to 40 signs."),
                            DossierSay::tr("Choose another login."), "login");
    else if (directory.officerByLogin(out.login))
        refusals += refused("login.taken", DossierSay::tr("There is an officer with this login already."),
                            DossierSay::tr("Choose another login."), "login");
    const auto name = acceptedText(
        wanted.name, {QStringLiteral("name"), DossierSay::tr("The name"), longest::kName, false, true});
    const auto title = acceptedText(
        wanted.title, {QStringLiteral("title"), DossierSay::tr("The title"), longest::kName, false, false});
    refusals += name.refusals();
    refusals += title.refusals();
    if (!refusals.isEmpty()) return refusals;
    out.name = *name;
    out.title = *title;
    return out;
}

Outcome<KeepAccounts::Subject> KeepAccounts::subject(OfficerId officer, const Actor& actor,
                                                     bool bySupervisor) {
    const auto acting = reread(m_desk, actor.officer.id);
    const QDate today = localDate(m_desk.desk.clock.now());
    const auto holds = [&](const QString& role) {
        return acting && Actor{*acting, std::nullopt, {}}.holdsAnywhere(role, today);
    };
    if (!holds(role::kAdministrator) && !(bySupervisor && holds(role::kSupervisor)))
        return noted(
            m_desk.desk, actor, keyOf(Function::Accounts),
            {refused("account.right",
                     bySupervisor ? DossierSay::tr("Only a supervisor or the administrator may do this.")
                                  : DossierSay::tr("Only the administrator may do this."),
                     DossierSay::tr("Ask one of them."), "officer")});
    if (officer == actor.officer.id)
        return refused("account.self", DossierSay::tr("Nobody does this for himself."),
                       DossierSay::tr("Ask another administrator or a supervisor."), "officer");
    const auto found = m_desk.desk.directory.officer(officer);
    if (!found) return unknownOfficer();
    if (const auto account = m_desk.accounts.find(officer)) return Subject{*found, *account};
    Account fresh;
    fresh.officer = officer;
    fresh.since = m_desk.desk.clock.now();
    return Subject{*found, fresh};
}

void KeepAccounts::tell(const QString& kind, const Actor& actor, OfficerId officer, Instant at,
                        const QJsonObject& more) {
    m_desk.desk.journal.append(accountEvent(kind, actor, actor.station, at, officer, more));
}

Outcome<EnteredOfficer> KeepAccounts::add(const NewOfficer& wanted, const Actor& actor) {
    const QByteArray secret = newResetSecret();
    const ResetCode code = freshCode(m_desk, secret);
    const auto work = m_desk.desk.work.begin();
    const auto allowed = subject(OfficerId(0), actor);
    if (allowed.refusals().first().key != QLatin1String("officer.unknown")) return allowed.refusals();
    const auto accepted = acceptedOfficer(m_desk.desk.directory, wanted);
    if (!accepted) return accepted.refusals();
    Account account;
    account.officer = m_desk.accounts.addOfficer(accepted->login, accepted->name, accepted->title);
    account.since = code.from;
    account.reset = code;
    m_desk.accounts.keep(account);
    tell(account_event::kCreated, actor, account.officer, code.from, {{QStringLiteral("entered"), true}});
    tell(account_event::kResetStarted, actor, account.officer, code.from, codeBody(*account.reset));
    const Officer entered = m_desk.desk.directory.fresh(account.officer).value();
    work->commit();
    m_desk.desk.directory.reload();
    return EnteredOfficer{entered, resetCodeText(secret)};
}

Outcome<QString> KeepAccounts::startReset(OfficerId officer, const Actor& actor) {
    const QByteArray secret = newResetSecret();
    const ResetCode code = freshCode(m_desk, secret);
    const auto work = m_desk.desk.work.begin();
    auto of = subject(officer, actor);
    if (!of) return of.refusals();
    if (!of->officer.active)
        return refused("officer.inactive", DossierSay::tr("This officer does not work here any more."),
                       DossierSay::tr("Enter him anew."), "officer");
    Account account = of->account;
    if (!m_desk.accounts.find(officer)) tell(account_event::kCreated, actor, officer, account.since);
    account.reset = code;
    m_desk.accounts.keep(account);
    tell(account_event::kResetStarted, actor, officer, code.from, codeBody(*account.reset));
    work->commit();
    return resetCodeText(secret);
}

Outcome<Officer> KeepAccounts::close(OfficerId officer, const Actor& actor) {
    const auto work = m_desk.desk.work.begin();
    auto of = subject(officer, actor);
    if (!of) return of.refusals();
    if (of->account.closed)
        return refused("account.closed", DossierSay::tr("This account is closed already."), {}, "officer");
    const Refusals losing =
        againstLosing(usableOfficers(m_desk), officer, localDate(m_desk.desk.clock.now()));
    if (!losing.isEmpty()) return losing;
    Account account = of->account;
    if (!m_desk.accounts.find(officer)) tell(account_event::kCreated, actor, officer, account.since);
    account.closed = Closed::ByAdministrator;
    account.reset.reset();
    m_desk.accounts.keep(account);
    tell(account_event::kClosed, actor, officer, m_desk.desk.clock.now(),
         {{QStringLiteral("why"), QStringLiteral("administrator")}});
    work->commit();
    return of->officer;
}

Outcome<Officer> KeepAccounts::open(OfficerId officer, const Actor& actor) {
    const auto work = m_desk.desk.work.begin();
    auto of = subject(officer, actor);
    if (!of) return of.refusals();
    if (!of->account.closed)
        return refused("account.open", DossierSay::tr("This account is open."), {}, "officer");
    Account account = of->account;
    account.closed.reset();
    account.since = m_desk.desk.clock.now();
    m_desk.accounts.keep(account);
    tell(account_event::kOpened, actor, officer, account.since);
    work->commit();
    return of->officer;
}

Outcome<Officer> KeepAccounts::unlock(OfficerId officer, const Actor& actor) {
    const auto work = m_desk.desk.work.begin();
    auto of = subject(officer, actor, true);
    if (!of) return of.refusals();
    if (of->account.tries.count == 0)
        return refused("account.open", DossierSay::tr("Nothing was tried wrongly at this account."), {},
                       "officer");
    Account account = of->account;
    account.tries.count = 0;
    m_desk.accounts.keep(account);
    tell(account_event::kUnlocked, actor, officer, m_desk.desk.clock.now());
    work->commit();
    return of->officer;
}

}  // namespace motcua
