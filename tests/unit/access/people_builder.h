// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/absence.h"
#include "tests/support/refusal_keys.h"

namespace motcua::test {

/// An officer who holds one role in one unit since the beginning of the year.
[[nodiscard]] inline Officer anOfficer(qint64 id, const QString& role = role::kHandler, qint64 unit = 1) {
    Officer officer{
        OfficerId(id), QStringLiteral("o%1").arg(id), QStringLiteral("Officer %1").arg(id), {}, true, {}};
    officer.grants = {{UnitId(unit), role, QDate(2026, 1, 1), std::nullopt}};
    return officer;
}

[[nodiscard]] inline HalfDay half(const char* key) {
    return halfDayFromKey(QString::fromLatin1(key)).value();
}

[[nodiscard]] inline Absence anAbsence(qint64 officer, const char* from, const char* to,
                                       std::optional<OfficerId> deputy = {}) {
    return {AbsenceId(1), OfficerId(officer), half(from), half(to), deputy, {}, {}};
}

}  // namespace motcua::test
