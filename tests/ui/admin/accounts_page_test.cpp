// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/accounts_page.h"

#include "core/store/sqlite_accounts.h"
#include "tests/ui/admin/accounts_office.h"
#include "ui/admin/code_dialog.h"
#include "ui/admin/leave_dialog.h"
#include "ui/admin/officer_dialog.h"
#include "ui/admin/role_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

using namespace motcua;
using namespace motcua::test;
using namespace motcua::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSupervisor = u"kiemsoat"_s;
const QString kAdministrator = u"quantri"_s;

void type(QWidget& dialog, const char* field, const QString& text) {
    auto* line = dialog.findChild<LineField*>(QLatin1String(field));
    REQUIRE(line);
    line->setFocus();
    typeText(*line, text);
}

QString textOf(QWidget& dialog, const char* label) {
    auto* found = dialog.findChild<QLabel*>(QLatin1String(label));
    REQUIRE(found);
    return found->text();
}

}  // namespace

TEST_CASE("the page of accounts says who may sign in and how each account stands") {
    AccountsOffice page;
    page.enter(u"haichau.moi"_s, u"Phạm Thị Mới"_s);
    page.page().activated();
    page.choose(u"haichau.moi"_s);
    const int row = page.find<TableView>("accounts")->currentIndex().row();
    CHECK(page.cell("accounts", row, 0) == u"Phạm Thị Mới"_s);
    CHECK(page.cell("accounts", row, 2) == u"Chưa có vai trò"_s);
    CHECK(page.cell("accounts", row, 3) == u"đang mở"_s);
    CHECK(page.cell("accounts", row, 4).contains(u"23/11"_s));
}

TEST_CASE("the list of accounts is narrowed by words and by state") {
    AccountsOffice page;
    page.enter(u"haichau.moi"_s, u"Phạm Thị Mới"_s);
    page.page().activated();
    page.find<LineField>("filterAccounts")->setText(u"haichau.moi"_s);
    REQUIRE(page.rows("accounts") == 1);
    CHECK(page.cell("accounts", 0, 1) == u"haichau.moi"_s);
    CHECK(page.page().goBack());
    page.find<QAbstractButton>("groupOpen")->click();
    CHECK(page.rows("accounts") == 3);
    CHECK(page.page().goBack());
    CHECK_FALSE(page.page().goBack());
}

TEST_CASE("the page of accounts is for the administrator and supervisors") {
    AccountsOffice page;
    page.enter(u"haichau.moi"_s, u"Phạm Thị Mới"_s);
    CHECK(AccountsPage::isFor(page.office.desk(), page.office.actor(kAdministrator)));
    CHECK(AccountsPage::isFor(page.office.desk(), page.office.actor(kSupervisor)));
    page.seat(u"haichau.moi"_s);
    CHECK_FALSE(AccountsPage::isFor(page.office.desk(), page.office.actor(u"haichau.moi"_s)));
    CHECK_FALSE(page.find<TableView>("accounts")->isVisible());
}

TEST_CASE("an officer is entered by keys and gets a code with which he chooses his password") {
    AccountsOffice page;
    page.page().actionBar()->show();
    page.page().focusFirst();
    QTest::keyClick(page.find<TableView>("accounts"), Qt::Key_F9);
    auto* dialog = page.dialog<OfficerDialog>();
    REQUIRE(dialog);
    type(*dialog, "officerName", u"Phạm Thị Mới"_s);
    type(*dialog, "officerLogin", u"haichau.moi"_s);
    dialog->findChild<QComboBox*>(u"grantRole"_s)->setCurrentIndex(1);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(page.notice().contains(u"Phạm Thị Mới"_s));
    auto* code = page.dialog<CodeDialog>();
    REQUIRE(code);
    const QString text = textOf(*code, "oneTimeCode");
    CHECK(textOf(*code, "codeHow").contains(u"haichau.moi"_s));
    QTest::keyClick(code, Qt::Key_Escape);
    CHECK(page.dialog<CodeDialog>() == nullptr);
    CHECK(SignIn(page.office.accounts())
              .enterWithCode(u"haichau.moi"_s, text, kOfficersPassword, AnOffice::kStation)
              .isDone());
    REQUIRE(page.rows("proposals") == 1);
    CHECK(page.cell("proposals", 0, 0) == u"Phạm Thị Mới"_s);
    CHECK(page.office.officer(u"haichau.moi"_s).grants.isEmpty());
}

