// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/leave_desk.h"

#include "core/access/grant_rules.h"
#include "core/access/heads.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/unknown.h"

#include <QSet>

namespace motcua {

namespace {

Refusal ofOfficer(const char* key, const QString& message, const QString& remedy = {}) {
    return {QString::fromLatin1(key), message, remedy, QStringLiteral("officer")};
}

qsizetype countOn(const QList<DeskLot>& lots) {
    qsizetype count = 0;
    for (const DeskLot& lot : lots) count += lot.dossiers.size();
    return count;
}

}  // namespace

Outcome<Reassigned> LeaveDesk::handOverDesk(OfficerId from, const QList<DeskMove>& moves,
                                            const QString& reason, const Actor& actor) {
    const auto work = m_desk.work.begin();
    if (!m_desk.directory.officer(from)) return unknownOfficer();
    QSet<DossierId> there;
    for (const DeskLot& lot : m_desk.desks.lotsOf(from))
        there += QSet<DossierId>(lot.dossiers.begin(), lot.dossiers.end());
    for (const DeskMove& move : moves)
        for (const DossierId dossier : move.dossiers)
            if (!there.contains(dossier))
                return ofOfficer("desk.other",
                                 DossierSay::tr("One of the dossiers lies on another desk by now."),
                                 DossierSay::tr("Look at the desk again."));
    auto done = ReassignDossiers(m_desk).reassignWithin(moves, reason, actor);
    if (done) work->commit();
    return done;
}

Outcome<Officer> LeaveDesk::deactivate(OfficerId id, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const Instant now = m_desk.clock.now();
    auto officer = m_desk.directory.officer(id);
    if (!officer) return unknownOfficer();
    if (id == actor.officer.id)
        return ofOfficer("officer.self", DossierSay::tr("Nobody closes his own account."),
                         DossierSay::tr("Ask the head of the unit or the administrator."));
    if (!looksAfter(actor, *officer, localDate(now)))
        return noted(m_desk, actor, QStringLiteral("deactivate"),
                     {ofOfficer("deactivate.right",
                                DossierSay::tr("Only the head of the unit or the administrator may do this."),
                                DossierSay::tr("Ask one of them."))});
    if (!officer->active)
        return ofOfficer("officer.inactive",
                         DossierSay::tr("The account of %1 is closed already.").arg(officer->name));
    const Refusals losing = againstLosing(m_desk.directory.officers(), id, localDate(now));
    if (!losing.isEmpty()) return losing;
    const qsizetype left = countOn(m_desk.desks.lotsOf(id));
    if (left > 0)
        return ofOfficer(
            "desk.notEmpty",
            DossierSay::tr("%1 dossier(s) lie on the desk of %2.").arg(QString::number(left), officer->name),
            DossierSay::tr("Hand the desk over first."));
    m_desk.desks.closeAccount(id);
    m_desk.journal.append(
        officeEvent(office_event::kDeactivated, actor, now, {{QStringLiteral("officer"), id.value()}}));
    work->commit();
    m_desk.directory.reload();
    officer->active = false;
    return *officer;
}

}  // namespace motcua
