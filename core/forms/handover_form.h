// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/forms/slip_head.h"

#include <QList>
#include <optional>

namespace motcua {

/// One dossier on a handover slip.
struct HandoverSlipLine {
    QString code;
    QString procedure;
    QString submitter;
    int originals = 0;
    int papers = 0;
    std::optional<Instant> dueAt;
    QString note;
};

/// Everything that stands on a *Phiếu bàn giao hồ sơ*: the batch that goes from one unit to another, signed
/// by giver and receiver. Not a statutory form: it has no number of a circular.
struct HandoverSlip : SlipHead {
    qint64 batch = 0;  ///< runs through the year for each unit that gives
    QString giverUnit;
    QString receiverUnit;
    Instant madeAt;
    QString giver;
    QString receiver;                    ///< empty: signs by hand
    std::optional<Instant> confirmedAt;  ///< in the program
    QString note;                        ///< of the batch
    QList<HandoverSlipLine> lines;
};

/// The form, ready to be printed or shown as text. Values are tidied (NFC, one line), never cut.
[[nodiscard]] FormDocument handoverSlip(const HandoverSlip& slip);

}  // namespace motcua
