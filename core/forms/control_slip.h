// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/calendar/timeliness.h"
#include "core/forms/slip_head.h"

#include <QList>
#include <optional>

namespace motcua {

/// One side of a handover.
struct HandoverSide {
    QString unit;
    QString step;     ///< what is done there; may be empty
    QString officer;  ///< who signs; empty: not known
};

/// A dossier goes from one desk to the next. What was once written is never overwritten.
struct Handover {
    HandoverSide giver;
    HandoverSide receiver;
    std::optional<Instant> at;  ///< nothing: still to come
    std::optional<Timeliness>
        result;  ///< of the giver: Early, OnTime or Overdue; nothing: not known or no budget
    QString note;
};

/// Everything that stands on a *Phiếu kiểm soát quá trình giải quyết hồ sơ* (TT 01/2018 Mẫu 05, TT 03/2025
/// Mẫu 06), which goes with the dossier from the counter through each unit and back. Giver and receiver sign
/// every handover.
struct ControlSlip : SlipHead {
    QString competentAgency;
    QStringList coordinating;  ///< agencies that co-operate; may be empty
    QList<Handover> handovers;
    Instant receivedAt;
};

/// The form, ready to be printed or shown as text. Values are tidied (NFC, one line), never cut.
[[nodiscard]] FormDocument controlSlip(const ControlSlip& slip);

}  // namespace motcua
