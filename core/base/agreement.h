// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <optional>

namespace motcua {

/// Who agreed to what takes two persons; nobody where one is enough.
struct Agreement {
    std::optional<OfficerId> preparedBy;
    std::optional<OfficerId> admittedBy;
};

}  // namespace motcua
