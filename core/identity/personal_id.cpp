// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/personal_id.h"

#include "core/identity/digits.h"
#include "core/identity/province_codes.h"

#include <QCoreApplication>

namespace motcua {

Outcome<PersonalId> PersonalId::parsed(const QString& text) {
    const QString digits = withoutSeparators(text, QStringLiteral(".-"));
    const QString field = QStringLiteral("personalId");
    const QString remedy =
        QCoreApplication::translate("identity", "Scan the card, or compare the number with it.");
    if (!isAllDigits(digits))
        return Refusal{
            QStringLiteral("personalId.characters"),
            QCoreApplication::translate("identity", "The personal identification number has only digits."),
            remedy, field};
    if (digits.size() != 12 && digits.size() != 9)
        return Refusal{
            QStringLiteral("personalId.length"),
            QCoreApplication::translate(
                "identity", "The personal identification number has 12 digits (9 on old cards), not %1.")
                .arg(digits.size()),
            remedy, field};
    return PersonalId(digits);
}

std::optional<QString> PersonalId::provinceName() const {
    if (isLegacy()) return std::nullopt;
    return provinceOfBirthRegistration(m_digits.left(3).toInt());
}

std::optional<Gender> PersonalId::gender() const {
    if (isLegacy()) return std::nullopt;
    return m_digits.at(3).digitValue() % 2 == 0 ? Gender::Male : Gender::Female;
}

std::optional<int> PersonalId::birthYear() const {
    if (isLegacy()) return std::nullopt;
    return 1900 + m_digits.at(3).digitValue() / 2 * 100 + m_digits.mid(4, 2).toInt();
}

IdentityWarnings PersonalId::warnings() const {
    if (isLegacy())
        return {{QStringLiteral("personalId.legacy"),
                 QCoreApplication::translate(
                     "identity",
                     "This is the number of an old identity card, which ended on 1/1/2025. Ask for the "
                     "identity card with 12 digits.")}};
    if (!provinceName())
        return {{QStringLiteral("personalId.province"),
                 QCoreApplication::translate("identity",
                                             "No province has the code %1. That is right only for a birth "
                                             "registered abroad; compare the number with the card.")
                     .arg(m_digits.left(3))}};
    return {};
}

IdentityWarnings PersonalId::checkAgainst(const std::optional<BirthDate>& birthDate,
                                          std::optional<Gender> stated) const {
    IdentityWarnings found;
    const std::optional<int> year = birthYear();
    if (year && birthDate && birthDate->year() != *year)
        found += {QStringLiteral("personalId.birthYear"),
                  QCoreApplication::translate("identity",
                                              "By its number this person was born in %1, not in %2. Compare "
                                              "both with the card.")
                      .arg(QString::number(*year), QString::number(birthDate->year()))};
    const std::optional<Gender> numbered = gender();
    if (numbered && stated && *stated != *numbered)
        found += {QStringLiteral("personalId.gender"),
                  *numbered == Gender::Male
                      ? QCoreApplication::translate("identity",
                                                    "By its number this person is a man, but a woman is "
                                                    "entered. Compare both with the card.")
                      : QCoreApplication::translate("identity",
                                                    "By its number this person is a woman, but a man is "
                                                    "entered. Compare both with the card.")};
    return found;
}

QString PersonalId::masked() const {
    return QString(m_digits.size() - 4, QChar(0x2022)) + m_digits.right(4);
}

}  // namespace motcua
