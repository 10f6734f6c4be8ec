// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/hand_over.h"

#include "core/base/text.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/field_lengths.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"

#include <QJsonArray>

namespace motcua {

namespace {

Outcome<QString> acceptedNote(const QString& note) {
    return acceptedText(note,
                        {QStringLiteral("note"), DossierSay::tr("The note"), longest::kText, true, false});
}

QJsonObject bodyOf(const HandoverList& list) {
    QJsonArray dossiers;
    for (const HandoverLine& line : list.lines) dossiers += line.dossier.value();
    return {{QStringLiteral("list"), list.id.value()}, {QStringLiteral("from"), list.from.value()},
            {QStringLiteral("to"), list.to.value()},   {QStringLiteral("year"), list.year},
            {QStringLiteral("number"), list.number},   {QStringLiteral("dossiers"), dossiers}};
}

std::optional<Refusal> againstReceiver(const Desk& desk, const HandoverList& list, const Actor& actor) {
    if (list.confirmedAt) {
        const auto receiver = list.receiver ? desk.directory.officer(*list.receiver) : std::nullopt;
        return refused("handover.confirmed",
                       DossierSay::tr("%1 has confirmed this list at %2 already.")
                           .arg(receiver ? receiver->name : QString(), toShortVietnamese(*list.confirmedAt)));
    }
    if (list.giver == actor.officer.id)
        return refused("handover.giver", DossierSay::tr("Who gives papers cannot confirm that they arrived."),
                       DossierSay::tr("Let the receiver confirm the list."));
    if (worksIn(actor, list.to, localDate(desk.clock.now()))) return std::nullopt;
    const auto unit = desk.directory.unit(list.to);
    return refused("handover.receiver",
                   DossierSay::tr("Only %1 can confirm this list.").arg(unit ? unit->name : QString()),
                   DossierSay::tr("Ask somebody who works there."));
}

}  // namespace

bool worksIn(const Actor& actor, UnitId unit, QDate day) {
    return std::any_of(actor.officer.grants.begin(), actor.officer.grants.end(),
                       [&](const RoleGrant& grant) { return grant.unit == unit && grant.isValidOn(day); });
}

Outcome<HandoverList> HandOver::make(UnitId from, UnitId to, const QString& note, const Actor& seated) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, seated);
    if (!acting) return acting.refusals();
    const Actor& actor = *acting;
    const Instant now = m_desk.clock.now();
    const auto accepted = acceptedNote(note);
    if (!accepted) return accepted.refusals();
    if (!worksIn(actor, from, localDate(now)))
        return noted(
            m_desk, actor, QStringLiteral("handover"),
            {refused("handover.unit", DossierSay::tr("Papers are handed over by the unit that has them."),
                     DossierSay::tr("Ask somebody who works there."), "from")});
    const QList<HandoverList> pending = m_desk.handovers.pending(from);
    const auto found =
        std::find_if(pending.begin(), pending.end(), [to](const HandoverList& one) { return one.to == to; });
    if (found == pending.end())
        return refused("handover.nothing", DossierSay::tr("Nothing has gone there since the last list."),
                       DossierSay::tr("Make a list once a dossier was sent on."), "to");
    HandoverList list = *found;
    list.madeAt = now;
    list.year = localDate(now).year();
    list.giver = actor.officer.id;
    list.note = *accepted;
    list = m_desk.handovers.add(list);
    m_desk.journal.append(officeEvent(office_event::kListMade, actor, now, bodyOf(list)));
    work->commit();
    return list;
}

Outcome<HandoverList> HandOver::confirm(HandoverId id, const QList<DossierId>& missing, const Actor& seated) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, seated);
    if (!acting) return acting.refusals();
    const Actor& actor = *acting;
    const Instant now = m_desk.clock.now();
    auto list = m_desk.handovers.find(id);
    if (!list)
        return refused("handover.unknown", DossierSay::tr("There is no such handover list."),
                       DossierSay::tr("Look its number up in the lists of the unit."), "list");
    if (const auto refusal = againstReceiver(m_desk, *list, actor))
        return noted(m_desk, actor, QStringLiteral("handover"), {*refusal});
    for (const DossierId dossier : missing)
        if (std::none_of(list->lines.begin(), list->lines.end(),
                         [dossier](const HandoverLine& line) { return line.dossier == dossier; }))
            return refused("handover.line", DossierSay::tr("One of the missing dossiers is not on the list."),
                           DossierSay::tr("Look at the list again."), "missing");
    m_desk.handovers.confirm(id, actor.officer.id, now, missing);
    m_desk.journal.append(officeEvent(
        office_event::kListConfirmed, actor, now,
        {{QStringLiteral("list"), id.value()}, {QStringLiteral("missing"), qint64(missing.size())}}));
    for (const HandoverLine& line : std::as_const(list->lines)) {
        if (missing.contains(line.dossier)) continue;
        m_desk.handovers.setCustody(line.dossier, {list->to, actor.officer.id, now});
        m_desk.journal.append(officeEvent(office_event::kPapersHandedOver, actor, now,
                                          {{QStringLiteral("list"), id.value()},
                                           {QStringLiteral("from"), list->from.value()},
                                           {QStringLiteral("to"), list->to.value()},
                                           {QStringLiteral("giver"), list->giver.value()}},
                                          line.dossier));
    }
    work->commit();
    return m_desk.handovers.find(id).value();
}

Outcome<Custody> HandOver::giveBack(DossierId dossier, const PapersTo& to, const QString& note,
                                    const Actor& seated) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, seated);
    if (!acting) return acting.refusals();
    const Actor& actor = *acting;
    const Instant now = m_desk.clock.now();
    const auto accepted = acceptedNote(note);
    if (!accepted) return accepted.refusals();
    const auto custody = m_desk.handovers.custody(dossier);
    if (!custody || !custody->unit)
        return refused("custody.none", DossierSay::tr("None of us has papers of this dossier."));
    if (!worksIn(actor, *custody->unit, localDate(now))) {
        const auto unit = m_desk.directory.unit(*custody->unit);
        return noted(m_desk, actor, QStringLiteral("papers.giveBack"),
                     {refused("custody.right",
                              DossierSay::tr("The papers lie with %1.").arg(unit ? unit->name : QString()),
                              DossierSay::tr("Ask somebody who works there."))});
    }
    if (to.unit && !m_desk.directory.unit(*to.unit))
        return refused("unit.unknown", DossierSay::tr("There is no such unit."),
                       DossierSay::tr("Choose one of the units of this centre."), "to");
    if (to.unit == custody->unit && to.officer == custody->officer)
        return refused("custody.same", DossierSay::tr("The papers lie there already."), {}, "to");
    const Custody after{to.unit, to.officer, now};
    m_desk.handovers.setCustody(dossier, after);
    QJsonObject body{{QStringLiteral("from"), custody->unit->value()}};
    if (to.unit) body.insert(QStringLiteral("to"), to.unit->value());
    const Event event =
        m_desk.journal.append(officeEvent(office_event::kPapersReturned, actor, now, body, dossier));
    if (!accepted->isEmpty()) m_desk.history.addNote(event.seq, dossier, *accepted);
    work->commit();
    return after;
}

}  // namespace motcua
