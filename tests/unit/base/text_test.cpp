// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("folding drops marks and tone placement and turns dj into d") {
    CHECK(folded(QStringLiteral("Đặng Thị Hường QUỲNH")) == QStringLiteral("dang thi huong quynh"));
    CHECK(folded(QStringLiteral("hòa")) == folded(QStringLiteral("hoà")));
    CHECK(folded(QStringLiteral("  K45/12  Lê\tĐình ")) == QStringLiteral("k45 12 le dinh"));
}

TEST_CASE("initials are the first letters of the folded words") {
    CHECK(initials(QStringLiteral("Đăng ký khai sinh")) == QStringLiteral("dkks"));
}

TEST_CASE("tidied text is NFC with single spaces") {
    const QString nfd = QStringLiteral("Nguyễn  Ấn ").normalized(QString::NormalizationForm_D);
    CHECK(tidied(nfd) == QStringLiteral("Nguyễn Ấn"));
    CHECK(tidied(QStringLiteral("\u00D0à\u200B Nẵng\uFEFF")) == QStringLiteral("Đà Nẵng"));
}

TEST_CASE("what is tidy already stays as it is and what is not does not") {
    const QString tidy = QStringLiteral("Trần Thị Thu Hà, K45/12 Lê Đình Dương");
    CHECK(tidied(tidy) == tidy);
    CHECK(tidied(QString()).isEmpty());
    for (const QString& loose :
         {QStringLiteral(" a"), QStringLiteral("a "), QStringLiteral("a  b"), QStringLiteral("a\tb"),
          QStringLiteral("a\u00A0b"), QStringLiteral("a\u00ADb"), QStringLiteral("\u00D0"),
          QStringLiteral("e\u0301"), QStringLiteral(" ")}) {
        CHECK(tidied(loose) != loose);
        CHECK(tidied(tidied(loose)) == tidied(loose));
    }
}

TEST_CASE("hostile text is refused with its field named") {
    const TextRule rule{QStringLiteral("name"), QStringLiteral("Họ và tên"), 20, false, true};
    const auto keyOf = [&rule](const QString& text) {
        const auto outcome = acceptedText(text, rule);
        return outcome ? QString() : outcome.refusals().first().key;
    };
    CHECK(keyOf(QStringLiteral("   ")) == QStringLiteral("text.missing"));
    CHECK(keyOf(QStringLiteral("a") + QChar(0) + QStringLiteral("b")) == QStringLiteral("text.control"));
    CHECK(keyOf(QStringLiteral("a") + QChar(0x202E)) == QStringLiteral("text.bidi"));
    CHECK(keyOf(QString(QChar(0xD800)) + QStringLiteral("x")) == QStringLiteral("text.broken"));
    CHECK(keyOf(QStringLiteral("a") + QString(100'000, QChar(0x0301))) == QStringLiteral("text.long"));
    CHECK(keyOf(QStringLiteral("q") + QString(9, QChar(0x0323))) == QStringLiteral("text.marks"));
    CHECK(keyOf(QString(1'000'000, QLatin1Char('x'))) == QStringLiteral("text.long"));
    CHECK(keyOf(QStringLiteral("<b>Nguyễn</b>")).isEmpty());
}

TEST_CASE("names sort by given name in the order of the Vietnamese alphabet") {
    CHECK(personSortKey(QStringLiteral("Trần Văn An")) < personSortKey(QStringLiteral("Lê Thị Ân")));
    CHECK(personSortKey(QStringLiteral("Ngô Dương")) < personSortKey(QStringLiteral("An Đặng")));
    CHECK(sortKey(QStringLiteral("Dương")) < sortKey(QStringLiteral("Đặng")));
    CHECK(sortKey(QStringLiteral("ma")) < sortKey(QStringLiteral("má")));
    CHECK(sortKey(QStringLiteral("má")) < sortKey(QStringLiteral("mạ")));
}

TEST_CASE("unmarked text keeps its punctuation") {
    CHECK(unmarked(QStringLiteral("  0,5 Ngày\n làm việc; Đồng ")) ==
          QStringLiteral("0,5 ngay lam viec; dong"));
    CHECK(unmarked(QStringLiteral("0,5 Ngày").normalized(QString::NormalizationForm_D)) ==
          QStringLiteral("0,5 ngay"));
}
