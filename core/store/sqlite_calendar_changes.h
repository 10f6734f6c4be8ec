// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/calendar_changes.h"

namespace motcua::store {

class Database;

/// The changes of calendars, in the store.
class SqliteCalendarChanges final : public CalendarChanges {
public:
    /// The database is used as long as the object lives.
    explicit SqliteCalendarChanges(Database& database) : m_database(database) {}

    [[nodiscard]] QList<CalendarChange> all() const override;
    [[nodiscard]] std::optional<CalendarChange> find(CalendarChangeId id) const override;
    [[nodiscard]] qint64 nextNumber() const override;
    [[nodiscard]] QList<DossierId> openFrom(const QList<UnitId>& units, Instant from) const override;
    [[nodiscard]] QList<CalendarMove> movesOf(CalendarChangeId id) const override;
    CalendarChangeId add(const CalendarChange& draft) override;
    void settle(const CalendarChange& change) override;
    void addMove(CalendarChangeId change, const CalendarMove& move) override;
    void keepVersion(UnitId unit, const WorkingCalendar& calendar) override;

private:
    Database& m_database;
};

/// Those that were applied, in the order of their numbers.
[[nodiscard]] QList<CalendarChange> appliedChanges(Database& database);
/// The highest number of an applied change; 0 while there is none.
[[nodiscard]] qint64 lastChangeNumber(Database& database);
/// A calendar that was kept; nothing where it was not. \throws StoreError "store.corrupt".
[[nodiscard]] std::optional<WorkingCalendar> keptCalendar(Database& database, UnitId unit,
                                                          const QString& version);

}  // namespace motcua::store
