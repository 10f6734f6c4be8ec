// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace motcua {

/// When an event was written down, and what it was.
struct EventTime {
    Instant at;
    QString kind;
};

/// The append-only chain of events of one store.
class Journal {
public:
    virtual ~Journal() = default;

    /// Appends within the Work that is open, so that the event lives and dies with what it tells of.
    /// \returns the draft with `seq`, `prev` and `hash` filled, read back from the store and hashed again.
    /// \throws LogicError outside a Work, or for a draft without kind or with an invalid date.
    /// \throws StoreError "store.readback" where the store gives back something else than was written.
    virtual Event append(const Event& draft) = 0;

    /// The last event's number and hash.
    [[nodiscard]] virtual JournalHead head() const = 0;

    /// The last event of one of these kinds that is about no dossier.
    [[nodiscard]] virtual std::optional<Event> lastOfOffice(const QStringList& kinds) const = 0;

    /// The times of the last events, at most so many, ascending by number.
    [[nodiscard]] virtual QList<EventTime> recentTimes(int most) const = 0;
};

}  // namespace motcua
