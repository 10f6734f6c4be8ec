// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "ui/shared/state.h"

namespace motcua::ui {

/// What the handover shows to an officer: what waits in the units where he works, then their latest lists,
/// open ones first. \throws StoreError.
[[nodiscard]] QList<HandoverList> handoverRows(const Desk& desk, const Actor& actor);

/// A list in words.
struct HandoverWords {
    QString batch;  ///< "12/2026"; a dash while it is not made
    QString from;
    QString to;
    State state = State::Within;
    QString standing;
};
[[nodiscard]] HandoverWords handoverWords(const Desk& desk, const HandoverList& list);

/// "Đợt 15 giờ ngày 23/11/2026": what the batch is usually called.
[[nodiscard]] QString defaultBatchNote(Instant now);

}  // namespace motcua::ui
