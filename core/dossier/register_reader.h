// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/dossier/dossier.h"
#include "core/dossier/numbering.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// One dossier as the register of its receiving unit has it. Personal data are empty once erased.
struct RegisterEntry {
    RegisterPlace place;
    QString code;
    QString procedure;
    int sets = 1;
    QString submitter;
    QString address;
    QString phone;
    QString competentUnit;  ///< name
    Instant receivedAt;
    Instant promisedDue;
    std::optional<Instant> due;  ///< as it stands now; none while the clock is paused
    std::optional<Instant> returnedAt;
    ReturnBy returnBy = ReturnBy::Counter;
    QString receiver;  ///< who took the result; empty before
    PublicStatus status = PublicStatus::Received;
    std::optional<Instant> voidedAt;  ///< since when its number is void
    QString voidProposedBy;           ///< name; empty where nobody has
    QString voidedBy;                 ///< name

    friend bool operator==(const RegisterEntry&, const RegisterEntry&) = default;
};

/// Reads the registers that dossiers were entered in.
class RegisterReader {
public:
    virtual ~RegisterReader() = default;
    /// What the unit received from `from` to `to`, both inclusive, by number. Registers run by the year:
    /// \throws LogicError where the days are not in order within one year. \throws StoreError.
    [[nodiscard]] virtual QList<RegisterEntry> entries(UnitId receivingUnit, QDate from, QDate to) const = 0;
};

}  // namespace motcua
