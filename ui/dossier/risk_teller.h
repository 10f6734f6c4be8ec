// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/risk_book.h"

#include <QDate>

namespace motcua {
struct Desk;
}

namespace motcua::ui {

/// Tells the chance of open dossiers to be late, for every page that shows one. What was read of the past is
/// kept until midnight.
class RiskTeller {
public:
    /// Both are used as long as the object lives.
    RiskTeller(const Desk& desk, const VisitReader& visits) : m_desk(desk), m_visits(visits) {}

    /// See RiskBook. \throws StoreError.
    [[nodiscard]] std::optional<Risk> of(const Dossier& dossier);

private:
    const Desk& m_desk;
    const VisitReader& m_visits;
    QDate m_day;
    std::optional<RiskBook> m_book;
};

/// "12 % of 245": of so many earlier dossiers of the procedure that were at this step as long.
[[nodiscard]] QString riskText(const Risk& risk);
/// The same as a sentence.
[[nodiscard]] QString riskSentence(const Risk& risk);

}  // namespace motcua::ui
