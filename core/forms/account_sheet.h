// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/forms/form_document.h"

namespace motcua {

/// What stands on the sheet that is sealed at the first run.
struct AccountSheet {
    QString centre;  ///< "Trung tâm Phục vụ hành chính công phường Hải Châu"
    QString place;   ///< "Đà Nẵng"; may be empty
    QString code;    ///< in groups, see core/safety/recovery_code.h
    Instant madeAt;
    QString administrator;  ///< names; for whoever opens the envelope years later
    QString supervisor;
};

/// The recovery code of the accounts on paper, with what it is for and how it is used. Printed once; the code
/// is kept nowhere. A4, to be folded into an envelope and signed over the flap by both.
[[nodiscard]] FormDocument accountSheet(const AccountSheet& sheet);

}  // namespace motcua
