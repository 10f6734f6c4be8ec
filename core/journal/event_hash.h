// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"

namespace motcua {

/// What the first event of a store has as `prev`. Ties the chain to its store, so that a chain of another
/// store cannot take its place.
[[nodiscard]] QByteArray genesisHash(const QString& storeId);

/// The hash of an event over all its fields but `hash`, in the order of the struct; domain "motcua-event/1".
[[nodiscard]] QByteArray eventHash(const Event& event);

/// The first 60 bits of a hash as 12 letters and digits (Crockford's base32: no I, L, O, U), for slips.
/// \throws LogicError for fewer than 8 bytes.
[[nodiscard]] QString checkCharacters(const QByteArray& hash);

}  // namespace motcua
