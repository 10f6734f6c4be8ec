// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identity_card.h"

#include "tests/support/catch2.h"

#include <QStringList>
#include <random>

using namespace motcua;

namespace {

const QDate kToday(2026, 11, 23);
const QString kCard = QStringLiteral(
    "049190123456|201234567|ĐẶNG THỊ HƯỜNG QUỲNH|05021990|Nữ|K45/12 Lê Đình Dương, Hải Châu, Đà "
    "Nẵng|15042021");

IdentityCard card(const QString& payload) {
    return parsedIdentityCard(payload, kToday).value();
}

QString refusalOf(const QString& payload) {
    const auto outcome = parsedIdentityCard(payload, kToday);
    return outcome ? QString() : outcome.refusals().first().key;
}

QStringList warningsOf(const QString& payload) {
    QStringList keys;
    for (const IdentityWarning& warning : card(payload).warnings) keys += warning.key;
    return keys;
}

}  // namespace

TEST_CASE("the seven fields of the card of 2021 are read") {
    const IdentityCard read = card(kCard);
    CHECK(read.personalId.digits() == QStringLiteral("049190123456"));
    CHECK(read.oldId->digits() == QStringLiteral("201234567"));
    CHECK(read.name == QStringLiteral("ĐẶNG THỊ HƯỜNG QUỲNH"));
    CHECK(read.birthDate->day() == QDate(1990, 2, 5));
    CHECK(read.gender == Gender::Female);
    CHECK(read.address == QStringLiteral("K45/12 Lê Đình Dương, Hải Châu, Đà Nẵng"));
    CHECK(read.issuedOn == QDate(2021, 4, 15));
    CHECK(read.warnings.isEmpty());
}

TEST_CASE("the old number may be empty or its field absent") {
    QString payload = kCard;
    const QString without = GENERATE(QStringLiteral("||"), QStringLiteral("|"));
    payload.replace(QStringLiteral("|201234567|"), without);
    CHECK_FALSE(card(payload).oldId.has_value());
    CHECK(card(payload).name == QStringLiteral("ĐẶNG THỊ HƯỜNG QUỲNH"));
    CHECK(card(payload).warnings.isEmpty());
}

TEST_CASE("the end that a scanner types is taken off") {
    const QString end = GENERATE(QStringLiteral("\r"), QStringLiteral("\r\n"), QStringLiteral("\n"),
                                 QStringLiteral("\t"), QStringLiteral("\t\r\n"));
    CHECK(card(kCard + end).issuedOn == QDate(2021, 4, 15));
}

TEST_CASE("a decomposed payload is composed") {
    CHECK(card(kCard.normalized(QString::NormalizationForm_D)).name ==
          QStringLiteral("ĐẶNG THỊ HƯỜNG QUỲNH"));
}

TEST_CASE("fewer fields are read with warnings") {
    CHECK(warningsOf(QStringLiteral("049190123456||ĐẶNG THỊ QUỲNH|05021990")) ==
          QStringList({QStringLiteral("card.addressMissing"), QStringLiteral("card.gender"),
                       QStringLiteral("card.issuedOn")}));
    CHECK(refusalOf(QStringLiteral("049190123456||ĐẶNG THỊ QUỲNH")) == QStringLiteral("card.fields"));
}

TEST_CASE("further fields are passed over with a warning") {
    CHECK(warningsOf(kCard + QStringLiteral("|||NGUYỄN VĂN A|TRẦN THỊ B|")) ==
          QStringList(QStringLiteral("card.moreFields")));
}

TEST_CASE("a card that contradicts its number is warned about") {
    QString payload = kCard;
    payload.replace(QStringLiteral("|Nữ|"), QStringLiteral("|Nam|"));
    CHECK(warningsOf(payload) == QStringList(QStringLiteral("personalId.gender")));
}

TEST_CASE("a person whose day of birth is unknown has a card too") {
    QString payload = kCard;
    const QString year = GENERATE(QStringLiteral("1990"), QStringLiteral("00001990"));
    payload.replace(QStringLiteral("05021990"), year);
    CHECK(card(payload).birthDate->toIso() == QStringLiteral("1990"));
}

TEST_CASE("a reader that writes the year first is understood where there is no other reading") {
    QString payload = kCard;
    payload.replace(QStringLiteral("05021990"), QStringLiteral("19900205"));
    payload.replace(QStringLiteral("15042021"), QStringLiteral("20210415"));
    CHECK(card(payload).birthDate->day() == QDate(1990, 2, 5));
    CHECK(card(payload).issuedOn == QDate(2021, 4, 15));
    QString ambiguous = kCard;
    ambiguous.replace(QStringLiteral("05021990"), QStringLiteral("20121990"));
    CHECK(card(ambiguous).birthDate->day() == QDate(1990, 12, 20));
}

