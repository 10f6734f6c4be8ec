// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/forms/slip_head.h"

namespace motcua {

/// Everything that stands on a *Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ*: what a dossier lacks, said once
/// and in full (NĐ 118/2025 art. 16, 17, 19; before that NĐ 61/2018), at the counter or within the days that
/// the rules give after reception. `number` of the head is the slip's own; `dossierCode` is empty where the
/// dossier was not received.
struct SupplementSlip : SlipHead {
    SlipPerson submitter;
    QString procedureName;
    QString procedureCode;
    QStringList contents;  ///< what is to be completed, one thing each
    QString reason;
    QString contactName;  ///< whom to ask; empty: who signs
    QString contactPhone;
    Instant issuedAt;
    QString officerName;  ///< who guides and signs
};

/// The form, ready to be printed or shown as text. Values are tidied (NFC, one line), never cut.
[[nodiscard]] FormDocument supplementSlip(const SupplementSlip& slip, SlipCopy copy);

}  // namespace motcua
