// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/reset_code.h"
#include "core/dossier/account_events.h"
#include "core/dossier/keep_grants.h"
#include "core/dossier/recover_accounts.h"
#include "core/dossier/sign_in.h"
#include "core/store/account_audit.h"
#include "core/store/argon2_hasher.h"
#include "core/store/query.h"
#include "tests/store/an_office_at_work.h"
#include "tests/support/catch2.h"
#include "tests/support/refusal_keys.h"

using namespace motcua;
using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that events say, in one.
QByteArray journalOf(store::Database& database) {
    QByteArray bytes;
    store::Query query(database, u"SELECT kind, body, station FROM event ORDER BY seq"_s);
    for (query.run(); query.next();)
        bytes +=
            query.at<QString>(0).toUtf8() + query.at<QByteArray>(1) + query.at<QString>(2).toUtf8() + '\n';
    return bytes;
}

void forge(store::Database& database, const QString& sql) {
    store::SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    store::execute(database, sql);
    work->commit();
}

}  // namespace

TEST_CASE("a new store for real work has no account and nobody enters") {
    AnOffice office;
    CHECK(FirstRun(office.accounts()).isNeeded());
    CHECK(office.desk().directory.officers().isEmpty());
    for (const char* login : {"admin", "administrator", "root", "", "haichau.quay1"})
        CHECK(keyList(SignIn(office.accounts()).enter(QLatin1String(login), u"admin"_s, u"Q"_s).refusals()) ==
              QStringList{u"login.wrong"_s});
}

TEST_CASE("the first run makes an administrator and a supervisor who can sign in, once") {
    AnOffice office;
    const FirstRunMade made = office.firstRun();
    CHECK(made.recoverySecret.size() == 20);
    CHECK_FALSE(FirstRun(office.accounts()).isNeeded());
    const QDate today(2026, 11, 23);
    CHECK(office.actor(u"quantri"_s).holdsAnywhere(role::kAdministrator, today));
    CHECK(office.actor(u"kiemsoat"_s).holdsAnywhere(role::kSupervisor, today));
    CHECK(SignIn(office.accounts()).enter(u"quantri"_s, kAdministratorsPassword, u"Q"_s));
    CHECK(SignIn(office.accounts()).enter(u"kiemsoat"_s, kSupervisorsPassword, u"Q"_s));
    const auto again = FirstRun(office.accounts())
                           .make({{u"khac"_s, u"Người Khác"_s, {}}, u"mot cau du dai khac han"_s},
                                 {{u"nua"_s, u"Người Nữa"_s, {}}, u"cau thu hai cung dai lam"_s}, u"Q"_s);
    CHECK(keyList(again.refusals()) == QStringList{u"firstRun.done"_s});
    CHECK(store::accountContradictions(office.database()).isEmpty());
}

TEST_CASE("one person cannot be administrator and supervisor at the first run") {
    AnOffice office;
    const auto made = FirstRun(office.accounts())
                          .make({{u"tam"_s, u"Lê Văn Tám"_s, {}}, kAdministratorsPassword},
                                {{u"tam2"_s, u"Le Van Tam"_s, {}}, kSupervisorsPassword}, u"Q"_s);
    CHECK(keyList(made.refusals()) == QStringList{u"firstRun.samePerson"_s});
    const auto weak = FirstRun(office.accounts())
                          .make({{u"t"_s, u""_s, {}}, u"matkhau2026"_s},
                                {{u"hoa"_s, u"Trần Thị Hoa"_s, {}}, u"12345"_s}, u"Q"_s);
    CHECK(keyList(weak.refusals()) ==
          QStringList{u"login.form"_s, u"text.missing"_s, u"password.short"_s, u"password.short"_s});
    CHECK(office.desk().directory.officers().isEmpty());
}

TEST_CASE("an account that nobody used for 45 days is closed, never the last administrator's") {
    AnOfficeAtWork office;
    const Instant now = office.clock().now();
    office.clock().set({now.ms + 45 * kMsPerDay});
    CHECK(office.enter(u"quay1"_s, kOfficersPassword));
    office.clock().set({now.ms + 91 * kMsPerDay});
    CHECK(keyList(office.enter(u"quay1"_s, kOfficersPassword).refusals()) == QStringList{u"login.unused"_s});
    CHECK(office.enter(u"quantri"_s, kAdministratorsPassword));
    CHECK(office.enter(u"kiemsoat"_s, kSupervisorsPassword));
    REQUIRE(KeepAccounts(office.accounts()).open(office.officer(u"quay1"_s).id, office.actor(u"quantri"_s)));
    CHECK(office.enter(u"quay1"_s, kOfficersPassword));
    CHECK(store::accountContradictions(office.database()).isEmpty());
}