TEST_CASE("the card's words in small letters are understood") {
    QString payload = kCard;
    payload.replace(QStringLiteral("|Nữ|"),
                    GENERATE(QStringLiteral("|nữ|"), QStringLiteral("|NỮ|"), QStringLiteral("|nu|")));
    CHECK(card(payload).gender == Gender::Female);
}

TEST_CASE("implausible dates are not taken over") {
    QString born = kCard;
    born.replace(QStringLiteral("05021990"), GENERATE(QStringLiteral("31021990"), QStringLiteral("24112026"),
                                                      QStringLiteral("1/1/1990"), QStringLiteral("")));
    CHECK(refusalOf(born) == QStringLiteral("card.birthDate"));
    QString issued = kCard;
    issued.replace(QStringLiteral("15042021"),
                   GENERATE(QStringLiteral("24112026"), QStringLiteral("15041989"), QStringLiteral("150421"),
                            QStringLiteral("x")));
    CHECK_FALSE(card(issued).issuedOn.has_value());
    CHECK(warningsOf(issued) == QStringList(QStringLiteral("card.issuedOn")));
}

TEST_CASE("a name typed over by a keyboard layout is warned about") {
    QString payload = kCard;
    payload.replace(QStringLiteral("HƯỜNG"), QStringLiteral("HU7O72NG"));
    CHECK(warningsOf(payload) == QStringList(QStringLiteral("card.name")));
}

TEST_CASE("what is no card is refused") {
    CHECK(refusalOf(QStringLiteral("https://example.vn/?a=1|2|3")) == QStringLiteral("card.fields"));
    CHECK(refusalOf(QStringLiteral("049190123456")) == QStringLiteral("card.fields"));
    CHECK(refusalOf(kCard.mid(1)) == QStringLiteral("card.number"));
    CHECK(refusalOf(QStringLiteral("\t") + kCard) == QStringLiteral("card.characters"));
    CHECK(refusalOf(kCard + QChar(0) + kCard) == QStringLiteral("card.characters"));
    CHECK(refusalOf(kCard + QString(4096, QLatin1Char('x'))) == QStringLiteral("card.size"));
    CHECK(refusalOf(QString(1'000'000, QLatin1Char('|'))) == QStringLiteral("card.size"));
    QString payload = kCard;
    payload.replace(QStringLiteral("QUỲNH"), QString(QChar(0x202E)) + QStringLiteral("QUỲNH"));
    CHECK(refusalOf(payload) == QStringLiteral("card.name"));
    CHECK_FALSE(looksLikeIdentityCard(QStringLiteral("Nguyễn|A")));
    CHECK(looksLikeIdentityCard(kCard));
}

TEST_CASE("a hundred thousand mutated payloads never overflow a field") {
    std::mt19937 random(20261123);
    const QString alphabet =
        QStringLiteral("|||0123456789/ aNữưĐ<>\r\n\t\u0301\u202E\uFEFF") + QChar(0xD83D) + QChar(0xDE00);
    const auto below = [&random](qsizetype n) { return qsizetype(random() % size_t(n)); };
    int read = 0;
    for (int i = 0; i < 100'000; ++i) {
        QString payload = kCard;
        for (qsizetype edits = below(5); edits >= 0; --edits) {
            const qsizetype at = below(payload.size() + 1);
            const QChar with = alphabet.at(below(alphabet.size()));
            switch (below(4)) {
                case 0:
                    payload.insert(at, with);
                    break;
                case 1:
                    payload.remove(at, below(12));
                    break;
                case 2:
                    payload.replace(at, 1, with);
                    break;
                default:
                    payload.insert(at, payload.mid(below(payload.size() + 1), below(400)));
            }
        }
        const auto outcome = parsedIdentityCard(payload, kToday);
        if (!outcome) continue;
        ++read;
        const IdentityCard& one = *outcome;
        const bool sound = !one.name.isEmpty() && one.name.size() <= kMaxCardName &&
                           one.address.size() <= kMaxCardAddress && one.birthDate &&
                           !one.birthDate->isAfter(kToday) && !(one.issuedOn > kToday) &&
                           (one.personalId.digits().size() == 12 || one.personalId.isLegacy()) &&
                           !one.name.contains(QLatin1Char('|')) && !one.name.contains(QChar(0x202E));
        if (!sound) {
            CAPTURE(payload);
            REQUIRE(sound);
        }
    }
    CHECK(read > 10'000);
    CHECK(read < 90'000);
}
