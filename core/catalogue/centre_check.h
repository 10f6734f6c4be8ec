// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/centre.h"

namespace motcua {

/// "000.00.01.H47" (QCVN 102:2016) or "H17.12" (QĐ 20/2020/QĐ-TTg), at most 35 characters.
[[nodiscard]] bool isAgencyCode(const QString& text);

/// What is wrong with the value of a rule, said as what would be right; empty where nothing is.
[[nodiscard]] QString ruleValueFlaw(const CentreRule& rule, const QList<FormSet>& formSets);

/// Everything in a centre that refers to something else, and does so wrongly: twice the same key, unknown
/// units, roles, form sets, rules that overlap or leave days without any.
[[nodiscard]] Refusals centreFlaws(const Centre& centre);

}  // namespace motcua
