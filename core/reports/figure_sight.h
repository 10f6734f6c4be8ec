// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/reports/figure_filter.h"

namespace motcua {

struct Desk;

/// Whose figures somebody may see: competent units, each with the units below it. Nothing stands for every
/// unit, an empty list for none.
struct FigureSight {
    std::optional<QList<UnitId>> counts;  ///< numbers
    std::optional<QList<UnitId>> lists;   ///< the dossiers behind them, one by one
    std::optional<QList<UnitId>> names;   ///< with the names of persons
};

/// By the roles that the viewer has in the store at this moment (functions Lists and ExportWithNames of the
/// matrix; the technical administrator sees counts only). Nobody named sees everything of a practice store,
/// and is refused in one for real work ("right.nobody"). Refused as permitted() and asOfNow() do.
/// \throws StoreError.
[[nodiscard]] Outcome<FigureSight> sightOf(const Desk& desk, const std::optional<Actor>& viewer);
/// The same for who asks for figures; that he was refused is kept, see noted().
[[nodiscard]] Outcome<FigureSight> triedSight(const Desk& desk, const std::optional<Actor>& viewer);

/// Whether the units that are seen hold the unit (nothing: the whole centre), themselves or above it.
[[nodiscard]] bool isSeen(const Desk& desk, const std::optional<QList<UnitId>>& seen,
                          const std::optional<UnitId>& unit);

/// Whether `outer` sees everything that `inner` sees.
[[nodiscard]] bool seesAll(const Desk& desk, const std::optional<QList<UnitId>>& outer,
                           const std::optional<QList<UnitId>>& inner);

/// What figures of `unit` (nothing: of the centre) are narrowed to: nothing where they need not be. Refused
/// where the unit is not seen ("right.unit"), or nothing at all ("right.counts").
[[nodiscard]] Outcome<std::optional<QList<UnitId>>> narrowed(const Desk& desk,
                                                             const std::optional<QList<UnitId>>& seen,
                                                             const std::optional<UnitId>& unit);

/// The scope, narrowed by the same rule; one that is narrow enough stays as it is.
[[nodiscard]] Outcome<FigureScope> narrowedScope(const Desk& desk, const std::optional<QList<UnitId>>& seen,
                                                 FigureScope scope);

}  // namespace motcua
