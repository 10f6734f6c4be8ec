// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QString>

namespace motcua {

/// A telephone number in one form, whatever way it was written.
class Phone {
public:
    enum class Kind { Mobile, Landline, Hotline, Foreign };

    /// Understands spaces, dots, dashes, brackets and slashes, and +84, 0084 or 84 for 0.
    /// Mobile 03 05 07 08 09 with 10 digits, landline 02 with 10–11, hotline 1800/1900 with 8–10,
    /// foreign + and 7–15 digits. Refusals: "phone.characters", "phone.oldMobile" (eleven digits of before
    /// September 2018), "phone.form"; field "phone".
    [[nodiscard]] static Outcome<Phone> parsed(const QString& text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// "0905000123", "02363888888", "19001234", "+12025550123": what is kept and searched.
    [[nodiscard]] const QString& number() const { return m_number; }
    /// "0905 000 123": what screens and slips show.
    [[nodiscard]] QString toDisplay() const;

    friend bool operator==(const Phone&, const Phone&) = default;

private:
    Phone(Kind kind, QString number) : m_kind(kind), m_number(std::move(number)) {}

    Kind m_kind;
    QString m_number;
};

}  // namespace motcua
