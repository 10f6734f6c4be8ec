// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/recover_accounts.h"

#include "core/access/reset_code.h"
#include "core/base/random_bytes.h"
#include "core/dossier/account_events.h"
#include "core/dossier/dossier_say.h"

namespace motcua {

namespace {

constexpr qsizetype kNewCodeBytes = 20;
constexpr qint64 kBannerDays = 30;

}  // namespace

Refusals RecoverAccounts::counted(const QString& station) {
    const auto work = m_desk.desk.work.begin();
    m_desk.desk.directory.reload();
    const UptimePoint now = m_desk.uptime.now();
    Tries tries = m_desk.accounts.triesAt(station);
    if (const qint64 left = pauseLeft(tries, now); left > 0)
        return {refused("login.wait",
                        DossierSay::tr("Too many wrong tries: the next one is possible in %1 seconds.")
                            .arg((left + 999) / 1000),
                        DossierSay::tr("Wait."), "code")};
    if (certainlyPassed(tries.last, now) >= kStationForgetsMs) tries.count = 0;
    m_desk.accounts.keepTries(station, {tries.count + 1, now});
    m_desk.desk.journal.append(
        accountEvent(account_event::kTried, std::nullopt, station, m_desk.desk.clock.now(), std::nullopt));
    work->commit();
    return {};
}

bool RecoverAccounts::fits(const QByteArray& secret, const std::optional<Officer>& supervisor,
                           const QString& password) const {
    const auto book = m_desk.accounts.book();
    if (!book || book->recovery.isEmpty()) return false;
    const QDate today = localDate(m_desk.desk.clock.now());
    const bool watches = supervisor && supervisor->active &&
                         Actor{*supervisor, std::nullopt, {}}.holdsAnywhere(role::kSupervisor, today);
    const auto account = watches ? m_desk.accounts.find(supervisor->id) : std::nullopt;
    const QString kept = account && !account->password.isEmpty() ? account->password : book->nobody;
    // Both are looked at, whichever is wrong.
    const bool isCode = m_desk.hasher.fits(book->recovery, secret);
    const bool isPassword = m_desk.hasher.fits(kept, passwordBytes(password));
    return isCode && isPassword && account.has_value();
}

void RecoverAccounts::openAgain(OfficerId officer, const Actor& actor) {
    auto account = m_desk.accounts.find(officer);
    if (!account) return;
    const Instant now = m_desk.desk.clock.now();
    const auto tell = [&](const QString& kind) {
        m_desk.desk.journal.append(accountEvent(kind, actor, actor.station, now, officer));
    };
    if (account->tries.count > 0) tell(account_event::kUnlocked);
    if (account->closed) {
        tell(account_event::kOpened);
        account->since = now;
    }
    account->tries.count = 0;
    account->closed.reset();
    m_desk.accounts.keep(*account);
}

Outcome<Recovered> RecoverAccounts::recover(const QByteArray& secret, const QString& supervisorLogin,
                                            const QString& password, const QString& administratorLogin,
                                            const QString& station) {
    const Refusals waiting = counted(station);
    if (!waiting.isEmpty()) return waiting;
    const auto supervisor = m_desk.desk.directory.officerByLogin(supervisorLogin.trimmed().toLower());
    if (!fits(secret, supervisor, password))
        return refused(
            "recovery.wrong",
            DossierSay::tr("The recovery code is wrong, or the supervisor's login or password."),
            DossierSay::tr("Type the nine groups of the sheet once more; the supervisor must be there."),
            "code");
    const AccountBook book = m_desk.accounts.book().value();
    const QByteArray reset = newResetSecret();
    const QByteArray next = randomBytes(kNewCodeBytes);
    const QString resetHash = m_desk.hasher.hash(reset, book.cost);
    const QString nextHash = m_desk.hasher.hash(next, book.cost);

    const auto work = m_desk.desk.work.begin();
    const Instant now = m_desk.desk.clock.now();
    const auto administrator = m_desk.desk.directory.officerByLogin(administratorLogin.trimmed().toLower());
    auto account = administrator ? m_desk.accounts.find(administrator->id) : std::nullopt;
    if (!account || !administrator->active ||
        !Actor{*administrator, std::nullopt, {}}.holdsAnywhere(role::kAdministrator, localDate(now)))
        return refused("recovery.administrator",
                       DossierSay::tr("Nobody with this login administers the centre."),
                       DossierSay::tr("Name the login of the administrator."), "administrator");
    const Actor actor{*supervisor, std::nullopt, station};
    m_desk.desk.journal.append(
        accountEvent(account_event::kRecoveryUsed, actor, station, now, administrator->id));
    openAgain(supervisor->id, actor);
    openAgain(administrator->id, actor);
    account = m_desk.accounts.find(administrator->id);
    account->reset = ResetCode{resetHash, now, {now.ms + kResetCodeMs}};
    m_desk.accounts.keep(*account);
    m_desk.desk.journal.append(accountEvent(account_event::kResetStarted, actor, station, now,
                                            administrator->id,
                                            {{QStringLiteral("proof"), secretProof(resetHash)},
                                             {QStringLiteral("from"), now.ms},
                                             {QStringLiteral("until"), account->reset->until.ms}}));
    AccountBook fresh = book;
    fresh.recovery = nextHash;
    fresh.recoveryMade = now;
    fresh.recoveryUsed = now;
    m_desk.accounts.keepBook(fresh);
    m_desk.accounts.keepTries(station, {0, m_desk.uptime.now()});
    m_desk.desk.journal.append(accountEvent(account_event::kRecoveryMade, actor, station, now, std::nullopt,
                                            {{QStringLiteral("proof"), secretProof(nextHash)}}));
    work->commit();
    return Recovered{*administrator, resetCodeText(reset), next};
}

bool wasRecoveredLately(const std::optional<AccountBook>& book, Instant now) {
    return book && book->recoveryUsed && now.ms - book->recoveryUsed->ms < kBannerDays * kMsPerDay;
}

}  // namespace motcua
