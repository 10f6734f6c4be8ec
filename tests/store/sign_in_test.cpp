// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/sign_in.h"

#include "core/access/reset_code.h"
#include "core/dossier/account_events.h"
#include "core/store/account_audit.h"
#include "tests/store/an_office_at_work.h"
#include "tests/support/catch2.h"
#include "tests/support/refusal_keys.h"

using namespace motcua;
using namespace motcua::test;

TEST_CASE("a password typed as NFC or NFD is the same password") {
    AnOffice office;
    office.firstRun();
    const QString password = u"mật khẩu của tôi"_s;
    const auto entered =
        KeepAccounts(office.accounts()).add({u"quay1"_s, u"Phan Văn Đức"_s, {}}, office.actor(u"quantri"_s));
    SignIn door(office.accounts());
    REQUIRE(door.enterWithCode(u"quay1"_s, entered->code, password.normalized(QString::NormalizationForm_D),
                               u"Q"_s));
    CHECK(door.enter(u"quay1"_s, password.normalized(QString::NormalizationForm_C), u"Q"_s));
    CHECK(door.enter(u"quay1"_s, password.normalized(QString::NormalizationForm_D), u"Q"_s));
    CHECK_FALSE(door.enter(u"quay1"_s, u"mat khau cua toi"_s, u"Q"_s));
}

TEST_CASE("an unknown login takes the same way and gets the same answer as a wrong password") {
    AnOfficeAtWork office;
    const int before = office.hasher().compared;
    const auto known = office.enter(u"quay1"_s, u"sai hoan toan roi"_s);
    const int between = office.hasher().compared;
    const auto unknown = office.enter(u"khongco"_s, u"sai hoan toan roi"_s);
    CHECK(known.refusals() == unknown.refusals());
    CHECK(between - before == 1);
    CHECK(office.hasher().compared - between == 1);
    CHECK(countOf(office.database(), account_event::kTried) == 3);
    // An account without a password yet, too.
    (void)KeepAccounts(office.accounts()).add({u"quay2"_s, u"Hồ Thị Ngọc"_s, {}}, office.actor(u"quantri"_s));
    CHECK(office.enter(u"quay2"_s, u"sai hoan toan roi"_s).refusals() == known.refusals());
    CHECK(office.hasher().compared - between == 2);
}

