// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"
#include "core/dossier/directory.h"

#include <QJsonObject>

namespace motcua {

/// Reads what is given with an act from a data file: {"note","reason","to":LOGIN,"receiver":{"name",
/// "identity","authorised","by"},"missingPapers":[{"index" or "name","wrong","reason"}],
/// "suppliedPapers":[{"index" or "name"}],"returnedOriginals":[{"index" or "name"}],"documentNo",
/// "documentDate","legalBasis","newDue","requestedOn","feeSettlement","override","amount","payBy","opinion":
/// "agree"|"disagree"|"other","consultNo","consult":{"asked":[{"unit":KEY,"officer":LOGIN,"within"}],"join":
/// "all"|"quorum"|"first"|"advisory","quorum","silence":"escalate"|"deemedConsent"|"deemedNone","within"}};
/// dates as yyyy-MM-dd.
/// Every member must be known and of its kind, else it would be lost without a word: "act.data", with its
/// path; "receiver.by", "officer.unknown", "unit.unknown".
[[nodiscard]] Outcome<ActInput> actInputFromJson(const QJsonObject& object, const Directory& directory);

}  // namespace motcua
