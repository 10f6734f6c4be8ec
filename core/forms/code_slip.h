// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/forms/form_document.h"

namespace motcua {

/// A one-time code on its way to whoever chooses a password with it.
struct CodeSlip {
    QString centre;
    QString officer;  ///< name
    QString login;
    QString code;   ///< in groups, see core/access/reset_code.h
    Instant until;  ///< exclusive
    Instant madeAt;
    QString madeBy;  ///< name of the administrator
};

/// The code on paper, to be folded and sealed: for whom, how it is used, and when it stops to hold. A5. The
/// code is kept nowhere else.
[[nodiscard]] FormDocument codeSlip(const CodeSlip& slip);

}  // namespace motcua