TEST_CASE("the administrator closes and opens accounts, but not the last of his kind and not his own") {
    AnOfficeAtWork office;
    KeepAccounts keep(office.accounts());
    const Actor administrator = office.actor(u"quantri"_s);
    REQUIRE(keep.close(office.officer(u"quay1"_s).id, administrator));
    CHECK(keyList(office.enter(u"quay1"_s, kOfficersPassword).refusals()) == QStringList{u"login.closed"_s});
    CHECK(keyList(keep.close(office.officer(u"kiemsoat"_s).id, administrator).refusals()) ==
          QStringList{u"officer.last"_s});
    CHECK(keyList(keep.close(administrator.officer.id, administrator).refusals()) ==
          QStringList{u"account.self"_s});
    CHECK(keyList(keep.close(administrator.officer.id, office.actor(u"kiemsoat"_s)).refusals()) ==
          QStringList{u"account.right"_s});
    CHECK(store::accountContradictions(office.database()).isEmpty());
}

TEST_CASE("a role is proposed by the administrator and given by a supervisor") {
    AnOfficeAtWork office;
    KeepGrants grants(office.accounts());
    const OfficerId quay1 = office.officer(u"quay1"_s).id;
    const RoleGrant wanted{office.unit(), role::kReceivingOfficer, QDate(2026, 11, 23), {}};
    const Actor administrator = office.actor(u"quantri"_s);
    const Actor supervisor = office.actor(u"kiemsoat"_s);
    CHECK(keyList(grants.propose({0, quay1, wanted, quay1}, supervisor).refusals()) ==
          QStringList{u"grant.right"_s});
    CHECK(keyList(grants.propose({0, administrator.officer.id, wanted, quay1}, administrator).refusals()) ==
          QStringList{u"role.self"_s});
    const auto proposal = grants.propose({0, quay1, wanted, quay1}, administrator);
    REQUIRE(proposal);
    CHECK_FALSE(office.actor(u"quay1"_s).holds(role::kReceivingOfficer, office.unit(), QDate(2026, 11, 23)));
    CHECK(keyList(grants.settle(proposal->id, true, administrator).refusals()) ==
          QStringList{u"grant.right"_s});
    REQUIRE(grants.settle(proposal->id, true, supervisor));
    CHECK(office.actor(u"quay1"_s).holds(role::kReceivingOfficer, office.unit(), QDate(2026, 11, 23)));
    CHECK(keyList(grants.settle(proposal->id, true, supervisor).refusals()) ==
          QStringList{u"grant.unknown"_s});
    REQUIRE(grants.end(quay1, office.unit(), role::kReceivingOfficer, administrator));
    CHECK_FALSE(office.actor(u"quay1"_s).holds(role::kReceivingOfficer, office.unit(), QDate(2026, 11, 23)));
    CHECK(store::accountContradictions(office.database()).isEmpty());
}

TEST_CASE("whoever administers can neither lead nor supervise nor take money") {
    AnOfficeAtWork office;
    KeepGrants grants(office.accounts());
    const OfficerId quay1 = office.officer(u"quay1"_s).id;
    const Actor administrator = office.actor(u"quantri"_s);
    const RoleGrant admin{office.unit(), role::kAdministrator, QDate(2026, 11, 23), {}};
    REQUIRE(grants.settle(grants.propose({0, quay1, admin, quay1}, administrator)->id, true,
                          office.actor(u"kiemsoat"_s)));
    for (const QString& role : {role::kSupervisor, role::kAgencyLeader, role::kDivisionHead, role::kCashier})
        CHECK(keyList(grants
                          .propose({0, quay1, {office.unit(), role, QDate(2026, 11, 23), {}}, quay1},
                                   administrator)
                          .refusals()) == QStringList{u"role.separation"_s});
}

TEST_CASE("recovery code and supervisor open the way for the administrator, once") {
    AnOfficeAtWork office;
    office.wrong(20, u"quantri"_s);
    office.wrong(20, u"kiemsoat"_s);
    RecoverAccounts recover(office.accounts());
    const QByteArray secret = office.made.recoverySecret;
    CHECK(keyList(
              recover.recover(QByteArray(20, 'x'), u"kiemsoat"_s, kSupervisorsPassword, u"quantri"_s, u"Q"_s)
                  .refusals()) == QStringList{u"recovery.wrong"_s});
    CHECK(keyList(recover.recover(secret, u"quay1"_s, kOfficersPassword, u"quantri"_s, u"Q"_s).refusals()) ==
          QStringList{u"recovery.wrong"_s});
    const auto done = recover.recover(secret, u"kiemsoat"_s, kSupervisorsPassword, u"quantri"_s, u"Q"_s);
    REQUIRE(done);
    CHECK(SignIn(office.accounts())
              .enterWithCode(u"quantri"_s, done->code, u"bat dau lai tu hom nay"_s, u"Q"_s));
    CHECK(office.enter(u"kiemsoat"_s, kSupervisorsPassword));
    CHECK_FALSE(recover.recover(secret, u"kiemsoat"_s, kSupervisorsPassword, u"quantri"_s, u"Q"_s));
    CHECK(recover.recover(done->recoverySecret, u"kiemsoat"_s, kSupervisorsPassword, u"quantri"_s, u"Q"_s));
    CHECK(countOf(office.database(), account_event::kRecoveryUsed) == 2);
    CHECK(wasRecoveredLately(office.accounts().accounts.book(), office.clock().now()));
    CHECK(store::accountContradictions(office.database()).isEmpty());
}

