// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/change_calendar.h"

#include "core/access/heads.h"
#include "core/base/text.h"
#include "core/calendar/local_day.h"
#include "core/dossier/calendar_moves.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/field_lengths.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr qsizetype kMostDays = 366;

Refusal notTwice() {
    return refused("calendar.second", DossierSay::tr("Who drafted a change does not approve it."),
                   DossierSay::tr("Ask another leader or supervisor."));
}

Refusal notYours() {
    return refused("calendar.right",
                   DossierSay::tr("Changes of the calendar are for leaders and the administrator."),
                   DossierSay::tr("Ask one of them."));
}

/// Who settles a change: its two persons, and the administrator.
bool mayApply(const Actor& actor, const CalendarChange& change, QDate day) {
    return actor.officer.id == change.draftedBy || change.approvedBy == actor.officer.id ||
           actor.holdsAnywhere(role::kAdministrator, day);
}

Refusals againstDays(const CalendarChange& wanted, QDate today) {
    Refusals refusals;
    if (wanted.days.isEmpty() || wanted.days.size() > kMostDays)
        refusals +=
            refused("calendar.days", DossierSay::tr("A change names between one day and %1.").arg(kMostDays),
                    DossierSay::tr("Enter the days that are worked otherwise."), "days");
    for (const DayRule& rule : wanted.days) {
        if (rule.kind == DayRuleKind::Off && rule.name.trimmed().isEmpty())
            refusals += refused("calendar.name", DossierSay::tr("A day off needs a name."),
                                DossierSay::tr("Write why it is not worked; explanations show it."), "name");
        if (rule.date.isValid() && rule.date < today && !wanted.hasLegalBasis())
            refusals += refused("calendar.past",
                                DossierSay::tr("%1 is over: without a decision it stays as it was.")
                                    .arg(rule.date.toString(QStringLiteral("dd/MM/yyyy"))),
                                DossierSay::tr("Name the decision, or another day."), "days");
    }
    CalendarDefinition definition;
    definition.days = wanted.days;
    for (const Refusal& flaw : flawsOf(definition))
        if (flaw.key != QLatin1String("calendar.closedForEver")) refusals += flaw;
    return refusals;
}

Refusals acceptTexts(CalendarChange& change) {
    Refusals refusals;
    const auto accept = [&refusals](QString& value, const char* field, const QString& label) {
        const auto accepted =
            acceptedText(value, {QLatin1String(field), label, longest::kName, false, false});
        refusals += accepted.refusals();
        if (accepted) value = *accepted;
    };
    accept(change.decision, "decision", DossierSay::tr("The decision"));
    for (DayRule& rule : change.days) {
        accept(rule.name, "name", DossierSay::tr("The name of the day"));
        rule.legalBasis = change.decision;
    }
    if (change.decision.isEmpty() == change.decidedOn.has_value())
        refusals += refused("calendar.decision", DossierSay::tr("A decision has a number and a day."),
                            DossierSay::tr("Enter both, or neither where the office arranges it by itself."),
                            "decision");
    return refusals;
}

QJsonObject bodyOf(const CalendarChange& change) {
    QJsonObject body{{QStringLiteral("change"), change.id.value()},
                     {QStringLiteral("days"), change.days.size()},
                     {QStringLiteral("from"), change.firstDay().toString(Qt::ISODate)},
                     {QStringLiteral("legalBasis"), change.hasLegalBasis()},
                     {QStringLiteral("content"), changeHash(change)}};
    if (change.unit) body.insert(QStringLiteral("unit"), change.unit->value());
    if (change.number) body.insert(QStringLiteral("number"), *change.number);
    return body;
}

}  // namespace

qsizetype ChangePreview::count(MoveEffect effect) const {
    return std::count_if(moves.begin(), moves.end(),
                         [effect](const CalendarMove& move) { return move.effect == effect; });
}

bool mayDraftChange(const Actor& actor, QDate day) {
    return leadsAnywhere(actor, day);
}

