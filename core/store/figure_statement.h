// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/figure_filter.h"
#include "core/store/query.h"

#include <tuple>

namespace motcua::store {

/// How the dossiers behind a figure are found: along one index, between two bounds.
struct FigureWalk {
    QString where;  ///< on `d`; names the conditions of its partial index word by word
    QString order;  ///< the column that the bounds are of
    bool newestFirst = false;
    qint64 from = 0;  ///< inclusive
    qint64 to = 0;    ///< inclusive
    QString officer;  ///< the column that a scope's officer is of
};

[[nodiscard]] FigureWalk walkOf(const FigureFilter& filter);

/// What a scope asks of the rows of `alias`: unit, sector, procedure and channel in nine places; the units
/// that its figures are kept within stand in the text themselves.
[[nodiscard]] QString scopeCondition(const QString& alias, const FigureScope& scope);
/// What it asks of the officer in a column; seeks where one is named. Two places.
[[nodiscard]] QString officerCondition(const QString& column, const FigureScope& scope);
/// SELECT `asks` FROM dossier d …, with the bounds, the scope and the officer: 13 places, then those of
/// `tail`.
[[nodiscard]] QString figureStatement(const QString& asks, const FigureWalk& walk, const FigureScope& scope,
                                      const QString& tail = {});

/// Binds the places of scopeCondition().
[[nodiscard]] inline auto scopeValues(const FigureScope& scope) {
    const auto text = [](const QString& value) {
        return value.isEmpty() ? std::optional<QString>() : std::optional(value);
    };
    const std::optional<QString> sector = text(scope.sector);
    const std::optional<QString> procedure = text(scope.procedureCode);
    const std::optional<QString> channel =
        scope.channel ? std::optional(keyOf(*scope.channel)) : std::nullopt;
    return std::make_tuple(scope.unit, scope.unit, scope.withSubunits, sector, sector, procedure, procedure,
                           channel, channel);
}

template <class... Tail>
Query& runFigure(Query& query, const FigureWalk& walk, const FigureScope& scope, const Tail&... tail) {
    std::apply(
        [&](const auto&... value) {
            query.run(walk.from, walk.to, value..., scope.officer, scope.officer, tail...);
        },
        scopeValues(scope));
    return query;
}

}  // namespace motcua::store
