// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/see_figures.h"

#include "core/dossier/refused_attempts.h"
#include "core/reports/figure_sight.h"
#include "core/reports/report_desk.h"

namespace motcua {

namespace {

/// The scope as far as this part of the sight goes.
Outcome<FigureScope> scopeOf(const Desk& desk, const std::optional<Actor>& viewer,
                             std::optional<QList<UnitId>> FigureSight::*part, const FigureScope& wanted) {
    const auto sight = triedSight(desk, viewer);
    if (!sight) return sight.refusals();
    auto scope = narrowedScope(desk, (*sight).*part, wanted);
    if (!scope) return noted(desk, viewer, keyOf(Function::Lists), scope.refusals());
    return scope;
}

}  // namespace

Outcome<Board> SeeFigures::board(BoardRequest request) const {
    const auto scope = scopeOf(m_desk.desk, m_viewer, &FigureSight::counts, request.scope);
    if (!scope) return scope.refusals();
    request.scope = *scope;
    return m_desk.board.board(request);
}

Outcome<qint64> SeeFigures::count(FigureFilter filter) const {
    const auto scope = scopeOf(m_desk.desk, m_viewer, &FigureSight::counts, filter.scope);
    if (!scope) return scope.refusals();
    filter.scope = *scope;
    return m_desk.board.count(filter);
}

Outcome<DossierPage> SeeFigures::page(FigureFilter filter, const std::optional<PageKey>& after,
                                      int limit) const {
    const auto scope = scopeOf(m_desk.desk, m_viewer, &FigureSight::lists, filter.scope);
    if (!scope) return scope.refusals();
    filter.scope = *scope;
    return m_desk.board.page(filter, after, limit);
}

Outcome<QList<AttentionItem>> SeeFigures::attention(const FigureScope& wanted, const FigureMoment& moment,
                                                    int limit) const {
    const auto scope = scopeOf(m_desk.desk, m_viewer, &FigureSight::lists, wanted);
    if (!scope) return scope.refusals();
    return AttentionList(m_desk).items(*scope, moment, limit);
}

}  // namespace motcua
