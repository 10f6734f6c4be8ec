// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/forms/slip_code.h"

#include <optional>

namespace motcua {

/// What a scanned slip, or a whole code, says to this store.
struct SlipReading {
    SlipCode code;
    std::optional<DossierId> dossier;  ///< none: no dossier here has this code
    bool checksFit = true;  ///< false: the slip's check characters are damaged, or not this dossier's
};

/// Nothing where the text is no dossier code at all. \throws StoreError.
[[nodiscard]] std::optional<SlipReading> slipReadingOf(const QString& text, const Desk& desk);

/// The check characters that the slips of a dossier carry: those of the event of its reception.
[[nodiscard]] QString slipChecksOf(DossierId dossier, const Desk& desk);

}  // namespace motcua