TEST_CASE("after five wrong passwords there is a pause, and not even the right one helps") {
    AnOfficeAtWork office;
    for (int i = 0; i < 5; ++i)
        CHECK(keyList(office.enter(u"quay1"_s, u"sai"_s).refusals()) == QStringList{u"login.wrong"_s});
    CHECK(keyList(office.enter(u"quay1"_s, kOfficersPassword).refusals()) == QStringList{u"login.wait"_s});
    CHECK(SignIn(office.accounts()).pauseLeft(u"quay1"_s, AnOffice::kStation) == 30'000);
    office.uptime().pass(29'999);
    CHECK(keyList(office.enter(u"quay1"_s, kOfficersPassword).refusals()) == QStringList{u"login.wait"_s});
    office.uptime().pass(1);
    CHECK(office.enter(u"quay1"_s, kOfficersPassword));
    CHECK(office.account(u"quay1"_s).tries.count == 0);
}

TEST_CASE("setting the clock a year on or back shortens no pause") {
    AnOfficeAtWork office;
    for (int i = 0; i < 5; ++i) (void)office.enter(u"quay1"_s, u"sai"_s);
    const Instant now = office.clock().now();
    for (const qint64 days : {365, -365}) {
        office.clock().set({now.ms + days * kMsPerDay});
        CHECK(keyList(office.enter(u"quay1"_s, kOfficersPassword).refusals()) ==
              QStringList{u"login.wait"_s});
    }
}

TEST_CASE("a program started anew, or the machine, still knows the wrong passwords") {
    AnOfficeAtWork office;
    for (int i = 0; i < 6; ++i) {
        (void)office.enter(u"quay1"_s, u"sai"_s);
        office.uptime().pass(kLongestPauseMs / 30);
    }
    store::Database second(office.path());
    store::SqliteDesk desk(second, office.clock());
    store::SqliteAccounts accounts(second);
    AccountDesk anew{desk.desk(), accounts, office.hasher(), office.uptime()};
    office.uptime().restart();
    CHECK(keyList(SignIn(anew).enter(u"quay1"_s, kOfficersPassword, AnOffice::kStation).refusals()) ==
          QStringList{u"login.wait"_s});
    office.uptime().pass(60'000);
    CHECK(SignIn(anew).enter(u"quay1"_s, kOfficersPassword, AnOffice::kStation));
}

TEST_CASE("a try is on the disk before the password is looked at") {
    AnOfficeAtWork office;
    class Killer final : public PasswordHasher {
    public:
        [[nodiscard]] QString hash(const QByteArray&, const HashCost&) const override { return {}; }
        [[nodiscard]] bool fits(const QString&, const QByteArray&) const override {
            throw IoError(u"password.memory"_s, u"killed"_s);
        }
        [[nodiscard]] bool isOutdated(const QString&, const HashCost&) const override { return false; }
        [[nodiscard]] HashCost calibrated() const override { return {}; }
    };
    const Killer killer;
    AccountDesk desk{office.desk(), office.accounts().accounts, killer, office.uptime()};
    CHECK_THROWS_AS(SignIn(desk).enter(u"quay1"_s, u"sai"_s, u"Q"_s), IoError);
    CHECK(office.account(u"quay1"_s).tries.count == 1);
    CHECK(store::accountContradictions(office.database()).isEmpty());
}

TEST_CASE("one machine that tries many accounts has to wait at all of them") {
    AnOfficeAtWork office;
    for (const char* login : {"a01", "a02", "quay1", "kiemsoat", "a03"})
        (void)office.enter(QLatin1String(login), u"sai"_s);
    CHECK(keyList(office.enter(u"quantri"_s, kAdministratorsPassword).refusals()) ==
          QStringList{u"login.wait"_s});
    CHECK(office.enter(u"quantri"_s, kAdministratorsPassword, u"QUAY-02"_s));
}

TEST_CASE("after twenty wrong passwords an account stays locked until it is unlocked") {
    AnOfficeAtWork office;
    office.wrong(20);
    CHECK(keyList(office.enter(u"quay1"_s, kOfficersPassword).refusals()) == QStringList{u"login.locked"_s});
    CHECK(countOf(office.database(), account_event::kLocked) == 1);
    CHECK(keyList(KeepAccounts(office.accounts())
                      .unlock(office.officer(u"quay1"_s).id, office.actor(u"quay1"_s))
                      .refusals()) == QStringList{u"account.right"_s});
    REQUIRE(
        KeepAccounts(office.accounts()).unlock(office.officer(u"quay1"_s).id, office.actor(u"kiemsoat"_s)));
    CHECK(office.enter(u"quay1"_s, kOfficersPassword));
    CHECK(store::accountContradictions(office.database()).isEmpty());
}

TEST_CASE("a one-time code works once and for twenty-four hours") {
    AnOfficeAtWork office;
    const OfficerId quay1 = office.officer(u"quay1"_s).id;
    SignIn door(office.accounts());
    const auto code = KeepAccounts(office.accounts()).startReset(quay1, office.actor(u"quantri"_s));
    REQUIRE(code);
    // Until it is used the old password holds.
    CHECK(office.enter(u"quay1"_s, kOfficersPassword));
    CHECK(door.enterWithCode(u"quay1"_s, code->toLower(), u"sao bang cuoi chan troi"_s, u"Q"_s));
    CHECK(keyList(door.enterWithCode(u"quay1"_s, *code, u"lan nua thi khong duoc"_s, u"Q"_s).refusals()) ==
          QStringList{u"login.code"_s});
    CHECK_FALSE(office.enter(u"quay1"_s, kOfficersPassword));
    const auto late = KeepAccounts(office.accounts()).startReset(quay1, office.actor(u"quantri"_s));
    const Instant now = office.clock().now();
    for (const qint64 ms : {kResetCodeMs, qint64(-1)}) {
        office.clock().set({now.ms + ms});
        CHECK(keyList(door.enterWithCode(u"quay1"_s, *late, u"qua muon mat roi nhe"_s, u"Q"_s).refusals()) ==
              QStringList{u"login.code"_s});
    }
    office.clock().set({now.ms + kResetCodeMs - 1});
    CHECK(door.enterWithCode(u"quay1"_s, *late, u"vua kip gio cuoi cung"_s, u"Q"_s));
}

TEST_CASE("a password that is refused costs neither the code nor a try") {
    AnOfficeAtWork office;
    const auto code =
        KeepAccounts(office.accounts()).startReset(office.officer(u"quay1"_s).id, office.actor(u"quantri"_s));
    SignIn door(office.accounts());
    CHECK(keyList(door.enterWithCode(u"quay1"_s, *code, u"matkhau"_s, u"Q"_s).refusals()) ==
          QStringList{u"password.short"_s});
    CHECK(office.account(u"quay1"_s).tries.count == 0);
    CHECK(door.enterWithCode(u"quay1"_s, *code, u"con duong xa ngut mat"_s, u"Q"_s));
}

TEST_CASE("whoever is signed in changes his password with the old one") {
    AnOfficeAtWork office;
    SignIn door(office.accounts());
    const Actor actor = office.actor(u"quay1"_s);
    CHECK(keyList(door.changePassword(actor, u"sai"_s, u"vuon cay sau nha ngoai"_s).refusals()) ==
          QStringList{u"login.wrong"_s});
    CHECK(keyList(door.changePassword(actor, kOfficersPassword, kOfficersPassword).refusals()) ==
          QStringList{u"password.same"_s});
    REQUIRE(door.changePassword(actor, kOfficersPassword, u"vuon cay sau nha ngoai"_s));
    CHECK(office.enter(u"quay1"_s, u"vuon cay sau nha ngoai"_s));
    CHECK(store::accountContradictions(office.database()).isEmpty());
}

TEST_CASE("a hash that was made cheaper than the store demands is made anew when its owner enters") {
    AnOfficeAtWork office;
    AccountBook book = office.accounts().accounts.book().value();
    ++book.cost.passes;
    {
        const auto work = office.desk().work.begin();
        office.accounts().accounts.keepBook(book);
        work->commit();
    }
    REQUIRE(office.enter(u"quay1"_s, kOfficersPassword));
    CHECK_FALSE(office.hasher().isOutdated(office.account(u"quay1"_s).password, book.cost));
    CHECK(office.enter(u"quay1"_s, kOfficersPassword));
    CHECK(store::accountContradictions(office.database()).isEmpty());
}
