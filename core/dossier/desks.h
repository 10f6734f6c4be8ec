// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// What lies on one desk in one role: dossiers that are assigned to the officer, open or waiting to be
/// collected.
struct DeskLot {
    UnitId unit{0};
    QString role;
    QList<DossierId> dossiers;
};

/// Who opened a visit of a step first.
struct SeenMark {
    OfficerId by{0};
    Instant at;
};

/// Who asked the holder of a visit of a step to see to it, last.
struct Reminder {
    OfficerId by{0};
    Instant at;
    qint64 event = 0;
};

/// What lies on the desks of officers, whether it was looked at, and the desks that are given up.
class Desks {
public:
    virtual ~Desks() = default;
    /// By unit and role; the most urgent dossier of each first.
    [[nodiscard]] virtual QList<DeskLot> lotsOf(OfficerId officer) const = 0;
    /// Nothing while nobody has opened that visit (Token::no) of the dossier.
    [[nodiscard]] virtual std::optional<SeenMark> seen(DossierId dossier, int token) const = 0;
    /// Keeps the first mark only. \throws LogicError outside a Work; likewise below.
    virtual void markSeen(DossierId dossier, int token, const SeenMark& mark) = 0;
    /// The last reminder of that visit.
    [[nodiscard]] virtual std::optional<Reminder> reminder(DossierId dossier, int token) const = 0;
    /// In place of an earlier one.
    virtual void remind(DossierId dossier, int token, const Reminder& reminder) = 0;
    /// Closes the account; the directory knows it once it is reloaded.
    virtual void closeAccount(OfficerId officer) = 0;
};

}  // namespace motcua
