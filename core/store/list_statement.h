// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk_part.h"
#include "core/store/query.h"

namespace motcua::store {

/// A place in the order of lists: due date (the latest of all where there is none), then id.
using ListKey = std::pair<qint64, qint64>;

/// What a filter asks of each row, whichever index is walked.
struct ListConditions {
    ListKey from;       ///< rows come after it
    qint64 dueUntil;    ///< the last due date, inclusive
    bool open = false;  ///< besides what the part says
    std::optional<UnitId> unit;
    std::optional<int> status;
    std::optional<Instant> enteredBefore;
    QString also;       ///< further conditions, without values
    QString match;      ///< the full-text question, empty for none
    QString source;     ///< what is selected from
    QString text;       ///< the condition on the text; has one place where `match` is not empty
    QStringList words;  ///< that the caller must look for in each row by itself (hasWords); usually none
};

/// Looks how many dossiers have the words. A few are looked at one by one. Many are held against the rows as
/// the index gives them; but on a desk, which is small, each row is better asked by itself.
[[nodiscard]] ListConditions conditionsOf(Database& database, const DossierFilter& filter);

/// SELECT `asks` … of one part, then `tail`. Its values are bound by runList().
[[nodiscard]] QString listStatement(const QString& asks, const DeskPart& part,
                                    const ListConditions& conditions, const QString& tail = {});

/// For the keys of a page; binds how many besides.
[[nodiscard]] QString pageStatement(const DeskPart& part, const ListConditions& conditions);

template <class... Tail>
void runList(Query& query, const DeskPart& part, const ListConditions& c, const Tail&... tail) {
    const auto run = [&](const auto&... value) {
        query.run(value..., c.from.first, c.from.second, c.dueUntil, c.unit, c.unit, c.status, c.status,
                  c.enteredBefore, c.enteredBefore, tail...);
    };
    std::visit(
        [&](const auto& values) {
            std::apply(
                [&](const auto&... value) {
                    if (c.match.isEmpty())
                        run(value...);
                    else
                        run(value..., c.match);
                },
                values);
        },
        part.values);
}

}  // namespace motcua::store
