// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/public_status.h"

namespace motcua {

/// English key of a status for scripts and events: "received", "processing", "finished", …
[[nodiscard]] QString keyOf(PublicStatus status);
[[nodiscard]] std::optional<PublicStatus> publicStatusFromKey(const QString& key);

/// Whether nothing more is owed to the applicant's clock: the result is ready, or there will be none
/// (QĐ 766/QĐ-TTg counts statuses 7–10 as ended).
[[nodiscard]] constexpr bool isEnded(PublicStatus status) {
    return status == PublicStatus::NotAccepted || code(status) >= code(PublicStatus::Withdrawn);
}

}  // namespace motcua
