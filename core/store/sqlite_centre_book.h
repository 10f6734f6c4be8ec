// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/calendar_change.h"
#include "core/dossier/centre_book.h"
#include "core/dossier/directory.h"

#include <map>

namespace motcua::store {

class Database;

/// The centre as the store keeps it, read once; calendars are made as they are asked for.
class SqliteCentreBook final : public CentreBook {
public:
    /// The directory is used as long as the object lives.
    /// \throws StoreError "store.corrupt" where the store holds no centre.
    SqliteCentreBook(Database& database, const Directory& directory);

    [[nodiscard]] const Centre& centre() const override { return m_centre; }
    [[nodiscard]] bool isPractice() const override { return m_practice; }
    /// \throws LogicError for a unit that the centre does not have; likewise below.
    [[nodiscard]] const WorkingCalendar& calendarOf(UnitId unit) const override;
    [[nodiscard]] const WorkingCalendar& calendarAt(UnitId unit, const QString& version) const override;
    [[nodiscard]] const WorkingCalendar& calendarOn(UnitId unit, Instant at) const override;
    [[nodiscard]] WorkingCalendar calendarWith(UnitId unit, const CalendarChange& change) const override;
    void refresh() override;

private:
    [[nodiscard]] const WorkingCalendar& kept(UnitId unit, WorkingCalendar calendar) const;
    [[nodiscard]] WorkingCalendar published(UnitId unit) const;
    [[nodiscard]] QList<CalendarChange> changesFor(UnitId unit, const QList<CalendarChange>& changes) const;

    Database& m_database;
    const Directory& m_directory;
    Centre m_centre;
    bool m_practice = false;
    qint64 m_lastNumber = 0;
    QList<CalendarChange> m_applied;
    /// By unit and version; never erased, so that references into it stay.
    mutable std::map<std::pair<UnitId, QString>, WorkingCalendar> m_calendars;
    mutable std::map<UnitId, const WorkingCalendar*> m_inForce;
    /// By unit and how many changes were applied.
    mutable std::map<std::pair<UnitId, qsizetype>, const WorkingCalendar*> m_before;
};

/// The national calendar with the differences of the centre and of the units down to this one, each
/// {"weeks":[…],"days":[…]}. \throws StoreError "store.corrupt" where they make no calendar.
[[nodiscard]] WorkingCalendar unitCalendar(const Centre& centre, const QString& unitKey);

}  // namespace motcua::store
