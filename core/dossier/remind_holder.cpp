// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/remind_holder.h"

#include "core/access/heads.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/unknown.h"

namespace motcua {

namespace {

constexpr qint64 kPauseMs = 3'600'000;

/// Who was reminded, at which visit of a step.
Event remindedEvent(const Dossier& dossier, const Token& token, const Actor& actor, Instant at) {
    return officeEvent(event_kind::kReminded, actor, at,
                       {{QStringLiteral("token"), token.no},
                        {QStringLiteral("step"), token.stepKey},
                        {QStringLiteral("to"), token.assignee.value().value()}},
                       dossier.id);
}

}  // namespace

Refusals RemindHolder::against(const Dossier& dossier, const Actor& actor) const {
    const Token* token = dossier.process.live();
    if (!token)
        return {refused("dossier.ended", DossierSay::tr("The process of dossier %1 has ended: %2.")
                                             .arg(dossier.code, label(dossier.status)))};
    Refusals refusals;
    const Instant now = m_desk.clock.now();
    const QDate day = localDate(now);
    const bool may = isHeadOf(actor, token->unit, day) || actor.holdsAnywhere(role::kAdministrator, day) ||
                     actor.holds(role::kSupervisor, dossier.process.units.receiving, day);
    if (!may)
        refusals += refused("remind.right", DossierSay::tr("Heads of the unit and supervisors remind."),
                            DossierSay::tr("Ask one of them."));
    if (!token->assignee)
        refusals += refused("remind.nobody", DossierSay::tr("Nobody has it in hand."),
                            DossierSay::tr("Assign it to somebody."));
    else if (token->assignee == actor.officer.id)
        refusals += refused("remind.self", DossierSay::tr("It lies on your own desk."));
    const auto last = m_desk.desks.reminder(dossier.id, token->no);
    if (last && now.ms - last->at.ms < kPauseMs)
        refusals += refused("remind.soon",
                            DossierSay::tr("A reminder was given at %1.").arg(toShortVietnamese(last->at)),
                            DossierSay::tr("Wait an hour, or assign it to somebody else."));
    return refusals;
}

Outcome<Reminder> RemindHolder::remind(DossierId id, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto dossier = m_desk.dossiers.load(id);
    if (!dossier) return unknownDossier();
    const Refusals refusals = against(*dossier, actor);
    if (!refusals.isEmpty()) return noted(m_desk, actor, QStringLiteral("remind"), refusals);
    const Token& token = *dossier->process.live();
    const Instant now = m_desk.clock.now();
    const Event event = m_desk.journal.append(remindedEvent(*dossier, token, actor, now));
    const Reminder reminder{actor.officer.id, now, event.seq};
    m_desk.desks.remind(id, token.no, reminder);
    work->commit();
    return reminder;
}

}  // namespace motcua
