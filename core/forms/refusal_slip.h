// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/forms/slip_head.h"

namespace motcua {

/// Everything that stands on a *Phiếu từ chối tiếp nhận giải quyết hồ sơ*: given at the counter, never
/// without its reason, where the matter is not within competence, not eligible or forbidden (NĐ 118/2025
/// art. 17, 19; before that NĐ 61/2018). `number` of the head is the slip's own.
struct RefusalSlip : SlipHead {
    SlipPerson submitter;
    QString procedureName;
    QString procedureCode;
    QString reason;      ///< prose for the citizen, never a key; lines become paragraphs
    QString legalBasis;  ///< what the reason rests on; may be empty
    Instant issuedAt;
    QString officerName;
};

/// The form, ready to be printed or shown as text. Values are tidied (NFC), never cut.
[[nodiscard]] FormDocument refusalSlip(const RefusalSlip& slip, SlipCopy copy);

}  // namespace motcua
