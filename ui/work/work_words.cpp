// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/work_words.h"

#include "ui/work/work_page.h"

namespace motcua::ui {

EmptyWords emptyWords(WorkChip chip, bool filtered) {
    if (filtered) return {WorkPage::tr("No dossier has these words"), WorkPage::tr("Drop the filter (Esc)")};
    const QString all = WorkPage::tr("Show all (Esc)");
    switch (chip) {
        case WorkChip::All:
            return {WorkPage::tr("Nothing lies on your desk"),
                    WorkPage::tr("New dossiers appear here by themselves; F5 looks at once")};
        case WorkChip::Overdue:
            return {WorkPage::tr("No dossier is overdue"), all};
        case WorkChip::DueSoon:
            return {WorkPage::tr("No dossier is due soon"), all};
        case WorkChip::Paused:
            return {WorkPage::tr("No dossier waits for an applicant"), all};
        case WorkChip::Pile:
            return {WorkPage::tr("The pile of your unit is empty"), all};
        case WorkChip::Ready:
            return {WorkPage::tr("No result waits to be collected"), all};
        case WorkChip::Consulted:
            return {WorkPage::tr("Nobody asks for your opinion"), all};
        case WorkChip::Closable:
            return {WorkPage::tr("No applicant has been silent for too long"), all};
        case WorkChip::Expiring:
            return {WorkPage::tr("Nothing expires on the next working day without a letter"), all};
        case WorkChip::Linked:
            return {WorkPage::tr("The outcome of every linked dossier is noted"), all};
        case WorkChip::Unseen:
            break;
    }
    return {WorkPage::tr("Somebody sees every dossier"), all};
}

}  // namespace motcua::ui
