// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/printing.h"

#include "core/catalogue/centre_forms.h"
#include "core/dossier/desk.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"

namespace motcua {

Refusals RecordPrint::objections(DossierId id, const QString& form, const Actor& actor) const {
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const auto dossier = m_desk.dossiers.load(id);
    if (!dossier) return {};  // said by whoever looks for it
    const Function function = form == form_meaning::kReceipt ? Function::Receive : Function::View;
    return noted(m_desk, *acting, QStringLiteral("print"),
                 objectionsTo(m_desk, *acting, function, subjectOf(*dossier)));
}

int RecordPrint::next(DossierId dossier, const QString& form) const {
    return m_desk.prints.count(dossier, form) + 1;
}

int RecordPrint::counted(DossierId dossier, const QString& form, const Actor& actor) {
    if (!objections(dossier, form, actor).isEmpty())
        throw LogicError(QStringLiteral("a print that is refused"));
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
