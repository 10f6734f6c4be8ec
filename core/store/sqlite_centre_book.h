// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// \throws LogicError for a unit that the centre does not have.
    [[nodiscard]] const WorkingCalendar& calendarOf(UnitId unit) const override;

private:
    const Directory& m_directory;
    Centre m_centre;
    bool m_practice = false;
    mutable std::map<UnitId, WorkingCalendar> m_calendars;  ///< a map: references into it stay
};

/// The national calendar with the differences of the centre and of the units down to this one, each
/// {"weeks":[…],"days":[…]}. \throws StoreError "store.corrupt" where they make no calendar.
[[nodiscard]] WorkingCalendar unitCalendar(const Centre& centre, const QString& unitKey);

}  // namespace motcua::store
