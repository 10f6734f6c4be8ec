// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua {

/// In which unit a step is done: where the dossier was received, where it is decided, the unit above that,
/// or one unit by its key.
enum class LaneUnit { Receiving, Competent, Parent, Fixed };

/// Who does a step. Names a role, never a person: staffing is no part of a definition.
struct Lane {
    QString role;
    LaneUnit unit = LaneUnit::Competent;
    QString unitKey;  ///< of LaneUnit::Fixed

    friend bool operator==(const Lane&, const Lane&) = default;
};

}  // namespace motcua
