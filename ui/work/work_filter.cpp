// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/work_filter.h"

#include "core/access/half_day.h"
#include "core/dossier/work_lists.h"

namespace motcua::ui {

DossierFilter workFilter(WorkChip chip, OfficerId officer, Instant now, Instant soon, const QString& text) {
    DossierFilter filter;
    filter.officer = officer;
    filter.today = localDate(now);
    filter.afternoon = halfDayOf(now).afternoon;
    filter.text = text;
    switch (chip) {
        case WorkChip::All:
            break;
        case WorkChip::Overdue:
            filter.dueBefore = now;
            break;
        case WorkChip::DueSoon:
            filter.dueFrom = now;
            filter.dueBefore = Instant{soon.ms + 1};
            break;
        case WorkChip::Paused:
            filter.onlyPaused = true;
            break;
        case WorkChip::Pile:
            filter.scope = WorkScope::Pile;
            break;
        case WorkChip::Ready:
            filter.onlyOpen = false;
            filter.status = PublicStatus::Finished;
            break;
        case WorkChip::Consulted:
            filter.scope = WorkScope::Consulted;
            break;
        case WorkChip::Unseen:
            filter.scope = WorkScope::Unseen;
            break;
        case WorkChip::Closable:
        case WorkChip::Expiring:
        case WorkChip::Linked:
            break;
    }
    return filter;
}

std::optional<DossierFilter> legalFilter(WorkChip chip, const Desk& desk, Instant now) {
    if (chip == WorkChip::Expiring) return expiringWithoutLetter(desk, now);
    if (chip == WorkChip::Linked) {
        DossierFilter ended;
        ended.linkedOutcomes = true;
        return ended;
    }
    if (chip != WorkChip::Closable) return std::nullopt;
    auto filter = closable(desk, now);
    if (filter) return filter;
    DossierFilter none;
    none.status = PublicStatus::SupplementRequested;
    none.silentBefore = Instant{0};
    return none;
}

DossierFilter onDesk(DossierFilter filter, OfficerId officer, Instant now, const QString& text) {
    filter.officer = officer;
    filter.today = localDate(now);
    filter.text = text;
    return filter;
}

qint64 countOn(WorkChip chip, const WorkCounts& counts) {
    switch (chip) {
        case WorkChip::All:
            return counts.mine + counts.pile;
        case WorkChip::Overdue:
            return counts.overdue;
        case WorkChip::DueSoon:
            return counts.dueSoon;
        case WorkChip::Paused:
            return counts.paused;
        case WorkChip::Pile:
            return counts.pile;
        case WorkChip::Ready:
            return counts.ready;
        case WorkChip::Consulted:
            return counts.consulted;
        case WorkChip::Unseen:
            return counts.unseen;
        case WorkChip::Closable:
        case WorkChip::Expiring:
        case WorkChip::Linked:
            break;
    }
    return 0;
}

}  // namespace motcua::ui
