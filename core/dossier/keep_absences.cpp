// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/keep_absences.h"

#include "core/access/heads.h"
#include "core/base/text.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/field_lengths.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/unknown.h"

namespace motcua {

namespace {

std::optional<Refusal> againstRight(const Actor& actor, const Officer& officer, QDate today) {
    if (looksAfter(actor, officer, today)) return std::nullopt;
    return Refusal{
        QStringLiteral("absence.right"),
        DossierSay::tr("Only %1, the head of the unit or the administrator may do this.").arg(officer.name),
        DossierSay::tr("Ask one of them."),
        {}};
}

QJsonObject bodyOf(const Absence& absence) {
    QJsonObject body{{QStringLiteral("absence"), absence.id.value()},
                     {QStringLiteral("officer"), absence.officer.value()},
                     {QStringLiteral("from"), toKey(absence.from)},
                     {QStringLiteral("to"), toKey(absence.to)}};
    if (absence.deputy) body.insert(QStringLiteral("deputy"), absence.deputy->value());
    return body;
}

}  // namespace

Outcome<AnnouncedAbsence> KeepAbsences::announce(const Absence& wanted, const Actor& seated) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, seated);
    if (!acting) return acting.refusals();
    const Actor& actor = *acting;
    const Instant now = m_desk.clock.now();
    const auto officer = m_desk.directory.officer(wanted.officer);
    const auto deputy = wanted.deputy ? m_desk.directory.officer(*wanted.deputy) : std::nullopt;
    if (!officer) return unknownOfficer();
    if (wanted.deputy && !deputy) return unknownOfficer("deputy");
    if (const auto refusal = againstRight(actor, *officer, localDate(now)))
        return noted(m_desk, actor, QStringLiteral("absence"), {*refusal});
    const auto reason = acceptedText(wanted.reason, {QStringLiteral("reason"), DossierSay::tr("The reason"),
                                                     longest::kName, false, false});
    Refusals refusals =
        checkedAbsence(wanted, *officer, deputy, m_desk.absences.standing(wanted.from), halfDayOf(now));
    refusals += reason.refusals();
    if (!refusals.isEmpty()) return refusals;
    Absence absence = wanted;
    absence.reason = *reason;
    absence.cancelledAt.reset();
    absence.id = m_desk.absences.add(absence, actor.officer.id, now);
    m_desk.journal.append(officeEvent(office_event::kAbsenceAnnounced, actor, now, bodyOf(absence)));
    work->commit();
    return AnnouncedAbsence{absence, leftOpen(*officer, deputy, absence.from.day)};
}

Outcome<Absence> KeepAbsences::cancel(AbsenceId id, const Actor& seated) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, seated);
    if (!acting) return acting.refusals();
    const Actor& actor = *acting;
    const Instant now = m_desk.clock.now();
    auto absence = m_desk.absences.find(id);
    const auto officer = absence ? m_desk.directory.officer(absence->officer) : std::nullopt;
    if (!officer)
        return Refusal{QStringLiteral("absence.unknown"), DossierSay::tr("There is no such absence."),
                       DossierSay::tr("Look it up in the list of absences."), QStringLiteral("absence")};
    if (const auto refusal = againstRight(actor, *officer, localDate(now)))
        return noted(m_desk, actor, QStringLiteral("absence"), {*refusal});
    if (absence->cancelledAt)
        return Refusal{QStringLiteral("absence.cancelled"),
                       DossierSay::tr("This absence of %1 was cancelled at %2 already.")
                           .arg(officer->name, toShortVietnamese(*absence->cancelledAt)),
                       {},
                       QStringLiteral("absence")};
    if (absence->to < halfDayOf(now))
        return Refusal{QStringLiteral("absence.past"),
                       DossierSay::tr("This absence of %1 is over already.").arg(officer->name),
                       {},
                       QStringLiteral("absence")};
    m_desk.absences.cancel(id, now);
    absence->cancelledAt = now;
    m_desk.journal.append(officeEvent(office_event::kAbsenceCancelled, actor, now, bodyOf(*absence)));
    work->commit();
    return *absence;
}

}  // namespace motcua
