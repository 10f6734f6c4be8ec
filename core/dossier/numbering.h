// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace motcua {

/// Hands out the numbers of dossiers and registers: in the caller's Work, so that a number is taken
/// exactly when its dossier is kept; gapless and unique over all processes, for ever.
class Numbering {
public:
    virtual ~Numbering() = default;
    /// The next ordinal, from 1, of dossiers that this agency code received that day.
    /// \throws LogicError outside a Work. \throws StoreError.
    [[nodiscard]] virtual qint64 nextOrdinal(const QString& agencyCode, QDate day) = 0;
    /// The next number, from 1, in the unit's register of that year. It runs through the year and over
    /// volumes (TT 01/2018/TT-VPCP art. 10).
    [[nodiscard]] virtual qint64 nextRegisterNumber(UnitId unit, int year) = 0;
};

/// Where a number of the register stands: volumes of a fixed size, numbers running through the year.
struct RegisterPlace {
    int volume = 1;
    qint64 number = 1;
    friend bool operator==(const RegisterPlace&, const RegisterPlace&) = default;
};

/// Volume 1 holds numbers 1…volumeSize, volume 2 the next, and so on.
[[nodiscard]] constexpr RegisterPlace registerPlace(qint64 number, qint64 volumeSize) {
    return {int((number - 1) / volumeSize) + 1, number};
}

}  // namespace motcua
