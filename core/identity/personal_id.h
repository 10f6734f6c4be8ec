// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/identity/birth_date.h"
#include "core/identity/gender.h"
#include "core/identity/identity_warning.h"

#include <QString>
#include <optional>

namespace motcua {

/// A personal identification number: 12 digits `PPP G YY NNNNNN` (place of birth registration, century and
/// gender, year, random), or the 9 digits of the identity cards that ended on 1/1/2025. There is no check
/// digit; what can be compared is compared and only ever warned about. Mergers of provinces change no number.
class PersonalId {
public:
    /// Digits, with spaces, dots or dashes between them. Refusals: "personalId.characters",
    /// "personalId.length"; field "personalId".
    [[nodiscard]] static Outcome<PersonalId> parsed(const QString& text);

    [[nodiscard]] const QString& digits() const { return m_digits; }
    /// Nine digits: nothing can be read from them.
    [[nodiscard]] bool isLegacy() const { return m_digits.size() == 9; }

    /// Of the 63 provinces at the time of registration. Absent for legacy numbers and unknown codes.
    [[nodiscard]] std::optional<QString> provinceName() const;
    [[nodiscard]] std::optional<Gender> gender() const;
    [[nodiscard]] std::optional<int> birthYear() const;

    /// What is odd about the number alone: "personalId.legacy", "personalId.province" (births abroad have
    /// codes of their own, so this is no error).
    [[nodiscard]] IdentityWarnings warnings() const;
    /// What contradicts the person: "personalId.birthYear", "personalId.gender". Legacy numbers never do.
    [[nodiscard]] IdentityWarnings checkAgainst(const std::optional<BirthDate>& birthDate,
                                                std::optional<Gender> gender) const;

    /// All but the last four digits hidden: "••••••••3456", for lists and logs of the screen.
    [[nodiscard]] QString masked() const;

    friend bool operator==(const PersonalId&, const PersonalId&) = default;

private:
    explicit PersonalId(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

}  // namespace motcua
