// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/login_page.h"

#include "app/translations.h"
#include "core/dossier/sign_in.h"
#include "core/safety/recovery_code.h"
#include "tests/support/an_office.h"
#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "ui/shared/line_field.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/settings.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/password_field.h"
#include "ui/shell/recover_dialog.h"
#include "ui/shell/unblocking_hasher.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motcua;
using namespace motcua::test;
using namespace motcua::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T* find(QWidget& root, const char* name) {
    T* found = root.findChild<T*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

/// An office and its door.
class ADoor {
public:
    explicit ADoor(bool firstRun = true) {
        static const bool once = (installTranslations(), applyTheme(*qApp, Scheme::Light), true);
        Q_UNUSED(once)
        if (firstRun) made = office.firstRun();
        page = std::make_unique<LoginPage>(office.accounts(), settings, AnOffice::kStation);
        page->setCounters({});
        showAt(*page, 1366, 768);
        page->setFocus(Qt::OtherFocusReason);
    }
    void type(const char* login, const QString& password) const {
        find<LineField>(*page, "loginName")->setText(QLatin1String(login));
        auto* field = find<PasswordField>(*page, "loginPassword");
        field->setFocus();
        QTest::keyClicks(field, password);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] QString notice() const {
        auto* notice = find<Notice>(*page, "loginNotice");
        return notice->isVisible() ? notice->text() : QString();
    }

    AnOffice office;
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    std::optional<FirstRunMade> made;
    std::unique_ptr<LoginPage> page;
};

}  // namespace

TEST_CASE("an officer signs in by keys") {
    ADoor door;
    std::optional<OfficerId> entered;
    QObject::connect(door.page.get(), &LoginPage::entered, door.page.get(),
                     [&entered](OfficerId officer) { entered = officer; });
    CHECK(QApplication::focusWidget()->objectName() == u"loginName"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"quantri"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"loginPassword"_s);
    QTest::keyClicks(QApplication::focusWidget(), kAdministratorsPassword);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(entered);
    CHECK(*entered == door.office.officer(u"quantri"_s).id);
    CHECK(find<PasswordField>(*door.page, "loginPassword")->text().isEmpty());
    CHECK(faultsOf(*door.page).isEmpty());
    shoot(*door.page, u"login"_s);
}

TEST_CASE("a wrong password is said in one sentence that names neither login nor password") {
    ADoor door;
    door.type("quantri", u"sai hoan toan"_s);
    const QString wrong = door.notice();
    CHECK(wrong.startsWith(u"Sai tên đăng nhập hoặc mật khẩu."_s));
    door.type("khongco", u"sai hoan toan"_s);
    CHECK(door.notice() == wrong);
    CHECK(QApplication::focusWidget()->objectName() == u"loginPassword"_s);
}

