// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/slip_code.h"
#include "core/identity/identity_card.h"
#include "tests/faults/rounds.h"
#include "tests/support/catch2.h"

#include <random>

using namespace motcua;

namespace {

const QDate kToday(2026, 11, 23);

const QStringList& seeds() {
    static const QStringList texts{
        QStringLiteral(
            "048190001234|201234567|Nguyễn Thị Đào|01021990|Nữ|12 Bạch Đằng, Hải Châu, Đà Nẵng|15082021"),
        QStringLiteral("048090004321||Lê Văn Ước|31121989|Nam|Tổ 5, An Hải, Đà Nẵng|01012024||||"),
        QStringLiteral("048301000017|Trần Ái|29022004|Nam"),
        QStringLiteral("H17.12-20261123-0000001"),
        QStringLiteral("https://example.org/?id=048190001234|x"),
        QStringLiteral("=cmd|'/C calc'!A0"),
    };
    return texts;
}

QString piece(std::mt19937& chance) {
    static const QStringList pieces{QStringLiteral("|"),
                                    QStringLiteral("||||||||"),
                                    QString(QChar(0)),
                                    QStringLiteral("\x1b[A"),
                                    QStringLiteral("\t"),
                                    QStringLiteral("\r\n"),
                                    QString(QChar(0xD800)),
                                    QString(QChar(0x202E)),
                                    QString(QChar(0x0301)).repeated(50),
                                    QStringLiteral("<img src=x>"),
                                    QString(QChar(0xFEFF)),
                                    QStringLiteral("0000000000000000000000"),
                                    QStringLiteral("99999999"),
                                    QString(500, QLatin1Char('x')),
                                    QString(5000, QLatin1Char('9')),
                                    QStringLiteral("Đ"),
                                    QString::fromUcs4(U"\U0001F600")};
    return pieces.at(int(chance() % quint32(pieces.size())));
}

QString mutated(QString text, std::mt19937& chance) {
    for (quint32 changes = 1 + chance() % 4; changes > 0; --changes) {
        const auto at = qsizetype(chance() % quint32(text.size() + 1));
        switch (chance() % 6) {
            case 0:
                text.insert(at, piece(chance));
                break;
            case 1:
                text.remove(at, qsizetype(1 + chance() % 8));
                break;
            case 2:
                if (at < text.size()) text[at] = QChar(ushort(chance() % 0x10000));
                break;
            case 3:
                text = text.left(at);
                break;
            case 4:
                text += seeds().at(int(chance() % quint32(seeds().size()))).mid(at);
                break;
            default:
                if (at < text.size()) text[at] = QLatin1Char(char('0' + chance() % 10));
        }
    }
    return text;
}

/// Short enough, and nothing in it that moves the cursor, turns the writing round or is half a sign.
bool isDisplayable(const QString& text, qsizetype most) {
    return text.size() <= most && text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
               const ushort u = c.unicode();
               return c.category() == QChar::Other_Control || u == 0x061C || u == 0x200E || u == 0x200F ||
                      (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x206F);
           });
}

/// Whether everything that came out of a payload keeps within its field.
bool isBounded(const IdentityCard& card) {
    const QString number = card.personalId.digits();
    return (number.size() == 12 || number.size() == 9) && !card.name.isEmpty() &&
           isDisplayable(card.name, kMaxCardName) && isDisplayable(card.address, kMaxCardAddress) &&
           (!card.issuedOn || (card.issuedOn->isValid() && *card.issuedOn <= kToday));
}

}  // namespace

TEST_CASE("whatever a scanner types is read by one grammar and overflows no field") {
    std::mt19937 chance(42);
    const int payloads = motcua::test::rounds("MOTCUA_PAYLOADS", 30'000);
    int cards = 0;
    for (int no = 0; no < payloads; ++no) {
        const QString payload = mutated(seeds().at(int(chance() % quint32(seeds().size()))), chance);
        const auto card = parsedIdentityCard(payload, kToday);
        if (card) ++cards;
        const bool isRight = card ? isBounded(*card) : !card.refusals().first().message.isEmpty();
        if (!isRight) {
            CAPTURE(no, payload.toStdString());
            REQUIRE(isRight);
        }
        (void)slipCodeFrom(payload);
    }
    CHECK(cards > 0);
    CHECK(cards < payloads);
}
