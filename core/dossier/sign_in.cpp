// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/sign_in.h"

#include "core/access/grant_rules.h"
#include "core/access/reset_code.h"
#include "core/dossier/account_events.h"
#include "core/dossier/dossier_say.h"

namespace motcua {

namespace {

Refusal wrong() {
    return refused("login.wrong", DossierSay::tr("The login or the password is wrong."),
                   DossierSay::tr("Look at Caps Lock and at the keyboard (Telex, VNI), then try again."),
                   "password");
}

Refusal wrongCode() {
    return refused("login.code", DossierSay::tr("The login or the one-time code is wrong, used or expired."),
                   DossierSay::tr("Ask the administrator for a new code."), "code");
}

Refusal waiting(qint64 ms) {
    const qint64 seconds = (ms + 999) / 1000;
    return refused(
        "login.wait",
        DossierSay::tr("Too many wrong tries: the next one is possible in %1 seconds.").arg(seconds),
        DossierSay::tr("Wait, or let the administrator start a reset of the password."), "password");
}

Refusal locked() {
    return refused("login.locked",
                   DossierSay::tr("The account is locked after %1 wrong tries.").arg(kLockingTries),
                   DossierSay::tr("A supervisor or the administrator unlocks it."), "login");
}

Refusal closed(Closed why) {
    if (why == Closed::ByIdleness)
        return refused("login.unused",
                       DossierSay::tr("The account was not used for %1 days and is closed.").arg(kIdleDays),
                       DossierSay::tr("The administrator opens it again."), "login");
    return refused("login.closed", DossierSay::tr("The administrator has closed this account."),
                   DossierSay::tr("Ask the administrator."), "login");
}

QString normalLogin(const QString& login) {
    return login.trimmed().toLower();
}

}  // namespace

qint64 SignIn::pauseLeft(const QString& login, const QString& station) const {
    const UptimePoint now = m_desk.uptime.now();
    qint64 left = motcua::pauseLeft(m_desk.accounts.triesAt(station), now);
    if (const auto officer = m_desk.desk.directory.officerByLogin(normalLogin(login)))
        if (const auto account = m_desk.accounts.find(officer->id))
            left = std::max(left, motcua::pauseLeft(account->tries, now));
    return left;
}

Outcome<SignIn::Attempt> SignIn::begun(const QString& login, const QString& station, Secret secret) {
    const auto work = m_desk.desk.work.begin();
    m_desk.desk.directory.reload();
    const AccountBook book = bookOf(m_desk);
    Attempt attempt{m_desk.desk.directory.officerByLogin(normalLogin(login)), book.nobody};
    auto account = attempt.officer ? m_desk.accounts.find(attempt.officer->id) : std::nullopt;
    if (!account || !attempt.officer->active) {
        attempt.officer.reset();
        account.reset();
    }
    if (account && isLocked(account->tries)) return locked();
    if (const qint64 left = pauseLeft(login, station); left > 0) return waiting(left);

    const UptimePoint now = m_desk.uptime.now();
    Tries atStation = m_desk.accounts.triesAt(station);
    if (certainlyPassed(atStation.last, now) >= kStationForgetsMs) atStation.count = 0;
    m_desk.accounts.keepTries(station, {atStation.count + 1, now});
    std::optional<OfficerId> officer;
    if (account) {
        officer = account->officer;
        account->tries = {account->tries.count + 1, now};
        m_desk.accounts.keep(*account);
        const QString kept = secret == Secret::Password ? account->password
                             : account->reset           ? account->reset->hash
                                                        : QString();
        if (!kept.isEmpty()) attempt.hash = kept;
    }
    m_desk.desk.journal.append(
        accountEvent(account_event::kTried, std::nullopt, station, m_desk.desk.clock.now(), officer));
    work->commit();
    return attempt;
}

Refusal SignIn::failed(const Attempt& attempt, const QString& station, Secret secret) {
    const auto account = attempt.officer ? m_desk.accounts.find(attempt.officer->id) : std::nullopt;
    if (account && isLocked(account->tries)) {
        const auto work = m_desk.desk.work.begin();
        m_desk.desk.journal.append(accountEvent(account_event::kLocked, std::nullopt, station,
                                                m_desk.desk.clock.now(), account->officer));
        work->commit();
        return locked();
    }
    return secret == Secret::Password ? wrong() : wrongCode();
}

Refusals SignIn::againstEntering(Account& account, const Officer& officer, const QString& station) {
    const Instant now = m_desk.desk.clock.now();
    if (account.closed) return {closed(*account.closed)};
    if (!isUnused(account, now)) return {};
    if (!againstLosing(usableOfficers(m_desk), officer.id, localDate(now)).isEmpty()) return {};
    account.closed = Closed::ByIdleness;
    m_desk.accounts.keep(account);
    m_desk.desk.journal.append(accountEvent(account_event::kClosed, std::nullopt, station, now, officer.id,
                                            {{QStringLiteral("why"), QStringLiteral("idle")}}));
    return {closed(Closed::ByIdleness)};
}

void SignIn::enterNow(Account& account, const Officer& officer, const QString& station) {
    // What others got wrong at this station stays counted there.
    const Tries atStation = m_desk.accounts.triesAt(station);
    m_desk.accounts.keepTries(station, {std::max(0, atStation.count - account.tries.count), atStation.last});
    account.tries.count = 0;
    account.since = m_desk.desk.clock.now();
    m_desk.accounts.keep(account);
    m_desk.desk.journal.append(accountEvent(account_event::kEntered, Actor{officer, std::nullopt, station},
                                            station, account.since, officer.id));
}

void SignIn::setPassword(Account& account, const QString& hash, const char* how,
                         const std::optional<Actor>& actor, const QString& station) {
    account.password = hash;
    if (qstrcmp(how, "rehash") != 0) account.reset.reset();
    m_desk.desk.journal.append(accountEvent(
        account_event::kPasswordSet, actor, station, m_desk.desk.clock.now(), account.officer,
        {{QStringLiteral("how"), QLatin1String(how)}, {QStringLiteral("proof"), secretProof(hash)}}));
}

Outcome<Officer> SignIn::enter(const QString& login, const QString& password, const QString& station) {
    const auto attempt = begun(login, station, Secret::Password);
    if (!attempt) return attempt.refusals();
    const QByteArray secret = passwordBytes(password);
    const bool fits = m_desk.hasher.fits(attempt->hash, secret);
    if (!fits || !attempt->officer) return failed(*attempt, station, Secret::Password);
    const auto book = m_desk.accounts.book();
    const bool isOld = book && m_desk.hasher.isOutdated(attempt->hash, book->cost);
    const QString fresh = isOld ? m_desk.hasher.hash(secret, book->cost) : QString();

    const auto work = m_desk.desk.work.begin();
    const auto officer = reread(m_desk, attempt->officer->id);
    auto account = m_desk.accounts.find(attempt->officer->id);
    if (!officer || !account || account->password != attempt->hash) return wrong();
    const Refusals refusals = againstEntering(*account, *officer, station);
    if (refusals.isEmpty()) {
        if (isOld) setPassword(*account, fresh, "rehash", std::nullopt, station);
        enterNow(*account, *officer, station);
    }
    work->commit();
    if (!refusals.isEmpty()) return refusals;
    return *officer;
}

Outcome<Officer> SignIn::enterWithCode(const QString& login, const QString& code, const QString& password,
                                       const QString& station) {
    // Looked at first, so that a password that is refused costs neither the code nor a try.
    const auto owner = m_desk.desk.directory.officerByLogin(normalLogin(login));
    const Refusals unfit =
        checkedPassword(password, owner ? ownerOf(m_desk.desk, *owner) : PasswordOwner{login, {}, {}, false});
    if (!unfit.isEmpty()) return unfit;
    const auto attempt = begun(login, station, Secret::Code);
    if (!attempt) return attempt.refusals();
    const auto secret = resetSecretFrom(code);
    const bool fits = m_desk.hasher.fits(attempt->hash, secret.value_or(QByteArray("none")));
    if (!fits || !secret || !attempt->officer) return failed(*attempt, station, Secret::Code);
    const AccountBook book = m_desk.accounts.book().value();
    const QString fresh = m_desk.hasher.hash(passwordBytes(password), book.cost);

    const auto work = m_desk.desk.work.begin();
    const auto officer = reread(m_desk, attempt->officer->id);
    auto account = m_desk.accounts.find(attempt->officer->id);
    if (!officer || !account || !account->reset || account->reset->hash != attempt->hash ||
        !account->reset->holdsAt(m_desk.desk.clock.now()))
        return wrongCode();
    const Refusals refusals = againstEntering(*account, *officer, station);
    if (refusals.isEmpty()) {
        setPassword(*account, fresh, "code", Actor{*officer, std::nullopt, station}, station);
        enterNow(*account, *officer, station);
    }
    work->commit();
    if (!refusals.isEmpty()) return refusals;
    return *officer;
}

Outcome<Officer> SignIn::changePassword(const Actor& actor, const QString& old, const QString& password) {
    Refusals refusals = checkedPassword(password, ownerOf(m_desk.desk, actor.officer));
    if (passwordBytes(old) == passwordBytes(password))
        refusals += refused("password.same", DossierSay::tr("The new password is the old one."),
                            DossierSay::tr("Take another one."), "password");
    if (!refusals.isEmpty()) return refusals;
    const auto entered = enter(actor.officer.login, old, actor.station);
    if (!entered) return entered.refusals();
    const QString hash = m_desk.hasher.hash(passwordBytes(password), m_desk.accounts.book().value().cost);
    const auto work = m_desk.desk.work.begin();
    auto account = m_desk.accounts.find(entered->id);
    if (!account) return wrong();
    setPassword(*account, hash, "self", actor, actor.station);
    m_desk.accounts.keep(*account);
    work->commit();
    return *entered;
}

}  // namespace motcua