bool mayApproveChange(const Actor& actor, const CalendarChange& change, const Desk& desk) {
    const QDate day = localDate(desk.clock.now());
    if (actor.officer.id == change.draftedBy) return false;
    for (const QString& leading : {role::kAgencyLeader, role::kParentLeader, role::kSupervisor}) {
        if (!change.unit && actor.holdsAnywhere(leading, day)) return true;
        for (std::optional<UnitId> unit = change.unit; unit;) {
            if (actor.holds(leading, *unit, day)) return true;
            const auto found = desk.directory.unit(*unit);
            unit = found ? found->parent : std::nullopt;
        }
    }
    return false;
}

Outcome<CalendarChange> ChangeCalendar::found(CalendarChangeId id, ChangeState wanted) const {
    const auto change = m_desk.calendars.find(id);
    if (!change)
        return refused("calendar.unknown", DossierSay::tr("There is no such change of the calendar."),
                       DossierSay::tr("Look it up in the list of changes."));
    if (change->state == wanted) return *change;
    if (wanted == ChangeState::Approved && change->state == ChangeState::Draft)
        return refused("calendar.state", DossierSay::tr("This change is not approved yet."),
                       DossierSay::tr("A leader or supervisor who did not draft it approves it."));
    return refused("calendar.state", DossierSay::tr("This change is settled already."),
                   DossierSay::tr("Draft another one where something is to be changed again."));
}

Outcome<CalendarChange> ChangeCalendar::draft(const CalendarChange& wanted, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const Instant now = m_desk.clock.now();
    if (!mayDraftChange(*acting, localDate(now)))
        return noted(m_desk, *acting, QStringLiteral("calendar.draft"), {notYours()});
    CalendarChange change;
    change.unit = wanted.unit;
    change.days = wanted.days;
    change.decision = wanted.decision;
    change.decidedOn = wanted.decidedOn;
    change.draftedBy = acting->officer.id;
    change.draftedAt = now;
    Refusals refusals = acceptTexts(change);
    refusals += againstDays(change, localDate(now));
    if (change.unit && !m_desk.directory.unit(*change.unit))
        refusals += refused("unit.unknown", DossierSay::tr("There is no such unit."),
                            DossierSay::tr("Choose one of the units of this centre."), "unit");
    if (!refusals.isEmpty()) return refusals;
    std::sort(change.days.begin(), change.days.end(),
              [](const DayRule& a, const DayRule& b) { return a.date < b.date; });
    change.id = m_desk.calendars.add(change);
    (void)m_desk.journal.append(officeEvent(office_event::kCalendarDrafted, *acting, now, bodyOf(change)));
    work->commit();
    return change;
}

ChangePreview ChangeCalendar::previewOf(const CalendarChange& change) const {
    m_desk.centre.refresh();
    ChangePreview preview{change, {}, 0};
    std::map<UnitId, WorkingCalendar> calendars;
    const QList<UnitId> units = unitsOf(change, m_desk.directory);
    const Instant from = startOf(dayOf(change.firstDay()));
    for (const DossierId id : m_desk.calendars.openFrom(units, from)) {
        const auto dossier = m_desk.dossiers.load(id);
        if (!dossier) continue;
        const UnitId unit = dossier->competentUnit;
        auto calendar = calendars.find(unit);
        if (calendar == calendars.end())
            calendar = calendars.emplace(unit, m_desk.centre.calendarWith(unit, change)).first;
        ++preview.looked;
        if (const auto move = moveOf(*dossier, change, calendar->second, m_desk)) preview.moves += *move;
    }
    return preview;
}

Outcome<ChangePreview> ChangeCalendar::preview(CalendarChangeId id) const {
    const auto change = m_desk.calendars.find(id);
    if (!change) return found(id, ChangeState::Draft).refusals();
    if (change->state != ChangeState::Applied) return previewOf(*change);
    return ChangePreview{*change, m_desk.calendars.movesOf(id), 0};
}

