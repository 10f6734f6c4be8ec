// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QString>

namespace motcua {

/// A tax code: 10 digits with a check digit, 13 for a branch, or (since 1/7/2025, TT 86/2024/TT-BTC, for
/// individuals and household businesses) the 12-digit personal number.
class TaxCode {
public:
    enum class Kind { Enterprise, Branch, Personal };

    /// Digits, with spaces, dots or dashes between them. Refusals: "taxCode.characters", "taxCode.length",
    /// "taxCode.check", "taxCode.branch"; field "taxCode".
    [[nodiscard]] static Outcome<TaxCode> parsed(const QString& text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// "0300588569", "0300588569-001", "049090123456".
    [[nodiscard]] const QString& text() const { return m_text; }

    friend bool operator==(const TaxCode&, const TaxCode&) = default;

private:
    TaxCode(Kind kind, QString text) : m_kind(kind), m_text(std::move(text)) {}

    Kind m_kind;
    QString m_text;
};

}  // namespace motcua
