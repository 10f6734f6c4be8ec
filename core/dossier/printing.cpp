// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/printing.h"

#include "core/dossier/desk.h"
#include "core/dossier/dossier_events.h"

namespace motcua {

int RecordPrint::next(DossierId dossier, const QString& form) const {
    return m_desk.prints.count(dossier, form) + 1;
}

int RecordPrint::record(DossierId dossier, const QString& form, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const int number = next(dossier, form);
    const Instant now = m_desk.clock.now();
    m_desk.prints.add(dossier, form, now, actor.officer.id);
    m_desk.journal.append(printedEvent(dossier, form, number, actor, now));
    work->commit();
    return number;
}

}  // namespace motcua
