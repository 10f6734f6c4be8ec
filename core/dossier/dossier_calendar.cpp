// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_calendar.h"

namespace motcua {

const WorkingCalendar& calendarFor(const Desk& desk, const Dossier& dossier) {
    return dossier.keepsCalendar ? promisedCalendar(desk.centre, dossier)
                                 : desk.centre.calendarOf(dossier.competentUnit);
}

const WorkingCalendar& promisedCalendar(const CentreBook& centre, const Dossier& dossier) {
    return centre.calendarAt(dossier.competentUnit, dossier.calendarVersion);
}

}  // namespace motcua