TEST_CASE("a login that is taken is said at its field and nothing is entered") {
    AccountsOffice page;
    page.press("enterOfficer");
    auto* dialog = page.dialog<OfficerDialog>();
    REQUIRE(dialog);
    type(*dialog, "officerName", u"Phạm Thị Mới"_s);
    type(*dialog, "officerLogin", kSupervisor);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(dialog->isVisible());
    CHECK(dialog->focusWidget() == dialog->findChild<LineField*>(u"officerLogin"_s));
    CHECK(page.dialog<CodeDialog>() == nullptr);
}

TEST_CASE("a proposed role is given by the supervisor, not by who proposed it") {
    AccountsOffice page;
    const Officer officer = page.enter(u"haichau.moi"_s, u"Phạm Thị Mới"_s);
    page.page().activated();
    page.choose(u"haichau.moi"_s);
    page.press("proposeRole");
    auto* dialog = page.dialog<RoleDialog>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK_FALSE(page.find<QWidget>("giveRole")->isVisibleTo(page.page().actionBar()));
    page.seat(kSupervisor);
    REQUIRE(page.rows("proposals") == 1);
    page.prompt.answer(true);
    page.press("giveRole");
    CHECK(page.rows("proposals") == 0);
    const QList<RoleGrant> grants = page.office.officer(u"haichau.moi"_s).grants;
    REQUIRE(grants.size() == 1);
    CHECK(grants.first().role == role::kReceivingOfficer);
}

TEST_CASE("a role is taken away after a question") {
    AccountsOffice page;
    const Officer officer = page.enter(u"haichau.moi"_s, u"Phạm Thị Mới"_s);
    KeepGrants keep(page.office.accounts());
    const RoleGrant grant{page.office.unit(), role::kCashier, QDate(2026, 11, 23), std::nullopt};
    const auto proposal =
        keep.propose({0, officer.id, grant, OfficerId(0)}, page.office.actor(kAdministrator)).value();
    REQUIRE(keep.settle(proposal.id, true, page.office.actor(kSupervisor)).isDone());
    page.page().activated();
    page.choose(u"haichau.moi"_s);
    REQUIRE(page.rows("grants") == 1);
    page.prompt.answer(true);
    page.press("endRole");
    CHECK(page.rows("grants") == 0);
    CHECK_FALSE(page.office.actor(u"haichau.moi"_s).holdsAnywhere(role::kCashier, QDate(2026, 11, 23)));
}

TEST_CASE("nobody looks after himself") {
    AccountsOffice page;
    page.choose(kAdministrator);
    for (const char* button : {"newCode", "switchAccount", "proposeRole", "endRole"}) {
        CAPTURE(button);
        CHECK_FALSE(page.reason(button).isEmpty());
        CHECK_FALSE(page.find<QWidget>(button)->isEnabled());
    }
}

TEST_CASE("the last supervisor is not closed and the page says why") {
    AccountsOffice page;
    page.choose(kSupervisor);
    page.prompt.answer(true);
    page.press("switchAccount");
    CHECK(page.notice().contains(u"cuối cùng"_s));
    CHECK_FALSE(page.office.account(kSupervisor).closed.has_value());
}

TEST_CASE("an account is closed and opened again with the same key") {
    AccountsOffice page;
    page.enter(u"haichau.moi"_s, u"Phạm Thị Mới"_s);
    page.page().activated();
    page.choose(u"haichau.moi"_s);
    page.prompt.answer(true);
    page.press("switchAccount");
    CHECK(page.office.account(u"haichau.moi"_s).closed == Closed::ByAdministrator);
    page.press("switchAccount");
    CHECK_FALSE(page.office.account(u"haichau.moi"_s).closed.has_value());
}

TEST_CASE("a new code leaves the old password as it is until it is used") {
    AccountsOffice page;
    page.enter(u"haichau.moi"_s, u"Phạm Thị Mới"_s);
    page.page().activated();
    page.choose(u"haichau.moi"_s);
    page.prompt.answer(true);
    page.press("newCode");
    REQUIRE(page.dialog<CodeDialog>());
    CHECK(page.cell("accounts", page.find<TableView>("accounts")->currentIndex().row(), 3)
              .contains(u"24/11"_s));
    CHECK(SignIn(page.office.accounts())
              .enter(u"haichau.moi"_s, kOfficersPassword, AnOffice::kStation)
              .isDone());
}

