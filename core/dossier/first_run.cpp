// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/first_run.h"

#include "core/base/random_bytes.h"
#include "core/base/text.h"
#include "core/dossier/account_events.h"
#include "core/dossier/dossier_say.h"

namespace motcua {

namespace {

constexpr qsizetype kRecoveryBytes = 20;

Refusals about(const QString& person, Refusals refusals) {
    for (Refusal& refusal : refusals) refusal.field = person + u'.' + refusal.field;
    return refusals;
}

}  // namespace

bool FirstRun::isNeeded() const {
    return !m_desk.desk.centre.isPractice() && !m_desk.accounts.book();
}

Outcome<FirstRun::Ready> FirstRun::prepared(const FirstPerson& administrator, const FirstPerson& supervisor) {
    const auto first = acceptedOfficer(m_desk.desk.directory, administrator.officer);
    const auto second = acceptedOfficer(m_desk.desk.directory, supervisor.officer);
    const QStringList places = placesOf(m_desk.desk);
    Refusals refusals = about(QStringLiteral("administrator"), first.refusals()) +
                        about(QStringLiteral("supervisor"), second.refusals());
    refusals += about(QStringLiteral("administrator"),
                      checkedPassword(administrator.password, {administrator.officer.login,
                                                               administrator.officer.name, places, true}));
    refusals += about(QStringLiteral("supervisor"),
                      checkedPassword(supervisor.password,
                                      {supervisor.officer.login, supervisor.officer.name, places, true}));
    const bool isSamePerson =
        first && second && (first->login == second->login || folded(first->name) == folded(second->name));
    if (isSamePerson || passwordBytes(administrator.password) == passwordBytes(supervisor.password))
        refusals +=
            refused("firstRun.samePerson",
                    DossierSay::tr("Administrator and supervisor must be two people with two passwords."),
                    DossierSay::tr("Let the second person type his own data."));
    if (!refusals.isEmpty()) return refusals;
    Ready ready{*first, *second, {}, {}, randomBytes(kRecoveryBytes)};
    ready.book.cost = m_desk.hasher.calibrated();
    ready.book.nobody = m_desk.hasher.hash(randomBytes(32), ready.book.cost);
    ready.book.recovery = m_desk.hasher.hash(ready.secret, ready.book.cost);
    ready.book.recoveryMade = m_desk.desk.clock.now();
    ready.passwords[0] = m_desk.hasher.hash(passwordBytes(administrator.password), ready.book.cost);
    ready.passwords[1] = m_desk.hasher.hash(passwordBytes(supervisor.password), ready.book.cost);
    return ready;
}

OfficerId FirstRun::enter(const NewOfficer& person, const QString& hash, const QString& role,
                          const QString& station) {
    const Instant now = m_desk.desk.clock.now();
    const auto unit = m_desk.desk.directory.unitByKey(m_desk.desk.centre.centre().defaultUnitKey);
    if (!unit) throw LogicError(QStringLiteral("a centre without its own unit"));
    Account account;
    account.officer = m_desk.accounts.addOfficer(person.login, person.name, person.title);
    account.password = hash;
    account.since = now;
    m_desk.accounts.keep(account);
    const RoleGrant grant{unit->id, role, localDate(now), std::nullopt};
    m_desk.accounts.addGrant(account.officer, grant);
    const auto tell = [&](const QString& kind, const QJsonObject& more) {
        m_desk.desk.journal.append(accountEvent(kind, std::nullopt, station, now, account.officer, more));
    };
    tell(account_event::kCreated, {{QStringLiteral("entered"), true}});
    tell(account_event::kPasswordSet,
         {{QStringLiteral("how"), QStringLiteral("first")}, {QStringLiteral("proof"), secretProof(hash)}});
    tell(account_event::kRoleGranted, grantBody(grant));
    return account.officer;
}

FirstRunMade FirstRun::written(const Ready& ready, const QString& station) {
    m_desk.accounts.keepBook(ready.book);
    const OfficerId administrator =
        enter(ready.administrator, ready.passwords[0], role::kAdministrator, station);
    const OfficerId supervisor = enter(ready.supervisor, ready.passwords[1], role::kSupervisor, station);
    m_desk.desk.journal.append(accountEvent(account_event::kRecoveryMade, std::nullopt, station,
                                            ready.book.recoveryMade, std::nullopt,
                                            {{QStringLiteral("proof"), secretProof(ready.book.recovery)}}));
    m_desk.desk.directory.reload();
    const Directory& directory = m_desk.desk.directory;
    return {directory.officer(administrator).value(), directory.officer(supervisor).value(), ready.secret};
}

Outcome<FirstRunMade> FirstRun::make(const FirstPerson& administrator, const FirstPerson& supervisor,
                                     const QString& station) {
    if (m_desk.desk.centre.isPractice())
        return refused("firstRun.practice", DossierSay::tr("In a practice store every officer is open."),
                       DossierSay::tr("Make a store for real work with: init --centre NAME"));
    const auto ready = prepared(administrator, supervisor);
    const auto work = m_desk.desk.work.begin();
    if (!isNeeded())
        return refused("firstRun.done", DossierSay::tr("This store has its accounts already."),
                       DossierSay::tr("Sign in; the administrator enters others."));
    if (!ready) return ready.refusals();
    const FirstRunMade made = written(*ready, station);
    work->commit();
    return made;
}

void FirstRun::endOldRoles(const QString& station) {
    const Instant now = m_desk.desk.clock.now();
    const QDate lastDay = localDate(now).addDays(-1);
    for (const Officer& officer : m_desk.desk.directory.officers())
        for (const RoleGrant& grant : officer.grants) {
            if (grant.role != role::kAdministrator && grant.role != role::kSupervisor) continue;
            if (m_desk.accounts.endGrant(officer.id, grant.unit, grant.role, lastDay) == 0) continue;
            m_desk.desk.journal.append(accountEvent(account_event::kRoleEnded, std::nullopt, station, now,
                                                    officer.id,
                                                    {{QStringLiteral("unit"), grant.unit.value()},
                                                     {QStringLiteral("role"), grant.role},
                                                     {QStringLiteral("to"), lastDay.toString(Qt::ISODate)}}));
        }
}

Outcome<FirstRunMade> FirstRun::afterLoss(const FirstPerson& administrator, const FirstPerson& supervisor,
                                          const QString& station) {
    if (m_desk.desk.centre.isPractice())
        return refused("firstRun.practice", DossierSay::tr("In a practice store every officer is open."), {});
    auto ready = prepared(administrator, supervisor);
    if (!ready) return ready.refusals();
    Ready fresh = *ready;
    const auto work = m_desk.desk.work.begin();
    const JournalHead head = m_desk.desk.journal.head();
    fresh.book.recoveryUsed = m_desk.desk.clock.now();
    m_desk.desk.journal.append(
        accountEvent(account_event::kAfterLoss, std::nullopt, station, m_desk.desk.clock.now(), std::nullopt,
                     {{QStringLiteral("seq"), head.seq},
                      {QStringLiteral("head"), QString::fromLatin1(head.hash.toHex())}}));
    endOldRoles(station);
    const FirstRunMade made = written(fresh, station);
    work->commit();
    return made;
}

}  // namespace motcua
