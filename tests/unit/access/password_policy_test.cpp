// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/password_policy.h"

#include "core/access/easy_parts.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace Qt::Literals::StringLiterals;

namespace {

const PasswordOwner kOwner{
    u"haichau.quay1"_s, u"Phan Văn Đức"_s, {u"Trung tâm phường Hải Châu"_s, u"Đà Nẵng"_s}, false};

QString keyOf(const QString& password, bool isPrivileged = false) {
    PasswordOwner owner = kOwner;
    owner.isPrivileged = isPrivileged;
    const Refusals refusals = checkedPassword(password, owner);
    return refusals.isEmpty() ? QString() : refusals.first().key;
}

}  // namespace

TEST_CASE("a password has twelve characters at least, fifteen for whoever decides") {
    CHECK(keyOf(u"thuyen noi m"_s).isEmpty());
    CHECK(keyOf(u"thuyen noi "_s) == u"password.short"_s);
    CHECK(keyOf(u"thuyen noi mai"_s, true) == u"password.short"_s);
    CHECK(keyOf(u"thuyen noi mai."_s, true).isEmpty());
    // Counted after NFC, whatever the keyboard sends.
    CHECK(keyOf(u"ệệệệệệệệ"_s.normalized(QString::NormalizationForm_D)) == u"password.short"_s);
}

TEST_CASE("sixty-four characters and more are welcome, up to 256") {
    const QString phrase = u"con meo nam tren mai ngoi do nhin trang len sau ray cau xanh gio"_s;
    CHECK(phrase.size() == 64);
    CHECK(keyOf(phrase).isEmpty());
    CHECK(keyOf(phrase.repeated(4)).isEmpty());
    CHECK(keyOf(phrase + phrase.toUpper().repeated(3) + u"x"_s) == u"password.long"_s);
}

TEST_CASE("capitals, digits and signs are not demanded") {
    CHECK(keyOf(u"song lanh trang tan"_s).isEmpty());
}

TEST_CASE("what everybody guesses first is refused") {
    const auto password =
        GENERATE(as<QString>{}, u"matkhau123456"_s, u"Mật khẩu 2026"_s, u"MatKhau@123456"_s,
                 u"p@ssw0rd12345"_s, u"qwertyuiop123"_s, u"aaaaaaaaaaaaaa"_s, u"abcabcabcabcabc"_s,
                 u"haichau.quay1"_s, u"haichau2026!!!"_s, u"Danang@2026!!"_s, u"phanvanduc1990"_s,
                 u"iloveyou1234"_s, u"123qwe123qwe123qwe"_s, u"vietnamvodich"_s);
    CAPTURE(password);
    CHECK(keyOf(password) == u"password.easy"_s);
}

TEST_CASE("digits alone are refused: telephone numbers, dates, identity numbers") {
    CHECK(keyOf(u"048190001234"_s) == u"password.digits"_s);
    CHECK(keyOf(u"23/11/2026 08:15"_s) == u"password.digits"_s);
}

TEST_CASE("control characters and half a pair are refused") {
    CHECK(keyOf(u"thuyen\tnoi mai nha"_s) == u"password.signs"_s);
    CHECK(keyOf(u"thuyen noi mai nha"_s + QChar(0xd800)) == u"password.signs"_s);
    CHECK(keyOf(u"thuyen noi mai nha"_s + QChar(0)) == u"password.signs"_s);
}

TEST_CASE("the list of easy passwords has three thousand and more, Vietnamese ones among them") {
    const QStringList words = linesOf(u":/passwords/common.txt"_s);
    CHECK(words.size() > 3000);
    CHECK(words.contains(u"matkhau"_s));
}

TEST_CASE("a suggested password is five words that fit everybody") {
    for (int i = 0; i < 50; ++i) {
        const QString phrase = newPassphrase();
        CAPTURE(phrase);
        CHECK(phrase.count(u' ') == 4);
        CHECK(std::all_of(phrase.begin(), phrase.end(),
                          [](QChar c) { return c == u' ' || (c >= u'a' && c <= u'z'); }));
        CHECK(keyOf(phrase, true).isEmpty());
    }
    CHECK(newPassphrase() != newPassphrase());
}

TEST_CASE("NFC and NFD hash alike, and nothing is trimmed") {
    const QString text = u" mật khẩu của tôi"_s;
    CHECK(passwordBytes(text.normalized(QString::NormalizationForm_D)) == passwordBytes(text));
    CHECK(passwordBytes(text) != passwordBytes(text.trimmed()));
}
