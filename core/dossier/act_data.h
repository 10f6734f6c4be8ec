// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"
#include "core/dossier/directory.h"

#include <QJsonObject>

namespace motcua {

/// Reads what is given with an act from a data file: {"note","reason","to":LOGIN,"receiver":{"name",
/// "identity","authorised","by"},"missingPapers":[{"index" or "name","wrong","reason"}],
/// "suppliedPapers":[{"index" or "name"}],"returnedOriginals":[{"index" or "name"}],"documentNo",
/// "documentDate","legalBasis","newDue","requestedOn","feeSettlement","override"}; dates as yyyy-MM-dd.
/// Every member must be known and of its kind, else it would be lost without a word: "act.data", with its
/// path; "receiver.by", "officer.unknown".
[[nodiscard]] Outcome<ActInput> actInputFromJson(const QJsonObject& object, const Directory& directory);

}  // namespace motcua