TEST_CASE("after everything was lost two new people begin, and the journal says so for good") {
    AnOfficeAtWork office;
    const auto made =
        FirstRun(office.accounts())
            .afterLoss({{u"quantri2"_s, u"Ngô Đình Khoa"_s, {}}, u"mot cau du dai khac han"_s},
                       {{u"kiemsoat2"_s, u"Võ Thị Sáu"_s, {}}, u"cau thu hai cung dai lam"_s}, u"Q"_s);
    REQUIRE(made);
    const QDate today(2026, 11, 23);
    CHECK_FALSE(office.actor(u"quantri"_s).holdsAnywhere(role::kAdministrator, today));
    CHECK_FALSE(office.actor(u"kiemsoat"_s).holdsAnywhere(role::kSupervisor, today));
    CHECK(office.enter(u"quantri2"_s, u"mot cau du dai khac han"_s));
    CHECK(countOf(office.database(), account_event::kAfterLoss) == 1);
    CHECK(store::accountContradictions(office.database()).isEmpty());
}

TEST_CASE("accounts and journal agree to the millisecond though the clock runs") {
    AnOfficeAtWork office;
    const TickingClock ticking(office.clock().now());
    store::SqliteDesk running(office.database(), ticking);
    AccountDesk desk{running.desk(), office.accounts().accounts, office.hasher(), office.uptime()};
    const Actor administrator = office.actor(u"quantri"_s);
    KeepAccounts keep(desk);
    const auto entered = keep.add({u"quay2"_s, u"Hồ Thị Ngọc"_s, {}}, administrator);
    REQUIRE(entered);
    REQUIRE(SignIn(desk).enterWithCode(u"quay2"_s, entered->code, u"sao bang cuoi chan troi"_s, u"Q"_s));
    REQUIRE(keep.startReset(entered->officer.id, administrator));
    REQUIRE(keep.close(entered->officer.id, administrator));
    REQUIRE(keep.open(entered->officer.id, administrator));
    REQUIRE(RecoverAccounts(desk).recover(office.made.recoverySecret, u"kiemsoat"_s, kSupervisorsPassword,
                                          u"quantri"_s, u"Q"_s));
    CHECK(store::accountContradictions(office.database()) == QStringList());
}

TEST_CASE("the journal of accounts holds no secret, no login and no name") {
    AnOfficeAtWork office;
    office.wrong(3);
    (void)office.enter(u"nguoila"_s, u"bi mat cua ai do"_s);
    const QByteArray journal = journalOf(office.database());
    for (const QString& word : {u"quay1"_s, u"quantri"_s, u"Phan"_s, u"Tám"_s, kOfficersPassword,
                                u"nguoila"_s, u"bi mat"_s, u"sai hoan"_s, u"quick$"_s})
        CHECK_FALSE(journal.contains(word.toUtf8()));
}

TEST_CASE("what another program changes in the accounts contradicts the journal") {
    const auto sql = GENERATE(
        as<const char*>{}, "UPDATE account SET password = 'quick$3$1$00' WHERE officer = 3",
        "UPDATE account SET tries = 0 WHERE officer = 3",
        "UPDATE account SET closed = NULL WHERE officer = 3",
        "UPDATE account SET since_ms = since_ms + 1 WHERE officer = 3",
        "UPDATE account SET reset_code = 'x', reset_from_ms = 0, reset_until_ms = 9 WHERE officer = 3",
        "UPDATE account_book SET recovery = 'x'",
        "INSERT INTO role_grant (officer, unit, role, valid_from, valid_to) VALUES (3, 1, 'administrator', "
        "'2026-11-23', NULL)",
        "DELETE FROM role_grant WHERE officer = 1",
        "INSERT INTO officer (login, name, title, active) VALUES ('moi', 'Mới', '', 1)");
    AnOfficeAtWork office;
    (void)office.enter(u"quay1"_s, u"sai"_s);
    (void)KeepAccounts(office.accounts()).close(office.officer(u"quay1"_s).id, office.actor(u"quantri"_s));
    REQUIRE(store::accountContradictions(office.database()).isEmpty());
    CAPTURE(sql);
    forge(office.database(), QString::fromUtf8(sql));
    CHECK_FALSE(store::accountContradictions(office.database()).isEmpty());
}

TEST_CASE("Argon2id keeps its promises") {
    const store::Argon2Hasher hasher;
    const HashCost cheap{1, 8192};
    const QString hash = hasher.hash("bí mật", cheap);
    CHECK(hash.startsWith(u"$argon2id$v=19$m=8,t=1,p=1$"_s));
    CHECK(hasher.fits(hash, "bí mật"));
    CHECK_FALSE(hasher.fits(hash, "bi mat"));
    CHECK_FALSE(hasher.fits(u"nonsense"_s, "bí mật"));
    CHECK(hasher.hash("bí mật", cheap) != hash);
    CHECK_FALSE(hasher.isOutdated(hash, cheap));
    CHECK(hasher.isOutdated(hash, kLeastCost));
    CHECK_THROWS_AS(hasher.hash("x", {3, qint64(1) << 50}), IoError);
    CHECK(kLeastCost == HashCost{3, 64LL * 1024 * 1024});
}
