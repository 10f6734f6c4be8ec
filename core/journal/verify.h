// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"

#include <functional>
#include <optional>

namespace motcua {

/// What a look through the whole chain found.
struct ChainVerdict {
    enum class Kind {
        Sound,    ///< every event follows from the one before, and the anchor, if any, agrees
        Damaged,  ///< changed, missing, doubled or swapped at `seq`
        Shorter,  ///< sound as far as it goes, but an anchor knows of later events
        Forked,   ///< sound in itself, but at `seq` another event than the anchor saw: rewritten
    };

    Kind kind = Kind::Sound;
    qint64 seq = 0;         ///< of the first event that does not fit; else of the last one
    JournalHead head;       ///< the last event that did fit
    bool anchored = false;  ///< whether an anchor was there; without one a rewritten chain looks sound

    [[nodiscard]] bool isSound() const { return kind == Kind::Sound; }
};

/// Walks a chain from its first event to its last, one at a time; keeps nothing but the head.
///
/// `nextEvent` gives the events in the order of their numbers and nullopt at the end. `start` is the head
/// before the first of them: {0, genesisHash(store)} for the whole chain, or a head verified before.
/// `anchor` is a head that was kept outside the store; an anchor before `start` says nothing and is not used.
[[nodiscard]] ChainVerdict verifiedChain(const JournalHead& start,
                                         const std::function<std::optional<Event>()>& nextEvent,
                                         const std::optional<JournalHead>& anchor = std::nullopt);

}  // namespace motcua
