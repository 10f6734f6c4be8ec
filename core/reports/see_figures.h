// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/refusal.h"
#include "core/reports/attention.h"
#include "core/reports/board.h"

namespace motcua {

struct ReportDesk;

/// The board, what is behind its numbers and what needs attention, for who looks: of the units whose figures
/// he may see. Nobody named is everybody of a practice store. Refused as sightOf() and narrowed() do.
/// Reads only; \throws StoreError.
class SeeFigures {
public:
    explicit SeeFigures(const ReportDesk& desk, std::optional<Actor> viewer = {})
        : m_desk(desk), m_viewer(std::move(viewer)) {}

    /// Filters behind its numbers carry what it was narrowed to.
    [[nodiscard]] Outcome<Board> board(BoardRequest request) const;
    [[nodiscard]] Outcome<qint64> count(FigureFilter filter) const;
    /// As BoardReader does.
    [[nodiscard]] Outcome<DossierPage> page(FigureFilter filter, const std::optional<PageKey>& after,
                                            int limit) const;
    /// As AttentionList does.
    [[nodiscard]] Outcome<QList<AttentionItem>> attention(const FigureScope& scope,
                                                          const FigureMoment& moment, int limit) const;

private:
    const ReportDesk& m_desk;
    std::optional<Actor> m_viewer;
};

}  // namespace motcua
