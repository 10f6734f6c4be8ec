// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/work_filter.h"

#include "core/access/half_day.h"

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
        case WorkChip::Unseen:
            filter.scope = WorkScope::Unseen;
            break;
    }
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
        case WorkChip::Unseen:
            break;
    }
    return counts.unseen;
}

}  // namespace motcua::ui
