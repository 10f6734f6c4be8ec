// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/forms/slip_head.h"

namespace motcua {

/// Everything that stands on the letter by which an agency apologises for a result that is not ready and
/// names a new date: *Phiếu xin lỗi và hẹn lại ngày trả kết quả* (TT 01/2018), *Văn bản xin lỗi và đề nghị
/// gia hạn thời gian giải quyết* (TT 03/2025), which also asks the one-stop unit to put the date off. Issued
/// at least a day before the promise expires, and once (NĐ 61/2018 art. 19, NĐ 118/2025 art. 19). The head
/// is that of the agency that resolves the dossier. The first promise stays on the letter: reports may ask
/// for either date.
struct ExtensionLetter : SlipHead {
    SlipPerson addressee;
    QString sector;
    QString procedureName;
    QString procedureCode;
    QString receivingUnitName;  ///< the one-stop unit, which the letter of 2025 is addressed to as well
    Instant receivedAt;
    Instant promisedAt;  ///< as the receipt slip printed it
    Instant newDueAt;
    QString extension;   ///< "05 ngày làm việc"; may be empty
    QString reason;      ///< lines become paragraphs
    QString legalBasis;  ///< may be empty
    Instant issuedAt;
    SlipSigner signer;
    QString signingDecision;  ///< that delegates the signature; may be empty
};

/// The letter, ready to be printed or shown as text. Values are tidied (NFC), never cut.
[[nodiscard]] FormDocument extensionLetter(const ExtensionLetter& letter);

}  // namespace motcua
