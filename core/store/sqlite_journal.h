// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/journal/verify.h"

#include <functional>
#include <optional>

namespace motcua::store {

class Database;

/// The journal in a table that refuses UPDATE and DELETE.
class SqliteJournal final : public Journal {
public:
    /// The database is used as long as the object lives.
    explicit SqliteJournal(Database& database);

    Event append(const Event& draft) override;
    [[nodiscard]] JournalHead head() const override;
    [[nodiscard]] std::optional<Event> lastOfOffice(const QStringList& kinds) const override;
    [[nodiscard]] QList<EventTime> recentTimes(int most) const override;

    /// The event of this number. nullopt where there is none.
    [[nodiscard]] std::optional<Event> event(qint64 seq) const;

    /// Walks the chain from `start` (the genesis where absent) to its end; holds up writers meanwhile.
    /// `eachEvent` is told of every event and may throw to stop.
    [[nodiscard]] ChainVerdict verify(const std::optional<JournalHead>& anchor = std::nullopt,
                                      const std::optional<JournalHead>& start = std::nullopt,
                                      const std::function<void()>& eachEvent = {}) const;

private:
    [[nodiscard]] JournalHead genesis() const;
    void insert(const Event& event);

    Database& m_database;
};

}  // namespace motcua::store
