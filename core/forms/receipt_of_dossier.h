// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/dossier/receive_dossier.h"
#include "core/forms/receipt_slip.h"

namespace motcua {

/// The receipt slip of a dossier, in the form set under which it was received. `printNumber` 1 is the
/// original. \throws LogicError where the dossier's form set has no receipt. \throws StoreError.
[[nodiscard]] ReceiptSlip receiptOf(const Dossier& dossier, const Desk& desk, int printNumber);

/// The slip as it would print if the application were received now: without code, register number and
/// check characters. Nothing, where the actor receives nowhere today or the centre is closed.
[[nodiscard]] std::optional<ReceiptSlip> previewOf(const Application& application, const Procedure& procedure,
                                                   const ReceptionPreview& preview, const Actor& actor,
                                                   const Desk& desk);

/// Both copies of a slip, the kept one first, as they go to the printer.
[[nodiscard]] QList<FormDocument> bothCopies(const ReceiptSlip& slip);

}  // namespace motcua