Outcome<CalendarChange> ChangeCalendar::approve(CalendarChangeId id, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    auto change = found(id, ChangeState::Draft);
    if (!change) return change.refusals();
    if (acting->officer.id == change->draftedBy)
        return noted(m_desk, *acting, QStringLiteral("calendar.approve"), {notTwice()});
    if (!mayApproveChange(*acting, *change, m_desk))
        return noted(m_desk, *acting, QStringLiteral("calendar.approve"), {notYours()});
    const Instant now = m_desk.clock.now();
    CalendarChange approved = *change;
    approved.state = ChangeState::Approved;
    approved.approvedBy = acting->officer.id;
    approved.approvedAt = now;
    m_desk.calendars.settle(approved);
    (void)m_desk.journal.append(officeEvent(office_event::kCalendarApproved, *acting, now, bodyOf(approved)));
    work->commit();
    return approved;
}

Outcome<CalendarChange> ChangeCalendar::withdraw(CalendarChangeId id, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    auto change = found(id, ChangeState::Draft);
    if (!change) change = found(id, ChangeState::Approved);
    if (!change) return change.refusals();
    const Instant now = m_desk.clock.now();
    if (!mayApply(*acting, *change, localDate(now)))
        return noted(m_desk, *acting, QStringLiteral("calendar.withdraw"), {notYours()});
    CalendarChange withdrawn = *change;
    withdrawn.state = ChangeState::Withdrawn;
    m_desk.calendars.settle(withdrawn);
    (void)m_desk.journal.append(
        officeEvent(office_event::kCalendarWithdrawn, *acting, now, bodyOf(withdrawn)));
    work->commit();
    return withdrawn;
}

Outcome<ChangePreview> ChangeCalendar::apply(CalendarChangeId id, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const auto change = found(id, ChangeState::Approved);
    if (!change) return change.refusals();
    const Instant now = m_desk.clock.now();
    if (!mayApply(*acting, *change, localDate(now)))
        return noted(m_desk, *acting, QStringLiteral("calendar.apply"), {notYours()});
    ChangePreview done = previewOf(*change);
    for (const UnitId unit : unitsOf(*change, m_desk.directory))
        m_desk.calendars.keepVersion(unit, m_desk.centre.calendarOf(unit));
    done.change.state = ChangeState::Applied;
    done.change.number = m_desk.calendars.nextNumber();
    done.change.appliedBy = acting->officer.id;
    done.change.appliedAt = now;
    QJsonObject body = bodyOf(done.change);
    body.insert(QStringLiteral("dossiers"), done.moves.size());
    done.change.batch =
        m_desk.journal.append(officeEvent(office_event::kCalendarApplied, *acting, now, body)).seq;
    m_desk.calendars.settle(done.change);
    m_desk.centre.refresh();
    for (const CalendarMove& move : done.moves) moveDossier(done.change, move, *acting);
    work->commit();
    return done;
}

void ChangeCalendar::moveDossier(const CalendarChange& change, const CalendarMove& move, const Actor& actor) {
    const auto before = m_desk.dossiers.load(move.dossier);
    if (!before) throw LogicError(QStringLiteral("a dossier that was there is gone"));
    Dossier after = *before;
    if (move.effect == MoveEffect::Kept) {
        after.keepsCalendar = true;
    } else {
        const WorkingCalendar& calendar = m_desk.centre.calendarOf(before->competentUnit);
        m_desk.calendars.keepVersion(before->competentUnit, calendar);
        after = recounted(*before, calendar, m_desk).value();
    }
    m_desk.dossiers.update(after);
    after.version += 1;
    (void)m_desk.journal.append(
        redatedEvent(after, move, change.id.value(), change.batch.value_or(0), actor, m_desk.clock.now()));
    m_desk.calendars.addMove(change.id, move);
}

}  // namespace motcua
