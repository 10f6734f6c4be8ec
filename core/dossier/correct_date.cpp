// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/correct_date.h"

#include "core/access/separation.h"
#include "core/dossier/changed_since.h"
#include "core/dossier/dossier_calendar.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/office_events.h"
#include "core/dossier/recorded_dates.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/unknown.h"

#include <algorithm>

namespace motcua {

namespace {

Refusals dateRightsAgainst(const Desk& desk, const Dossier& dossier, const Actor& actor, Way way) {
    return objectionsTo(desk, actor, Function::CorrectDate, subjectOf(dossier, desk), way);
}

/// Who proposed may take it back; otherwise it is for who decides.
Refusals againstDecliningDate(const Desk& desk, const Dossier& dossier,
                              const std::optional<DateCorrection>& open, const Actor& actor) {
    if (open && open->proposedBy == actor.officer.id) return {};
    return dateRightsAgainst(desk, dossier, actor, Way::Approves);
}

Refusal noDate() {
    return refused("date.none", DossierSay::tr("No such date was typed here that can still be corrected."),
                   DossierSay::tr("What the clock of the program wrote stays; so does the start of a clock "
                                  "that has stopped."),
                   "which");
}

Refusal dateProposed(const DateCorrection& open) {
    return refused("date.proposed",
                   DossierSay::tr("It is proposed already to correct a date: %1.").arg(labelOf(open.which)),
                   DossierSay::tr("Have the proposal decided first."));
}

Refusal dateNotProposed() {
    return refused("date.notProposed",
                   DossierSay::tr("Nobody has proposed to correct a date of this dossier."),
                   DossierSay::tr("An officer of the counter or the handler proposes it first."));
}

Refusal dateOvertaken() {
    return refused("date.overtaken",
                   DossierSay::tr("The date is no longer the one that was to be corrected."),
                   DossierSay::tr("Decline the proposal; a new one can be made then."));
}

/// The date that is meant, as it is recorded now: the latest of its kind where none is named.
std::optional<RecordedDate> recordedDate(const Desk& desk, const Dossier& dossier, WhichDate which,
                                         std::optional<qint64> ref) {
    const QList<RecordedDate> dates = recordedDates(desk, dossier);
    const auto found = std::find_if(dates.rbegin(), dates.rend(), [&](const RecordedDate& date) {
        return date.which == which && (!ref || date.ref == *ref);
    });
    return found == dates.rend() ? std::nullopt : std::optional(*found);
}

/// A dossier of which somebody wants to correct a date, as it stands now.
struct FoundDate {
    Actor acting;
    Dossier dossier;
    std::optional<DateCorrection> open;
};

Outcome<FoundDate> foundDate(const Desk& desk, DossierId id, const Actor& actor,
                             std::optional<qint64> seenVersion) {
    const auto acting = asOfNow(desk, actor);
    if (!acting) return acting.refusals();
    const auto dossier = desk.dossiers.load(id);
    if (!dossier) return unknownDossier();
    if (seenVersion && *seenVersion != dossier->version) return changedSince(desk, *dossier, *seenVersion);
    return FoundDate{*acting, *dossier, desk.corrections.open(id)};
}

/// Writes the dossier at its next version and the event; answers that event.
qint64 keptDate(Desk& desk, const QString& kind, const Dossier& before, Dossier& after,
                const DateCorrection& correction, const Actor& actor) {
    desk.dossiers.update(after);
    after.version += 1;
    desk.undo.drop(after.id);
    Event draft =
        officeEvent(kind, actor, desk.clock.now(), {{QStringLiteral("state"), stateOf(after)}}, after.id);
    addToBody(draft, correctionMembers(correction));
    addToBody(draft, calendarMember(before, after));
    // Under the name by which the reception told it: the last word holds.
    if (before.clockStartAt != after.clockStartAt)
        addToBody(draft, {{QStringLiteral("clockStartAt"), after.clockStartAt.ms}});
    return desk.journal.append(draft).seq;
}

/// Makes the date in its own row, or in the dossier.
Refusals makeDate(Desk& desk, const DateCorrection& correction, Dossier& after) {
    if (correction.which == WhichDate::ClockStart) {
        const auto counted = restarted(desk, after, correction.to.moment.value());
        if (!counted) return counted.refusals();
        after = *counted;
        if (after.due) desk.calendars.keepVersion(after.competentUnit, calendarFor(desk, after));
        return {};
    }
    if (correction.which == WhichDate::PayBy) {
        desk.obligations.correctPayBy(after.id, int(correction.ref), correction.to.day);
        return {};
    }
    for (Letter letter : desk.letters.of(after.id)) {
        if (letter.event != correction.ref) continue;
        (correction.which == WhichDate::Document ? letter.documentDate : letter.requestedOn) =
            correction.to.day;
        desk.letters.correctDates(letter);
    }
    return {};
}

/// Why what was proposed cannot be done any more.
Refusals againstMaking(const Desk& desk, const FoundDate& on, OfficerId approver) {
    const auto date = recordedDate(desk, on.dossier, on.open->which, on.open->ref);
    if (!date || !(date->value == on.open->from)) return {dateOvertaken()};
    if (const auto same = proposerApproves(on.open->proposedBy, {}, approver)) return {*same};
    return objectionsToDate(desk, on.dossier, *date, on.open->to);
}

}  // namespace

Refusals CorrectDate::against(const Dossier& dossier, const Actor& actor) const {
    const auto open = m_desk.corrections.open(dossier.id);
    if (open) return againstDecliningDate(m_desk, dossier, open, actor);
    Refusals refusals = dateRightsAgainst(m_desk, dossier, actor, Way::Proposes);
    if (recordedDates(m_desk, dossier).isEmpty()) refusals += noDate();
    return refusals;
}

Outcome<Dossier> CorrectDate::propose(DossierId id, const DateWish& wish, const Actor& actor,
                                      std::optional<qint64> seenVersion) {
    const auto work = m_desk.work.begin();
    m_desk.centre.refresh();
    const auto on = foundDate(m_desk, id, actor, seenVersion);
    if (!on) return on.refusals();
    Refusals refusals = dateRightsAgainst(m_desk, on->dossier, on->acting, Way::Proposes);
    if (!refusals.isEmpty()) return noted(m_desk, on->acting, keyOf(Function::CorrectDate), refusals);
    if (on->open) return dateProposed(*on->open);
    const auto date = recordedDate(m_desk, on->dossier, wish.which, wish.ref);
    if (!date) return noDate();
    refusals = objectionsToDate(m_desk, on->dossier, *date, wish.to);
    if (!refusals.isEmpty()) return refusals;
    DateCorrection correction{id,          int(m_desk.corrections.of(id).size()) + 1,
                              date->which, date->ref,
                              date->value, wish.to,
                              wish.reason, actor.officer.id,
                              0,           CorrectionState::Open,
                              {},          {}};
    Dossier after = on->dossier;
    correction.proposedEvent = keptDate(m_desk, date_event::kProposed, on->dossier, after, correction, actor);
    m_desk.corrections.add(correction);
    work->commit();
    return after;
}

Outcome<Dossier> CorrectDate::decided(DossierId id, bool corrects, const Actor& actor,
                                      std::optional<qint64> seenVersion) {
    const auto work = m_desk.work.begin();
    m_desk.centre.refresh();
    const auto on = foundDate(m_desk, id, actor, seenVersion);
    if (!on) return on.refusals();
    Refusals refusals = corrects ? dateRightsAgainst(m_desk, on->dossier, on->acting, Way::Approves)
                                 : againstDecliningDate(m_desk, on->dossier, on->open, on->acting);
    if (!refusals.isEmpty()) return noted(m_desk, on->acting, keyOf(Function::CorrectDate), refusals);
    if (!on->open) return dateNotProposed();
    Dossier after = on->dossier;
    DateCorrection correction = *on->open;
    if (corrects) {
        refusals = againstMaking(m_desk, *on, actor.officer.id);
        if (refusals.isEmpty()) refusals = makeDate(m_desk, correction, after);
        if (!refusals.isEmpty()) return noted(m_desk, on->acting, keyOf(Function::CorrectDate), refusals);
    }
    correction.state = corrects ? CorrectionState::Made : CorrectionState::Declined;
    correction.decidedBy = actor.officer.id;
    correction.decidedEvent = keptDate(m_desk, corrects ? date_event::kCorrected : date_event::kDeclined,
                                       on->dossier, after, correction, actor);
    m_desk.corrections.decide(correction);
    work->commit();
    return after;
}

Outcome<Dossier> CorrectDate::approve(DossierId id, const Actor& actor, std::optional<qint64> seenVersion) {
    return decided(id, true, actor, seenVersion);
}

Outcome<Dossier> CorrectDate::decline(DossierId id, const Actor& actor, std::optional<qint64> seenVersion) {
    return decided(id, false, actor, seenVersion);
}

}  // namespace motcua
