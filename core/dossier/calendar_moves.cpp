// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/calendar_moves.h"

#include "core/calendar/clock_ledger.h"
#include "core/dossier/process_for.h"

namespace motcua {

namespace {

bool isWithin(const Directory& directory, UnitId unit, UnitId above) {
    for (std::optional<UnitId> level = unit; level;) {
        if (*level == above) return true;
        const auto found = directory.unit(*level);
        level = found ? found->parent : std::nullopt;
    }
    return false;
}

MoveEffect effectOf(Instant before, Instant after, bool hasLegalBasis) {
    if (after < before) return MoveEffect::Earlier;
    if (after == before) return MoveEffect::Step;
    return hasLegalBasis ? MoveEffect::Later : MoveEffect::Kept;
}

}  // namespace

QList<UnitId> unitsOf(const CalendarChange& change, const Directory& directory) {
    QList<UnitId> units;
    for (const Unit& unit : directory.units())
        if (!change.unit || isWithin(directory, unit.id, *change.unit)) units += unit.id;
    return units;
}

std::optional<Dossier> recounted(const Dossier& dossier, const WorkingCalendar& calendar, const Desk& desk) {
    const auto rules = desk.centre.centre().deskRulesOn(dossier.receivedOn);
    const auto answer = evaluateLedger(dossier.limit, dossier.ledger, calendar,
                                       rules ? rules->immediateCutOff : kUsualCutOff);
    if (!answer || answer->state != ClockState::Running) return std::nullopt;
    const auto process = desk.workflows.load(dossier.workflowVersion);
    if (!process) throw LogicError(QStringLiteral("a dossier without its process"));
    Dossier after = dossier;
    after.due = answer->legalDue;
    after.provisional = answer->provisional;
    after.calendarVersion = calendar.version();
    noteStep(after, process->definition, calendar);
    return after;
}

std::optional<CalendarMove> moveOf(const Dossier& dossier, const CalendarChange& change,
                                   const WorkingCalendar& calendar, const Desk& desk) {
    if (!dossier.due || dossier.keepsCalendar) return std::nullopt;
    const auto after = recounted(dossier, calendar, desk);
    if (!after || (after->due == dossier.due && after->stepDue == dossier.stepDue)) return std::nullopt;
    return CalendarMove{dossier.id,
                        dossier.code,
                        dossier.procedureName,
                        dossier.competentUnit,
                        effectOf(*dossier.due, *after->due, change.hasLegalBasis()),
                        *dossier.due,
                        *after->due};
}

}  // namespace motcua
