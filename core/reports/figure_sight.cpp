// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_sight.h"

#include "core/dossier/desk.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/reports/reports_say.h"

#include <algorithm>

namespace motcua {

namespace {

using Units = std::optional<QList<UnitId>>;

Refusal nobody() {
    return {QStringLiteral("right.nobody"),
            ReportsSay::tr("In a store for real work figures are told to officers only."),
            ReportsSay::tr("Sign in, and ask again."),
            {}};
}

Refusal ofAnotherUnit() {
    return {QStringLiteral("right.unit"), ReportsSay::tr("The figures of this unit are for its own people."),
            ReportsSay::tr("Choose a unit of yours, or ask the supervisor."), QStringLiteral("unit")};
}

Refusal countsOnly() {
    return {QStringLiteral("right.counts"),
            ReportsSay::tr("You see how many dossiers there are, not which."),
            ReportsSay::tr("Ask a leader of the unit or the supervisor for the list."),
            {}};
}

/// Numbers are told wherever lists are, and to who has the right to counts.
Units countedBy(const Actor& viewer, const Right& right, QDate day) {
    if (right.reach == Reach::All) return std::nullopt;
    return unitsFor(viewer, Function::Lists, day);
}

/// The unit itself or one above it.
bool holds(const Directory& directory, const QList<UnitId>& seen, UnitId unit) {
    for (std::optional<UnitId> up = unit; up;) {
        if (seen.contains(*up)) return true;
        const auto known = directory.unit(*up);
        up = known ? known->parent : std::nullopt;
    }
    return false;
}

}  // namespace

Outcome<FigureSight> sightOf(const Desk& desk, const std::optional<Actor>& viewer) {
    if (!viewer && desk.centre.isPractice()) return FigureSight();
    if (!viewer) return nobody();
    const auto now = asOfNow(desk, *viewer);
    if (!now) return now.refusals();
    const QDate day = localDate(desk.clock.now());
    const auto right = permitted(*now, Function::Lists, {}, day);
    if (!right) return right.refusals();
    return FigureSight{countedBy(*now, *right, day), unitsFor(*now, Function::Lists, day),
                       unitsFor(*now, Function::ExportWithNames, day)};
}

Outcome<FigureSight> triedSight(const Desk& desk, const std::optional<Actor>& viewer) {
    auto sight = sightOf(desk, viewer);
    if (!sight) return noted(desk, viewer, keyOf(Function::Lists), sight.refusals());
    return sight;
}

bool isSeen(const Desk& desk, const Units& seen, const std::optional<UnitId>& unit) {
    return !seen || (unit && holds(desk.directory, *seen, *unit));
}

bool seesAll(const Desk& desk, const Units& outer, const Units& inner) {
    if (!outer) return true;
    return inner && std::all_of(inner->begin(), inner->end(),
                                [&](UnitId unit) { return holds(desk.directory, *outer, unit); });
}

Outcome<Units> narrowed(const Desk& desk, const Units& seen, const std::optional<UnitId>& unit) {
    if (!seen) return Units();
    if (seen->isEmpty()) return countsOnly();
    if (!unit) return seen;
    if (!isSeen(desk, seen, unit)) return ofAnotherUnit();
    return Units();
}

Outcome<FigureScope> narrowedScope(const Desk& desk, const Units& seen, FigureScope scope) {
    auto within = narrowed(desk, seen, scope.unit);
    if (!within) return within.refusals();
    const bool isNarrowEnough = scope.within && seesAll(desk, *within, scope.within);
    if (*within && !isNarrowEnough) scope.within = *within;
    return scope;
}

}  // namespace motcua
