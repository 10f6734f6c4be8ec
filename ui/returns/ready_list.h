// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua::ui {

/// Results that wait at the desk of an officer.
struct ReadyList {
    QList<DossierRow> rows;
    bool more = false;  ///< there are more than were read
};

/// Where the officer receives or hands out; of the whole centre where he does neither. Narrowed by words of
/// code, submitter or procedure. \throws StoreError.
[[nodiscard]] ReadyList readyList(const Desk& desk, const Actor& actor, const QString& text);

}  // namespace motcua::ui
