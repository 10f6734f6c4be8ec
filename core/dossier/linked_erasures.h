// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/erasure.h"

namespace motcua {

/// The dossiers beneath one, at any depth. They carry the same persons, so they are erased with it.
[[nodiscard]] QList<Dossier> linkedBelow(const Desk& desk, DossierId dossier);

/// The erasures that were proposed together with this one, of dossiers beneath its own. They are approved,
/// rejected and run as it is. \throws StoreError.
[[nodiscard]] QList<Erasure> erasedWith(const Desk& desk, const Erasure& erasure);

/// The erasure above, with which this one was proposed; nothing for one that stands by itself.
[[nodiscard]] std::optional<Erasure> leadingErasure(const Desk& desk, const Erasure& erasure);

}  // namespace motcua
