// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/printing.h"

#include "core/dossier/desk.h"
#include "core/dossier/dossier_events.h"

namespace motcua {

int RecordPrint::next(DossierId dossier, const QString& form) const {
    return m_desk.prints.count(dossier, form) + 1;
}

int RecordPrint::counted(DossierId dossier, const QString& form, const Actor& actor) {
    const int number = next(dossier, form);
    const Instant now = m_desk.clock.now();
    m_desk.prints.begin(dossier, form, now, actor.officer.id);
    m_desk.journal.append(printedEvent(dossier, form, number, actor, now));
    return number;
}

int RecordPrint::begin(DossierId dossier, const QString& form, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const int number = counted(dossier, form, actor);
    work->commit();
    return number;
}

void RecordPrint::cameOut(DossierId dossier, const QString& form) {
    const auto work = m_desk.work.begin();
    m_desk.prints.cameOut(dossier, form);
    work->commit();
}

int RecordPrint::record(DossierId dossier, const QString& form, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const int number = counted(dossier, form, actor);
    m_desk.prints.cameOut(dossier, form);
    work->commit();
    return number;
}

}  // namespace motcua
