// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/tax_code.h"

#include "core/identity/digits.h"

#include <QCoreApplication>
#include <array>

namespace motcua {

namespace {

/// N10 = 10 − (Σ weight × digit mod 11); numbers for which that would be 10 are never issued.
bool hasRightCheckDigit(const QString& digits) {
    static constexpr std::array<int, 9> weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) sum += weights.at(i) * digits.at(qsizetype(i)).digitValue();
    return 10 - sum % 11 == digits.at(9).digitValue() && digits.mid(2, 7) != QLatin1String("0000000");
}

Refusal noTaxCode(const char* key, const QString& message) {
    return {QString::fromLatin1(key), message,
            QCoreApplication::translate("identity", "Compare the tax code with the registration paper."),
            QStringLiteral("taxCode")};
}

}  // namespace

Outcome<TaxCode> TaxCode::parsed(const QString& text) {
    const QString digits = withoutSeparators(text, QStringLiteral(".-"));
    if (!isAllDigits(digits))
        return noTaxCode("taxCode.characters",
                         QCoreApplication::translate("identity", "A tax code has only digits."));
    if (digits.size() == 12) return TaxCode(Kind::Personal, digits);
    if (digits.size() != 10 && digits.size() != 13)
        return noTaxCode(
            "taxCode.length",
            QCoreApplication::translate(
                "identity", "A tax code has 10 digits, 13 for a branch or 12 for a person, not %1.")
                .arg(digits.size()));
    if (!hasRightCheckDigit(digits))
        return noTaxCode("taxCode.check",
                         QCoreApplication::translate(
                             "identity", "The tax code is mistyped: its check digit does not fit."));
    if (digits.size() == 10) return TaxCode(Kind::Enterprise, digits);
    if (digits.endsWith(QLatin1String("000")))
        return noTaxCode("taxCode.branch",
                         QCoreApplication::translate("identity", "Branches are numbered from 001, not 000."));
    return TaxCode(Kind::Branch, digits.left(10) + QLatin1Char('-') + digits.mid(10));
}

}  // namespace motcua
