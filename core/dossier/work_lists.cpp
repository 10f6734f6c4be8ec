// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/work_lists.h"

#include "core/dossier/legal_facts.h"

namespace motcua {

std::optional<DossierFilter> closable(const Desk& desk, Instant now) {
    const QDate today = localDate(now);
    const auto rules = desk.centre.centre().deskRulesOn(today);
    if (!rules) return std::nullopt;
    DossierFilter filter;
    filter.status = PublicStatus::SupplementRequested;
    filter.silentBefore = silentBefore(today, rules->supplementSilenceDays);
    return filter;
}

DossierFilter expiringWithoutLetter(const Desk& desk, Instant now) {
    const auto unit = desk.directory.unitByKey(desk.centre.centre().defaultUnitKey);
    const WorkingCalendar& calendar = desk.centre.calendarOf(unit ? unit->id : UnitId(0));
    const QDate tomorrow = localDate(now).addDays(1);
    DossierFilter filter;
    filter.dueFrom = fromLocal(tomorrow, QTime(0, 0));
    filter.dueBefore = fromLocal(calendar.workingDayFrom(tomorrow).addDays(1), QTime(0, 0));
    filter.withoutExtension = true;
    return filter;
}

DossierFilter supplementedAgain() {
    DossierFilter filter;
    filter.onlyOpen = false;
    filter.supplementedAgain = true;
    return filter;
}

}  // namespace motcua
