// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/phone.h"

#include "core/identity/digits.h"

#include <QCoreApplication>

namespace motcua {

namespace {

Refusal no(const char* key, const QString& message, const QString& remedy) {
    return {QString::fromLatin1(key), message, remedy, QStringLiteral("phone")};
}

/// The number as it is dialled within the country; a foreign one keeps its +.
QString dialled(QString number) {
    if (number.startsWith(QLatin1String("00"))) number.replace(0, 2, QLatin1Char('+'));
    if (number.startsWith(QLatin1String("+84")))
        number.remove(0, 3);
    else if (number.startsWith(QLatin1String("84")) && number.size() >= 11)
        number.remove(0, 2);
    else
        return number;
    const bool hotline = number.startsWith(QLatin1String("1800")) || number.startsWith(QLatin1String("1900"));
    return hotline || number.startsWith(QLatin1Char('0')) ? number : QLatin1Char('0') + number;
}

bool isMobile(const QString& number) {
    static const QString second = QStringLiteral("35789");
    return number.size() == 10 && number.startsWith(QLatin1Char('0')) && second.contains(number.at(1));
}

bool isHotline(const QString& number) {
    return number.size() >= 8 && number.size() <= 10 &&
           (number.startsWith(QLatin1String("1800")) || number.startsWith(QLatin1String("1900")));
}

}  // namespace

Outcome<Phone> Phone::parsed(const QString& text) {
    const QString number = dialled(withoutSeparators(text, QStringLiteral(".-()/")));
    const bool foreign = number.startsWith(QLatin1Char('+'));
    const QString digits = foreign ? number.mid(1) : number;
    if (!isAllDigits(digits))
        return no("phone.characters",
                  QCoreApplication::translate("identity", "A telephone number has only digits."),
                  QCoreApplication::translate("identity", "Enter one number, without words."));
    if (foreign && digits.size() >= 7 && digits.size() <= 15 && !digits.startsWith(QLatin1Char('0')))
        return Phone(Kind::Foreign, number);
    if (isMobile(number)) return Phone(Kind::Mobile, number);
    if (number.startsWith(QLatin1String("02")) && (number.size() == 10 || number.size() == 11))
        return Phone(Kind::Landline, number);
    if (isHotline(number)) return Phone(Kind::Hotline, number);
    if (number.startsWith(QLatin1String("01")) && number.size() == 11)
        return no("phone.oldMobile",
                  QCoreApplication::translate("identity",
                                              "Mobile numbers of eleven digits ended in September 2018."),
                  QCoreApplication::translate("identity", "Ask for the number of ten digits."));
    return no("phone.form", QCoreApplication::translate("identity", "There is no such telephone number."),
              QCoreApplication::translate(
                  "identity", "A mobile number has ten digits and begins with 03, 05, 07, 08 or 09."));
}

QString Phone::toDisplay() const {
    if (m_kind == Kind::Foreign) return m_number;
    // Ha Noi and Ho Chi Minh City have area codes of three digits.
    const bool metropolis =
        m_number.startsWith(QLatin1String("024")) || m_number.startsWith(QLatin1String("028"));
    const qsizetype first = metropolis ? 3 : 4;
    const qsizetype second = m_number.size() == 11 || m_number.size() == 8 ? 4 : 3;
    return (m_number.left(first) + QLatin1Char(' ') + m_number.mid(first, second) + QLatin1Char(' ') +
            m_number.mid(first + second))
        .trimmed();
}

}  // namespace motcua
