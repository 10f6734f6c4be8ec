// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/birth_date.h"
#include "core/identity/gender.h"

#include <QString>
#include <optional>

namespace motcua {

/// Kinds of applicant (domain: công dân, doanh nghiệp, hộ kinh doanh, tổ chức).
enum class PersonKind { Citizen, Enterprise, Household, Organisation };

/// A submitter or an owner, as written at reception. Every text is tidied; empty means not given.
struct Person {
    PersonKind kind = PersonKind::Citizen;
    QString name;
    QString personalId;  ///< 12 digits, or 9 on old cards
    QString taxCode;
    std::optional<BirthDate> birthDate;
    std::optional<Gender> gender;
    QString address;
    QString phone;  ///< normalised: digits, leading 0
    QString email;

    /// What identifies the person in registers: the personal number of people, the tax code of bodies.
    [[nodiscard]] const QString& number() const {
        return kind == PersonKind::Citizen || taxCode.isEmpty() ? personalId : taxCode;
    }
    friend bool operator==(const Person&, const Person&) = default;
};

/// "citizen", "enterprise", "household", "organisation".
[[nodiscard]] QString keyOf(PersonKind kind);
[[nodiscard]] std::optional<PersonKind> personKindFromKey(const QString& key);

}  // namespace motcua