TEST_CASE("after five wrong passwords the page counts the seconds down") {
    ADoor door;
    for (int i = 0; i < 5; ++i) door.type("quantri", u"sai"_s);
    auto* enter = find<ShortcutButton>(*door.page, "loginEnter");
    CHECK_FALSE(enter->isEnabled());
    CHECK(enter->reason().contains(u"30"_s));
    door.office.uptime().pass(30'000);
    CHECK(QTest::qWaitFor([enter] { return enter->isEnabled(); }, 5000));
    QSignalSpy entered(door.page.get(), &LoginPage::entered);
    door.type("quantri", kAdministratorsPassword);
    CHECK(entered.count() == 1);
}

TEST_CASE("the page says when Caps Lock is on, and shows what is typed on demand") {
    ADoor door;
    auto* field = find<PasswordField>(*door.page, "loginPassword");
    CHECK(field->echoMode() == QLineEdit::Password);
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QApplication::sendEvent(field, &capital);
    CHECK(field->text() == u"A"_s);
    find<QCheckBox>(*door.page, "loginShown")->click();
    CHECK(field->echoMode() == QLineEdit::Normal);
    shoot(*door.page, u"login-caps"_s);
}

TEST_CASE("a one-time code and a password of one's own open the door by keys") {
    ADoor door;
    const auto entered = KeepAccounts(door.office.accounts())
                             .add({u"quay1"_s, u"Phan Văn Đức"_s, {}}, door.office.actor(u"quantri"_s));
    QSignalSpy spy(door.page.get(), &LoginPage::entered);
    find<LineField>(*door.page, "loginName")->setText(u"quay1"_s);
    QTest::keyClick(door.page.get(), Qt::Key_F6);
    CHECK(QApplication::focusWidget()->objectName() == u"loginCode"_s);
    QTest::keyClicks(QApplication::focusWidget(), entered->code.toLower());
    QTest::keyClick(door.page.get(), Qt::Key_F7);
    auto* fresh = find<PasswordField>(*door.page, "loginFresh");
    CHECK(fresh->text().count(u' ') == 4);
    CHECK(fresh->echoMode() == QLineEdit::Normal);
    const QString phrase = fresh->text();
    shoot(*door.page, u"login-code"_s);
    CHECK(faultsOf(*door.page).isEmpty());
    QTest::keyClick(fresh, Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    CHECK(SignIn(door.office.accounts()).enter(u"quay1"_s, phrase, u"Q"_s));
}

TEST_CASE("two new passwords that differ are not sent") {
    ADoor door;
    QTest::keyClick(door.page.get(), Qt::Key_F6);
    find<PasswordField>(*door.page, "loginFresh")->setText(u"mot hai ba bon nam"_s);
    auto* again = find<PasswordField>(*door.page, "loginAgain");
    QTest::keyClick(again, Qt::Key_Return);
    CHECK(QApplication::focusWidget() == again);
}

TEST_CASE("a locked door shows no name and no number of anybody") {
    ADoor door;
    door.page->setLogin(u"quantri"_s);
    door.page->setLocked(true);
    for (const PlainLabel* label : door.page->findChildren<PlainLabel*>())
        CHECK_FALSE(label->text().contains(u"Tám"_s));
    CHECK(find<PasswordField>(*door.page, "loginPassword")->text().isEmpty());
    shoot(*door.page, u"locked"_s);
}

TEST_CASE("the first run is walked by keys and shows its code once") {
    ADoor door(false);
    int printed = 0;
    FirstRunPage page(door.office.accounts(), {&recoveryCode, [&printed](const FirstRunMade&) { ++printed; }},
                      AnOffice::kStation);
    showAt(page, 1366, 768);
    page.setFocus(Qt::OtherFocusReason);
    shoot(page, u"first-run"_s);
    CHECK(faultsOf(page).isEmpty());
    const QString typed[] = {
        u"Le Van Tam"_s,   u"Ky thuat"_s, u"quantri"_s,  kAdministratorsPassword, kAdministratorsPassword,
        u"Tran Thi Hoa"_s, u"Giam sat"_s, u"kiemsoat"_s, kSupervisorsPassword,    kSupervisorsPassword};
    for (const QString& text : typed) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(&page, Qt::Key_F9);
    auto* code = find<PlainLabel>(page, "firstRunCode");
    CHECK(code->text().count(u'\n') == 2);
    QApplication::processEvents();
    CHECK(code->height() >= 3 * code->fontMetrics().lineSpacing());
    CHECK(recoverySecretFrom(QString(code->text()).remove(u'–')).isDone());
    shoot(page, u"first-run-code"_s);
    QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
    CHECK(printed == 1);
    QSignalSpy done(&page, &FirstRunPage::done);
    QTest::keyClick(&page, Qt::Key_F9);
    CHECK(done.count() == 1);
    CHECK(code->text().isEmpty());
    CHECK(SignIn(door.office.accounts()).enter(u"kiemsoat"_s, kSupervisorsPassword, u"Q"_s));
}

TEST_CASE("the first run says at each field what is wrong") {
    ADoor door(false);
    FirstRunPage page(door.office.accounts(), {&recoveryCode, [](const FirstRunMade&) {}},
                      AnOffice::kStation);
    showAt(page, 1366, 768);
    QTest::keyClick(&page, Qt::Key_F9);
    CHECK(QApplication::focusWidget()->objectName() == u"administratorLogin"_s);
    CHECK_FALSE(door.office.accounts().accounts.book().has_value());
    shoot(page, u"first-run-refused"_s);
}

TEST_CASE("the sealed code opens the way by keys and leaves a new one") {
    ADoor door;
    int printed = 0;
    RecoverDialog dialog(
        door.office.accounts(),
        {&recoverySecretFrom, &recoveryCode, [&printed](const Recovered&, const QString&) { ++printed; }},
        AnOffice::kStation, door.page.get());
    showAt(dialog, 700, 420);
    find<LineField>(dialog, "recoverCode")->setText(u"sai"_s);
    QTest::keyClick(&dialog, Qt::Key_F9);
    CHECK(QApplication::focusWidget()->objectName() == u"recoverCode"_s);
    find<LineField>(dialog, "recoverCode")->setText(recoveryCode(door.made->recoverySecret));
    find<LineField>(dialog, "recoverAdministrator")->setText(u"quantri"_s);
    find<LineField>(dialog, "recoverSupervisor")->setText(u"kiemsoat"_s);
    find<PasswordField>(dialog, "recoverPassword")->setText(kSupervisorsPassword);
    shoot(dialog, u"recover"_s);
    QTest::keyClick(&dialog, Qt::Key_F9);
    CHECK(find<PlainLabel>(dialog, "recoverResult")->isVisible());
    shoot(dialog, u"recovered"_s);
    QTest::keyClick(&dialog, Qt::Key_P, Qt::ControlModifier);
    CHECK(printed == 1);
}

TEST_CASE("whoever sits at the desk changes his password by keys") {
    ADoor door;
    const Actor actor = door.office.actor(u"quantri"_s);
    PasswordDialog dialog(door.office.accounts(), actor, door.page.get());
    showAt(dialog, 620, 420);
    QSignalSpy changed(&dialog, &PasswordDialog::changed);
    find<PasswordField>(dialog, "passwordOld")->setText(u"sai hoan toan"_s);
    QTest::keyClick(&dialog, Qt::Key_F7);
    shoot(dialog, u"password"_s);
    QTest::keyClick(&dialog, Qt::Key_F9);
    CHECK(changed.isEmpty());
    CHECK(QApplication::focusWidget()->objectName() == u"passwordOld"_s);
    const QString phrase = find<PasswordField>(dialog, "passwordFresh")->text();
    find<PasswordField>(dialog, "passwordOld")->setText(kAdministratorsPassword);
    QTest::keyClick(&dialog, Qt::Key_F9);
    CHECK(changed.count() == 1);
    CHECK(SignIn(door.office.accounts()).enter(u"quantri"_s, phrase, u"Q"_s));
}

TEST_CASE("whoever sits at the desk confirms his password by keys") {
    ADoor door;
    const Actor actor = door.office.actor(u"quantri"_s);
    PasswordDialog dialog(door.office.accounts(), actor, door.page.get());
    showAt(dialog, 720, 420);
    QSignalSpy proven(&dialog, &PasswordDialog::proven);
    QTest::keyClicks(QApplication::focusWidget(), u"sai hoan toan"_s);
    QTest::keyClick(&dialog, Qt::Key_F8);
    CHECK(proven.isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), kAdministratorsPassword);
    QTest::keyClick(&dialog, Qt::Key_F8);
    CHECK(proven.count() == 1);
}

TEST_CASE("a hash in another thread gives the same answers and lets faults through") {
    ADoor door(false);
    const UnblockingHasher hasher(door.office.hasher());
    const QString hash = hasher.hash("x", kLeastCost);
    CHECK(hasher.fits(hash, "x"));
    CHECK_FALSE(hasher.fits(hash, "y"));
    class Broken final : public PasswordHasher {
    public:
        [[nodiscard]] QString hash(const QByteArray&, const HashCost&) const override {
            throw IoError(u"password.memory"_s, u"none"_s);
        }
        [[nodiscard]] bool fits(const QString&, const QByteArray&) const override { return false; }
        [[nodiscard]] bool isOutdated(const QString&, const HashCost&) const override { return false; }
        [[nodiscard]] HashCost calibrated() const override { return {}; }
    };
    const Broken broken;
    CHECK_THROWS_AS(UnblockingHasher(broken).hash("x", kLeastCost), IoError);
}
