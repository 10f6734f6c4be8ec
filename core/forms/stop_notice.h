// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/forms/slip_head.h"

#include <QDate>

namespace motcua {

/// Everything that stands on a *Thông báo dừng giải quyết hồ sơ* (TT 03/2025; the set of 2018 has none):
/// the applicant may ask to stop from the reception until the result is decided (NĐ 118/2025 art. 21).
/// The annex prescribes what it says, its wording follows NĐ 30/2020. The head is that of the agency that
/// resolves the dossier.
struct StopNotice : SlipHead {
    SlipPerson addressee;
    QString procedureName;
    QString procedureCode;
    QString receivingUnitName;
    Instant receivedAt;
    std::optional<QDate> requestedOn;  ///< when the applicant asked for it; nothing: he did not
    QString reason;                    ///< lines become paragraphs
    QString stage;                     ///< where the dossier stood; may be empty
    QStringList returnedPapers;        ///< what is given back, one paper each
    QString feeSettlement;             ///< "không phát sinh", "hoàn trả 330.000 đồng"; may be empty
    QString legalBasis;                ///< may be empty
    Instant stoppedAt;
    Instant issuedAt;
    SlipSigner signer;
    QString signingDecision;  ///< that delegates the signature; may be empty
};

/// The notice, ready to be printed or shown as text. Values are tidied (NFC), never cut.
[[nodiscard]] FormDocument stopNotice(const StopNotice& notice);

}  // namespace motcua