TEST_CASE("the code is printed as a slip") {
    AccountsOffice page;
    page.enter(u"haichau.moi"_s, u"Phạm Thị Mới"_s);
    page.page().activated();
    page.choose(u"haichau.moi"_s);
    page.prompt.answer(true);
    page.press("newCode");
    auto* code = page.dialog<CodeDialog>();
    REQUIRE(code);
    code->findChild<ShortcutButton*>(u"printCode"_s)->click();
    auto* notice = code->findChild<Notice*>(u"codeNotice"_s);
    for (int i = 0; i < 300 && !notice->isVisible(); ++i) QTest::qWait(50);
    REQUIRE(notice->isVisible());
    CHECK(page.machine.pdfs().size() == 1);
}

TEST_CASE("a supervisor unlocks an account that was tried too often") {
    AccountsOffice page;
    page.enter(u"haichau.moi"_s, u"Phạm Thị Mới"_s);
    for (int i = 0; i < kLockingTries; ++i) {
        page.office.uptime().pass(kLongestPauseMs);
        CHECK_FALSE(
            SignIn(page.office.accounts()).enter(u"haichau.moi"_s, u"x"_s, AnOffice::kStation).isDone());
    }
    page.seat(kSupervisor);
    page.find<QAbstractButton>("groupLocked")->click();
    REQUIRE(page.rows("accounts") == 1);
    page.press("unlock");
    CHECK(page.office.account(u"haichau.moi"_s).tries.count == 0);
    CHECK(page.rows("accounts") == 0);
}

TEST_CASE("a desk with dossiers is handed over before its account is closed") {
    DeskScene scene(kAdministrator);
    store::SqliteAccounts accounts(scene.store().database());
    QuickHasher hasher;
    ManualUptime uptime;
    AccountDesk accountDesk{scene.desk(), accounts, hasher, uptime};
    const DossierId dossier = scene.receive(u"Nguyễn Thị Đào"_s);
    scene.bringToExperts(dossier);
    scene.act(dossier, DeskScene::kExpert, staffing::kClaim);
    AccountsPage page(scene.place(), accountDesk);
    showAt(page, 1182, 664);
    page.activated();
    auto* table = page.findChild<TableView*>(u"accounts"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 1).data() == DeskScene::kExpert)
            table->setCurrentIndex(table->model()->index(row, 0));
    scene.prompt().answer(0);
    page.findChild<ShortcutButton*>(u"switchAccount"_s)->click();
    REQUIRE(scene.prompt().texts().last().contains(u"1 hồ sơ"_s));
    auto* dialog = page.findChild<LeaveDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(scene.desk().directory.officerByLogin(DeskScene::kExpert)->active);
}

TEST_CASE("the page of accounts and its dialogs are sound at every size") {
    AccountsOffice page;
    page.enter(u"haichau.moi"_s, u"Phạm Thị Mới"_s);
    page.page().activated();
    showAt(page.page(), 1182, 664);
    shoot(page.page(), u"accounts"_s);
    CHECK(faultsOf(page.page()) == QStringList());
    showAt(page.page(), 854, 464);
    shoot(page.page(), u"accounts-narrow"_s);
    page.choose(u"haichau.moi"_s);
    page.press("enterOfficer");
    shoot(*page.dialog<OfficerDialog>(), u"account-officer"_s);
    CHECK(faultsOf(*page.dialog<OfficerDialog>()) == QStringList());
    page.dialog<OfficerDialog>()->reject();
    page.press("proposeRole");
    shoot(*page.dialog<RoleDialog>(), u"account-role"_s);
    CHECK(faultsOf(*page.dialog<RoleDialog>()) == QStringList());
    page.dialog<RoleDialog>()->reject();
    page.prompt.answer(true);
    page.press("newCode");
    shoot(*page.dialog<CodeDialog>(), u"account-code"_s);
    CHECK(faultsOf(*page.dialog<CodeDialog>()) == QStringList());
}
