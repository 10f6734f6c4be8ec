// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_dossier_list.h"

#include "core/store/desk_part.h"
#include "core/store/dialect.h"
#include "core/store/dossier_rows.h"
#include "core/store/query.h"
#include "core/store/read_view.h"
#include "core/store/search_words.h"

#include <algorithm>
#include <limits>

namespace motcua::store {

namespace {

constexpr qint64 kNoDue = std::numeric_limits<qint64>::max();
/// Up to so many hits a list looks at each of them; beyond, it walks along its index until the page is full.
constexpr int kFewHits = 2000;

/// What a filter asks of each row, whatever index is walked.
struct Conditions {
    qint64 dueFrom = std::numeric_limits<qint64>::min();
    qint64 dueBefore = kNoDue;  ///< with `noDue`: nothing is too late
    bool noDue = true;
    std::optional<UnitId> unit;
    std::optional<int> status;
    bool onlyPaused = false;
    QString match;
    QString from;   ///< of the statement
    QString where;  ///< of the text, with one place where `match` is not empty
};

int hitsOf(Database& database, const QString& match) {
    Query query(database, QStringLiteral("SELECT count(*) FROM (SELECT rowid FROM dossier_words "
                                         "WHERE dossier_words MATCH ? LIMIT ?) hits"));
    return query.run(match, kFewHits + 1).row().at<int>(0);
}

void setText(Database& database, const DossierFilter& filter, Conditions& conditions) {
    conditions.from = QStringLiteral("dossier d");
    const QStringList words = typedWords(filter.text);
    if (words.isEmpty()) return;
    conditions.match = dialect::matchAll(words);
    if (hitsOf(database, conditions.match) <= kFewHits) {
        conditions.from = QStringLiteral("dossier_words w CROSS JOIN dossier d ON d.id = w.rowid");
        conditions.where = QStringLiteral(" AND w.dossier_words MATCH ?");
    } else if (filter.officer) {
        conditions.where = QStringLiteral(
            " AND EXISTS (SELECT 1 FROM dossier_words w WHERE w.dossier_words MATCH ? AND w.rowid = d.id)");
    } else {
        conditions.where =
            QStringLiteral(" AND +d.id IN (SELECT rowid FROM dossier_words WHERE dossier_words MATCH ?)");
    }
}

Conditions conditionsOf(Database& database, const DossierFilter& filter) {
    Conditions conditions;
    if (filter.dueFrom) conditions.dueFrom = filter.dueFrom->ms;
    if (filter.dueBefore) conditions.dueBefore = filter.dueBefore->ms;
    conditions.noDue = !filter.dueFrom && !filter.dueBefore;
    conditions.unit = filter.unit;
    if (filter.status) conditions.status = code(*filter.status);
    conditions.onlyPaused = filter.onlyPaused;
    setText(database, filter, conditions);
    return conditions;
}

/// \param asks the columns \param tail what follows the conditions
QString statement(const QString& asks, const DeskPart& part, const Conditions& conditions,
                  const QString& tail) {
    QString sql = QStringLiteral("SELECT ") + asks + QStringLiteral(" FROM ") + conditions.from +
                  QStringLiteral(" WHERE ") + part.where + conditions.where +
                  QStringLiteral(" AND d.due_order >= ? AND d.due_order ") +
                  QLatin1String(conditions.noDue ? "<=" : "<") +
                  QStringLiteral(" ? AND (? IS NULL OR d.step_unit = ?) AND (? IS NULL OR d.status = ?)");
    if (conditions.onlyPaused) sql += QStringLiteral(" AND d.open = 1 AND d.due_order = 9223372036854775807");
    return sql + tail;
}

/// Runs a statement with the values of its part and conditions, then those of its tail.
template <class... Tail>
void run(Query& query, const DeskPart& part, const Conditions& c, const Tail&... tail) {
    std::visit(
        [&](const auto& values) {
            std::apply(
                [&](const auto&... value) {
                    if (c.match.isEmpty())
                        query.run(value..., c.dueFrom, c.dueBefore, c.unit, c.unit, c.status, c.status,
                                  tail...);
                    else
                        query.run(value..., c.match, c.dueFrom, c.dueBefore, c.unit, c.unit, c.status,
                                  c.status, tail...);
                },
                values);
        },
        part.values);
}

using Key = std::pair<qint64, qint64>;  ///< due, id

QList<Key> keysAfter(Database& database, const DeskPart& part, const Conditions& conditions, Key after,
                     int limit) {
    Query query(database, statement(QStringLiteral("d.due_order, d.id"), part, conditions,
                                    QStringLiteral(" AND (d.due_order, d.id) > (?, ?) "
                                                   "ORDER BY d.due_order, d.id LIMIT ?")));
    run(query, part, conditions, after.first, after.second, limit);
    QList<Key> keys;
    while (query.next()) keys += Key(query.at<qint64>(0), query.at<qint64>(1));
    return keys;
}

qint64 countOf(Database& database, const DeskPart& part, const Conditions& conditions) {
    Query query(database, statement(QStringLiteral("count(*)"), part, conditions, {}));
    run(query, part, conditions);
    return query.row().at<qint64>(0);
}

struct Urgency {
    qint64 all = 0;
    qint64 overdue = 0;
    qint64 dueSoon = 0;
    qint64 paused = 0;
};

Urgency urgencyOf(Database& database, const DeskPart& part, Instant now, Instant soon) {
    Query query(database, QStringLiteral(R"(
        SELECT count(*), coalesce(sum(CASE WHEN d.due_order < ? THEN 1 ELSE 0 END), 0),
            coalesce(sum(CASE WHEN d.due_order >= ? AND d.due_order <= ? THEN 1 ELSE 0 END), 0),
            coalesce(sum(CASE WHEN d.due_order = 9223372036854775807 THEN 1 ELSE 0 END), 0)
        FROM dossier d WHERE )") +
                              part.where);
    std::visit(
        [&](const auto& values) {
            std::apply([&](const auto&... value) { query.run(now, now, soon, value...); }, values);
        },
        part.values);
    query.row();
    return {query.at<qint64>(0), query.at<qint64>(1), query.at<qint64>(2), query.at<qint64>(3)};
}

}  // namespace

DossierPage SqliteDossierList::page(const DossierFilter& filter, const std::optional<PageKey>& after,
                                    int limit) const {
    if (limit < 1) throw LogicError(QStringLiteral("a page without rows"));
    const ReadView view(m_database);
    const Conditions conditions = conditionsOf(m_database, filter);
    const Key start = after ? Key(after->due, after->id) : Key(std::numeric_limits<qint64>::min(), 0);
    QList<Key> keys;
    for (const DeskPart& part : partsOf(filter, m_directory))
        keys += keysAfter(m_database, part, conditions, start, limit + 1);
    std::sort(keys.begin(), keys.end());
    DossierPage page;
    if (keys.size() > limit) {
        keys.resize(limit);
        page.next = PageKey{keys.last().first, keys.last().second};
    }
    QList<DossierId> ids;
    for (const Key& key : keys) ids += DossierId(key.second);
    page.rows = dossierRows(m_database, ids);
    return page;
}

qint64 SqliteDossierList::count(const DossierFilter& filter) const {
    const ReadView view(m_database);
    const Conditions conditions = conditionsOf(m_database, filter);
    qint64 total = 0;
    for (const DeskPart& part : partsOf(filter, m_directory)) total += countOf(m_database, part, conditions);
    return total;
}

WorkCounts SqliteDossierList::counts(OfficerId officer, QDate today, Instant now, Instant soon) const {
    const ReadView view(m_database);
    WorkCounts counts;
    const auto add = [&](const DeskPart& part, qint64& all) {
        const Urgency urgency = urgencyOf(m_database, part, now, soon);
        all += urgency.all;
        counts.overdue += urgency.overdue;
        counts.dueSoon += urgency.dueSoon;
        counts.paused += urgency.paused;
    };
    add(assignedPart(officer, true), counts.mine);
    for (const DeskPart& part : pileParts(m_directory, officer, today, true)) add(part, counts.pile);

    DossierFilter ready;
    ready.officer = officer;
    ready.today = today;
    ready.onlyOpen = false;
    ready.status = PublicStatus::Finished;
    counts.ready = count(ready);
    return counts;
}

}  // namespace motcua::store
